import type { Mortal } from "../../support/killable"
import { copyCart } from "../../support/copy-cart"
import { ordersOf, paymentOf, type Cart, type PaymentChoice, type Shop } from "../../support/shop"
import { customsScenarios } from "./customs-scenarios"
import { disputeScenarios } from "./dispute-scenarios"
import { LINK_SCENARIOS } from "./link-scenarios"
import { storeScenarios } from "./store-scenarios"
import { TILL_SCENARIOS } from "./till-scenarios"
import { around, type Play } from "./every-point"

export type Stage = { mortal: Mortal; shop: Shop; original: Cart }

/** What a cart must have come to once the traffic has gone on. */
type Expected = {
  orders: number
  /** Minor units at the gateway over all of the cart's payments. */
  net: string
  /** Minor units captured from cards. */
  captured?: string
}

/** What is prepared before the process may die: a cart, and perhaps a payment of it. */
export type Prepared = {
  cart: Cart
  page?: string
  orderId?: string
  paymentId?: string
  /** Payment collections at which it was paid, where that is not the cart's. */
  collections?: readonly string[]
}

/** A play on a stage that is yet to be given, and what must have come of it. */
export type KillScenario = Pick<Play<Prepared>, "name" | "passes"> & {
  prepare: (stage: Stage) => Promise<Prepared>
  act: (stage: Stage, prepared: Prepared) => Promise<unknown>
  /** What shoppers and admins do afterwards; the time that passes is the same for all. */
  goOn: (stage: Stage, prepared: Prepared) => Promise<unknown>
  expected: Expected
  /** How many orders there are of what was prepared; of a cart those that were made of it. */
  countOrders?: (stage: Stage, prepared: Prepared) => Promise<number>
  /** One that goes the way of another: a change leaves it to the deep ring. */
  isVariant?: true
}

/** A request to the gateway, with the row of its operation before and after. */
const operation = (endpoint: string): string[] => [
  "insert alipay_operation",
  ...around(endpoint),
  "update alipay_operation",
]

/** While an order is made of a cart. */
const ORDER = ["commit of order", "commit of order_cart", "commit of order_payment_collection"]

const CARD: PaymentChoice = { provider: "pp_alipay_manual", wallet: "CARD" }

const fresh = async ({ mortal, original }: Stage): Promise<Prepared> => ({
  cart: await copyCart(mortal, original),
})

const started =
  (choice: PaymentChoice = {}) =>
  async (stage: Stage): Promise<Prepared> => {
    const { cart } = await fresh(stage)
    const { payment_request_id } = await stage.shop.startPayment(cart, choice)
    return { cart, page: payment_request_id }
  }

/** Paid, and the gateway's message is lost, so that only the storefront brings the news. */
const paid =
  (choice: PaymentChoice = {}, marks = "notify.lost") =>
  async (stage: Stage): Promise<Prepared> => {
    const { cart } = await fresh(stage)
    stage.mortal.simulator.next(marks, cart.collectionId)
    const { payment_request_id } = await stage.shop.startPayment(cart, choice)
    stage.mortal.simulator.pay(payment_request_id)
    return { cart, page: payment_request_id }
  }

const bought =
  (choice: PaymentChoice = {}, marks?: string) =>
  async (stage: Stage): Promise<Prepared> => {
    const { cart, page = "" } = await paid(choice, marks)(stage)
    const orderId = await stage.shop.order(cart)
    return { cart, page, orderId, paymentId: await paymentOf(stage.mortal, { sessionId: page }) }
  }

const payNewest = async ({ mortal, shop }: Stage, { cart }: Prepared): Promise<void> => {
  const { payment_request_id } = await shop.startPayment(cart)
  mortal.simulator.pay(payment_request_id)
  await mortal.simulator.settled()
  await shop.complete(cart)
}

const sumIn = async (
  { mortal }: Stage,
  table: "capture" | "refund",
  paymentId = ""
): Promise<number> =>
  (
    await mortal.sql.query<{ sum: number }>(
      `select coalesce(sum(amount), 0)::float as sum from ${table}
        where payment_id = $1 and deleted_at is null`,
      [paymentId]
    )
  ).rows[0]?.sum ?? 0

const clickAgain =
  (table: "capture" | "refund", amount: number) =>
  async (stage: Stage, { paymentId = "" }: Prepared): Promise<void> => {
    if ((await sumIn(stage, table, paymentId)) === 0) {
      await stage.shop[table](paymentId, amount)
    }
  }

const cancelAgain = async ({ mortal, shop }: Stage, { orderId = "" }: Prepared): Promise<void> => {
  const { rows } = await mortal.sql.query<{ status: string }>(
    `select status from "order" where id = $1`,
    [orderId]
  )
  if (rows[0]?.status !== "canceled") {
    await shop.cancelOrder(orderId)
  }
}

const completeAgain = async ({ mortal, shop }: Stage, { cart }: Prepared): Promise<void> => {
  const answer = await shop.complete(cart)
  if (answer.body.type !== "order" && (await ordersOf(mortal, cart)).length === 0) {
    await shop.complete(cart)
  }
}

