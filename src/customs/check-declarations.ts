import { isGatewayFailure } from "../gateway"
import type { DeclarationPatch } from "../modules/alipay/customs/declaration-book"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import { isAccepted } from "../modules/alipay/customs/declaration-states"
import { isLeaseBusy } from "../modules/alipay/leases/busy"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { DeclarationStores } from "../modules/alipay/parts"
import { readStillPaid } from "./read-still-paid"
import { PAID_BACK, factsOfRecord, stateOfRecord, type CustomsRecord } from "./rules/outcomes"
import { whyNotDeclarable } from "./rules/refusals"
import { nextDeclarationCheck } from "./rules/schedule"
import { endUnsent, sendDeclaration } from "./send-declaration"
import { messageOf } from "../payments/errors"
import { closeRefundWarning, tellOfDeclaration } from "./tell-of-declaration"

/** Ids in one inquiry. */
export const MOST_ASKED = 10

/** How often who cleared a payment is asked for, once customs have accepted it. */
const MOST_RECEIPTS = 5

/**
 * Asks Alipay about declarations of one client ID, at most ten, and records the answer. One that Alipay has never heard of
 * is sent again under its own id. One that fails is put off, and keeps no other one waiting.
 * @returns ids of those that have changed
 * @throws LedgerHeldError
 */
export const checkDeclarations = async (
  alipay: DeclarationStores,
  rows: readonly DeclarationRow[]
): Promise<string[]> => {
  const [first] = rows
  if (first === undefined) {
    return []
  }
  const payment = await alipay.payments.mustExist(first.alipay_payment_id)
  for (const row of rows) {
    await alipay.installation.assertOwn(row)
  }
  const records = await ask(alipay, payment, rows)
  const changed: string[] = []
  for (const row of rows) {
    const after =
      records === undefined ? await putOff(alipay, row) : await trySettle(alipay, row, records)
    if (after !== undefined && (after.state !== row.state || isClearedNow(row, after))) {
      changed.push(after.id)
    }
  }
  return changed
}

const isClearedNow = (before: DeclarationRow, after: DeclarationRow): boolean =>
  before.clearing_channel !== after.clearing_channel ||
  before.customs_result_code !== after.customs_result_code

type Payment = Awaited<ReturnType<DeclarationStores["payments"]["mustExist"]>>

/** @returns the records by id; nothing when there was no answer */
const ask = async (
  alipay: DeclarationStores,
  payment: Payment,
  rows: readonly DeclarationRow[]
): Promise<Map<string, CustomsRecord> | undefined> => {
  const { gateway } = await alipay.accounts.forPayment(payment)
  try {
    const { result, declarationRecords = [] } = await gateway.customs.inquiryDeclarationRequests({
      declarationRequestIds: rows.map(({ id }) => id),
    })
    return result.resultStatus === "S"
      ? new Map(declarationRecords.map((each) => [each.declarationRequestId, each]))
      : undefined
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    alipay.logger.warn(
      `alipay: could not ask about ${rows.length} customs declarations on account ${payment.handle}: ${error.message}`
    )
    return undefined
  }
}

const putOff = async (
  alipay: DeclarationStores,
  row: DeclarationRow
): Promise<DeclarationRow | undefined> => {
  const next = nextDeclarationCheck(row, alipay.pace(row.checks))
  await alipay.declarations.reschedule(row.id, row.checks + 1, next)
  await tellOfDeclaration(alipay, row)
  return undefined
}

const trySettle = async (
  alipay: DeclarationStores,
  row: DeclarationRow,
  records: ReadonlyMap<string, CustomsRecord>
): Promise<DeclarationRow | undefined> => {
  try {
    return await settle(alipay, row, records)
  } catch (error) {
    if (!isLeaseBusy(error)) {
      alipay.logger.error(`alipay: customs declaration ${row.id}: ${messageOf(error)}`)
    }
    return await putOff(alipay, row)
  }
}

