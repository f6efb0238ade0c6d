import { findDisagreements } from "../../attention/rules/disagreements"
import { unplacedMoney } from "../../attention/rules/unplaced-money"
import { howReturned } from "../../attention/rules/how-returned"
import { isFailureKind, isGone } from "../../attention/rules/gone"
import { moneyLeft, type Seen } from "../../payments/rules/disagreement"
import type { AttentionKind, AttentionRow, Closing } from "../../modules/alipay/attention/kinds"
import type { AttentionStores } from "../../modules/alipay/parts"

/** The money was there and is not any more: it went back to the shopper. */
const closingOf = (seen: Seen, hadMoney: boolean): Closing => {
  if (!hadMoney || moneyLeft(seen) > 0n) {
    return { resolution: "gone" }
  }
  const { resolution, amount } = howReturned(seen)
  return { resolution, amount: amount.toString() }
}

const ABOUT_MONEY = new Set([
  "paid_without_order",
  "paid_twice",
  "paid_after_cancel",
  "amount_mismatch",
  "other_environment",
])

/** Of each kind of item about failed captures or refunds that is open: all the payment has had. */
const failuresAmong = async (
  { attention }: AttentionStores,
  { id }: Seen["row"],
  open: readonly AttentionRow[]
): Promise<ReadonlyMap<AttentionKind, AttentionRow[]>> => {
  const kinds = new Set(open.map(({ kind }) => kind).filter(isFailureKind))
  const all = new Map<AttentionKind, AttentionRow[]>()
  for (const kind of kinds) {
    all.set(kind, await attention.allOf(id, kind))
  }
  return all
}

/**
 * Brings the list of attention items in line with what was seen of a payment: opens what disagrees, closes
 * what has gone, and puts on record money that was sent back at once.
 * @param known the payment's open items, where they were read already
 * @returns whether an item of the payment is open, and whether a person was told of what disagrees now: one that was
 * marked settled counts
 */
export const reviewPayment = async (
  alipay: AttentionStores,
  seen: Seen,
  known?: readonly AttentionRow[]
): Promise<{ isOpen: boolean; isTold: boolean }> => {
  const { row } = seen
  const found = findDisagreements(seen)
  const before = known ?? (await alipay.attention.openOf(row.id))
  const failures = await failuresAmong(alipay, row, before)
  // Without an answer nothing shows that a disagreement is gone.
  const gone =
    seen.fact === "unknown"
      ? []
      : before.filter((each) => isGone(each, seen, found, failures.get(each.kind)))
  for (const item of gone) {
    const closing = closingOf(seen, ABOUT_MONEY.has(item.kind))
    await alipay.attention.close(item.kind, item.subject, closing)
  }
  let changes = gone.length
  for (const { onlyWhenOpen = false, ...disagreement } of found) {
    const isOpen = before.some(
      ({ kind, subject }) => kind === disagreement.kind && subject === disagreement.subject
    )
    if (isOpen || !onlyWhenOpen) {
      await alipay.attention.open(disagreement)
      changes += 1
    }
  }
  const open = changes === 0 ? before : await alipay.attention.openOf(row.id)
  const isOpen = open.length > 0
  return { isOpen, isTold: isOpen || found.some(({ onlyWhenOpen }) => onlyWhenOpen !== true) }
}

/**
 * Money that was sent back before anyone put it on the list: Medusa let go of its session, or a process was killed in
 * between. The gateway does not say of a canceled payment whether it had been paid; the ledger does.
 * @returns whether it was put on the list now
 */
export const recordEarlierReturn = async (
  alipay: AttentionStores,
  seen: Seen
): Promise<boolean> => {
  const { row, fact, operations } = seen
  const wentBack =
    fact === "canceled" &&
    row.money_since !== null &&
    operations.some(({ origin, state }) => origin === "release" && state !== "failed")
  if (!wentBack || (await alipay.attention.hasReturn(row.id))) {
    return false
  }
  await recordReturn(alipay, { ...seen, fact: row.hold_expires_at === null ? "paid" : "held" })
  return true
}

const WENT_BACK = {
  returned_to_shopper: "the money went back to the shopper",
  charged_back: "the bank gave the money to the shopper",
} as const

/** Money that came without an order and went back at once: nothing is open, and an admin can read of it. */
export const recordReturn = async (alipay: AttentionStores, seen: Seen): Promise<void> => {
  const found = unplacedMoney(seen)
  const { resolution, ...returned } = howReturned(seen)
  const amount = returned.amount.toString()
  await alipay.attention.record({ ...found, amount }, { resolution, amount })
  alipay.logger.warn(
    `alipay: payment request ${seen.row.payment_request_id} was ${seen.fact} without a place in Medusa (${found.kind}); ${WENT_BACK[resolution]}`
  )
}
