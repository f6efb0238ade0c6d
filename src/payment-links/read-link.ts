import type { MedusaContainer } from "@medusajs/framework/types"
import { draftStand } from "../medusa/draft-stands"
import { hasCompleted } from "../medusa/rules/draft-stand"
import { readPayable, type Payable } from "../medusa/payable"
import { readSessions } from "../medusa/sessions"
import { alipayOf, type AlipayModuleService, type PaymentRow } from "../modules/alipay"
import { isSettingError } from "../modules/alipay/setting-error"
import { peekPayment } from "../payments/peek-payment"
import { paymentStatusOf, reasonFor } from "../payments/rules/payment-status"
import { UNKNOWN_INQUIRY, type Inquiry } from "../payments/rules/read-inquiry"
import { toSessionData } from "../payments/rules/session-data"
import type { ShopperTextKey } from "../payments/rules/shopper-texts"
import { linkStateOf, type LinkSituation, type LinkState } from "./rules/link-state"
import type { LinkClaims } from "./rules/token"

/** A payment link as it stands. */
export type LinkView = {
  claims: LinkClaims
  payable: Payable
  state: LinkState
  /** The newest payment of the collection with us. */
  row: PaymentRow | undefined
  /** Where a wallet's open page is. */
  redirectUrl: string | null
  /** Why the last payment did not go through. */
  refusal: ShopperTextKey | undefined
  /** Money of the last payment was sent back. */
  wentBack: boolean
  /** The gateway has money for a payment that Medusa has not booked, or of whose draft it has made no order. */
  unbooked: boolean
  /** Payment requests that were begun since a moment. */
  begunSince: (moment: Date) => number
}

type Seen = Pick<LinkView, "row" | "redirectUrl" | "refusal"> & Pick<LinkSituation, "payment">

const NOTHING: Seen = { row: undefined, redirectUrl: null, refusal: undefined, payment: undefined }

/** The newest payment whose session is there; without any, the newest there was. */
const newestOf = (
  rows: readonly PaymentRow[],
  sessions: ReadonlySet<string>
): PaymentRow | undefined => {
  const newest = rows.toSorted(
    (one, other) => other.created_at.getTime() - one.created_at.getTime()
  )
  return newest.find(({ session_id }) => sessions.has(session_id)) ?? newest[0]
}

/** Whether money came and was sent back by us, and whether that is done. What Medusa had booked is on record alone. */
const readReturn = async (alipay: AlipayModuleService, row: PaymentRow) => {
  if (row.state === "paid" && (await alipay.attention.hasReturn(row.id, "paid_without_order"))) {
    return { goesBack: true, isBack: true }
  }
  const releases =
    row.money_since === null
      ? []
      : (await alipay.operations.list(row.id)).filter(({ origin }) => origin === "release")
  return {
    goesBack: releases.some(({ state }) => state !== "failed"),
    isBack: releases.some(({ state }) => state === "succeeded"),
  }
}

const seeDropped = async (alipay: AlipayModuleService, row: PaymentRow): Promise<Seen> => {
  const back = await readReturn(alipay, row)
  return {
    ...NOTHING,
    row,
    payment: back.goesBack ? { status: "canceled", hasPage: false, ...back } : undefined,
  }
}

/** What the gateway says; nothing where a setting keeps it from being asked. */
const peek = async (alipay: AlipayModuleService, row: PaymentRow): Promise<Inquiry> => {
  try {
    return await peekPayment(alipay, row)
  } catch (error) {
    if (!isSettingError(error)) {
      throw error
    }
    alipay.logger.error(`alipay: a payment link's payment can't be asked about: ${error.message}`)
    return UNKNOWN_INQUIRY
  }
}

const see = async (alipay: AlipayModuleService, row: PaymentRow): Promise<Seen> => {
  const inquiry = await peek(alipay, row)
  const status = paymentStatusOf({ row, inquiry, now: alipay.gatewayClock.at(row.handle) })
  const { redirect_url: redirectUrl } = toSessionData(row)
  return {
    row,
    redirectUrl: status === "awaiting_shopper" ? redirectUrl : null,
    refusal: reasonFor(status, { row, inquiry })?.text,
    payment: {
      status,
      hasPage: redirectUrl !== null,
      ...(await readReturn(alipay, row)),
    },
  }
}

/** The payment has paid a draft to the end, of which no order is made yet: an older version or a process that was cut off. */
const isUnplaced = async (
  alipay: AlipayModuleService,
  { collectionId, collection, orderId }: Payable,
  newest: PaymentRow
): Promise<boolean> =>
  collection === "paid" &&
  orderId !== null &&
  hasCompleted(await draftStand(alipay, collectionId), newest)

/** The gateway has the money, and we have not begun to send it back. */
const hasArrived = (payment: LinkSituation["payment"]): boolean =>
  payment !== undefined &&
  !payment.goesBack &&
  (payment.status === "paid" || payment.status === "authorized")

/** Another provider holds what is due and has not captured it: nothing can be paid here, and it is not paid. */
const isHeldByOthers = ({ isHeld }: Payable, payment: LinkSituation["payment"]): boolean =>
  isHeld && payment?.status !== "paid" && payment?.status !== "authorized"

/**
 * Reads what a link leads to. Changes nothing, and asks the gateway at most once a second for each payment.
 * @returns nothing where its payment collection is gone
 */
export const readLink = async (
  container: MedusaContainer,
  claims: LinkClaims
): Promise<LinkView | undefined> => {
  const alipay = alipayOf(container)
  const payable = await readPayable(container, claims.collectionId)
  if (!payable) {
    return undefined
  }
  const rows = await alipay.payments.listByCollection(payable.collectionId)
  const sessions = new Set(
    (await readSessions(container, payable.collectionId)).map(({ id }) => id)
  )
  const newest = newestOf(rows, sessions)
  const describe = newest && (sessions.has(newest.session_id) ? see : seeDropped)
  const { payment, ...seen } = newest && describe ? await describe(alipay, newest) : NOTHING
  const unplaced = newest !== undefined && (await isUnplaced(alipay, payable, newest))
  const state = linkStateOf({
    now: alipay.now(),
    expiresAt: claims.expiresAt,
    amount: payable.amount,
    collection: isHeldByOthers(payable, payment) ? "ended" : payable.collection,
    unplaced,
    ended: payable.ended,
    owed: payable.owed,
    payment,
  })
  return {
    claims,
    payable,
    state,
    ...seen,
    wentBack: payment?.isBack === true,
    unbooked: (payable.collection !== "paid" || unplaced) && hasArrived(payment),
    begunSince: (moment) => rows.filter(({ created_at }) => created_at >= moment).length,
  }
}
