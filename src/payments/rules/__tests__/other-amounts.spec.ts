import type { GatewayTransaction } from "../read-inquiry"
import { findOtherAmounts } from "../other-amounts"
import { anOperationRow } from "./an-operation-row"

const CNY = { currency_code: "CNY", paid_currency: null }
const listed = (given: Partial<GatewayTransaction> = {}): GatewayTransaction => ({
  kind: "refund",
  requestId: "ref_1",
  gatewayId: "g_1",
  amount: "500",
  currency: "CNY",
  state: "succeeded",
  resultCode: undefined,
  ...given,
})
const booked = anOperationRow()

it.each([
  ["the same", {}, 0],
  ["another amount", { amount: "501" }, 1],
  ["another currency", { currency: "USD" }, 1],
  ["another amount that was not moved", { amount: "501", state: "failed" as const }, 0],
  ["one that is not in the books", { requestId: "ref_2", amount: "501" }, 0],
])("the gateway's list says %s", (_, given, count) => {
  expect(findOtherAmounts(CNY, [listed(given)], [booked])).toHaveLength(count)
})

it("what was paid in another currency goes back in it; what the gateway moved in a third is told", () => {
  const dollars = listed({ currency: "USD" })
  const inDollars = { ...booked, currency_code: "USD" }
  const paidInDollars = { currency_code: "CNY", paid_currency: "USD" }
  expect(findOtherAmounts(paidInDollars, [dollars], [inDollars])).toEqual([])
  const byGateway = { ...inDollars, origin: "gateway" as const }
  expect(findOtherAmounts(paidInDollars, [dollars], [byGateway])).toEqual([])
  expect(findOtherAmounts(CNY, [dollars], [byGateway])).toHaveLength(1)
})
