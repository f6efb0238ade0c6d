import { CUSTOMS_ACTS } from "./customs-acts"
import { DISPUTE_ACTS } from "./dispute-acts"
import { LINK_ACTS } from "./link-acts"
import { ORDER_ACTS } from "./order-acts"
import type { Command } from "./scenario"
import { SHOPPER_ACTS } from "./shopper-acts"
import { TILL_ACTS } from "./till-acts"
import { movesMoney, orderOf, unlessHungUp, withOrder, type Act, type Acting } from "./shopper"

type PaymentLeft = { id: string; provider: string; uncaptured: number; unrefunded: number }

/** What an admin sees of the newest payment, the cart's or the order's. */
const paymentOf = async (acting: Acting): Promise<PaymentLeft | undefined> =>
  (
    await acting.world.store.sql.query<PaymentLeft>(
      `select p.id, p.provider_id as provider,
              (p.amount - coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0))::float as uncaptured,
              (coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)
             - coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0))::float as unrefunded
         from payment p
        where p.deleted_at is null
          and (p.payment_collection_id = $1
               or p.payment_collection_id in (select l.payment_collection_id from order_payment_collection l
                                               where l.order_id = $2 and l.deleted_at is null))
        order by p.created_at desc limit 1`,
      [acting.shopper.cart.collectionId, (await orderOf(acting)) ?? null]
    )
  ).rows[0]

const part = (whole: number, share: number, decimals: number): number =>
  share === 1 ? whole : Number((whole * share).toFixed(decimals))

/** Two clicks at once on another provider's payment are between Medusa and that provider: there they come in turn. */
const inTurn =
  <Name extends Command["do"]>(click: Act<Name>): Act<Name> =>
  async (acting, command) => {
    const payment = await paymentOf(acting)
    if (payment === undefined || payment.provider.startsWith("pp_alipay")) {
      return await click(acting, command)
    }
    const { shopper } = acting
    const answered = shopper.turn.then(async () => await click(acting, command))
    shopper.turn = answered.catch(() => undefined)
    return await answered
  }

const move: Act<"capture" | "refund"> = async (acting, command) => {
  const { do: what, share, decimals = 2, hangUp } = command
  const payment = await paymentOf(acting)
  const whole = (what === "capture" ? payment?.uncaptured : payment?.unrefunded) ?? 0
  const amount = part(whole, share, decimals)
  if (!payment || amount <= 0) {
    return "nothing to move"
  }
  const shop = acting.world.shopOf(hangUp)
  return await unlessHungUp(async () => await shop[what](payment.id, amount))
}

const cancelOrder = withOrder<"cancel-order">(async ({ world }, orderId, { hangUp }) => {
  const shop = world.shopOf(hangUp)
  return await unlessHungUp(async () => await shop.cancelOrder(orderId))
})

const ACTS: { [Name in Command["do"]]: Act<Name> } = {
  ...SHOPPER_ACTS,
  ...ORDER_ACTS,
  ...DISPUTE_ACTS,
  ...CUSTOMS_ACTS,
  ...LINK_ACTS,
  ...TILL_ACTS,
  capture: movesMoney(inTurn(move)),
  refund: movesMoney(inTurn(move)),
  "cancel-order": movesMoney(inTurn(cancelOrder)),
}

/** Does one command as far as it can be done now; notes what came of it. */
export const act = async (acting: Acting, command: Command): Promise<void> => {
  const does = ACTS[command.do] as Act<Command["do"]>
  acting.shopper.events.push(`${command.do}: ${await does(acting, command)}`)
}
