import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { sentence, type Sentence, type SentenceParams } from "../../gateway"
import type { OperationRow } from "../../modules/alipay/ledger/rows"
import { sumOf } from "../../modules/alipay/ledger/sums"
import { invalid } from "../../modules/alipay/refusal"
import { toDecimal } from "../../medusa/rules/decimal"
import { roundedMinor, toMajorUnits } from "../../medusa/rules/minor-units"
import { sumOfAmounts } from "../../medusa/rules/sums"

/** A capture or refund as Medusa has it: its exact amount in major units. */
export type Part = { id: string; amount: BigNumberInput }

/** One capture or refund of a payment among all of its kind. */
export type PartOf = {
  /** The capture's or refund's id in Medusa. */
  id: string
  /** Every capture, or every refund, that Medusa has of the payment, this one included. */
  parts: readonly Part[]
  /** What all parts come to in the end, in major units: the payment for captures, its captures for refunds. */
  whole: BigNumberInput
}

type Moved = Pick<OperationRow, "medusa_id" | "state" | "amount">

const TOO_SMALL: Readonly<Record<"capture" | "refund", (part: SentenceParams) => Sentence>> = {
  capture: (part) =>
    sentence(
      "part_too_small_to_capture",
      "{{amount}} {{currency}} is less than the smallest amount that can be captured. Nothing was captured.",
      part
    ),
  refund: (part) =>
    sentence(
      "part_too_small_to_refund",
      "{{amount}} {{currency}} is less than the smallest amount that can be refunded. Nothing was refunded.",
      part
    ),
}

/**
 * Says what the gateway is asked for one part: all parts so far with this one, rounded as one sum, less what it moved
 * for those before. Parts that are rounded each alone add up to more or less than the payment.
 * @returns minor units; "0" where everything has been moved and only a fraction of a minor unit is left to book
 * @throws MedusaError INVALID_DATA for a part that comes to nothing while money is left
 */
export const minorOfPart = (
  kind: keyof typeof TOO_SMALL,
  { id, parts, whole }: PartOf,
  { operations, currency }: { operations: readonly Moved[]; currency: string }
): string => {
  const ids = new Set(parts.map((part) => part.id))
  const moved = operations.filter(
    ({ medusa_id, state }) =>
      state !== "failed" && medusa_id !== null && medusa_id !== id && ids.has(medusa_id)
  )
  const counted = new Set([id, ...moved.map(({ medusa_id }) => medusa_id)])
  const after = sumOfAmounts(
    parts.filter((part) => counted.has(part.id)).map(({ amount }) => amount)
  )
  const before = sumOf(moved)
  const minor = roundedMinor(after, currency) - before
  if (minor > 0n) {
    return minor.toString()
  }
  if (before >= roundedMinor(whole, currency)) {
    return "0"
  }
  const amount = toDecimal(parts.find((part) => part.id === id)?.amount ?? 0)
  throw invalid(TOO_SMALL[kind]({ amount, currency }))
}

/**
 * Says as what Medusa books money that the gateway moved. What completes the whole is booked as the exact rest, so that
 * no fraction of a minor unit stays open.
 * @param booked what Medusa has booked of this kind so far, in major units
 * @returns major units, a decimal string
 */
export const majorOfPart = (
  minor: string,
  { booked, whole, currency }: { booked: BigNumberInput; whole: BigNumberInput; currency: string }
): string => {
  const completes =
    roundedMinor(booked, currency) + BigInt(minor) >= roundedMinor(whole, currency) &&
    MathBN.gt(whole, booked)
  return completes ? toDecimal(MathBN.sub(whole, booked)) : toMajorUnits(minor, currency)
}
