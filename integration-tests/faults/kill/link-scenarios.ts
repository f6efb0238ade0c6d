import { copyCart } from "../../support/copy-cart"
import { openLinks } from "../../support/payment-links"
import { around } from "./every-point"
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
