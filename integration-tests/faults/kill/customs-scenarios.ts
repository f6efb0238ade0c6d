import { declareCalls, REGISTRATION } from "../../support/customs"
import type { PaymentChoice } from "../../support/shop"
import { around } from "./every-point"
import type { KillScenario, Prepared, Stage } from "./scenarios"

type Bought = (choice?: PaymentChoice, marks?: string) => (stage: Stage) => Promise<Prepared>

const declare = async ({ shop }: Stage, { orderId }: Prepared): Promise<void> => {
  await shop.admin("POST", "/alipay/declarations", { order_id: orderId, ...REGISTRATION })
}

/** The admin clicks again, who saw no answer; the gateway must have one declaration in the end. */
const declareAgain = async (stage: Stage, prepared: Prepared): Promise<void> => {
  await declare(stage, prepared)
  const { simulator } = stage.mortal
  const page = prepared.page ?? ""
  if (declareCalls(stage.mortal, page) > 0 && simulator.declarations.of(page).length > 1) {
    throw new Error("the payment was declared twice")
  }
}

/** Declarations to customs. @param bought makes a paid order */
export const customsScenarios = (bought: Bought): readonly KillScenario[] => [
  {
    name: "declare an order to customs",
    isVariant: true,
    prepare: bought({}),
    act: declare,
    goOn: declareAgain,
    expected: { orders: 1, net: "10050" },
    passes: ["commit of alipay_declaration", ...around("declare"), "update alipay_declaration"],
  },
]
