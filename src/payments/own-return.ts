import { AsyncLocalStorage } from "node:async_hooks"

const returning = new AsyncLocalStorage<true>()

/** Has Medusa refund what the store returns by itself, or book what went back already. */
export const asOwnReturn = async <T>(work: () => Promise<T>): Promise<T> =>
  await returning.run(true, work)

/** Whether this call comes from the store itself, and not from a person or a shop's code. */
export const isOwnReturn = (): boolean => returning.getStore() === true
