export { badgeShapeOf, walletBadge, walletName, type BadgeShape } from "./badges.ts"
export {
  payByCard,
  showCardForm,
  type CardForm,
  type CardFormOptions,
  type CardHint,
  type CardOutcome,
  type CardSession,
} from "./card-form.ts"
export { mayHavePayment, type CartToPay } from "./cart.ts"
export {
  isRefusal,
  statusOf,
  type CallOptions,
  type StoreClient,
  type StoreRequest,
} from "./client.ts"
export type {
  CartPayment,
  LinkableWallet,
  LinkedWallet,
  LinkedWalletState,
  LinkOutcome,
  PaymentStatus,
  ReasonCode,
} from "./contract.ts"
export {
  GATEWAY_SCRIPT,
  type GatewayElement,
  type GatewayElementClass,
  type GatewayElementOptions,
  type ScriptSource,
} from "./gateway-script.ts"
export { confirmLink, readLinkReturn, type LinkResult, type LinkReturn } from "./link-return.ts"
export {
  canPay,
  linkWallet,
  listLinkedWallets,
  payWithLinkedWallet,
  unlinkWallet,
  type LinkedWallets,
  type LinkedWalletsOptions,
  type LinkOptions,
} from "./linked-wallets.ts"
export { NoFormError } from "./no-form-error.ts"
export { NoPageError } from "./no-page-error.ts"
export type { Outcome } from "./outcome.ts"
export { readPayment } from "./read-payment.ts"
export { recoverCart, type Recovered } from "./recover-cart.ts"
export { canEmbed, startPayment, type Started, type StartOptions } from "./start-payment.ts"
export { safeAddress, terminalOf, type Terminal } from "./terminal.ts"
export {
  waitForOutcome,
  watchPayment,
  type PaymentWatch,
  type WaitOptions,
} from "./wait-for-outcome.ts"
export {
  listWaysToPay,
  type UnusableReason,
  type WaysOptions,
  type WayToPay,
} from "./ways-to-pay.ts"
