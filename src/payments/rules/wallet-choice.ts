import type { Buyer } from "../../medusa/rules/buyer"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { HOUR } from "../../modules/alipay/time"

/** How long the choice of a linked wallet holds. */
export const CHOICE_MS = HOUR

/** Until when the wallet chosen with this row may be charged. */
export const choiceEndsAt = ({ created_at }: Pick<PaymentRow, "created_at">): Date =>
  new Date(created_at.getTime() + CHOICE_MS)

/** Why a chosen wallet is not charged, as the result code of its row. */
export const CHOICE_REFUSALS = ["CUSTOMER_CHANGED", "DELIVERY_CHANGED", "CHOICE_EXPIRED"] as const
export type ChoiceRefusal = (typeof CHOICE_REFUSALS)[number]

/** Why a linked wallet is not charged, where it is us who say so and a shopper is told more than the reason. */
export const OWN_REFUSALS = [...CHOICE_REFUSALS, "CUSTOMER_DELETED"] as const
export type OwnRefusal = (typeof OWN_REFUSALS)[number]

type Judged = {
  row: Pick<PaymentRow, "created_at" | "delivery_digest">
  /** The agreement's customer. */
  ownerId: string
  buyers: readonly Buyer[]
  now: Date
}

type Rule = readonly [(judged: Judged) => boolean, ChoiceRefusal]

/**
 * An order that was made in time is charged later too, when the one who made it was cut off. One that was there before the
 * wallet was chosen says nothing of when the choice was made use of.
 */
const decidedAt = ({ buyers, row, now }: Judged): Date =>
  buyers.find(({ ordered_at }) => ordered_at !== null && ordered_at >= row.created_at)
    ?.ordered_at ?? now

const RULES: readonly Rule[] = [
  [
    ({ buyers, ownerId }) => buyers.some(({ customer_id }) => customer_id !== ownerId),
    "CUSTOMER_CHANGED",
  ],
  [
    ({ buyers, row }) =>
      row.delivery_digest !== null &&
      buyers.some(({ delivery_digest }) => delivery_digest !== row.delivery_digest),
    "DELIVERY_CHANGED",
  ],
  [
    (judged) => judged.buyers.length > 0 && decidedAt(judged) > choiceEndsAt(judged.row),
    "CHOICE_EXPIRED",
  ],
]

/**
 * Why the wallet that a customer chose must not pay for this cart any more; nothing when it may. A charge without a cart
 * is the shop's own and is judged where the shop asks for it.
 */
export const whyChoiceEnded = (judged: Judged): ChoiceRefusal | undefined =>
  RULES.find(([fits]) => fits(judged))?.[1]
