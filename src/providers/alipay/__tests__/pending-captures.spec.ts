import type { Cradle } from "../cradle"
import { captureNamed } from "../movements"

type Row = { id: string } & Record<string, unknown>
type Tables = { payments: Row[]; captures: Row[] }

const fits = (row: Row, filters: Record<string, unknown>): boolean =>
  Object.entries(filters).every(([key, wanted]) => [wanted].flat().includes(row[key]))

const reads = (rows: Row[]) => ({
  list: async (filters: Record<string, unknown>) => rows.filter((row) => fits(row, filters)),
  retrieve: async (id: string) => rows.find((row) => row.id === id),
})

const LEDGER: Row[] = [
  { id: "alpay_1", session_id: "payses_1", payment_request_id: "payses_1" },
  { id: "alpay_2", session_id: "payses_2", payment_request_id: "payses_2" },
]

/** A payment module of the Medusa to come, of which no release exists: its rows, and nothing else of it. */
const cradleOf = ({ payments, captures }: Tables): Cradle => {
  const find = (key: string) => async (value: string) => LEDGER.find((row) => row[key] === value)
  const alipay = {
    payments: { byRequestId: find("payment_request_id"), bySession: find("session_id") },
  }
  return {
    alipay,
    paymentService: reads(payments),
    captureService: reads(captures),
    refundService: reads([]),
  } as unknown as Cradle
}

const payment = (number: number, pending_captures?: unknown): Row => ({
  id: `pay_${number}`,
  payment_session_id: `payses_${number}`,
  raw_amount: { value: "100.5" },
  ...(pending_captures === undefined ? {} : { pending_captures }),
})
const written = (id: string, value: string): Row => ({
  id,
  payment_id: "pay_1",
  raw_amount: { value },
})
const DATA = { payment_request_id: "payses_1" }

it("finds a capture that Medusa has written", async () => {
  const cradle = cradleOf({ payments: [payment(1)], captures: [written("capt_1", "40")] })
  const { row, part } = await captureNamed(cradle, "capt_1")
  expect([row.id, part.id, part.parts]).toEqual([
    "alpay_1",
    "capt_1",
    [{ id: "capt_1", amount: { value: "40" } }],
  ])
})

it("finds a capture that Medusa is yet to write, with those before it", async () => {
  const pending = [{ id: "capt_2", amount: "60.5", captured_by: "user_1", reserved: true }]
  const cradle = cradleOf({ payments: [payment(1, pending)], captures: [written("capt_1", "40")] })
  const { row, part } = await captureNamed(cradle, "capt_2", DATA)
  expect([row.id, part]).toEqual([
    "alpay_1",
    {
      id: "capt_2",
      parts: [
        { id: "capt_1", amount: { value: "40" } },
        { id: "capt_2", amount: "60.5" },
      ],
      whole: { value: "100.5" },
    },
  ])
})

it("counts a capture once that is written and still called pending", async () => {
  const pending = [
    { id: "capt_1", amount: "40" },
    { id: "capt_2", amount: "60.5" },
  ]
  const cradle = cradleOf({ payments: [payment(1, pending)], captures: [written("capt_1", "40")] })
  const { part } = await captureNamed(cradle, "capt_2", DATA)
  expect(part.parts.map(({ id }) => id)).toEqual(["capt_1", "capt_2"])
})

it.each([
  ["no such column", payment(1)],
  ["something else in the column", payment(1, { capt_2: "60.5" })],
  ["an entry without an amount", payment(1, [{ id: "capt_2" }])],
  ["another capture", payment(1, [{ id: "capt_3", amount: "60.5" }])],
])("refuses a capture that is not there: %s", async (_, row) => {
  const cradle = cradleOf({ payments: [row], captures: [] })
  await expect(captureNamed(cradle, "capt_2", DATA)).rejects.toThrow(
    "Medusa has no capture capt_2; nothing was sent to Alipay."
  )
})

it("refuses a pending capture of another payment than the data names", async () => {
  const pending = [{ id: "capt_2", amount: "60.5" }]
  const cradle = cradleOf({ payments: [payment(1, pending), payment(2)], captures: [] })
  await expect(captureNamed(cradle, "capt_2", { payment_request_id: "payses_2" })).rejects.toThrow(
    "Medusa has no capture capt_2"
  )
  await expect(captureNamed(cradle, "capt_2")).rejects.toThrow("Medusa has no capture capt_2")
})
