import {
  type GatewayTransportError,
  type GatewayFailure,
  type GatewayErrorCode,
  isGatewayFailure,
} from "../../gateway"
import {
  BY_NETWORK,
  BY_REPLAY,
  BY_RESULT,
  BY_SIGNATURE,
  CONNECTION,
  TIMEOUT,
  WRONG_ADDRESS,
  type ConnectionTroubleRow,
} from "./connection-trouble-table"
import { MINUTE } from "../../modules/alipay/time"

/** What a failed test connection means, and what to do about it. */
export type ConnectionTrouble = {
  /** Stable name of the cause. */
  code: string
  message: string
  fix: string
  /** The setting to fix, when one is to blame. */
  field: string | null
}

const asTrouble = ([code, message, fix, field]: ConnectionTroubleRow): ConnectionTrouble => ({
  code,
  message,
  fix,
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
    return error.status === 404 ? asTrouble(WRONG_ADDRESS) : httpStatus(error.status)
  }
  return asTrouble(networkTroubleOf(error) ?? CONNECTION)
}

const httpStatus = (status = 0): ConnectionTrouble => ({
  code: "http_status",
  message: `The gateway's address answered with HTTP status ${status}.`,
  fix: "Check region and gateway_url; if they are right, the gateway has trouble: test again later.",
  field: null,
})

const ofResult = (resultCode: string): ConnectionTrouble => {
  const row = BY_RESULT[resultCode]
  return row
    ? asTrouble(row)
    : {
        code: "refused",
        message: `The gateway refused the request with ${resultCode}.`,
        fix: "Look the code up in the gateway's documentation, or ask Alipay's support.",
        field: null,
      }
}

type TroublesByCode = {
  readonly [Code in GatewayErrorCode]: (
    failure: Extract<GatewayFailure, { code: Code }>
  ) => ConnectionTrouble
}

const BY_CODE: TroublesByCode = {
  configuration: ({ field, message }) => ({
    code: "configuration",
    message,
    fix: "Correct this setting.",
    field,
  }),
  result: ({ resultCode }) => ofResult(resultCode),
  signature: ({ kind }) => asTrouble(BY_SIGNATURE[kind]),
  replay: ({ kind }) => asTrouble(BY_REPLAY[kind]),
  transport: ofTransport,
  protocol: () => ({
    code: "protocol",
    message: "The gateway's answer is signed, but it is not what its API describes.",
    fix: "Update the plugin; if it is the newest, report this.",
    field: null,
  }),
}

/** The cause of a failed test connection. */
export const troubleOf = <Code extends GatewayErrorCode>(
  failure: Extract<GatewayFailure, { code: Code }>
): ConnectionTrouble => BY_CODE[failure.code as Code](failure)

/** Further apart than this, a clock is wrong and not just a message slow. */
const MOST_SKEW_MS = 5 * MINUTE

/** The trouble with this server's clock, by the gateway's at the same moment. */
export const skewOf = (signedAt: Date, now: Date): ConnectionTrouble | undefined => {
  const apart = now.getTime() - signedAt.getTime()
  if (Math.abs(apart) <= MOST_SKEW_MS) {
    return undefined
  }
  const minutes = Math.round(Math.abs(apart) / MINUTE)
  return {
    code: "clock_skew",
    message: `This server's clock is ${minutes} minutes ${apart > 0 ? "ahead of" : "behind"} the gateway's.`,
    fix: "Set the server's clock by NTP; requests are signed with the time.",
    field: null,
  }
}
