import { REGISTRATION } from "../../support/customs"
import type { Command } from "./scenario"
import { atGateway, unlessHungUp, withOrder, type Act } from "./shopper"

let parts = 0

/** An admin declares the whole of the order's payment, or a part of what is left. */
const declare = withOrder<"declare">(async ({ world }, orderId, { share, hangUp }) => {
  const { body } = await world.shop.admin("GET", `/alipay/orders/${orderId}/declarations`)
  const [payment] = (body["payments"] ?? []) as { left_amount: string | null }[]
  const amount = Math.floor(Number(payment?.left_amount ?? 0) * share)
  if (amount <= 0) {
    return "nothing to declare"
  }
  const part = share === 1 ? {} : { amount: String(amount), sub_order_id: `part-${++parts}` }
  const shop = world.shopOf(hangUp)
  return await unlessHungUp(
    async () =>
      await shop.admin("POST", "/alipay/declarations", {
        order_id: orderId,
        ...REGISTRATION,
        ...part,
      })
  )
})

/** Customs answer about the newest declaration of a payment. */
const answerOfCustoms: Act<"customs"> = async ({ world, shopper }, { page, code }) => {
  const { declarations } = world.store.simulator
  const id = shopper.pages[page]
  const newest = declarations().findLast(({ paymentRequestId }) => paymentRequestId === id)
  return newest === undefined
    ? "nothing declared"
    : `${code} ${atGateway(() => declarations.settle(newest.declarationRequestId, { code }))}`
}

/** An admin declares again what was refused. */
const correct: Act<"correct"> = async ({ world, shopper }, { page, hangUp }) => {
  const { body } = await world.shop.admin(
    "GET",
    `/alipay/declarations?q=${shopper.pages[page]}&state=refused,failed&limit=1`
  )
  const [found] = (body["declarations"] ?? []) as { id: string }[]
  const shop = world.shopOf(hangUp)
  return found === undefined
    ? "nothing refused"
    : await unlessHungUp(
        async () => await shop.admin("POST", `/alipay/declarations/${found.id}/correct`, {})
      )
}

/** What is declared to customs, and what they answer. */
export const CUSTOMS_ACTS: {
  [Name in Extract<Command["do"], "declare" | "customs" | "correct">]: Act<Name>
} = { declare, customs: answerOfCustoms, correct }
