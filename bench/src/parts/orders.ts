import { setTimeout as sleep } from "node:timers/promises"
import { openShop, ordersOf, quiet } from "../../../integration-tests/support/shop"
import type { Part } from "../bench"
import { median, quantile } from "../figures"
import { startStore } from "../store"

const ORDERS = 20

/** Medusa's own hook waits so long before it begins: `webhook_delay` of its route. */
const CORE_DELAY_MS = 5_000

/** From the shopper's payment to the order, made by the notification alone. */
export const orders: Part = {
  title: "From a notification to the order, the store idle",
  measure: async (bench) => {
    const store = await startStore(bench)
    try {
      const shop = openShop(store)
      const times: number[] = []
      for (let number = 0; number < ORDERS + 3; number++) {
        const cart = await shop.createCart()
        const { payment_request_id } = await shop.startPayment(cart)
        const started = performance.now()
        store.simulator.pay(payment_request_id)
        while ((await ordersOf(store, cart)).length === 0) {
          await sleep(3)
        }
        times.push(performance.now() - started)
        await quiet(store)
      }
      const warm = times.slice(3)
      const p95 = quantile(warm, 0.95)
      return [
        {
          what: `paid to ordered, median of ${ORDERS}`,
          own: `${Math.round(median(warm))} ms`,
          other: `more than ${CORE_DELAY_MS} ms`,
          ratio: {
            median: median(warm) / CORE_DELAY_MS,
            least: Math.min(...warm) / CORE_DELAY_MS,
            most: Math.max(...warm) / CORE_DELAY_MS,
          },
          budget: { atMost: 0.1 },
        },
        {
          what: "paid to ordered, 95 of 100 are quicker than",
          own: `${Math.round(p95)} ms`,
          other: "300 ms",
          ratio: { median: p95 / 300, least: p95 / 300, most: p95 / 300 },
          budget: { atMost: 1 },
        },
      ]
    } finally {
      await store.stop()
    }
  },
}
