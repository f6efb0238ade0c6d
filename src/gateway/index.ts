import type { GatewayResponse } from "./call-endpoint"

export { addAmounts, compareAmounts, subtractAmounts } from "./amounts"
export { cancelDeadline } from "./cancel-window"
export { createGatewayClient, type GatewayClient } from "./client"
export type { CallOptions, GatewayRequest, GatewayResponse } from "./call-endpoint"
export type { CallEvent, CallSubject, GatewayConfig, GatewayHooks } from "./config"
export { cutText } from "./cut-text"
export { storableText } from "./storable-text"
export { ENDPOINTS, type Endpoint, type EndpointName, type RepeatClass } from "./endpoints"
export {
  GatewayConfigurationError,
  GatewayError,
  GatewayProtocolError,
  GatewayResultError,
  GatewayReplayError,
  GatewaySignatureError,
  GatewayTransportError,
  isGatewayFailure,
  type GatewayEffect,
  type GatewayErrorCode,
  type GatewayFailure,
  type ReplayTrouble,
  type SignatureTrouble,
  type TransportTrouble,
} from "./errors"
export { originOf, REGION_HOSTS, type Region } from "./hosts"
export { explainKeys, type KeyFinding, type KeySettings } from "./keys/explain-keys"
export {
  fingerprint,
  generateKeyPair,
  privateKeyText,
  publicKeyText,
  type KeyPairText,
} from "./keys/key-pair"
export type { Environment } from "./keys/mix-ups"
export { parsePrivateKey, parsePublicKey } from "./keys/parse-key"
export type { PublicKeyTexts } from "./keys/public-keys"
export { exponentOf, fromMinor, roundToMinor, toMinor } from "./money"
export { meaningOf, RESULT_CODES, type ResultCodeRow, type ResultMeaning } from "./result-codes"
export { refusesUnread } from "./refusal-causes"
export { sentence, type Sentence, type SentenceParams } from "./sentence"
export { shopperReasonOf, type ShopperReason } from "./shopper-reasons"
export { signNotification, type OutgoingNotification } from "./signature/sign-notification"
export {
  verifyNotification,
  type IncomingNotification,
  type NotificationTrust,
  type NotificationVerdict,
} from "./signature/verify-notification"
export { parseGatewayTime, toGatewayTime } from "./time"
export { WALLETS, walletOf, type CancelRule, type Wallet, type WalletLimits } from "./wallets"
export type { Amount, Result } from "./wire/objects"
export type { GatewayNotification, NotificationKind } from "./wire/notifications"
export { parseNotification } from "./parse-notification"

export type PayResponse = GatewayResponse<"payments.pay">
export type ConsultResponse = GatewayResponse<"payments.consult">
export type CreatePaymentSessionResponse = GatewayResponse<"payments.createPaymentSession">
export type InquiryPaymentResponse = GatewayResponse<"payments.inquiryPayment">
export type InquiryRefundResponse = GatewayResponse<"payments.inquiryRefund">
