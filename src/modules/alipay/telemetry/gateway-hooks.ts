import { SpanStatusCode, type Span } from "@medusajs/framework/opentelemetry/api"
import { Tracer } from "@medusajs/framework/telemetry"
import type { Logger } from "@medusajs/framework/types"
import type { CallEvent, GatewayHooks } from "../../../gateway"
import type { AccountWatch, Credentials } from "./account-watch"
import type { GatewayClock } from "./gateway-clock"
import { countCall, SCOPE } from "./instruments"
import { awaitTurn } from "./pacer"

const tracer = new Tracer(SCOPE)

/** A clear answer is the ordinary course; no answer, or one that can't be believed, is worth a warning. */
const LEVELS: Readonly<Record<string, "debug" | "info">> = { S: "debug", U: "debug", F: "info" }

const logLine = (handle: string, event: CallEvent): string =>
  [
    "alipay: call",
    `operation=${event.operation}`,
    `account=${handle}`,
    `request_id=${event.requestId ?? "-"}`,
    `outcome=${event.outcome}`,
    `code=${event.resultCode ?? "-"}`,
    `attempts=${event.attempts}`,
    `elapsed_ms=${event.elapsedMs}`,
  ].join(" ")

type Parts = { logger: Logger; watch: AccountWatch; clock: GatewayClock }

/** What is seen of each call from outside: a log line, a span, two metrics, and the account's health. */
export const gatewayHooks = (of: Credentials, { logger, watch, clock }: Parts): GatewayHooks => ({
  onCall: (event) => {
    logger[LEVELS[event.outcome] ?? "warn"](logLine(of.handle, event))
    countCall(event.elapsedMs, {
      account: of.handle,
      operation: event.operation,
      outcome: event.outcome,
    })
    watch.note(of, event)
    clock.note(of.handle, event)
  },
  around: async ({ operation, requestId }, work) => {
    await awaitTurn(of.handle)
    return await tracer.trace(`alipay.${operation}`, async (span) => {
      span.setAttributes({ "alipay.account": of.handle, "alipay.request_id": requestId ?? "" })
      return await underSpan(span, work)
    })
  },
})

const underSpan = async <T>(span: Span, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string }
    span.setStatus({ code: SpanStatusCode.ERROR, message: code ?? name ?? "error" })
    throw error
  } finally {
    span.end()
  }
}
