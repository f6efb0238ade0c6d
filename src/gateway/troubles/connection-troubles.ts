import {
  type GatewayTransportError,
  type GatewayFailure,
  type GatewayErrorCode,
  isGatewayFailure,
} from "../errors"
import { sentence, type Sentence, type SentenceParams } from "../sentence"
import {
  BY_NETWORK,
  BY_REPLAY,
  BY_RESULT,
  BY_SIGNATURE,
  CLOCK_SKEW,
  CONFIGURATION,
  CONNECTION,
  HTTP_STATUS,
  PROTOCOL,
  REFUSED,
  TIMEOUT,
  WRONG_ADDRESS,
  type ConnectionTroubleRow,
} from "./connection-trouble-table"

/** What a failed test connection means, and what to do about it. */
export type ConnectionTrouble = {
  /** Stable name of the cause. */
  code: string
  /** Values of both sentences. */
  params: SentenceParams
  message: string
  fix: string
  /** The setting to fix, when one is to blame. */
  field: string | null
}

/** A row as a trouble, with the values of its sentences. */
export const asTrouble = (
  [code, english, fix, field]: ConnectionTroubleRow,
  params: SentenceParams = {}
): ConnectionTrouble => ({
  ...sentence(code, english, params),
  fix,
  field,
})

/** A setting that no client can be made of. */
export const wrongSetting = (field: string, reason: string | Sentence): ConnectionTrouble => ({
  ...asTrouble(CONFIGURATION, { reason }),
  field,
})

/** The innermost error's code: what the operating system or the TLS library said. */
const networkCodeOf = (error: unknown): string => {
  const inner = (error as { cause?: unknown }).cause
  const code = (error as { code?: unknown }).code
  const own = isGatewayFailure(error) || typeof code !== "string" ? "" : code
  return typeof inner === "object" && inner !== null ? networkCodeOf(inner) || own : own
}

/** Which of the network's usual troubles an error is. */
export const networkTroubleOf = (error: unknown): ConnectionTroubleRow | undefined => {
  const code = networkCodeOf(error)
  return BY_NETWORK.find(([pattern]) => pattern.test(code))?.[1]
}

const ofTransport = (error: GatewayTransportError): ConnectionTrouble => {
  const byResult = BY_RESULT[error.resultCode ?? ""]
  if (byResult) {
    return asTrouble(byResult)
  }
  if (error.kind === "timeout" || error.kind === "aborted") {
    return asTrouble(TIMEOUT)
  }
  if (error.kind === "http_status") {
    return error.status === 404
      ? asTrouble(WRONG_ADDRESS)
      : asTrouble(HTTP_STATUS, { status: error.status ?? 0 })
  }
  return asTrouble(networkTroubleOf(error) ?? CONNECTION)
}

const ofResult = (resultCode: string): ConnectionTrouble => {
  const row = BY_RESULT[resultCode]
  return row ? asTrouble(row) : asTrouble(REFUSED, { result_code: resultCode })
}

type TroublesByCode = {
  readonly [Code in GatewayErrorCode]: (
    failure: Extract<GatewayFailure, { code: Code }>
  ) => ConnectionTrouble
}

const BY_CODE: TroublesByCode = {
  configuration: ({ field, message, sentence: said }) => wrongSetting(field, said ?? message),
  result: ({ resultCode }) => ofResult(resultCode),
  signature: ({ kind }) => asTrouble(BY_SIGNATURE[kind]),
  replay: ({ kind }) => asTrouble(BY_REPLAY[kind]),
  transport: ofTransport,
  protocol: () => asTrouble(PROTOCOL),
}

/** The cause of a failed test connection. */
export const troubleOf = <Code extends GatewayErrorCode>(
  failure: Extract<GatewayFailure, { code: Code }>
): ConnectionTrouble => BY_CODE[failure.code as Code](failure)

const MINUTE = 60_000

/** Further apart than this, a clock is wrong and not just a message slow. */
const MOST_SKEW_MS = 5 * MINUTE

/** The trouble with this server's clock, by the gateway's at the same moment. */
export const skewOf = (signedAt: Date, now: Date): ConnectionTrouble | undefined => {
  const apart = now.getTime() - signedAt.getTime()
  if (Math.abs(apart) <= MOST_SKEW_MS) {
    return undefined
  }
  const minutes = Math.round(Math.abs(apart) / MINUTE)
  const context = apart > 0 ? "ahead" : "behind"
  return { ...asTrouble(CLOCK_SKEW[context], { minutes, context }), code: "clock_skew" }
}
