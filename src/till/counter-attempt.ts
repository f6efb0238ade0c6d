import { AsyncLocalStorage } from "node:async_hooks"
import type { CounterProduct } from "../payments/rules/product"

const attempt = new AsyncLocalStorage<CounterProduct>()

/**
 * Has Medusa open a payment session that is paid at a counter. How it is paid is handed to the provider past Medusa, so that no
 * request of a storefront can ask for it.
 */
export const asCounterAttempt = async <T>(
  product: CounterProduct,
  work: () => Promise<T>
): Promise<T> => await attempt.run(product, work)

/** How the session that is being opened will be paid at a counter; nothing for any other. */
export const counterAttempt = (): CounterProduct | undefined => attempt.getStore()
