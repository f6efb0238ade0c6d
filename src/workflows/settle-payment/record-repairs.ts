import { howReturned } from "../../attention/rules/how-returned"
import type { Seen } from "../../payments/rules/disagreement"
import type { NextAction } from "../../payments/rules/next-action"
import type { MedusaView } from "../../medusa/rules/view"
import type { SettlingSource } from "./settling-source"
import type { AttentionStores } from "../../modules/alipay/parts"

type Repaired = {
  seen: Seen
  /** Medusa's rows before anything was done. */
  before: MedusaView
  action: NextAction
  source: SettlingSource
  hadMoney: boolean
  /** Money that had gone back before this check was put on record by it. */
  returned: boolean
}

type Repair = { what: string; happened: (repaired: Repaired) => boolean }

/** What books refunds that Medusa has no row of. */
const BOOKS_REFUNDS: ReadonlySet<NextAction> = new Set(["add_refunds", "return_payment"])

/** What is told in a payment's history, and how it shows. */
const REPAIRS: readonly Repair[] = [
  {
    what: "order_made",
    happened: ({ before, seen: { view } }) =>
      (before.order === undefined && view.order !== undefined) ||
      (before.order?.isDraft === true && before.payment !== undefined && !view.order?.isDraft),
  },
  {
    what: "payment_booked",
    happened: ({ before, seen }) =>
      before.order !== undefined && before.payment === undefined && seen.view.payment !== undefined,
  },
  {
    what: "captures_booked",
    happened: ({ before, seen }) =>
      before.unclaimedCaptures.length > seen.view.unclaimedCaptures.length,
  },
  {
    what: "refunds_booked",
    happened: ({ action, before, seen }) =>
      BOOKS_REFUNDS.has(action) &&
      before.unclaimedRefunds.length > seen.view.unclaimedRefunds.length,
  },
  {
    what: "returned_to_shopper",
    happened: ({ seen, hadMoney, returned }) =>
      returned ||
      (seen.release === "returned" &&
        hadMoney &&
        howReturned(seen).resolution === "returned_to_shopper"),
  },
  {
    what: "hold_lapsed",
    happened: ({ action, seen }) =>
      action === "void_payment" && seen.view.payment?.canceled === true,
  },
]

/** What the gateway's own message brings about is the ordinary course; only its absence is worth a line. */
const ORDINARY = new Set(["order_made", "payment_booked", "captures_booked"])
/** A till asks while its shopper waits, and seldom needs the message. */
const ORDINARY_SOURCES: ReadonlySet<SettlingSource> = new Set(["notification", "till"])

/** Writes what was put right into the payment's history, with who found it and whether a message ever came. */
export const recordRepairs = async (alipay: AttentionStores, repaired: Repaired): Promise<void> => {
  const { source, seen } = repaired
  const done = REPAIRS.filter(
    ({ what, happened }) =>
      happened(repaired) && !(ORDINARY_SOURCES.has(source) && ORDINARY.has(what))
  )
  if (done.length === 0) {
    return
  }
  const notified = await alipay.inbox.hasMessageOf(seen.row)
  for (const { what } of done) {
    await alipay.history.add({
      alipay_payment_id: seen.row.id,
      attention_id: null,
      what,
      actor_id: null,
      details: { source, notified, gateway: seen.fact },
    })
  }
}
