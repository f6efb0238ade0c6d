import type { OperationRow } from "../../../modules/alipay/ledger/rows"
import { isAllPaidBack, paidBackOf } from "../paid-back"
import { aPaymentRow } from "./a-payment-row"

const refund = (amount: string, state: OperationRow["state"] = "succeeded") => ({
  kind: "refund" as const,
  state,
  amount,
})
const capture = { kind: "capture" as const, state: "succeeded" as const, amount: "1050" }
const paid = aPaymentRow({ state: "paid", amount: "1050", paid_amount: "1050" })

it("what went back is what was refunded or may still be", () => {
  expect(paidBackOf([capture])).toBe(0n)
  expect(paidBackOf([refund("500"), refund("300", "unknown"), refund("200", "failed")])).toBe(800n)
})

it("all went back when nothing of what was paid is left", () => {
  expect(isAllPaidBack(paid, [capture, refund("1050")])).toBe(true)
  expect(isAllPaidBack(paid, [refund("500"), refund("550", "processing")])).toBe(true)
  expect(isAllPaidBack(paid, [refund("1049")])).toBe(false)
  expect(isAllPaidBack({ ...paid, paid_amount: "2000" }, [refund("1050")])).toBe(false)
  expect(isAllPaidBack({ ...paid, state: "awaiting_shopper" }, [refund("1050")])).toBe(false)
})
