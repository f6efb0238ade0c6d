import type { GatewayRequest, GatewayResponse } from "../../gateway"
import { MedusaError } from "@medusajs/framework/utils"
import { WALLETS, walletOf } from "../../gateway"
import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { StoreAlipayConsent } from "../../types/http"
import type { ShopperChoice } from "../../payments/rules/shopper-choice"
import { readPageAddresses } from "../../payments/rules/page-addresses"

export type ConsentInput = {
  wallet: string
  authState: string
  redirectUrl: string
  notifyUrl: string | undefined
  terminal: ShopperChoice["terminal"]
}

/** PayPay alone wants to know that it will be charged again and again. */
const RECURRING_WALLETS = new Set(["PAYPAY"])

export const toConsultRequest = (
  input: ConsentInput
): GatewayRequest<"authorizations.consult"> => ({
  customerBelongsTo: input.wallet,
  authRedirectUrl: input.redirectUrl,
  scopes: ["AGREEMENT_PAY"],
  authState: input.authState,
  // The gateway's descriptions disagree on where it stands: both are read, with equal values.
  ...input.terminal,
  env: input.terminal,
  ...(input.notifyUrl === undefined ? {} : { authNotifyUrl: input.notifyUrl }),
  ...(RECURRING_WALLETS.has(input.wallet) ? { recurringPayment: true } : {}),
})

/**
 * Where to send the shopper, or nothing when the gateway gave no page. A code to scan is no way to link a wallet: the
 * phone that scans it is not led back, so nothing would show who agreed.
 */
export const readConsent = (
  answer: GatewayResponse<"authorizations.consult">,
  expiresAt: Date
): StoreAlipayConsent | undefined => {
  const { normalUrl, applinkUrl, schemeUrl } = readPageAddresses(answer)
  const consent = {
    redirect_url: normalUrl ?? null,
    applink_url: applinkUrl ?? null,
    scheme_url: schemeUrl ?? null,
    expires_at: expiresAt.toISOString(),
  }
  const leadsSomewhere = consent.redirect_url ?? consent.applink_url ?? consent.scheme_url
  return leadsSomewhere === null ? undefined : consent
}

/** A wallet that is not in our table is left to the gateway to judge. */
const mayBeLinked = (wallet: string): boolean =>
  !Object.hasOwn(WALLETS, wallet) || walletOf(wallet).autoDebit

/** The account's wallets that a shopper may agree to be debited from. */
export const linkableWallets = (account: { paymentMethodTypes: readonly string[] }): string[] =>
  account.paymentMethodTypes.filter(mayBeLinked)

/** @throws MedusaError INVALID_DATA naming the wallets that can be linked */
export const chooseLinkableWallet = (
  wanted: string | undefined,
  account: Pick<Account, "paymentMethodTypes">
): string => {
  const offered = linkableWallets(account)
  const chosen = wanted ?? offered[0]
  if (chosen === undefined || !offered.includes(chosen)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `payment_method_type ${JSON.stringify(wanted ?? null)} can't be linked here. Can be linked: ${offered.join(", ") || "none"}.`
    )
  }
  return chosen
}
