import { MedusaError } from "@medusajs/framework/utils"
import { sentence, type GatewayFailure } from "../gateway"
import { notAllowed } from "../modules/alipay/refusal"

/** The gateway's result code where it gave one, else the kind of trouble; short enough for a column. */
export const codeOf = (error: GatewayFailure): string =>
  error.code === "result" ? (error.resultCode ?? "FAIL") : error.code.toUpperCase()

/** Certain that the gateway did nothing: the request was refused or never got there. */
export const didNothing = (error: GatewayFailure): boolean => error.effect === "none"

/** What an admin reads when the gateway refuses; names the code and what to fix. */
export const refusal = (what: string, error: Pick<GatewayFailure, "message">): MedusaError =>
  DID_NOT.get(what)?.(error.message) ??
  new MedusaError(MedusaError.Types.NOT_ALLOWED, `Alipay did not ${what}: ${error.message}`)

/** What pages translate. */
const DID_NOT: ReadonlyMap<string, (reason: string) => MedusaError> = new Map([
  [
    "capture the payment",
    (reason) =>
      notAllowed(
        sentence("not_captured", "Alipay did not capture the payment: {{reason}}", { reason })
      ),
  ],
  [
    "refund the payment",
    (reason) =>
      notAllowed(
        sentence("not_refunded", "Alipay did not refund the payment: {{reason}}", { reason })
      ),
  ],
  [
    "cancel the payment",
    (reason) =>
      notAllowed(
        sentence("not_canceled", "Alipay did not cancel the payment: {{reason}}", { reason })
      ),
  ],
  [
    "take the declaration",
    (reason) =>
      notAllowed(
        sentence("declaration_not_taken", "Alipay did not take the declaration: {{reason}}", {
          reason,
        })
      ),
  ],
])

/** What an error of any origin says of itself; workflows reject with plain objects too. */
export const messageOf = (error: unknown): string => {
  const message = (error as { message?: unknown } | null | undefined)?.message
  return typeof message === "string" ? message : JSON.stringify(error)
}
