import { explained } from "../../../../../explained"
import { collectionsOfOrder } from "../../../../../../medusa/links"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf, type PaymentRow } from "../../../../../../modules/alipay"
import { CLOSED_PAYMENT_STATES } from "../../../../../../modules/alipay/ledger/states"
import type { AdminAlipayOrderHistoryResponse } from "../../../../../../types/http"
import { maySeeShoppers } from "../../../../is-allowed"
import { presentHistory, presentItems } from "../../../attention/present-item"
import { presentDiscounts } from "../../../payments/present-discount"

/** What the plugin did about an order's payments by itself, and what of them still waits for a person. */
export const GET = explained<unknown, AdminAlipayOrderHistoryResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const collections = await collectionsOfOrder(req.scope, String(req.params["id"]))
  const payments = await alipay.payments.listByCollections(collections)
  const requestIds = new Map(payments.map((row) => [row.id, row.payment_request_id]))
  const history = await alipay.history.ofPayments([...requestIds.keys()])
  const open = await Promise.all(payments.map(({ id }) => alipay.attention.openOf(id)))
  const emails = await maySeeShoppers(req)
  res.json({
    history: await presentHistory(
      alipay,
      history,
      (row) => requestIds.get(row.alipay_payment_id ?? "") ?? null
    ),
    attention: await presentItems(alipay, open.flat(), { emails }),
    environment: environmentOf(payments),
    discounts: presentDiscounts(payments),
  })
})

const environmentOf = (
  payments: readonly PaymentRow[]
): AdminAlipayOrderHistoryResponse["environment"] => {
  const standing = payments.filter(({ state }) => !CLOSED_PAYMENT_STATES.has(state))
  const [first] = standing.length === 0 ? payments : standing
  return standing.some(({ environment }) => environment === "sandbox")
    ? "sandbox"
    : (first?.environment ?? null)
}
