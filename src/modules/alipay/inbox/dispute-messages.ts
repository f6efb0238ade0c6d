import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentRow } from "../ledger/rows"
import { liveRows } from "../live-rows"

export type Disputed = Pick<
  PaymentRow,
  "handle" | "client_id" | "payment_request_id" | "gateway_payment_id"
>

/**
 * What the gateway has told of a payment's disputes: at whichever door, since its dashboard has one address for a client
 * ID, and never what it told another client ID or what the payment's account did not verify.
 */
export const disputeMessages = (
  knex: Knex,
  { handle, client_id, payment_request_id, gateway_payment_id }: Disputed
) =>
  liveRows(knex, "alipay_notification")
    .where({ kind: "dispute" })
    .where((either) => {
      void either.where({ client_id }).orWhere({ client_id: null, handle })
    })
    .where((either) => {
      void either.where({ payment_handle: handle }).orWhere({ payment_handle: null, handle })
    })
    .where((either) => {
      void either.where({ payment_request_id })
      if (gateway_payment_id !== null) {
        void either.orWhere({ payment_request_id: null, gateway_payment_id })
      }
    })

/** Those of them that are not in the rows of their disputes yet, also where a version without such rows applied them. */
export const waitingDisputes = (knex: Knex, payment: Disputed) =>
  disputeMessages(knex, payment).whereNull("recorded_at")

/** Messages about disputes that such a version applied. The index of these rows has the same condition. */
export const unrecorded = (knex: Knex) =>
  liveRows(knex, "alipay_notification").whereRaw(
    "state = 'applied' and recorded_at is null and kind in ('dispute', 'defense_document', 'defense_suggestion')"
  )

/** Kinds of messages about how to defend a dispute; they name the dispute alone, as `request_id`. */
export const ADVICE_KINDS: readonly string[] = ["defense_document", "defense_suggestion"]
