import { metrics, type Attributes } from "@medusajs/framework/opentelemetry/api"

/** Name of the plugin's tracer and meter. */
export const SCOPE = "medusa-payment-alipay"

const createInstruments = () => {
  const meter = metrics.getMeter(SCOPE)
  return {
    calls: meter.createCounter("alipay.gateway.calls", {
      description: "Calls to the gateway, by operation and outcome",
    }),
    duration: meter.createHistogram("alipay.gateway.duration", {
      description: "Time of a call to the gateway, all attempts together",
      unit: "ms",
    }),
    notificationAge: meter.createHistogram("alipay.notification.age", {
      description: "From a notification's arrival to its being applied",
      unit: "ms",
    }),
  }
}

let made: ReturnType<typeof createInstruments> | undefined

/** Made on first use: the store's instrumentation is registered by then. Without one they do nothing. */
const instruments = () => (made ??= createInstruments())

export const countCall = (elapsedMs: number, attributes: Attributes): void => {
  const { calls, duration } = instruments()
  calls.add(1, attributes)
  duration.record(elapsedMs, attributes)
}

export const recordNotificationAge = (ms: number, kind: string): void =>
  instruments().notificationAge.record(ms, { kind })

/** What the gauges show; read from the database when, and only when, a store's metrics are collected. */
export type Depths = {
  unknown: number
  oldestUnknownSeconds: number
  inboxWaiting: number
  inboxDead: number
  attentionOpen: number
}

const GAUGES: readonly (readonly [name: string, of: keyof Depths, description: string])[] = [
  ["alipay.ledger.unknown", "unknown", "Requests of unknown outcome"],
  ["alipay.ledger.unknown.age", "oldestUnknownSeconds", "Age in seconds of the oldest unknown"],
  ["alipay.inbox.waiting", "inboxWaiting", "Notifications that are not applied yet"],
  ["alipay.inbox.dead", "inboxDead", "Notifications that could not be applied"],
  ["alipay.attention.open", "attentionOpen", "Attention items that are open"],
]

export const registerGauges = (read: () => Promise<Depths>): void => {
  const meter = metrics.getMeter(SCOPE)
  const gauges = GAUGES.map(
    ([name, of, description]) => [meter.createObservableGauge(name, { description }), of] as const
  )
  meter.addBatchObservableCallback(
    async (result) => {
      const depths = await read()
      for (const [gauge, of] of gauges) {
        result.observe(gauge, depths[of])
      }
    },
    gauges.map(([gauge]) => gauge)
  )
}
