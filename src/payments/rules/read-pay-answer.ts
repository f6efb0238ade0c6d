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

export const readSessionAnswer = (answer: CreatePaymentSessionResponse): PayAnswer => ({
  paymentId: undefined,
  redirect: redirectOf(answer),
  expiresAt: answer.paymentSessionExpiryTime,
  resultCode: answer.result.resultCode,
  accepted: isAccepted(answer.result),
})
