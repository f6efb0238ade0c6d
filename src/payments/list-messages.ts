import { findNamed } from "../medusa/order-book"
import { isAddress } from "../medusa/rules/email-address"
import type { AlipayModuleService, NotificationRow } from "../modules/alipay"
import type { RefusedRow } from "../modules/alipay/inbox/refused-messages"
import type { Period } from "../modules/alipay/lists/grouped-list"
import { mergePages, type Page, type PageAsked, type Placed } from "../modules/alipay/lists/pages"

type Lists = Pick<
  AlipayModuleService,
  "messageList" | "refusedMessages" | "paymentList" | "payments" | "database"
>

/** What a list of messages is narrowed to; what is not given may be anything. */
export type MessagesAsked = Period & {
  /** An order number, an e-mail address, or an id of the message, of a payment, capture or refund. */
  q?: string | undefined
  /** Whether an e-mail address finds anything. */
  emails: boolean
  states?: readonly (NotificationRow["state"] | "refused")[] | undefined
  kinds?: readonly string[] | undefined
  handles?: readonly string[] | undefined
}

export type MessagePage = Page<Placed<NotificationRow> | Placed<RefusedRow>>

const NOTHING: Page<never> = { rows: [], older: null, newer: null }

const isGenuine = (state: string): state is NotificationRow["state"] => state !== "refused"

/** A page of genuine messages alone. */
export const listGenuine = async (
  alipay: Lists,
  asked: MessagesAsked,
  page: PageAsked
): Promise<Page<Placed<NotificationRow>>> => {
  const { q, emails, states, kinds, handles, from, to } = asked
  const findsNothing = q !== undefined && isAddress(q) && !emails
  const found = q === undefined || findsNothing ? [] : await findMessages(alipay, q)
  return await alipay.messageList.page(
    {
      ...{ kinds, handles, from, to },
      states: states?.filter(isGenuine),
      ids: q === undefined ? undefined : found,
    },
    page
  )
}

/** A page of all messages, verified or refused, newest first. */
export const listMessages = async (
  alipay: Lists,
  asked: MessagesAsked,
  page: PageAsked
): Promise<MessagePage> => {
  const { q, states, kinds, handles, from, to } = asked
  const hasGenuine = states?.some(isGenuine) ?? true
  // What a refused message says of itself is not believed: it has no kind.
  const hasRefused = (states?.includes("refused") ?? true) && kinds === undefined
  const [genuine, refused] = await Promise.all([
    hasGenuine ? listGenuine(alipay, asked, page) : NOTHING,
    hasRefused
      ? alipay.refusedMessages.page(
          { ...{ handles, from, to }, ids: q === undefined ? undefined : [q] },
          page
        )
      : NOTHING,
  ])
  return mergePages(genuine, refused, page)
}

/** Messages of whatever payment a search finds, by all ids that a message may name it by. */
const findMessages = async (alipay: Lists, q: string): Promise<string[]> => {
  const named = await findNamed(alipay, q)
  const ids = await alipay.paymentList.find({ id: q, ...named })
  const [rows, operations] = await Promise.all([
    alipay.payments.byIds(ids),
    alipay.paymentList.operationsOf(ids),
  ])
  return await alipay.messageList.find({
    ids: [
      q,
      ...rows.flatMap((row) => [
        row.payment_request_id,
        ...(row.gateway_payment_id === null ? [] : [row.gateway_payment_id]),
      ]),
      ...operations.map(({ request_id }) => request_id),
    ],
  })
}
