import type { OperationRow } from "../../modules/alipay/ledger/rows"
import type { MedusaAmount } from "./same-money"

/** Money that the gateway moved. */
export type Moved = Pick<OperationRow, "amount" | "currency_code" | "origin">

/** A payment that can give money back, in minor units. */
export type Giver = {
  paymentId: string
  left: bigint
  /** What went back of it in the gateway's dashboard and Medusa has no refund of. */
  elsewhere?: readonly bigint[]
}

/** The order whose money a payment's collection holds. */
export type OrderView = {
  id: string
  canceled: boolean
  /** A draft, which is no order yet. */
  isDraft?: boolean
  createdAt?: Date
  canceledAt?: Date
  /** Minor units that the order still owes; below zero it has more than it owes. */
  outstanding?: bigint
  /** Minor units that other payment collections of the order hold and have not captured. */
  heldElsewhere?: bigint
  /**
   * Of the plugin's payments this is the one that tells of an order that has too much: whether nothing has changed the order
   * and nothing else has paid it since this one was captured, and how long ago something did; milliseconds.
   */
  paidLast?: { changedBefore: boolean; changedAgoMs: number }
  /** The plugin's payments that can give back what it has too much, in minor units, in the order in which they do. */
  givers?: readonly Giver[]
  /** Minor units that it has too much because a bank gave them back after it was lowered by them. */
  wonBack?: {
    amount: bigint
    disputeId: string
    /** The dispute is of this payment. */
    isOwn: boolean
  }
}

/** What Medusa has of a payment: the rows that decide where its money belongs. */
export type MedusaView = {
  session: { status: string } | undefined
  /** What the session and its payment collection ask for, where both are there. */
  amounts: { session: MedusaAmount; collection: MedusaAmount } | undefined
  payment:
    | {
        id: string
        canceled: boolean
        captured: boolean
        /** More is captured than refunded. */
        kept: boolean
        /** Cancelled with the change of its order, which goes on standing on what was captured. */
        keptByOrder?: boolean
      }
    | undefined
  cart: { id: string } | undefined
  /** The payment collection was a cart's or an order's and is not any more. */
  orphaned?: boolean
  order: OrderView | undefined
  /** The payment has paid a draft to the end, which is still one. */
  paidDraft?: boolean
  /** Another payment of the same payment collection stands. */
  otherPayment: boolean
  /** Another session of the payment collection has money announced, or is asked about in this one's place. */
  otherSession?: boolean
  /** Captures that the gateway made and Medusa has no row of. */
  unclaimedCaptures: readonly Moved[]
  /** Refunds, and a cancel of taken money, that the gateway made and Medusa has no refund of. */
  unclaimedRefunds: readonly Moved[]
}
