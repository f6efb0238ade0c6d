import type { OrderParcel } from "../../../medusa/rules/disputed-order"
import { isSamePlace } from "./addresses"
import type { DefenseInput } from "./input"
import type { PaperTexts } from "./texts"
import { dayText, majorText, vouchedOf } from "./words"

type Point = (texts: PaperTexts, input: DefenseInput) => string | undefined

const latest = (dates: readonly (Date | null)[]): Date | undefined =>
  dates.reduce<Date | undefined>(
    (last, at) => (at !== null && (last === undefined || at > last) ? at : last),
    undefined
  )

const allOf = (
  parcels: readonly OrderParcel[],
  at: (parcel: OrderParcel) => Date | null
): Date | undefined =>
  parcels.length > 0 && parcels.every((parcel) => at(parcel) !== null)
    ? latest(parcels.map(at))
    : undefined

const delivery: Point = ({ points }, { order }) => {
  const parcels = order?.parcels ?? []
  const delivered = allOf(parcels, ({ deliveredAt }) => deliveredAt)
  const shipped = allOf(parcels, ({ shippedAt }) => shippedAt)
  return delivered !== undefined
    ? points.delivered(dayText(delivered))
    : shipped && points.shipped(dayText(shipped))
}

const tracking: Point = ({ points }, { order }) => {
  const numbers = (order?.parcels ?? []).flatMap((each) =>
    each.tracking.map(({ number }) => number)
  )
  return numbers.length === 0 ? undefined : points.tracked(numbers.join(", "))
}

const sameAddress: Point = ({ points }, { order }) =>
  isSamePlace(order?.billing ?? null, order?.shipping ?? null) === true
    ? points.same_address
    : undefined

const authenticated: Point = ({ points }, { payment }) =>
  payment?.card != null && vouchedOf(payment.card) === "authenticated"
    ? points.authenticated
    : undefined

const earlier: Point = ({ points }, { earlier: orders, order }) => {
  const there = orders.filter(
    ({ shipping }) => isSamePlace(shipping, order?.shipping ?? null) === true
  ).length
  return orders.length === 0
    ? undefined
    : [points.earlier(orders.length), ...(there === 0 ? [] : [points.earlier_there(there)])].join(
        " "
      )
}

const member: Point = ({ points }, { order }) =>
  order?.memberSince == null ? undefined : points.member(dayText(order.memberSince))

const refunded: Point = ({ points }, { order }) =>
  order === undefined || order.refunds.length === 0
    ? undefined
    : points.refunded(
        order.refunds.map(({ amount }) => majorText(amount, order.currency)).join(", ")
      )

const POINTS: readonly Point[] = [
  ...[delivery, tracking, authenticated, sameAddress, earlier, member, refunded],
]

/** What speaks for the shop, each in a sentence; only what is so. */
export const pointsOf = (texts: PaperTexts, input: DefenseInput): string[] =>
  POINTS.flatMap((point) => point(texts, input) ?? [])
