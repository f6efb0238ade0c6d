import { MedusaError } from "@medusajs/framework/utils"
import { isGatewayFailure, sentence, type GatewayFailure, type Sentence } from "../gateway"
import { troubleOf } from "../gateway/troubles/connection-troubles"
import { notAllowed, saidOf, textOf, type Problem } from "../modules/alipay/refusal"

/** The gateway's result code where it gave one, else the kind of trouble; short enough for a column. */
export const codeOf = (error: GatewayFailure): string =>
  error.code === "result" ? (error.resultCode ?? "FAIL") : error.code.toUpperCase()

/** Certain that the gateway did nothing: the request was refused or never got there. */
export const didNothing = (error: GatewayFailure): boolean => error.effect === "none"

/** The gateway's own words stay as they are; what keeps it from being reached has the sentences of a test connection. */
const saidOfFailure = (failure: GatewayFailure): Sentence | undefined => {
  if (failure.code === "result" || failure.code === "configuration") {
    return failure.code === "result" ? undefined : failure.sentence
  }
  const { code, params, fix, message } = troubleOf(failure)
  return {
    code: "both_sentences",
    params: {
      one: { code: `connection_${code}`, params, message },
      other: { code: `connection_${code}_fix`, params, message: fix },
    },
    message: failure.message,
  }
}

/** Why something was not done, as it is kept for a person. */
export const problemOf = (error: unknown): Problem =>
  (isGatewayFailure(error) ? saidOfFailure(error) : saidOf(error)) ?? messageOf(error)

/** Refusals that pages translate, by what was not done. */
const TRANSLATED: ReadonlyMap<string, (reason: Problem) => Sentence> = new Map([
  [
    "capture the payment",
    (reason) =>
      sentence("not_captured", "Alipay did not capture the payment: {{reason}}", { reason }),
  ],
  [
    "refund the payment",
    (reason) =>
      sentence("not_refunded", "Alipay did not refund the payment: {{reason}}", { reason }),
  ],
  [
    "cancel the payment",
    (reason) =>
      sentence("not_canceled", "Alipay did not cancel the payment: {{reason}}", { reason }),
  ],
  [
    "register the store",
    (reason) =>
      sentence("store_not_registered", "Alipay did not register the store: {{reason}}", { reason }),
  ],
  [
    "say what it has of the store",
    (reason) =>
      sentence("store_not_told", "Alipay did not say what it has of the store: {{reason}}", {
        reason,
      }),
  ],
  [
    "take the declaration",
    (reason) =>
      sentence("declaration_not_taken", "Alipay did not take the declaration: {{reason}}", {
        reason,
      }),
  ],
])

/**
 * What an admin reads when the gateway refuses; names the code and what to fix.
 * @param what was not done, as after "Alipay did not …"
 */
export const refusal = (what: string, why: GatewayFailure | { message: Problem }): MedusaError => {
  const reason = isGatewayFailure(why) ? problemOf(why) : why.message
  const said = TRANSLATED.get(what)?.(reason)
  return said === undefined
    ? new MedusaError(MedusaError.Types.NOT_ALLOWED, `Alipay did not ${what}: ${textOf(reason)}`)
    : notAllowed(said)
}

/** What an error of any origin says of itself; workflows reject with plain objects too. */
export const messageOf = (error: unknown): string => {
  const message = (error as { message?: unknown } | null | undefined)?.message
  return typeof message === "string" ? message : JSON.stringify(error)
}
