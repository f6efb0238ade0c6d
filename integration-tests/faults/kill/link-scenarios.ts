import { copyCart } from "../../support/copy-cart"
import { openLinks } from "../../support/payment-links"
import { around } from "./every-point"
import type { KillScenario, Prepared, Stage } from "./scenarios"

const made = async ({ mortal, shop, original }: Stage): Promise<Prepared> => {
  const cart = await copyCart(mortal, original)
  const page = await openLinks(mortal, shop).linkOf({ payment_collection_id: cart.collectionId })
  return { cart, page }
}

const choose = async ({ mortal, shop }: Stage, { page = "" }: Prepared): Promise<void> => {
  const links = openLinks(mortal, shop)
  const { ways, seen } = await links.visit(page)
  await links.choose(page, ways[0] ?? "", seen)
}

const openPage = async ({ mortal }: Stage, { cart }: Prepared): Promise<string | undefined> =>
  (
    await mortal.sql.query<{ id: string }>(
      `select payment_request_id as id from alipay_payment
        where payment_collection_id = $1 and state = 'awaiting_shopper' order by created_at desc limit 1`,
      [cart.collectionId]
    )
  ).rows[0]?.id

/**
 * The shopper opens the link again, chooses, and pays on the newest page of the wallet. As long as it is not known whether
 * the first choice can be paid, the link offers no other one.
 */
const chooseAndPay = async (stage: Stage, prepared: Prepared): Promise<void> => {
  const { mortal } = stage
  for (const ms of [0, 70_000, 900_000]) {
    await mortal.pass(ms)
    await mortal.current().sweep()
    await choose(stage, prepared)
    const page = await openPage(stage, prepared)
    if (page !== undefined) {
      mortal.simulator.pay(page)
      break
    }
  }
  await mortal.simulator.settled()
}

/** A cart that is paid by a payment link; nothing but the link's page and the messages leads to its order. */
export const LINK_SCENARIOS: readonly KillScenario[] = [
  {
    name: "choose a wallet on a payment link",
    isVariant: true,
    prepare: made,
    act: choose,
    goOn: chooseAndPay,
    expected: { orders: 1, net: "10050" },
    passes: ["insert alipay_payment", ...around("pay"), "commit of payment_session"],
  },
]