const settle = async (
  alipay: DeclarationStores,
  row: DeclarationRow,
  records: ReadonlyMap<string, CustomsRecord>
): Promise<DeclarationRow | undefined> => {
  const record = records.get(row.id)
  if (record === undefined) {
    return mayHaveBeenLost(row) ? await sendAgain(alipay, row) : await putOff(alipay, row)
  }
  const state = stateOfRecord(record)
  const next = nextDeclarationCheck({ ...row, state }, alipay.pace(row.checks))
  const moved = await alipay.declarations.advance(row.id, state, {
    ...factsOfRecord(record),
    ...{ checks: row.checks + 1, next_check_at: next },
  })
  if (moved === undefined) {
    return await putOff(alipay, row)
  }
  await remember(alipay, row, moved)
  const after = isAccepted(moved.state) ? await finish(alipay, moved) : moved
  await tellOfDeclaration(alipay, after)
  return after
}

/** An answer of another one may have been taken for that of this one; records may come a moment later than answers. */
const CHECKS_UNTIL_DOUBTED = 2

/** Whether it arrived is not known, or Alipay took it and still does not know it. */
const mayHaveBeenLost = ({ state, checks }: DeclarationRow): boolean =>
  state === "created" ||
  state === "unknown" ||
  (state === "in_process" && checks >= CHECKS_UNTIL_DOUBTED)

/** Never sent, or lost on its way. What has been paid back until then is not declared any more. */
const sendAgain = async (
  alipay: DeclarationStores,
  { id, alipay_payment_id: paymentId }: DeclarationRow
): Promise<DeclarationRow> => {
  const payment = await alipay.payments.mustExist(paymentId)
  return await alipay.leases.within(paymentLeaseKey(payment), async () => {
    const row = await alipay.declarations.mustExist(id)
    if (!mayHaveBeenLost(row)) {
      return row
    }
    const isPaid = await hasMoney(alipay, payment)
    const { declaration } = isPaid
      ? await sendDeclaration(alipay, payment, row)
      : await endUnsent(alipay, row, PAID_BACK)
    await tellOfDeclaration(alipay, declaration)
    await closeRefundWarning(alipay, paymentId)
    return declaration
  })
}

/** Whether anything of a payment is still the shop's. */
const hasMoney = async (alipay: DeclarationStores, payment: Payment): Promise<boolean> =>
  whyNotDeclarable(payment) === undefined &&
  (await readStillPaid(alipay, payment, payment.customs_amount ?? "0")) > 0n

/**
 * Of what customs have accepted, who cleared the payment is asked for: only a repeated request says so, and it must be the
 * same to the letter. The certificate is kept until then and not longer.
 */
const finish = async (alipay: DeclarationStores, row: DeclarationRow): Promise<DeclarationRow> => {
  const isToAsk = row.clearing_channel === null && row.receipts_asked < MOST_RECEIPTS
  const after = isToAsk ? await askForReceipt(alipay, row) : row
  const isOver = after.clearing_channel !== null || after.receipts_asked >= MOST_RECEIPTS
  if (isOver && after.buyer_certificate !== null) {
    await alipay.declarations.note(row.id, { buyer_certificate: null })
    return { ...after, buyer_certificate: null }
  }
  return after
}

const askForReceipt = async (
  alipay: DeclarationStores,
  row: DeclarationRow
): Promise<DeclarationRow> => {
  const payment = await alipay.payments.mustExist(row.alipay_payment_id)
  const asked: DeclarationPatch = { receipts_asked: row.receipts_asked + 1 }
  await alipay.declarations.note(row.id, asked)
  await sendDeclaration(alipay, payment, row)
  const after = await alipay.declarations.mustExist(row.id)
  if (after.clearing_channel !== null || after.receipts_asked >= MOST_RECEIPTS) {
    return after
  }
  // What is matched is asked about no more, but for this.
  const waiting = { ...after, state: "in_process", checks: after.receipts_asked } as const
  const next = nextDeclarationCheck(waiting, alipay.pace(0))
  await alipay.declarations.note(row.id, { next_check_at: next })
  return { ...after, next_check_at: next }
}

/** For the payment's history: what customs have answered. */
const remember = async (
  { history }: DeclarationStores,
  before: DeclarationRow,
  after: DeclarationRow
): Promise<void> => {
  const { customs_result_code: code } = after
  if (after.state === before.state && code === before.customs_result_code) {
    return
  }
  await history.add({
    alipay_payment_id: after.alipay_payment_id,
    attention_id: null,
    what: "declaration_answered",
    actor_id: null,
    details: { declaration_id: after.id, outcome: after.state, customs_result_code: code },
  })
}
