import { ATTENTION_KINDS, type AttentionKind } from "../../../modules/alipay/attention/kinds"
import type { AttentionRow } from "../../../modules/alipay/attention/kinds"
import type { OperationRow } from "../../../modules/alipay/ledger/rows"
import { ATTENTION_ACTIONS } from "../safe-actions"
import { CLOSED_BY } from "../closing"
import { findDisagreements } from "../disagreements"
import { isGone } from "../gone"
import type { Seen } from "../../../payments/rules/disagreement"
import type { MedusaView } from "../../../medusa/rules/view"
import { readDisputes } from "../../../disputes/rules/apply-message"
import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"
import { anOperationRow } from "../../../payments/rules/__tests__/an-operation-row"

const now = new Date("2026-01-10T12:00:00Z")
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const view: MedusaView = {
  session: { status: "captured" },
  amounts: undefined,
  payment: { id: "pay_1", canceled: false, captured: true, kept: true },
  cart: { id: "cart_1" },
  order: { id: "order_1", canceled: false },
  otherPayment: false,
  unclaimedCaptures: [],
  unclaimedRefunds: [],
}
const row = aPaymentRow({
  state: "paid",
  paid_amount: "1050",
  created_at: ago(60),
  money_since: ago(50),
})
const well: Seen = {
  fact: "paid",
  lapsed: false,
  row,
  view,
  operations: [],
  disputes: [],
  difference: undefined,
  release: undefined,
  now,
}
const noOrder = { ...view, payment: undefined, order: undefined }
const canceled = { ...view, order: { id: "order_1", canceled: true } }
const anOrder = (outstanding: bigint) => ({
  id: "order_1",
  canceled: false,
  outstanding,
  paidLast: { changedBefore: true, changedAgoMs: 0 },
})
const wonBack = { amount: 100n, disputeId: "d1", isOwn: true }
const unpaid = (outstanding: bigint): MedusaView => ({
  ...view,
  session: { status: "error" },
  payment: undefined,
  order: anOrder(outstanding),
})
const operation = (given: Partial<OperationRow>): OperationRow =>
  anOperationRow({ alipay_payment_id: row.id, state: "failed", created_at: ago(49), ...given })
const opened = readDisputes([
  { body: { disputeId: "d1", disputeNotificationType: "DISPUTE_CREATED" } },
])
const accepted = readDisputes([
  { body: { disputeId: "d1", disputeNotificationType: "DISPUTE_ACCEPTED" } },
])
const won = readDisputes([
  { body: { disputeId: "d1", disputeNotificationType: "DISPUTE_CREATED" } },
  { body: { disputeId: "d1", disputeNotificationType: "DISPUTE_CANCELLED" } },
])

/** How things stand while an item of a kind is open, what it is about, and how they stand afterwards. */
type Case = { subject: string; during: Partial<Seen>; afterwards: Partial<Seen> }

const failedRefund = operation({})
const failedCapture = operation({ kind: "capture" })
const later = { id: "alop_2", state: "succeeded" as const, created_at: ago(1) }

