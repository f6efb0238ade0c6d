import { findNamed, orderFactsOf, type OrderFacts } from "../medusa/order-book"
import type { AlipayModuleService, PaymentRow } from "../modules/alipay"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import type { DisputeFilter } from "../modules/alipay/lists/dispute-list"
import type { Page, PageAsked } from "../modules/alipay/lists/pages"
import { waitsForAnswer } from "./rules/answering"
import { hasRefusedPapers } from "./rules/states"

/** What a list of disputes is narrowed to; what is not given may be anything. */
export type DisputesAsked = Omit<DisputeFilter, "ids"> & {
  /** An order number, an e-mail address, or an id of the dispute or its payment. */
  q?: string | undefined
  /** Whether shoppers' e-mail addresses may be searched for. */
  emails: boolean
  /** Those that wait for an answer. */
  waits?: boolean | undefined
  /** Those that wait for an answer and are due before. */
  dueBefore?: Date | undefined
}

/** A dispute with what a list says of it. */
export type ListedDispute = {
  dispute: DisputeRow
  payment: PaymentRow | undefined
  facts: OrderFacts | undefined
  /** It waits for an answer of the shop. */
  waits: boolean
}

type Lists = Pick<
  AlipayModuleService,
  "disputeList" | "disputes" | "disputeRequests" | "paymentList" | "payments" | "database" | "now"
>

/** A page of disputes, newest first. */
export const listDisputes = async (
  alipay: Lists,
  { q, emails, waits, dueBefore, ...filter }: DisputesAsked,
  page: PageAsked
): Promise<Omit<Page<never>, "rows"> & { rows: ListedDispute[] }> => {
  const searched = q === undefined ? undefined : await search(alipay, q, emails)
  const waiting =
    waits === true || dueBefore !== undefined
      ? await alipay.disputeList.waiting({ now: alipay.now(), before: dueBefore })
      : undefined
  const ids = both(searched, waiting)
  const found = await alipay.disputeList.page({ ...filter, ids }, page)
  return { ...found, rows: await withFacts(alipay, found.rows) }
}

/** A dispute by the id of its row, or by the gateway's where only one has it; with what a list says of it. */
export const findListedDispute = async (
  alipay: Lists,
  id: string
): Promise<ListedDispute | undefined> => {
  const [only, ...others] = await alipay.disputeList.find(id, [])
  const dispute =
    only === undefined || others.length > 0 ? undefined : await alipay.disputes.byId(only)
  return dispute && (await withFacts(alipay, [dispute]))[0]
}

const search = async (alipay: Lists, q: string, emails: boolean): Promise<string[]> => {
  if (!emails && q.includes("@")) {
    return []
  }
  const payments = await alipay.paymentList.find({ id: q, ...(await findNamed(alipay, q)) })
  return await alipay.disputeList.find(q, payments)
}

const both = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined
): readonly string[] | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one.filter((id) => other.includes(id))

const withFacts = async (
  alipay: Lists,
  disputes: readonly DisputeRow[]
): Promise<ListedDispute[]> => {
  if (disputes.length === 0) {
    return []
  }
  const ids = new Set(disputes.map(({ alipay_payment_id }) => alipay_payment_id))
  const payments = new Map((await alipay.payments.byIds([...ids])).map((row) => [row.id, row]))
  const facts = await orderFactsOf(
    alipay,
    [...payments.values()].map(({ payment_collection_id }) => payment_collection_id)
  )
  const waiting = await waitingOf(alipay, disputes)
  return disputes.map((dispute) => {
    const payment = payments.get(dispute.alipay_payment_id)
    return {
      dispute,
      payment,
      facts: payment && facts.get(payment.payment_collection_id),
      waits: waiting.has(dispute.id),
    }
  })
}

/** Ids of those that wait for an answer; what was answered is read only where papers were refused. */
const waitingOf = async (
  { disputeRequests, now }: Lists,
  disputes: readonly DisputeRow[]
): Promise<ReadonlySet<string>> => {
  const waiting = new Set<string>()
  for (const dispute of disputes) {
    const requests = hasRefusedPapers(dispute) ? await disputeRequests.ofDispute(dispute.id) : []
    if (waitsForAnswer(dispute, requests, now())) {
      waiting.add(dispute.id)
    }
  }
  return waiting
}
