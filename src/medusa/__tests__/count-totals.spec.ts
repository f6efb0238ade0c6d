import { countTotals } from "../collection-totals"

const collection = (amount: string, captures: string[]): Parameters<typeof countTotals>[0] =>
  ({
    status: "completed",
    currency_code: "eur",
    amount: { value: amount },
    captured_amount: 0,
    payments: [{ captures: captures.map((value) => ({ raw_amount: { value } })), refunds: [] }],
  }) as object as Parameters<typeof countTotals>[0]

it.each([
  ["to the minor unit", "90.45000000000000024", ["90.45"], false],
  ["in parts", "90.45", ["40", "50.45"], false],
  ["but for a cent", "90.45", ["90.44"], true],
])("whether a collection that is paid %s is opened again", (_, amount, captures, reopened) => {
  expect(countTotals(collection(amount, captures)).reopened).toBe(reopened)
})