/** Every kind that a check of its payment closes. */
const CASES: Readonly<Partial<Record<AttentionKind, Case>>> = {
  paid_without_order: { subject: row.id, during: { view: noOrder }, afterwards: {} },
  amount_mismatch: {
    subject: row.id,
    during: { difference: "paid_amount", view: noOrder },
    afterwards: { fact: "canceled", view: noOrder },
  },
  paid_twice: {
    subject: row.id,
    during: { view: { ...noOrder, otherPayment: true } },
    afterwards: { view: { ...noOrder, otherPayment: true }, fact: "canceled" },
  },
  paid_after_cancel: {
    subject: row.id,
    during: { view: canceled },
    afterwards: { view: canceled, operations: [operation({ state: "succeeded", amount: "1050" })] },
  },
  refund_failed: {
    subject: failedRefund.id,
    during: { operations: [failedRefund] },
    afterwards: { operations: [failedRefund, { ...failedRefund, ...later }] },
  },
  capture_failed: {
    subject: failedCapture.id,
    during: { operations: [failedCapture] },
    afterwards: { operations: [failedCapture, { ...failedCapture, ...later }] },
  },
  authorization_expiring: {
    subject: row.id,
    during: { fact: "held", row: { ...row, hold_expires_at: new Date(now.getTime() + 3_600_000) } },
    afterwards: {},
  },
  dead_notification: {
    subject: "alnot_1",
    during: { fact: "processing", row: { ...row, state: "awaiting_shopper" } },
    afterwards: {},
  },
  unresolvable_unknown: { subject: row.id, during: { fact: "unknown" }, afterwards: {} },
  order_unpaid: {
    subject: row.id,
    during: { fact: "canceled", view: unpaid(1_050n) },
    afterwards: { fact: "canceled", view: unpaid(0n) },
  },
  overpaid: {
    subject: row.id,
    during: { view: { ...view, order: anOrder(-100n) } },
    afterwards: { view: { ...view, order: anOrder(0n) } },
  },
  capture_overdue: {
    subject: row.id,
    during: { fact: "held", row: { ...row, capture_mode: "automatic" } },
    afterwards: {},
  },
  under_review: {
    subject: row.id,
    during: {
      fact: "held",
      row: { ...row, review: { status: "processing", source: "PSP" } },
      view: { ...view, order: anOrder(0n) },
    },
    afterwards: {
      fact: "held",
      row: { ...row, review: { status: "accepted", source: "PSP" } },
      view: { ...view, order: anOrder(0n) },
    },
  },
  other_environment: {
    subject: row.id,
    during: { view: noOrder, foreign: true },
    afterwards: { view: noOrder, foreign: true, fact: "canceled" },
  },
  dispute_opened: { subject: "d1", during: { disputes: opened }, afterwards: { disputes: won } },
  won_after_write_off: {
    subject: row.id,
    during: { view: { ...view, order: { ...anOrder(-100n), wonBack } } },
    afterwards: { view: { ...view, order: anOrder(0n) } },
  },
  dispute_lost: { subject: "d1", during: { disputes: accepted }, afterwards: { disputes: won } },
}

const item = (kind: AttentionKind, subject: string): AttentionRow => ({
  id: "alatt_1",
  kind,
  subject,
  handle: "cn",
  alipay_payment_id: row.id,
  fingerprint: "",
  facts: { notification: "payment", request_id: "told" },
  amount: null,
  currency_code: null,
  state: "open",
  resolution: null,
  reason: null,
  closed_by: null,
  closed_at: null,
  created_at: ago(48),
  updated_at: ago(48),
})

const isClosed = (kind: AttentionKind, { subject }: Case, given: Partial<Seen>): boolean => {
  const seen = { ...well, ...given }
  return isGone(item(kind, subject), seen, findDisagreements(seen))
}

describe("an item of a message that could not be applied", () => {
  const isClosedOf = (notification: string, operations: OperationRow[]) =>
    isGone(
      { ...item("dead_notification", "alnot_1"), facts: { notification, request_id: "told" } },
      { ...well, operations },
      []
    )
  const told = (state: OperationRow["state"]) => operation({ request_id: "told", state })

  it.each<[string, OperationRow[], boolean]>([
    ["refund", [told("unknown")], false],
    ["refund", [operation({ request_id: "another", state: "succeeded" })], false],
    ["refund", [told("succeeded")], true],
    ["capture", [told("processing")], false],
    ["capture", [told("failed")], true],
    ["dispute", [], false],
    ["payment_pending", [], true],
    ["constructor", [], false],
  ])("%s of a paid payment", (notification, operations, closed) => {
    expect(isClosedOf(notification, operations)).toBe(closed)
  })
})

it("an item of a capture that failed closes when nothing is left to capture", () => {
  const whole = operation({ id: "whole", kind: "capture", state: "succeeded", amount: "1050" })
  const seen = { ...well, operations: [operation({ id: "part", kind: "capture" }), whole] }
  expect(isGone(item("capture_failed", "part"), seen, [])).toBe(true)
  const part = { ...whole, amount: "1049" }
  expect(isGone(item("capture_failed", "part"), { ...seen, operations: [part] }, [])).toBe(false)
})

describe.each(ATTENTION_KINDS)("an item %s", (kind) => {
  const how = CLOSED_BY[kind]
  const found = CASES[kind]

  it("can be settled by a person", () => {
    expect(ATTENTION_ACTIONS[kind].mark_settled).toBeDefined()
  })

  it(`closes by: ${how}`, () => {
    if (how !== "payment_check") {
      // `http/account-alarms`, `http/agreements` and `http/disputes` show how these close.
      expect(isGone(item(kind, row.id), well, [])).toBe(false)
      return
    }
    expect(found).toBeDefined()
    if (found) {
      expect(isClosed(kind, found, found.during)).toBe(false)
      expect(isClosed(kind, found, found.afterwards)).toBe(true)
    }
  })
})
