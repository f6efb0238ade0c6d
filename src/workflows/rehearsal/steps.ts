import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { rehearsalAmount } from "../../accounts/rules/rehearsal-steps"
import { underOrderLease } from "../../medusa/order-lease"
import { readOrderHead } from "../../medusa/orders"
import { readPayable, startSession } from "../../medusa/payable"
import { createRehearsalOrder } from "../../medusa/rehearsal-order"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { providerIdOf } from "../../modules/alipay/provider-ids"
import { withLostMessages } from "../../notifications/notify-url"
import { assertPayable, collectionOfOrder } from "../../payment-links/collection-of-order"
import { linkOfCollection } from "../../payment-links/make-link"
import type { AlipayRehearsalStepId } from "../../types/http"
import { settleUnsettled } from "../resolve-operation"
import { settlePaymentWorkflow } from "../settle-payment"
import { noteDown, type RehearsalNote } from "./note"
import { readRehearsal, type Rehearsal } from "./read-rehearsal"
import { tryKeys } from "./try-keys"

export type Acting = {
  container: MedusaContainer
  handle: string
  rehearsal: Rehearsal
  actorId: string | null
}

type Act = (acting: Acting) => Promise<void>

/** Three tenths of the amount, in major units. */
const PART = 0.3

const newOrder = async (
  { container, rehearsal: { note } }: Acting,
  title: string
): Promise<string> =>
  await createRehearsalOrder(container, {
    rehearsalId: note.id,
    regionId: note.region_id,
    currency: note.currency,
    email: note.email,
    title,
    amount: rehearsalAmount(note.currency),
  })

/** Has Alipay open a page at which an order is paid, about which no message will come. */
const openPage = async (
  { container, handle }: Acting,
  { wallet }: RehearsalNote,
  orderId: string
): Promise<void> => {
  const collectionId = await collectionOfOrder(container, orderId)
  const payable = assertPayable(await readPayable(container, collectionId), collectionId)
  const returnUrl = linkOfCollection(alipayOf(container), payable)
  await withLostMessages(
    async () =>
      await startSession(container, {
        collectionId,
        providerId: providerIdOf("page", handle),
        data: {
          payment_method_type: wallet,
          ...(returnUrl === undefined ? {} : { return_url: returnUrl }),
        },
      })
  )
}

/** What a sweep would do in time. */
const settle = async (container: MedusaContainer, row: PaymentRow | undefined): Promise<void> => {
  if (row !== undefined) {
    await settlePaymentWorkflow(container).run({ input: { id: row.id, source: "admin" } })
  }
}

/** Cancels an order as its page does; what was paid goes back. */
export const cancelRehearsalOrder = async (
  container: MedusaContainer,
  orderId: string | null,
  actorId: string | null
): Promise<void> => {
  if (orderId === null) {
    return
  }
  await underOrderLease(alipayOf(container).leases, orderId, async () => {
    const order = await readOrderHead(container, orderId)
    if (order && order.status !== "canceled") {
      await cancelOrderWorkflow(container).run({
        input: { order_id: orderId, ...(actorId === null ? {} : { canceled_by: actorId }) },
      })
    }
  })
}

const pay: Act = async (acting) => {
  const { container, handle, rehearsal } = acting
  if (rehearsal.paid !== undefined) {
    await settle(container, rehearsal.paid)
    return
  }
  const { note } = rehearsal
  const orderId = note.order_id ?? (await newOrder(acting, "Alipay rehearsal"))
  await noteDown(container, handle, { ...note, order_id: orderId })
  await openPage(acting, note, orderId)
}

/** The answer is kept: a refund's message, which comes later, is of the same payment. */
const lostMessage: Act = async ({ container, handle, rehearsal: { note, paid } }) => {
  await settle(container, paid)
  const { view } = await readRehearsal(container, note)
  if (paid && view?.payment?.captured === true) {
    const heard = await alipayOf(container).inbox.hasMessageOf(paid)
    await noteDown(container, handle, { ...note, heard })
  }
}

const refund: Act = async ({ container, rehearsal: { note, paid, view, refunds }, actorId }) => {
  // One that failed is tried again when a person asks to go on.
  if (refunds.some(({ state }) => state !== "failed")) {
    await settleUnsettled(container, refunds, "admin")
    return
  }
  const payment = view?.payment
  if (payment === undefined || paid === undefined) {
    return
  }
  await underOrderLease(alipayOf(container).leases, note.order_id ?? undefined, async () => {
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id: payment.id,
        amount: rehearsalAmount(note.currency) * PART,
        note: "Alipay rehearsal",
        ...(actorId === null ? {} : { created_by: actorId }),
      },
    })
  })
}

const cancel: Act = async (acting) => {
  const { container, handle, rehearsal, actorId } = acting
  const { note, paid, refunds, closed } = rehearsal
  const orderId = note.closed_order_id ?? (await newOrder(acting, "Alipay rehearsal, canceled"))
  if (closed === undefined) {
    await noteDown(container, handle, { ...note, closed_order_id: orderId })
    await openPage(acting, note, orderId)
  }
  await cancelRehearsalOrder(container, orderId, actorId)
  await cancelRehearsalOrder(container, note.order_id, actorId)
  const { closed: page } = await readRehearsal(container, { ...note, closed_order_id: orderId })
  await settle(container, page)
  await settleUnsettled(container, refunds, "admin")
  await settle(container, paid)
}

const keys: Act = async ({ container, handle, rehearsal: { note }, actorId }) => {
  const found = await tryKeys(container, handle, actorId)
  await noteDown(container, handle, { ...note, keys: found })
}

/** What is done to get a step further. Each looks first at what is there, so that it may be done again. */
export const ACTS: Readonly<Record<AlipayRehearsalStepId, Act>> = {
  pay,
  lost_message: lostMessage,
  refund,
  cancel,
  keys,
}
