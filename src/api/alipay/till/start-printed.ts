import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../../../modules/alipay"
import { isLeaseBusy } from "../../../modules/alipay/leases/busy"
import { messageOf } from "../../../payments/errors"
import { pageTextsOf } from "../../../shopper-pages/rules/texts"
import { readBounds } from "../../../till/read-printed"
import { isWithin, readEntered } from "../../../till/rules/entered-amount"
import { enterAmount } from "../../../workflows/till/enter-amount"
import { payByPrintedCode, type PrintedStart } from "../../../workflows/till/pay-printed"
import type { PrintedForm } from "./printed-form"
import type { Scanned } from "./read-scan"

/** `wrong`: the amount is none that may be entered. */
type Started = { saleId: string | undefined; start: PrintedStart | "wrong" }

const pay = async (
  container: MedusaContainer,
  { wallet, userAgent, returnTo, ...scan }: Scanned,
  { id, seen }: { id: string; seen: string }
): Promise<Started> => ({
  saleId: id,
  start:
    wallet === undefined
      ? "unchanged"
      : await payByPrintedCode(container, {
          scan: { ...scan, wallet },
          ...{ id, seen },
          browser: { userAgent, wallet, returnUrl: returnTo(id) },
        }),
})

const enter = async (
  container: MedusaContainer,
  scanned: Scanned,
  { key, typed }: PrintedForm & { key: string }
): Promise<Started> => {
  const asked = await readBounds(container, scanned)
  const amount = asked && readEntered(typed.amount, asked.currency)
  if (!asked || amount === undefined || !isWithin(amount, asked.bounds)) {
    return { saleId: undefined, start: "wrong" }
  }
  const sale = await enterAmount(container, {
    ...{ place: scanned.place, posterId: scanned.posterId, key, amount, note: typed.note },
    title: pageTextsOf(scanned.locale).printed_item,
  })
  return sale
    ? await pay(container, scanned, { id: sale.id, seen: `${amount}${asked.currency}` })
    : { saleId: undefined, start: "too_many" }
}

/** Begins what the page of a printed code was asked for. */
export const startPrinted = async (
  container: MedusaContainer,
  scanned: Scanned,
  { sale, key, typed }: PrintedForm
): Promise<Started> => {
  if (sale !== undefined) {
    return await pay(container, scanned, sale)
  }
  if (key === undefined || scanned.wallet === undefined) {
    return { saleId: undefined, start: "unchanged" }
  }
  try {
    return await enter(container, scanned, { sale, key, typed })
  } catch (error) {
    if (!isLeaseBusy(error)) {
      alipayOf(container).logger.error(
        `alipay: a sale at the printed code was not begun: ${messageOf(error)}`
      )
    }
    return { saleId: undefined, start: "refused" }
  }
}
