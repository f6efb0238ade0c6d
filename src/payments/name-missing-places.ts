import type { AlipayModuleService, PaymentRow } from "../modules/alipay"
import { isAtCounter } from "./rules/product"

type Placed = Pick<PaymentRow, "id" | "product" | "stock_location_id">

/** An older version, which may run beside this one during an upgrade, does not name the place of what is paid at a till. */
export const nameMissingPlaces = async (
  payments: Pick<AlipayModuleService["payments"], "fillPlaces">,
  rows: readonly Placed[]
): Promise<void> => {
  const missing = rows.filter((row) => isAtCounter(row) && row.stock_location_id === null)
  if (missing.length > 0) {
    await payments.fillPlaces(missing.map(({ id }) => id))
  }
}
