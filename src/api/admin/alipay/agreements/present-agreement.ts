import type { MedusaContainer } from "@medusajs/framework/types"
import { ordersOfCollections } from "../../../../medusa/links"
import { toAgreementView } from "../../../../agreements/rules/agreement-view"
import { toMajorUnits } from "../../../../medusa/rules/minor-units"
import { alipayOf, type AgreementRow, type PaymentRow } from "../../../../modules/alipay"
import type { AdminAlipayAgreement, AdminAlipayAgreementCharge } from "../../../../types/http"

const LAST_CHARGES = 5

const toCharge = (row: PaymentRow, orders: Map<string, string>): AdminAlipayAgreementCharge => ({
  payment_request_id: row.payment_request_id,
  amount: toMajorUnits(row.amount, row.currency_code),
  currency_code: row.currency_code,
  state: row.state,
  result_code: row.result_code,
  order_id: orders.get(row.payment_collection_id) ?? null,
  created_at: row.created_at.toISOString(),
})

/** A linked wallet with what was last charged to it; a session that no one has paid is no charge. */
export const presentAgreement = async (
  container: MedusaContainer,
  row: AgreementRow
): Promise<AdminAlipayAgreement> => {
  const alipay = alipayOf(container)
  const charges = await alipay.payments.listCharges(row.id, LAST_CHARGES)
  const orders = await ordersOfCollections(container, [
    ...new Set(charges.map((charge) => charge.payment_collection_id)),
  ])
  return {
    ...toAgreementView(row, alipay.now()),
    handle: row.handle,
    ended_at: row.ended_at?.toISOString() ?? null,
    ended_by: row.ended_by,
    last_charges: charges.map((charge) => toCharge(charge, orders)),
  }
}
