import type { GatewayEffect } from "../errors"
import { GatewayTransportError } from "../errors"
import { OversizeError, TimeoutError } from "./exchange"

/** Node's codes for "never got there": no address, no listener, no trust. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
])

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? "")

/** What a broken exchange proves. */
export const effectOfBreak = (error: unknown): GatewayEffect =>
  NOT_SENT.has(codeOf(error)) ? "none" : "unknown"

/** An abort before anything was sent in this attempt. */
export const abortedUnsent = (): GatewayTransportError =>
  new GatewayTransportError("The call was aborted.", { kind: "aborted", effect: "none" })

/** The network's failure as ours. */
export const brokenExchange = (error: unknown, host: string): GatewayTransportError => {
  const effect = effectOfBreak(error)
  if (error instanceof TimeoutError) {
    return new GatewayTransportError(`The gateway gave ${error.message}.`, {
      kind: "timeout",
      effect,
      cause: error,
    })
  }
  if (codeOf(error) === "ABORT_ERR") {
    return new GatewayTransportError("The call was aborted.", {
      kind: "aborted",
      effect,
      cause: error,
    })
  }
  if (error instanceof OversizeError) {
    return new GatewayTransportError(`${host} gave ${error.message}; it is not read.`, {
      kind: "connection",
      effect,
      cause: error,
    })
  }
  const what =
    effect === "none" ? `${host} could not be reached` : `the connection to ${host} broke`
  return new GatewayTransportError(`${what} (${codeOf(error) || "no reason given"}).`, {
    kind: "connection",
    effect,
    cause: error,
  })
}
