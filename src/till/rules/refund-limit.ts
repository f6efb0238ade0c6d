import { sentence, type Sentence } from "../../gateway"

export type Limit = {
  /** The place's limit for one sale, in minor units. */
  most: string | undefined
  /** What of the sale went back before. */
  refunded: bigint
}

type Asked = Limit & {
  /** What of it the clerk has seen go back. */
  seen: bigint
}

/** Why a till does not give back an amount; nothing where it does. */
export const whyNotRefunded = (
  amount: bigint,
  { most, refunded, seen }: Asked
): Sentence | undefined => {
  if (most === undefined) {
    return sentence(
      "till_no_refund",
      "This till gives nothing back: it has no most_refund. Refund the order in the admin."
    )
  }
  if (seen !== refunded) {
    return sentence(
      "till_refunded_before",
      "{{refunded}} went back before, and not refunded_before {{seen}}. Look at the sale again: the refund may have been made.",
      { refunded: refunded.toString(), seen: seen.toString() }
    )
  }
  const left = BigInt(most) - refunded
  return amount > left
    ? sentence(
        "till_refund_limit",
        "amount is more than this till gives back of a sale: most_refund is {{most}}, and {{refunded}} went back before. Refund the order in the admin.",
        { most, refunded: refunded.toString() }
      )
    : undefined
}

/**
 * What a till may still give back of a sale, in minor units.
 * @param left what can still be refunded of its payment
 */
export const refundableAt = ({ most, refunded }: Limit, left: bigint): bigint => {
  const allowed = BigInt(most ?? 0) - refunded
  const least = allowed < left ? allowed : left
  return least > 0n ? least : 0n
}
