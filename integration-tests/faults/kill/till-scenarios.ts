import { openTill } from "../../support/till"
import { around } from "./every-point"
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
      "commit of alipay_payment",
      ...around("pay"),
      "commit of order",
      "commit of order_cart",
    ],
  },
]
