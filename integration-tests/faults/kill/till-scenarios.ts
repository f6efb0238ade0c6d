import { openOwing } from "../../support/owing-orders"
import { openPrintedCode } from "../../support/printed-code"
import { openTill } from "../../support/till"
import { countPlaced } from "./count-placed"
import { around } from "./every-point"
import { openPage } from "./open-page"
import type { KillScenario, Prepared, Stage } from "./scenarios"

const begun = async ({ mortal, shop }: Stage): Promise<Prepared> => {
  const till = openTill(mortal, shop)
  const sale = await till.begin()
  return { cart: await till.cartOf(sale), page: sale.id }
}

const scan = async ({ mortal, shop }: Stage, { page = "" }: Prepared): Promise<void> => {
  await openTill(mortal, shop).tryScan(page)
}

/** The clerk, who saw no answer, scans once more; what never left is canceled in time, and the shopper shows another code. */
const scanAgain = async (stage: Stage, prepared: Prepared): Promise<void> => {
  const till = openTill(stage.mortal, stage.shop)
  await scan(stage, prepared)
  await stage.mortal.pass(70_000)
  if ((await till.look(prepared.page ?? "")).state === "open") {
    await scan(stage, prepared)
  }
}

/** A draft of the place, of which no till knows yet. */
const drafted = async ({ mortal, shop }: Stage): Promise<Prepared> => ({
  cart: { id: "", currency: "CNY", collectionId: "" },
  orderId: await openOwing(mortal, shop).draft("tea", {
    sales_channel_id: mortal.run.seed.channel,
  }),
})

/** Begins a sale of the draft, where there is none yet, and scans. */
const sellDraft = async ({ mortal, shop }: Stage, prepared: Prepared): Promise<void> => {
  const till = openTill(mortal, shop)
  const { status, body } = await till.trySell(prepared.orderId ?? "")
  if (status === 200) {
    prepared.page = body["sale"].id
    await till.tryScan(prepared.page ?? "")
  }
}

/** The clerk picks the draft once more, at another moment again, and gets what was begun first while that may be paid. */
const sellDraftAgain = async (stage: Stage, prepared: Prepared): Promise<void> => {
  const { mortal } = stage
  for (const ms of [0, 70_000, 70_000]) {
    await mortal.pass(ms)
    await mortal.current().sweep()
    await sellDraft(stage, prepared)
  }
  prepared.collections = await collectionsOfDraft(stage, prepared)
}

/** Of the sales of the draft: what was paid back is sold by another one. */
const collectionsOfDraft = async ({ mortal }: Stage, { orderId }: Prepared): Promise<string[]> => {
  const { rows } = await mortal.sql.query<{ id: string }>(
    `select payment_collection_id as id from alipay_sale where from_order_id = $1`,
    [orderId]
  )
  return rows.map(({ id }) => id)
}

const offered = async ({ mortal, shop }: Stage): Promise<Prepared> => {
  const till = openTill(mortal, shop)
  const sale = await till.begin()
  const code = await openPrintedCode(mortal, shop).code()
  await till.ask("POST", `/sales/${sale.id}/pay`, { method: "printed" })
  return { cart: await till.cartOf(sale), page: `${code}?sale=${sale.id}` }
}

/** A shopper scans the poster and presses the button, where there is one. */
const scanPoster = async ({ mortal, shop }: Stage, { page = "" }: Prepared): Promise<void> => {
  const printed = openPrintedCode(mortal, shop)
  const seen = await printed.visit(page)
  if (seen.state === "payable") {
    await printed.submit(page, seen)
  }
}

/** The clerk offers the sale again once it is known that nothing was paid, and the shopper pays on the wallet's page. */
const scanPosterAndPay = async (stage: Stage, prepared: Prepared): Promise<void> => {
  const { mortal, shop } = stage
  const id = new URL(prepared.page ?? "").searchParams.get("sale") ?? ""
  for (const ms of [0, 70_000, 900_000]) {
    await mortal.pass(ms)
    await mortal.current().sweep()
    await openTill(mortal, shop).ask("POST", `/sales/${id}/pay`, { method: "printed" })
    await scanPoster(stage, prepared)
    const page = await openPage(stage, prepared)
    if (page !== undefined) {
      mortal.simulator.pay(page)
      break
    }
  }
  await mortal.simulator.settled()
}

/** A sale at a till. */
export const TILL_SCENARIOS: readonly KillScenario[] = [
  {
    name: "scan a shopper's code at a till",
    prepare: begun,
    act: scan,
    goOn: scanAgain,
    expected: { orders: 1, net: "10050" },
    passes: [
      "insert alipay_payment",
      "commit of payment_session",
      ...around("pay"),
      "commit of order",
      "commit of order_cart",
    ],
  },
  {
    name: "sell a draft at a till",
    isVariant: true,
    prepare: drafted,
    act: sellDraft,
    goOn: sellDraftAgain,
    countOrders: countPlaced,
    expected: { orders: 1, net: "10050" },
    passes: [
      "commit of payment_collection",
      "insert alipay_sale",
      "insert alipay_payment",
      "commit of payment_session",
      ...around("pay"),
      "commit of order",
      "commit of payment",
    ],
  },
  {
    name: "scan a printed code at a till",
    isVariant: true,
    prepare: offered,
    act: scanPoster,
    goOn: scanPosterAndPay,
    expected: { orders: 1, net: "10050" },
    passes: ["insert alipay_payment", ...around("pay"), "commit of payment_session"],
  },
]
