import type { PaymentKind } from "../../modules/alipay/attention/items"
import { MINUTE } from "../../modules/alipay/time"
import { isMedusaDifference } from "../../payments/rules/compare-amounts"
import { isSoldDraft } from "../../payments/rules/places"
import { moneyLeft, ofPayment, type Found, type Seen } from "../../payments/rules/disagreement"

/** Paid money may be on its way to its order for so long. */
const UNPLACED_AFTER_MS = 30 * MINUTE

/** Why money has no place; the first that fits is told. */
const UNPLACED_KINDS: readonly (readonly [PaymentKind, (seen: Seen) => boolean])[] = [
  [
    "paid_after_cancel",
    ({ view: { order, payment } }) =>
      order?.canceled === true || (payment?.canceled === true && payment.keptByOrder !== true),
  ],
  ["other_environment", ({ foreign }) => foreign === true],
  ["paid_twice", ({ view }) => view.otherPayment],
  [
    "amount_mismatch",
    ({ view, difference }) => view.order !== undefined && isMedusaDifference(difference),
  ],
]

const unplacedKind = (seen: Seen): PaymentKind =>
  UNPLACED_KINDS.find(([, fits]) => fits(seen))?.[0] ?? "paid_without_order"

/** Money at the gateway that has no order to stand behind. */
export const unplacedMoney = (seen: Seen): Found =>
  ofPayment(seen, {
    kind: unplacedKind(seen),
    fingerprint: seen.fact,
    facts: {
      ...(seen.difference === undefined ? {} : { difference: seen.difference }),
      ...(seen.foreign === true ? { requested_in: seen.row.environment } : {}),
    },
    amount: moneyLeft(seen),
  })

export const waitedLong = ({ row, now }: Seen): boolean =>
  now.getTime() - (row.money_since ?? now).getTime() > UNPLACED_AFTER_MS

const isUnplaced = (seen: Seen): boolean => {
  const { view, difference, release } = seen
  if (moneyLeft(seen) <= 0n || release === "on_its_way") {
    return false
  }
  const nowhere =
    view.payment === undefined
      ? difference === undefined
      : (view.order === undefined && view.cart !== undefined) || isSoldDraft(seen.row, view)
  const keptForNothing = view.order?.canceled === true && view.payment?.kept === true
  return release === "stuck" || keptForNothing || (nowhere && waitedLong(seen))
}

export const unplaced = (seen: Seen): Found[] => (isUnplaced(seen) ? [unplacedMoney(seen)] : [])
