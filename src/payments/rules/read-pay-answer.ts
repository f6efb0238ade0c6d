import { meaningOf, type CreatePaymentSessionResponse, type PayResponse } from "../../gateway"
import type { RedirectUrls } from "../../modules/alipay/ledger/rows"
import { readPageAddresses, type PageAddresses } from "./page-addresses"

/** What an accepted payment request gave us to send the shopper to. */
export type PayAnswer = {
  paymentId: string | undefined
  redirect: RedirectUrls | undefined
  expiresAt: string | undefined
  resultCode: string | undefined
  /** The gateway has the request; an unclear answer is not accepted. */
  accepted: boolean
}

const redirectOf = (answer: PageAddresses): RedirectUrls | undefined => {
  const { normalUrl, schemeUrl, applinkUrl } = readPageAddresses(answer)
  const urls: RedirectUrls = {
    ...(normalUrl ? { normal_url: normalUrl } : {}),
    ...(schemeUrl ? { scheme_url: schemeUrl } : {}),
    ...(applinkUrl ? { applink_url: applinkUrl } : {}),
  }
  return Object.keys(urls).length > 0 ? urls : undefined
}

/** The request is known to be in the gateway's hands. */
const isAccepted = (result: { resultStatus?: string; resultCode?: string }): boolean =>
  result.resultStatus === "S" || meaningOf(result.resultCode ?? "") === "in_process"

export const readPayAnswer = (answer: PayResponse): PayAnswer => ({
  paymentId: answer.paymentId,
  redirect: redirectOf(answer),
  expiresAt: undefined,
  resultCode: answer.result.resultCode,
  accepted: isAccepted(answer.result),
})

/** The gateway names 4,096 characters as the most; longer ones would weigh on each reading of the cart. */
const LONGEST_SESSION_DATA = 8_192

/** What the gateway's script is given, untouched; a text with anything but plain characters is none. */
const sessionDataOf = ({ paymentSessionData: text }: CreatePaymentSessionResponse) =>
  text !== undefined && text.length <= LONGEST_SESSION_DATA && /^[\x21-\x7e]+$/.test(text)
    ? { session_data: text }
    : undefined

/** The answer to a session for the gateway's form in the shop's page: no address, but data for its script. */
export const readElementAnswer = (answer: CreatePaymentSessionResponse): PayAnswer => ({
  ...readSessionAnswer(answer),
  redirect: sessionDataOf(answer),
})

export const readSessionAnswer = (answer: CreatePaymentSessionResponse): PayAnswer => ({
  paymentId: undefined,
  redirect: redirectOf(answer),
  expiresAt: answer.paymentSessionExpiryTime,
  resultCode: answer.result.resultCode,
  accepted: isAccepted(answer.result),
})
