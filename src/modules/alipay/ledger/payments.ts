import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { countOpen } from "./count-open"
import { deleteUnpaid } from "./delete-unpaid"
import { fillPlaces } from "./fill-places"
import { noteShoppers, type ShopperOf } from "./note-shoppers"
import { listRefundable, type Refundable } from "./list-refundable"
import { listFinished, type FinishedRow } from "./list-finished"
import { nextRequestId, type NextRequestId } from "./next-request-id"
import { rethrowTaken } from "./payment-id-taken"
import type { PaymentRow } from "./rows"
import { PAYMENT_TRANSITIONS, statesBefore, type PaymentState } from "./states"
import { readTraces, type Traces } from "./traces"
import { waitingDisputes } from "../inbox/dispute-messages"
import { assertLeasesKept } from "../leases/kept"
import { liveRows } from "../live-rows"

const TABLE = "alipay_payment"

export type NewPayment = Pick<
  PaymentRow,
  | "handle"
  | "session_id"
  | "payment_collection_id"
  | "product"
  | "payment_method_type"
  | "capture_mode"
  | "currency_code"
  | "amount"
  | "session_amount"
  | "client_id"
  | "environment"
  | "next_check_at"
> &
  Partial<
    Pick<PaymentRow, "agreement_id" | "delivery_digest" | "email_digest" | "stock_location_id">
  > & {
    payment_request_id: string | NextRequestId
  }

/** What may be learnt about a payment request after it was written. Its identity and amount never change. */
export type PaymentPatch = Partial<
  Pick<
    PaymentRow,
    | "gateway_payment_id"
    | "redirect"
    | "expires_at"
    | "paid_amount"
    | "paid_currency"
    | "shopper_paid_amount"
    | "shopper_paid_currency"
    | "customs_amount"
    | "promotions"
    | "card"
    | "review"
    | "result_code"
    | "abandoned_at"
    | "reported_paid_at"
    | "money_since"
    | "paid_at"
    | "hold_expires_at"
    | "checks"
    | "next_check_at"
  >
>

const toColumns = ({ redirect, promotions, card, review, ...patch }: PaymentPatch) => ({
  ...patch,
  ...(redirect === undefined ? {} : { redirect: JSON.stringify(redirect) }),
  ...(promotions === undefined ? {} : { promotions: JSON.stringify(promotions) }),
  ...(card === undefined ? {} : { card: JSON.stringify(card) }),
  ...(review === undefined ? {} : { review: JSON.stringify(review) }),
  updated_at: new Date(),
})

const gone = (id: string): never => {
  throw new Error(`The ledger row ${id} is gone; rows of open or paid payments are never deleted.`)
}

/** The record of every request to be paid, on its own connection: durable before the request leaves. */
export class PaymentLedger {
  constructor(private readonly knex: Knex) {}

  /** @param state `ready` for a charge that is only sent when Medusa authorises it */
  async write(
    { payment_request_id: id, ...payment }: NewPayment,
    state: "created" | "ready" = "created"
  ): Promise<PaymentRow> {
    await assertLeasesKept()
    const requestId = typeof id === "string" ? id : nextRequestId(this.knex, payment.session_id, id)
    const [row] = await this.knex<PaymentRow>(TABLE)
      .insert({
        ...payment,
        id: generateEntityId(undefined, "alpay"),
        payment_request_id: requestId,
        state,
      })
      .returning("*")
    return row as PaymentRow
  }

  async byRequestId(paymentRequestId: string): Promise<PaymentRow | undefined> {
    return await this.newest({ payment_request_id: paymentRequestId })
  }

  /** @param clientId of the gateway's client, where it is known: another one may have a payment of the same id */
  async byPaymentId(paymentId: string, clientId?: string): Promise<PaymentRow | undefined> {
    return await this.newest({
      gateway_payment_id: paymentId,
      ...(clientId === undefined ? {} : { client_id: clientId }),
    })
  }

  async byId(id: string): Promise<PaymentRow | undefined> {
    return await this.newest({ id })
  }

  async byIds(ids: readonly string[]): Promise<PaymentRow[]> {
    return await liveRows<PaymentRow>(this.knex, TABLE).whereIn("id", [...ids])
  }

  /** The request a session stands on now; a session whose amount was changed has older ones too. */
  async bySession(sessionId: string): Promise<PaymentRow | undefined> {
    return await this.newest({ session_id: sessionId })
  }

  /** What was charged with an agreement, the newest first; a request that was never sent is no charge. */
  async listCharges(agreementId: string, limit: number): Promise<PaymentRow[]> {
    return await liveRows<PaymentRow>(this.knex, TABLE)
      .where({ agreement_id: agreementId })
      .whereNot({ state: "ready" })
      .orderBy("created_at", "desc")
      .limit(limit)
  }

