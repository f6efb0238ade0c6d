import type { PaymentChoice } from "../../support/shop"
import { until } from "../../support/until"
import { around } from "./every-point"
import type { KillScenario, Prepared, Stage } from "./scenarios"

const TOTAL = "10050"

type Bought = (choice?: PaymentChoice, marks?: string) => (stage: Stage) => Promise<Prepared>

/** The row and the gateway's id of the dispute about a page. */
const rowsOf = async ({ mortal }: Stage, page = "") =>
  (
    await mortal.sql.query<{ id: string; dispute_id: string }>(
      `select d.id, d.dispute_id from alipay_dispute d join alipay_payment p on p.id = d.alipay_payment_id
        where p.payment_request_id = $1`,
      [page]
    )
  ).rows

/** An order whose payment is disputed, and the store has heard of it. */
const disputed =
  (bought: Bought) =>
  async (stage: Stage): Promise<Prepared> => {
    const prepared = await bought({}, "notify-payment.lost")(stage)
    stage.mortal.simulator.disputes.open({ payment: prepared.page ?? "" })
    await stage.mortal.simulator.settled()
    await until(
      "the dispute to be known",
      async () => await rowsOf(stage, prepared.page),
      ({ length }) => length === 1
    )
    return prepared
  }

const answer =
  (how: "accept" | "defend") =>
  async (stage: Stage, { page }: Prepared): Promise<void> => {
    const [row] = await rowsOf(stage, page)
    const body =
      how === "accept"
        ? { confirmation: "100.5 CNY" }
        : { document: Buffer.from("%PDF-1.7").toString("base64"), file_name: "defence.pdf" }
    await stage.shop.admin("POST", `/alipay/disputes/${row?.id}/${how}`, body)
  }

const OPERATIONS = { accept: "acceptDispute", defend: "supplyDefense" } as const

/** The admin clicks again; what never left is done in the gateway's dashboard. It must not have been sent twice. */
const answerAgain =
  (how: "accept" | "defend") =>
  async (stage: Stage, prepared: Prepared): Promise<void> => {
    const { simulator } = stage.mortal
    await answer(how)(stage, prepared)
    const calls = simulator
      .calls()
      .filter(
        ({ operation, subject }) => operation === OPERATIONS[how] && subject === prepared.page
      )
    if (calls.length > 1) {
      throw new Error(`the answer was sent ${calls.length} times`)
    }
    const [row] = await rowsOf(stage, prepared.page)
    const id = row?.dispute_id ?? ""
    if (simulator.disputes.get(id).status === "OPEN") {
      simulator.disputes[how](id)
    }
    if (how === "defend") {
      simulator.disputes.judge(id, "won")
    }
    await simulator.settled()
  }

/** Answers to disputes and verdicts, each of which moves money. @param bought makes a paid order */
export const disputeScenarios = (bought: Bought): readonly KillScenario[] => [
  {
    name: "accept a dispute",
    isVariant: true,
    prepare: disputed(bought),
    act: answer("accept"),
    goOn: answerAgain("accept"),
    expected: { orders: 1, net: "0" },
    passes: [
      "insert alipay_dispute_request",
      ...around("acceptDispute"),
      "update alipay_dispute_request",
      "commit of order_transaction",
    ],
  },
  {
    name: "defend a dispute",
    isVariant: true,
    prepare: disputed(bought),
    act: answer("defend"),
    goOn: answerAgain("defend"),
    expected: { orders: 1, net: TOTAL },
    passes: [
      "insert alipay_dispute_request",
      ...around("supplyDefenseDocument"),
      "update alipay_dispute_request",
    ],
  },
  {
    name: "lose a dispute",
    isVariant: true,
    prepare: disputed(bought),
    act: async (stage, { page }) => {
      const [row] = await rowsOf(stage, page)
      stage.mortal.simulator.disputes.judge(row?.dispute_id ?? "", "lost")
      await stage.mortal.simulator.settled()
    },
    goOn: async () => undefined,
    expected: { orders: 1, net: "0" },
    passes: ["insert alipay_notification", "store answers POST", "commit of order_transaction"],
  },
]
