import { copyCart } from "../../support/copy-cart"
import { openOwing } from "../../support/owing-orders"
import { collectionOf, openLinks } from "../../support/payment-links"
import { around } from "./every-point"
import { countPlaced } from "./count-placed"
import { openPage } from "./open-page"
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

/** A draft whose link's page has led to a wallet's. */
const draftOpened = async (stage: Stage): Promise<Prepared> => {
  const { mortal, shop } = stage
  const orderId = await openOwing(mortal, shop).draft("tea", {
    sales_channel_id: mortal.run.seed.channel,
  })
  const url = await openLinks(mortal, shop).linkOf({ order_id: orderId })
  const cart = { id: "", currency: "CNY", collectionId: collectionOf(url) }
  await choose(stage, { cart, page: url })
  return { cart, orderId, page: (await openPage(stage, { cart })) ?? "" }
}

/** The message comes: the draft becomes an order, and its payment is booked. */
const payDraft = async ({ mortal }: Stage, { page = "" }: Prepared): Promise<void> => {
  mortal.simulator.pay(page)
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
  {
    name: "pay a draft by its payment link",
    isVariant: true,
    prepare: draftOpened,
    act: payDraft,
    // No one looks: the message that was not acknowledged comes again, or the sweep asks.
    goOn: async () => undefined,
    countOrders: countPlaced,
    expected: { orders: 1, net: "10050" },
    passes: [
      "insert alipay_notification",
      "commit of order",
      "commit of payment",
      "commit of capture",
      "commit of order_transaction",
    ],
  },
]