  /** An account's latest request. */
  async newestOf(handle: string): Promise<PaymentRow | undefined> {
    return await this.newest({ handle })
  }

  /** Payment requests of an account whose outcome, or one of whose operations, is not settled. */
  async countOpen(handle: string, knex = this.knex): Promise<number> {
    return await countOpen(knex, handle)
  }

  async existWith(handle: string, clientId: string): Promise<boolean> {
    return (
      (await liveRows(this.knex, TABLE).where({ handle, client_id: clientId }).first("id")) !==
      undefined
    )
  }

  async listByCollections(ids: readonly string[]): Promise<PaymentRow[]> {
    return await liveRows<PaymentRow>(this.knex, TABLE)
      .whereIn("payment_collection_id", [...ids])
      .orderBy("created_at")
  }

  async listByCollection(paymentCollectionId: string): Promise<PaymentRow[]> {
    return await liveRows<PaymentRow>(this.knex, TABLE)
      .where({ payment_collection_id: paymentCollectionId })
      .orderBy("created_at")
  }

  /**
   * Moves a request forward along the table of transitions and records what was learnt. A move the table
   * does not know (a late message about a settled payment) changes nothing.
   * @returns the row as it stands afterwards
   * @throws PaymentIdTakenError when another request has the gateway's payment id; nothing is changed
   */
  async advance(id: string, to: PaymentState, patch: PaymentPatch = {}): Promise<PaymentRow> {
    if (to === "created") {
      await assertLeasesKept()
    }
    const from = [to, ...statesBefore<PaymentState>(PAYMENT_TRANSITIONS, to)]
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id })
      .whereIn("state", from)
      .update({ ...toColumns(patch), state: to })
      .returning("*")
      .catch((error: unknown) => rethrowTaken(error, id))) as PaymentRow[]
    return row ?? (await this.mustExist(id))
  }

  /** Records what was learnt without moving the state. @throws PaymentIdTakenError as `advance` does */
  async note(id: string, patch: PaymentPatch): Promise<PaymentRow> {
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id })
      .update(toColumns(patch))
      .returning("*")
      .catch((error: unknown) => rethrowTaken(error, id))) as PaymentRow[]
    return row ?? gone(id)
  }

  /**
   * Notes that Medusa is told of a payment's money, if none of it was captured, refunded, cancelled or disputed before.
   * @returns the row, or nothing where any was
   */
  async noteUntouched(
    payment: PaymentRow,
    patch: Pick<PaymentPatch, "reported_paid_at">
  ): Promise<PaymentRow | undefined> {
    const about = { alipay_payment_id: payment.id }
    const operations = liveRows(this.knex, "alipay_operation").where(about)
    const disputes = liveRows(this.knex, "alipay_dispute").where(about)
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id: payment.id })
      .whereNotExists(operations.select("id"))
      .whereNotExists(disputes.select("id"))
      .whereNotExists(waitingDisputes(this.knex, payment).select("id"))
      .update(toColumns(patch))
      .returning("*")) as PaymentRow[]
    return row
  }

  /** Which other tables have rows of a payment. */
  async traces(row: PaymentRow): Promise<Traces> {
    return await readTraces(this.knex, row)
  }

  /** Deletes a page of payments begun before a moment on which no money moved. @returns how many */
  async deleteUnpaid(before: Date, limit: number): Promise<number> {
    return await deleteUnpaid(this.knex, { before, limit })
  }

  /** A page of paid payments that nothing is planned for, by id. */
  async listFinished(after: string | null, limit: number): Promise<FinishedRow[]> {
    return await listFinished(this.knex, after, limit)
  }

  /** Names the place of these payments at counters, where none is named, by their sales. */
  async fillPlaces(ids: readonly string[]): Promise<void> {
    await fillPlaces(this.knex, ids)
  }

  async noteShoppers(noted: readonly ShopperOf[]): Promise<void> {
    await noteShoppers(this.knex, noted)
  }

  /** Ids of an account's newest paid payments that a refund of an amount may be of. */
  async listRefundable(asked: Refundable): Promise<string[]> {
    return await listRefundable(this.knex, asked)
  }

  private async newest(where: Partial<PaymentRow>): Promise<PaymentRow | undefined> {
    return (await liveRows(this.knex, TABLE)
      .where(where)
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .first()) as PaymentRow | undefined
  }

  /** @throws Error when it is gone, which must never happen */
  async mustExist(id: string): Promise<PaymentRow> {
    return (await this.byId(id)) ?? gone(id)
  }
}
