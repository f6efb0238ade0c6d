import { MedusaError } from "@medusajs/framework/utils"
import type { GatewayFailure } from "../gateway"

/** The gateway's result code where it gave one, else the kind of trouble; short enough for a column. */
export const codeOf = (error: GatewayFailure): string =>
  error.code === "result" ? (error.resultCode ?? "FAIL") : error.code.toUpperCase()

/** Certain that the gateway did nothing: the request was refused or never got there. */
export const didNothing = (error: GatewayFailure): boolean => error.effect === "none"

/** What an admin reads when the gateway refuses; names the code and what to fix. */
export const refusal = (what: string, error: GatewayFailure): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, `Alipay did not ${what}: ${error.message}`)

/** What an error of any origin says of itself; workflows reject with plain objects too. */
export const messageOf = (error: unknown): string => {
  const message = (error as { message?: unknown } | null | undefined)?.message
  return typeof message === "string" ? message : JSON.stringify(error)
}
