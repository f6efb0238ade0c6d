import { inBatches } from "../support/figures"
import { quiet } from "../support/shop"
import type { PaidCart, Pair } from "./racing"

const PDF = Buffer.from("%PDF-1.7").toString("base64")

/** Disputes that are answered at the same time. */
const WIDTH = 4

/** The admin who accepts clicks at both servers while another one defends there: one answer is sent. */
export const raceAnswers = async (pair: Pair, paid: readonly PaidCart[]): Promise<void> => {
  const { simulator } = pair.store
  await inBatches(paid, WIDTH, async ({ payment: { payment_request_id: requestId } }) => {
    simulator.disputes.open({ payment: requestId })
    await quiet(pair.store)
    const row = await rowOf(pair, requestId)
    const path = `/alipay/disputes/${row}`
    const { body } = await pair.shops[0].admin("GET", path)
    const confirmation = body["dispute"].accept_confirmation as string
    const clicks = [
      ["accept", { confirmation }],
      ["defend", { document: PDF, file_name: "defence.pdf" }],
    ] as const
    const answers = await Promise.all(
      pair.shops.flatMap(({ admin }) =>
        clicks.map(async ([how, given]) => await admin("POST", `${path}/${how}`, given))
      )
    )
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
    const sent = simulator
      .calls()
      .filter(({ subject }) => subject === requestId)
      .filter(({ operation }) => operation === "acceptDispute" || operation === "supplyDefense")
    expect(sent).toHaveLength(1)
  })
  await quiet(pair.store)
}

const rowOf = async ({ store }: Pair, requestId: string): Promise<string> =>
  (
    await store.sql.query<{ id: string }>(
      `select d.id from alipay_dispute d join alipay_payment p on p.id = d.alipay_payment_id
        where p.payment_request_id = $1`,
      [requestId]
    )
  ).rows[0]?.id ?? ""
