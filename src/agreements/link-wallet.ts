import { randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { CONSENT_MS, nextAgreementCheck } from "./rules/next-step"
import { chooseReturnUrl, chooseTerminal } from "../payments/rules/shopper-choice"
import { chooseLinkableWallet, readConsent, toConsultRequest } from "./rules/consent"
import { type GatewayClient, isGatewayFailure } from "../gateway"
import type { Account, AgreementRow } from "../modules/alipay"
import { linkLeaseKey } from "../modules/alipay/leases/leases"
import type { StoreAlipayConsent, StoreAlipayLinkWallet } from "../types/http"
import { codeOf } from "../payments/errors"
import { notifyUrlOf } from "../notifications/notify-url"
import type { AgreementStores } from "../modules/alipay/parts"

/** Where the wallet sends the shopper back to, below `backend_url`. */
export const RETURN_PATH = "/alipay/agreements/return"

/** 256 bits, in letters that need no escaping. */
const newAuthState = (): string => randomBytes(32).toString("base64url")

export type LinkWallet = Omit<StoreAlipayLinkWallet, "provider_id"> & {
  handle: string
  customerId: string
}

export type LinkStarted = {
  row: AgreementRow
  consent: StoreAlipayConsent
  /** For the cookie of the browser that begins, and told to no one else. */
  authState: string
}

/** So many of a customer's wallet pages may stand open at a time. */
const MOST_OPEN = 5

/**
 * Asks the gateway for a page on which the shopper permits the shop to debit a wallet.
 * @throws MedusaError INVALID_DATA naming the field to fix, NOT_ALLOWED when the shop or the wallet can't do it now
 */
export const linkWallet = async (
  alipay: AgreementStores,
  asked: LinkWallet
): Promise<LinkStarted> => {
  const { account, gateway } = await alipay.accounts.get(asked.handle)
  const redirectUrl = returnAddress(alipay)
  const wallet = chooseLinkableWallet(asked.payment_method_type, account)
  const returnUrl = chooseReturnUrl(asked.return_url, account, {
    storefrontOrigins: alipay.storefrontOrigins,
    field: "return_url",
  })
  const authState = newAuthState()
  const row = await alipay.leases.within(linkLeaseKey(asked.customerId), async () => {
    await assertFewOpen(alipay, asked.customerId)
    return await writeDown(alipay, { account, asked, wallet, returnUrl, authState })
  })
  const consent = await askForConsent(alipay, gateway, {
    row,
    request: toConsultRequest({
      wallet,
      authState,
      redirectUrl,
      notifyUrl: notifyUrlOf(alipay, asked.handle),
      terminal: chooseTerminal(asked.terminal_type, asked.os_type),
    }),
  })
  return { row, consent, authState }
}

/** Each is a page that another person could be sent to; one a customer gave up counts until its time is over. */
const assertFewOpen = async (alipay: AgreementStores, customerId: string): Promise<void> => {
  if ((await alipay.agreements.countOpenConsents(customerId, alipay.now())) >= MOST_OPEN) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "You have started to link a wallet several times. Please finish one of them, or try again in half an hour."
    )
  }
}

const unavailable = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Wallets can't be linked in this shop at the moment. Please pay another way."
  )

/** What lacks is the merchant's to fix: it is named in the log, not to the shopper. */
const returnAddress = (alipay: AgreementStores): string => {
  const { backend_url } = alipay.settings
  const lacking = backend_url === undefined ? "backend_url" : "encryption_key"
  if (backend_url === undefined || alipay.sealer.keyId === undefined) {
    alipay.logger.error(
      `alipay: no wallet can be linked: the plugin's option ${lacking} is not set in medusa-config.`
    )
    throw unavailable()
  }
  return `${backend_url}${RETURN_PATH}`
}

type Writing = {
  account: Account
  asked: LinkWallet
  wallet: string
  returnUrl: string
  authState: string
}

const writeDown = async (
  alipay: AgreementStores,
  { account, asked, wallet, returnUrl, authState }: Writing
): Promise<AgreementRow> => {
  const now = alipay.now()
  const row = await alipay.agreements.write({
    handle: account.handle,
    client_id: account.clientId,
    customer_id: asked.customerId,
    payment_method_type: wallet,
    return_url: returnUrl,
    consent_expires_at: new Date(now.getTime() + CONSENT_MS),
    next_check_at: null,
    authState,
  })
  await alipay.agreements.reschedule(row.id, 0, nextAgreementCheck(row, 0, now))
  return row
}

/** Without a page no one can consent: what the gateway made of the request has no effect. */
const askForConsent = async (
  alipay: AgreementStores,
  gateway: GatewayClient,
  { row, request }: { row: AgreementRow; request: ReturnType<typeof toConsultRequest> }
): Promise<StoreAlipayConsent> => {
  let reason = "NO_CONSENT_PAGE"
  try {
    const answer = await gateway.authorizations.consult(request)
    const consent = readConsent(answer, row.consent_expires_at)
    if (answer.result.resultStatus === "S" && consent) {
      return consent
    }
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    reason = codeOf(error)
    alipay.logger.error(
      `alipay: ${row.payment_method_type} could not be asked for a shopper's agreement on account ${row.handle}: ${error.message}`
    )
  }
  await alipay.agreements.advance(row.id, "failed", { reason, next_check_at: null })
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This wallet can't be linked at the moment. Please try again or choose another one."
  )
}
