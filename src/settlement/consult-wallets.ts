import type { ConsultResponse, GatewayClient } from "../gateway"

/** For so long an answer about wallets is given again; strangers can ask for it as often as they like. */
const KEPT_MS = 60_000

/** Answers kept for an account; the one asked for longest ago gives way. */
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

type Kept = { answer: Promise<ConsultResponse>; until: number }

/** An account's client is made anew when its settings change, and its answers go with it. */
const answers = new WeakMap<GatewayClient, Map<string, Kept>>()

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
  const ofAccount = answers.get(gateway) ?? new Map<string, Kept>()
  answers.set(gateway, ofAccount)
  const { currency, value, terminal } = question
  const key = JSON.stringify([currency, bandOf(value), terminal])
  const kept = ofAccount.get(key)
  if (kept && kept.until > now.getTime()) {
    return await kept.answer
  }
  const answer = ask(gateway, question)
  ofAccount.delete(key)
  ofAccount.set(key, { answer, until: now.getTime() + KEPT_MS })
  for (const oldest of [...ofAccount.keys()].slice(0, Math.max(0, ofAccount.size - MOST_KEPT))) {
    ofAccount.delete(oldest)
  }
  try {
    const given = await answer
    if (given.result.resultStatus !== "S") {
      ofAccount.delete(key)
    }
    return given
  } catch (error) {
    ofAccount.delete(key)
    throw error
  }
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
