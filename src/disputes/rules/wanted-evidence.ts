import type { DisputedOrder, EarlierOrder, SentMail } from "../../medusa/rules/disputed-order"
import type { WantedEvidence } from "../../modules/alipay/disputes/dispute-row"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"

/** What a defense is written from; the order is nothing where the payment has none. */
export type DefenseSources = {
  order: DisputedOrder | undefined
  earlier: readonly EarlierOrder[]
  /** Messages to the customer. */
  mails: readonly SentMail[]
  payment: Pick<PaymentRow, "card"> | undefined
  /** The shop's terms. */
  terms: string | undefined
}

type Has = (sources: DefenseSources) => boolean

const MAILS = /COMMUNICAT|CORRESPOND|MESSAGE|(^|_)E?MAILS?(_|$)/

/** Whether evidence asks for what was written to the customer. */
export const asksForMails = ({ tag }: Pick<WantedEvidence, "tag">): boolean =>
  MAILS.test(tag.toUpperCase())

/** What the gateway's word for evidence asks for; the first that fits. Its list is open. */
const TABLE: readonly (readonly [RegExp, Has])[] = [
  [
    /LOGISTIC|SHIP|DELIVER|TRACK/,
    ({ order }) =>
      order?.parcels.some(
        ({ tracking, deliveredAt }) => tracking.length > 0 || deliveredAt !== null
      ) ?? false,
  ],
  [MAILS, ({ mails }) => mails.length > 0],
  [/POLICY|TERMS/, ({ terms }) => terms !== undefined],
  [/REFUND/, ({ order }) => (order?.refunds.length ?? 0) > 0],
  [/HISTORY|PREVIOUS|EARLIER/, ({ earlier }) => earlier.length > 0],
  [
    /DEVICE|(^|_)IP(_|$)/,
    ({ order }) => order !== undefined && Object.values(order.device).some((part) => part !== null),
  ],
  [/3DS|THREE_DS|AUTHENTIC/, ({ payment }) => payment?.card?.three_ds != null],
  [
    /CUSTOMER|CARDHOLDER|BUYER|ADDRESS/,
    ({ order }) => order !== undefined && (order.email !== null || order.shipping !== null),
  ],
  [/ORDER|GOODS|ITEM|PRODUCT|INVOICE|RECEIPT/, ({ order }) => (order?.items.length ?? 0) > 0],
]

/** Whether the shop has what the gateway would like; null for a word that says nothing here. */
export const shopHas = (
  { tag }: Pick<WantedEvidence, "tag">,
  sources: DefenseSources
): boolean | null => TABLE.find(([words]) => words.test(tag.toUpperCase()))?.[1](sources) ?? null
