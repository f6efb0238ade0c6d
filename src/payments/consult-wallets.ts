import type { ConsultResponse, GatewayClient } from "../gateway"
import { SharedAnswers } from "./shared-answers"
import { MINUTE } from "../modules/alipay/time"

/** For so long an answer about wallets is given again; strangers can ask for it as often as they like. */
const KEPT_MS = MINUTE

const MOST_KEPT = 200

export type ConsultQuestion = {
  /** Of three capital letters. */
  currency: string
  /** Minor units, digits. */
  value: string
  terminal: { terminalType: "WEB" } | { terminalType: "WAP" | "APP"; osType: "IOS" | "ANDROID" }
  /** What else goes into the request. */
  settlement: object
}

const answers = new SharedAnswers<ConsultResponse>({
  keptMs: KEPT_MS,
  most: MOST_KEPT,
  isKept: ({ result }) => result.resultStatus === "S",
})

/** Amounts of one band begin with the same digit and have as many: 10.00 to 19.99 of a currency with two decimals. */
export const bandOf = (value: string): string => `${value[0] ?? ""}${"0".repeat(value.length - 1)}`

/**
 * Asks the gateway which wallets fit, once in a while for each currency, amount band and terminal; callers at the same
 * time share one call.
 * @throws GatewayError without an answer
 */
export const consultWallets = async (
  gateway: GatewayClient,
  question: ConsultQuestion,
  now: Date
): Promise<ConsultResponse> => {
  const { currency, value, terminal } = question
  const key = JSON.stringify([currency, bandOf(value), terminal])
  return await answers.get(gateway, { key, now }, async () => await ask(gateway, question))
}

const ask = async (
  gateway: GatewayClient,
  { currency, value, terminal, settlement }: ConsultQuestion
): Promise<ConsultResponse> =>
  await gateway.payments.consult({
    productCode: "CASHIER_PAYMENT",
    paymentAmount: { currency, value },
    env: terminal,
    ...settlement,
  })
