import { AsyncLocalStorage } from "node:async_hooks"
import type { CounterProduct } from "../payments/rules/product"

/** How and where a session is paid at a counter. */
export type CounterAttempt = { product: CounterProduct; stockLocationId: string }

const attempt = new AsyncLocalStorage<CounterAttempt>()

/**
 * Has Medusa open a payment session that is paid at a counter. How it is paid is handed to the provider past Medusa, so that no
 * request of a storefront can ask for it.
 */
export const asCounterAttempt = async <T>(
  begun: CounterAttempt,
  work: () => Promise<T>
): Promise<T> => await attempt.run(begun, work)

/** How the session that is being opened will be paid at a counter; nothing for any other. */
export const counterAttempt = (): CounterAttempt | undefined => attempt.getStore()
