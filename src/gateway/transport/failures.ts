import { GatewayTransportError } from "../errors"
import { ExchangeError, OversizeError, TimeoutError } from "./exchange"

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? "")

/** An abort before anything was sent in this attempt. */
export const abortedUnsent = (): GatewayTransportError =>
  new GatewayTransportError("The call was aborted.", { kind: "aborted", effect: "none" })

/** The network's failure as ours. */
export const brokenExchange = (failure: unknown, host: string): GatewayTransportError => {
  const mayHaveLeft = failure instanceof ExchangeError ? failure.mayHaveLeft : true
  const cause = failure instanceof ExchangeError ? failure.cause : failure
  const broken = (kind: GatewayTransportError["kind"], message: string) =>
    new GatewayTransportError(message, { kind, effect: mayHaveLeft ? "unknown" : "none", cause })

  if (cause instanceof TimeoutError) {
    const who = mayHaveLeft ? "The gateway gave" : `${host} could not be reached:`
    return broken("timeout", `${who} ${cause.message}.`)
  }
  if (codeOf(cause) === "ABORT_ERR") {
    return broken("aborted", "The call was aborted.")
  }
  if (cause instanceof OversizeError) {
    return broken("connection", `${host} gave ${cause.message}; it is not read.`)
  }
  const what = mayHaveLeft ? `the connection to ${host} broke` : `${host} could not be reached`
  return broken("connection", `${what} (${codeOf(cause) || "no reason given"}).`)
}
