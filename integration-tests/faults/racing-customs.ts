import { declareCalls, declarationsOf, REGISTRATION } from "../support/customs"
import { inBatches } from "../support/figures"
import { ordersOf, quiet } from "../support/shop"
import type { PaidCart, Pair } from "./racing"

/** Orders that are declared at the same time. */
const WIDTH = 4

/** Both servers' admins click twice: one declaration is sent. */
export const raceDeclarations = async (pair: Pair, paid: readonly PaidCart[]): Promise<void> => {
  const { store, shops } = pair
  await inBatches(paid, WIDTH, async ({ cart, payment: { payment_request_id: id } }) => {
    const [orderId] = await ordersOf(store, cart)
    const answers = await Promise.all(
      [...shops, ...shops].map(
        async ({ admin }) =>
          await admin("POST", "/alipay/declarations", { order_id: orderId, ...REGISTRATION })
      )
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await declarationsOf(store, id)).toHaveLength(1)
    expect(declareCalls(store, id)).toBe(1)
  })
  await quiet(store)
}
