import type { SchemeCount } from "../../modules/alipay/disputes/dispute-rates"
import type { AdminAlipaySchemeRate } from "../../types/http"

/** From where on a scheme watches a shop: a part of its payments in a month, and so many disputes at least. */
type Threshold = { rate: number; count: number }

/** As the schemes publish them; both have to be reached. Visa counts reports of fraud too, which no message tells. */
const THRESHOLDS: ReadonlyMap<string, Threshold> = new Map([
  ["VISA", { rate: 0.015, count: 1_500 }],
  ["MASTERCARD", { rate: 0.015, count: 100 }],
])

/** Half of the way is near; of the rate, once it is more than chance. */
const NEAR = 0.5
const MORE_THAN_CHANCE = 3

type Place = Pick<AdminAlipaySchemeRate, "level" | "near">

const placeOf = (
  rate: number | null,
  disputes: number,
  threshold: Threshold | undefined
): Place => {
  if (threshold === undefined || rate === null) {
    return { level: "fine", near: [] }
  }
  const isRateNear =
    rate >= threshold.rate || (rate >= NEAR * threshold.rate && disputes >= MORE_THAN_CHANCE)
  const near: Place["near"] = [
    ...(isRateNear ? (["rate"] as const) : []),
    ...(disputes >= NEAR * threshold.count ? (["count"] as const) : []),
  ]
  const isAbove = rate >= threshold.rate && disputes >= threshold.count
  return { level: isAbove ? "above" : near.length > 0 ? "near" : "fine", near }
}

/** Disputes of each card scheme against its payments and the scheme's own threshold, the most disputed first. */
export const schemeRates = (
  paid: readonly SchemeCount[],
  disputed: readonly SchemeCount[]
): AdminAlipaySchemeRate[] => {
  const payments = new Map(paid.map(({ scheme, count }) => [scheme, count]))
  const disputes = new Map(disputed.map(({ scheme, count }) => [scheme, count]))
  return [...new Set([...payments.keys(), ...disputes.keys()])]
    .map((scheme) => {
      const [all, found] = [payments.get(scheme) ?? 0, disputes.get(scheme) ?? 0]
      const rate = all === 0 ? null : found / all
      const threshold = THRESHOLDS.get(scheme)
      return {
        ...{ scheme, payments: all, disputes: found, rate },
        threshold_rate: threshold?.rate ?? null,
        threshold_count: threshold?.count ?? null,
        ...placeOf(rate, found, threshold),
      }
    })
    .sort((one, other) => other.disputes - one.disputes || one.scheme.localeCompare(other.scheme))
}
