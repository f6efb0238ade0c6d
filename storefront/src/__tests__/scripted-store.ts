import type { StoreClient, StoreRequest } from "../client.ts"
import type { CartPayment } from "../contract.ts"

export type Asked = { path: string } & StoreRequest

/** What the store answers to a request; an `Error` is thrown. */
export type Answers = (asked: Asked) => unknown

export const refusal = (status: number, message = "refused"): Error =>
  Object.assign(new Error(message), { status })

/** A client whose answers a test decides, with everything that was asked. */
export const scriptedStore = (answers: Answers) => {
  const asked: Asked[] = []
  const sdk: StoreClient = {
    client: {
      fetch: async <T>(path: string, request: StoreRequest = {}): Promise<T> => {
        const question = { path, ...request }
        asked.push(question)
        await Promise.resolve()
        const answer = answers(question)
        if (answer instanceof Error) throw answer
        return answer as T
      },
    },
  }
  return { sdk, asked, paths: () => asked.map(({ method = "GET", path }) => `${method} ${path}`) }
}

export const payment = (changes: Partial<CartPayment> = {}): CartPayment => ({
  status: "awaiting_shopper",
  reason_code: null,
  message: null,
  expires_at: "2100-01-01T00:00:00.000Z",
  redirect_url: "https://wallet.example/pay/1",
  order_id: null,
  ...changes,
})
