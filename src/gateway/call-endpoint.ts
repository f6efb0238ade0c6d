import { checkRequest } from "./check-request"
import { readTimeout, type ResolvedConfig } from "./config"
import { ATTEMPTS, ENDPOINTS, type Endpoint, type EndpointName } from "./endpoints"
import { cutText, oneLine } from "./cut-text"
import {
  GatewayProtocolError,
  GatewayResultError,
  type GatewayFailure,
  isGatewayFailure,
} from "./errors"
import { refusesUnread } from "./refusal-causes"
import { effectOfRefusal } from "./result-codes"
import type { Answer, Transport } from "./transport/transport"
import type { Result } from "./wire/objects"
import type { z } from "./wire/zod"

export type CallOptions = {
  /** Ends the call from outside. */
  signal?: AbortSignal
  /** Milliseconds per attempt, for this call alone. */
  timeoutMs?: number
}

/** What an endpoint takes; what is the same in every request may be left out. */
export type GatewayRequest<Name extends EndpointName> = z.input<(typeof ENDPOINTS)[Name]["request"]>

/** What an endpoint answers, as it is read here. */
export type GatewayResponse<Name extends EndpointName> = z.output<
  (typeof ENDPOINTS)[Name]["response"]
>

/** An endpoint as a method of the client. */
export type Method<Name extends EndpointName> = (
  request: GatewayRequest<Name>,
  options?: CallOptions
) => Promise<GatewayResponse<Name>>

const PREFIXES = { live: "/ams/api/v1", sandbox: "/ams/sandbox/api/v1" } as const

/** The path a call goes to and is signed with. */
export const pathOf = (
  endpoint: Pick<Endpoint, "path" | "sandbox">,
  { environment, inStoreSandboxPath }: Pick<ResolvedConfig, "environment" | "inStoreSandboxPath">
): string => {
  const rule = endpoint.sandbox === "same" ? inStoreSandboxPath : "sandbox"
  const prefix = environment === "sandbox" && rule === "sandbox" ? PREFIXES.sandbox : PREFIXES.live
  return `${prefix}${endpoint.path}`
}

const fieldText = (value: unknown, field: string | undefined): string | undefined => {
  const found = field === undefined ? undefined : (value as Record<string, unknown>)[field]
  return typeof found === "string" ? found : undefined
}

/** The ids by which an answer shows that it is this request's. */
const idsOf = (body: unknown, { echoes }: Endpoint): Record<string, string> =>
  Object.fromEntries(
    echoes.flatMap((name) => {
      const id = fieldText(body, name)
      return id === undefined ? [] : [[name, id]]
    })
  )

/**
 * Calls an endpoint: checks the request, sends it, believes only a signed answer.
 * @returns the answer of a success (S) and of an unknown outcome (U); read `result.resultStatus`
 * @throws GatewayConfigurationError before anything is sent; GatewayTransportError, GatewaySignatureError,
 * GatewayReplayError, GatewayProtocolError without a usable answer; GatewayResultError for a refusal (F)
 */
export const callEndpoint =
  <Name extends EndpointName>(
    name: Name,
    config: ResolvedConfig,
    transport: Transport
  ): Method<Name> =>
  async (request, options = {}) => {
    const endpoint: Endpoint = ENDPOINTS[name]
    const body = checkRequest(name, endpoint, request)
    const requestId = fieldText(body, endpoint.identity)
    return await config.around({ operation: name, requestId }, async () => {
      const report = reporter(config, name, requestId)
      try {
        const answer = await transport({
          operation: name,
          path: pathOf(endpoint, config),
          body: Buffer.from(JSON.stringify(body), "utf8"),
          requestId,
          ids: idsOf(body, endpoint),
          unnamed: endpoint.unnamed,
          timeoutMs: readTimeout(options.timeoutMs) ?? config.timeoutMs ?? endpoint.timeoutMs,
          attempts: ATTEMPTS[endpoint.repeat],
          signal: options.signal,
        })
        const response = read(name, endpoint, { answer, requestId })
        report(response.result.resultStatus, response.result.resultCode, answer)
        return response as Awaited<ReturnType<Method<Name>>>
      } catch (error) {
        if (isGatewayFailure(error)) {
          report(error.code === "result" ? "F" : error.code, codeOf(error), error)
        }
        throw error
      }
    })
  }

/** The gateway's code, also where it refused without a signature. */
const codeOf = (error: GatewayFailure): string | undefined =>
  error.code === "result" || error.code === "transport" ? error.resultCode : undefined

type Course = Pick<Answer, "attempts" | "elapsedMs" | "signedAt">

/** An observer that throws must not turn a payment that was made into an error. */
const reporter =
  (config: ResolvedConfig, operation: string, requestId: string | undefined) =>
  (
    outcome: string,
    resultCode: string | undefined,
    { attempts, elapsedMs, signedAt }: Course
  ): void => {
    try {
      config.onCall({ operation, requestId, outcome, resultCode, attempts, elapsedMs, signedAt })
    } catch {
      return
    }
  }

/**
 * A lost attempt may have been carried out: then a cancel or a revocation is refused the second time. What
 * is recognised by its request id gets the first attempt's result, unless it is turned away unread.
 */
const saysNothingOfTheFirst = ({ repeat }: Endpoint, resultCode: string): boolean =>
  repeat === "natural" || refusesUnread(resultCode)

type Received = { answer: Answer; requestId: string | undefined }

const read = (
  operation: string,
  endpoint: Endpoint,
  { answer, requestId }: Received
): { result: Result } => {
  const { attempts, elapsedMs, signedAt } = answer
  const facts = { operation, requestId, attempts, elapsedMs, signedAt }
  const parsed = endpoint.response.safeParse(answer.json)
  if (!parsed.success) {
    throw new GatewayProtocolError(
      "The gateway's answer is signed but is not what the API describes.",
      facts
    )
  }
  const response = parsed.data as { result: Result }
  const { resultStatus, resultCode, resultMessage } = response.result
  if (resultStatus === "F") {
    throw new GatewayResultError(cutText(oneLine(`${resultCode}: ${resultMessage}`), 330), {
      ...facts,
      effect:
        answer.mayBeSecond && saysNothingOfTheFirst(endpoint, resultCode)
          ? "unknown"
          : effectOfRefusal(resultCode, endpoint.settled),
      resultCode,
      resultMessage,
    })
  }
  return response
}