const TOTAL = "10050"

/** Everything that moves money or news of it, once. */
export const KILL_SCENARIOS: readonly KillScenario[] = [
  {
    name: "pay",
    prepare: fresh,
    act: async ({ shop }, { cart }) => await shop.tryPayment(cart),
    goOn: payNewest,
    expected: { orders: 1, net: TOTAL },
    passes: ["insert alipay_payment", ...around("pay"), "commit of payment_session"],
  },
  {
    name: "pay with a card",
    isVariant: true,
    prepare: fresh,
    act: async ({ shop }, { cart }) => await shop.tryPayment(cart, CARD),
    goOn: payNewest,
    expected: { orders: 1, net: TOTAL },
    passes: [
      "insert alipay_payment",
      ...around("createPaymentSession"),
      "commit of payment_session",
    ],
  },
  {
    name: "choose another wallet",
    isVariant: true,
    prepare: started(),
    act: async ({ shop }, { cart }) => await shop.tryPayment(cart, { wallet: "ALIPAY_HK" }),
    goOn: payNewest,
    expected: { orders: 1, net: TOTAL },
    passes: [...around("pay"), ...operation("cancel"), "commit of payment_session"],
  },
  {
    name: "authorise",
    isVariant: true,
    prepare: paid(),
    act: async ({ shop }, { cart }) => await shop.complete(cart),
    goOn: completeAgain,
    expected: { orders: 1, net: TOTAL },
    passes: [...ORDER, "commit of capture", "commit of order_transaction"],
  },
  {
    name: "authorise a card",
    isVariant: true,
    prepare: paid(CARD),
    act: async ({ shop }, { cart }) => await shop.complete(cart),
    goOn: completeAgain,
    expected: { orders: 1, net: "0", captured: "0" },
    passes: [...ORDER, "commit of payment", "store answers POST"],
  },
  {
    name: "record and apply a notification",
    prepare: started(),
    act: async ({ mortal }, { page = "" }) => {
      mortal.simulator.pay(page)
      await mortal.simulator.settled()
    },
    // The gateway delivers again what was not acknowledged; the shopper never comes back.
    goOn: async () => undefined,
    expected: { orders: 1, net: TOTAL },
    passes: [
      "insert alipay_notification",
      "store answers POST",
      ...ORDER,
      "update alipay_notification",
    ],
  },
  {
    name: "capture",
    isVariant: true,
    prepare: bought(CARD),
    act: async ({ shop }, { paymentId = "" }) => await shop.capture(paymentId, 100.5),
    goOn: clickAgain("capture", 100.5),
    expected: { orders: 1, net: TOTAL, captured: TOTAL },
    passes: ["commit of capture", ...operation("capture"), "commit of order_transaction"],
  },
  {
    name: "capture a part",
    isVariant: true,
    prepare: bought(CARD),
    act: async ({ shop }, { paymentId = "" }) => await shop.capture(paymentId, 40),
    goOn: clickAgain("capture", 40),
    expected: { orders: 1, net: "4000", captured: "4000" },
    passes: ["commit of capture", ...operation("capture"), "commit of order_transaction"],
  },
  {
    name: "refund",
    prepare: bought(),
    act: async ({ shop }, { paymentId = "" }) => await shop.refund(paymentId, 40),
    goOn: clickAgain("refund", 40),
    expected: { orders: 1, net: "6050" },
    passes: ["commit of refund", ...operation("refund"), "commit of order_transaction"],
  },
  {
    name: "refund, and what is answered is said of another payment's refund",
    isVariant: true,
    prepare: bought(),
    act: async ({ mortal, shop }, { page = "", paymentId = "" }) => {
      mortal.simulator.bend(
        page,
        "refund.answer-of-another x2 inquiryRefund.answer-of-another x2 inquiry.answer-of-another x1"
      )
      await shop.refund(paymentId, 40)
    },
    goOn: clickAgain("refund", 40),
    expected: { orders: 1, net: "6050" },
    passes: ["commit of refund", ...operation("refund"), "commit of order_transaction"],
  },
  {
    name: "cancel held money",
    isVariant: true,
    prepare: bought(CARD),
    act: async ({ shop }, { orderId = "" }) => await shop.cancelOrder(orderId),
    goOn: cancelAgain,
    expected: { orders: 1, net: "0", captured: "0" },
    passes: [...operation("cancel"), "commit of payment", "commit of order"],
  },
  {
    name: "cancel a paid order",
    isVariant: true,
    prepare: bought(),
    act: async ({ shop }, { orderId = "" }) => await shop.cancelOrder(orderId),
    goOn: cancelAgain,
    expected: { orders: 1, net: "0" },
    passes: ["commit of refund", ...operation("refund"), "commit of order"],
  },
  ...disputeScenarios(bought),
  ...customsScenarios(bought),
  ...storeScenarios(bought),
  ...TILL_SCENARIOS,
  ...LINK_SCENARIOS,
]
