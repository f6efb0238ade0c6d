import { AsyncLocalStorage } from "node:async_hooks"
import type { Sentence } from "../gateway"
import { saidOf } from "../modules/alipay/refusal"

/** What was refused within a request. */
export type Heard = { said?: Sentence | undefined }

const listening = new AsyncLocalStorage<Heard>()

/** Goes on with a request of Medusa's, whose answer has a refusal's English and no values. @param heard gets its sentence */
export const hearRefusal = <T>(heard: Heard, work: () => T): T => listening.run(heard, work)

/** Does what may be refused; who listens hears the refusal's sentence. */
export const tellRefusal = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const heard = listening.getStore()
    if (heard !== undefined) {
      heard.said = saidOf(error)
    }
    throw error
  }
}
