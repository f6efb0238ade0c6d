import type { AlipayModuleService, OperationRow, PaymentRow } from "../modules/alipay"
import { findNamed, orderFactsOf, type OrderFacts } from "../medusa/order-book"
import { namesOfLocations } from "../medusa/stock-locations"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import type { Period } from "../modules/alipay/lists/grouped-list"
import type { Page, PageAsked } from "../modules/alipay/lists/pages"
import type { AlipayPaymentStatus, AlipayRefundStatus } from "../types/http"
import { STATES_OF_REFUND, STATES_OF_STATUS } from "./rules/payment-summary"

/** What a list of payments is narrowed to; what is not given may be anything. */
export type PaymentsAsked = Period & {
  /** An order number, an e-mail address, or an id of either side. */
  q?: string | undefined
  wallets?: readonly string[] | undefined
  handles?: readonly string[] | undefined
  environments?: readonly string[] | undefined
  /** Stock locations at whose counters it is paid. */
  places?: readonly string[] | undefined
} & (
    | { type: "payments"; statuses?: readonly AlipayPaymentStatus[] | undefined }
    | { type: "refunds"; statuses?: readonly AlipayRefundStatus[] | undefined }
  )

/** A payment with what a list says of it. */
export type ListedPayment = {
  row: PaymentRow
  operations: readonly OperationRow[]
  disputes: readonly DisputeRow[]
  facts: OrderFacts | undefined
  /** The stock location at whose counter it is paid; null for what is paid online. */
  place: { stock_location_id: string; name: string | null } | null
  /** In a list of refunds: which of the operations the entry is about. */
  refund: OperationRow | null
}

export type ListedPage = Omit<Page<never>, "rows"> & { rows: ListedPayment[] }

type Lists = Pick<
  AlipayModuleService,
  "paymentList" | "refundList" | "disputeList" | "database" | "payments"
>

/** A page of payments or of refunds, newest first. */
export const listPayments = async (
  alipay: Lists,
  asked: PaymentsAsked,
  page: PageAsked
): Promise<ListedPage> =>
  asked.type === "payments"
    ? await paymentPage(alipay, asked, page)
    : await refundPage(alipay, asked, page)

/** A payment by its id in the ledger, with what a list says of it. */
export const findListed = async (alipay: Lists, id: string): Promise<ListedPayment | undefined> => {
  const row = await alipay.payments.byId(id)
  return row === undefined ? undefined : (await withFacts(alipay, [row]))[0]
}

/** All payments of payment collections, the newest first, with what a list says of each. */
export const listOfCollections = async (
  alipay: Lists,
  collectionIds: readonly string[]
): Promise<ListedPayment[]> =>
  await withFacts(alipay, (await alipay.payments.listByCollections(collectionIds)).reverse())

const findPayments = async (alipay: Lists, q: string): Promise<string[]> =>
  await alipay.paymentList.find({ id: q, ...(await findNamed(alipay, q)) })

const paymentPage = async (
  alipay: Lists,
  asked: Extract<PaymentsAsked, { type: "payments" }>,
  page: PageAsked
): Promise<ListedPage> => {
  const { q, statuses, handles, wallets, environments, places, from, to } = asked
  const found = await alipay.paymentList.page(
    {
      ...{ handles, wallets, environments, places, from, to },
      states: statuses?.flatMap((status) => STATES_OF_STATUS[status]),
      ids: q === undefined ? undefined : await findPayments(alipay, q),
    },
    page
  )
  return { ...found, rows: await withFacts(alipay, found.rows) }
}

const refundPage = async (
  alipay: Lists,
  asked: Extract<PaymentsAsked, { type: "refunds" }>,
  page: PageAsked
): Promise<ListedPage> => {
  const { q, statuses, from, to } = asked
  const found = await alipay.refundList.page(
    {
      ...{ from, to },
      states: statuses?.flatMap((status) => STATES_OF_REFUND[status]),
      ids:
        q === undefined
          ? undefined
          : await alipay.refundList.find(q, await findPayments(alipay, q)),
      payment: {
        handle: asked.handles,
        environment: asked.environments,
        payment_method_type: asked.wallets,
        stock_location_id: asked.places,
      },
    },
    page
  )
  const rows = await alipay.payments.byIds(found.rows.map((refund) => refund.alipay_payment_id))
  const listed = new Map((await withFacts(alipay, rows)).map((each) => [each.row.id, each]))
  return {
    ...found,
    rows: found.rows.flatMap((refund) => {
      const payment = listed.get(refund.alipay_payment_id)
      return payment === undefined ? [] : [{ ...payment, refund }]
    }),
  }
}

const withFacts = async (alipay: Lists, rows: readonly PaymentRow[]): Promise<ListedPayment[]> => {
  if (rows.length === 0) {
    return []
  }
  const [operations, disputes, facts, names] = await Promise.all([
    alipay.paymentList.operationsOf(rows.map(({ id }) => id)),
    alipay.disputeList.ofPayments(rows.map(({ id }) => id)),
    orderFactsOf(
      alipay,
      rows.map((row) => row.payment_collection_id)
    ),
    namesOfLocations(
      alipay,
      rows.flatMap(({ stock_location_id: id }) => id ?? [])
    ),
  ])
  return rows.map((row) => ({
    row,
    operations: operations.filter(({ alipay_payment_id }) => alipay_payment_id === row.id),
    disputes: disputes.filter(({ alipay_payment_id }) => alipay_payment_id === row.id),
    facts: facts.get(row.payment_collection_id),
    place: placeOf(row, names),
    refund: null,
  }))
}

const placeOf = (
  { stock_location_id: id }: PaymentRow,
  names: ReadonlyMap<string, string>
): ListedPayment["place"] =>
  id === null ? null : { stock_location_id: id, name: names.get(id) ?? null }
