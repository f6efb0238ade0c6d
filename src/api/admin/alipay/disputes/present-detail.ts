import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListedDispute } from "../../../../disputes/list-disputes"
import { readSources } from "../../../../disputes/read-sources"
import { readPaidBack } from "../../../../disputes/read-paid-back"
import { whyNotAnswered } from "../../../../disputes/rules/answering"
import { confirmationOf } from "../../../../disputes/rules/confirmation"
import { asksForMails, shopHas } from "../../../../disputes/rules/wanted-evidence"
import { emailsOfAdmins } from "../../../../medusa/actors"
import { alipayOf } from "../../../../modules/alipay"
import type { DisputeRequestRow, DisputeRow } from "../../../../modules/alipay/disputes/dispute-row"
import type {
  AdminAlipayDisputeDetail,
  AdminAlipayDisputeRequest,
  AdminAlipayWantedEvidence,
} from "../../../../types/http"
import { presentHistory } from "../attention/present-item"
import { presentNotification } from "../notifications/present-notification"
import { iso, presentDispute } from "./present-dispute"

/** What is told of the dispute alone, in the gateway's words. */
const toldOf = (dispute: DisputeRow) => ({
  dispute_type: dispute.dispute_type,
  verdict: dispute.verdict,
  accept_reason: dispute.accept_reason,
  auto_defend_reason: dispute.auto_defend_reason,
  defendable: dispute.defendable,
  judged_amount: dispute.judged_amount,
  judged_currency: dispute.judged_currency,
  disputed_at: iso(dispute.disputed_at),
  accepted_at: iso(dispute.accepted_at),
  judged_at: iso(dispute.judged_at),
  advice: dispute.advice,
  advised_at: iso(dispute.advised_at),
  document: dispute.document && {
    file_name: dispute.document.file_name,
    format: dispute.document.format,
    md5: dispute.document.md5,
  },
  unknown_types: [...dispute.unknown_types],
})

const presentRequest = (
  request: DisputeRequestRow,
  emails: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>
): AdminAlipayDisputeRequest => {
  const { actor_id: actor } = request
  return {
    id: request.id,
    kind: request.kind,
    state: request.state,
    actor: actor === null ? null : (emails.get(actor) ?? actor),
    document: request.document,
    has_copy: kept.has(request.id),
    result_code: request.result_code,
    done_at: iso(request.done_at),
    created_at: request.created_at.toISOString(),
  }
}

/** Evidence that the gateway would like, with whether the shop has it; a dispute without it reads no order. */
const presentEvidence = async (
  container: MedusaContainer,
  listed: ListedDispute
): Promise<AdminAlipayWantedEvidence[]> => {
  const wanted = listed.dispute.evidence ?? []
  if (wanted.length === 0) {
    return []
  }
  const sources = await readSources(container, { ...listed, mails: wanted.some(asksForMails) })
  return wanted.map((each) => ({ ...each, in_shop: shopHas(each, sources) }))
}

/** A dispute with everything that is known of it. @param emails whether the caller may learn shoppers' e-mail addresses */
export const presentDisputeDetail = async (
  container: MedusaContainer,
  listed: ListedDispute,
  { emails }: { emails: boolean }
): Promise<AdminAlipayDisputeDetail> => {
  const alipay = alipayOf(container)
  const { dispute, payment } = listed
  const [requests, history, messages] = await Promise.all([
    alipay.disputeRequests.ofDispute(dispute.id),
    alipay.history.ofPayments([dispute.alipay_payment_id]),
    payment ? alipay.inbox.allOfDispute(payment, dispute.dispute_id) : [],
  ])
  const admins = await emailsOfAdmins(
    alipay,
    requests.map(({ actor_id }) => actor_id)
  )
  const kept = await alipay.disputeFiles.kept(requests.map(({ id }) => id))
  const own = history.filter(({ details }) => details["dispute_id"] === dispute.dispute_id)
  const paidBack = payment === undefined ? "no" : await readPaidBack(alipay, payment, dispute)
  const asking = { dispute, requests, paidBack, now: alipay.now() }
  const notAccepted = whyNotAnswered({ ...asking, kind: "accept" })
  const notDefended = whyNotAnswered({ ...asking, kind: "defend" })
  return {
    ...presentDispute(listed, { emails }),
    ...toldOf(dispute),
    not_acceptable: notAccepted?.message ?? null,
    not_defendable: notDefended?.message ?? null,
    not_acceptable_code: notAccepted?.code ?? null,
    not_defendable_code: notDefended?.code ?? null,
    evidence: await presentEvidence(container, listed),
    accept_confirmation: confirmationOf(dispute),
    requests: requests.map((request) => presentRequest(request, admins, kept)),
    notifications: messages.map(presentNotification),
    history: await presentHistory(alipay, own, () => payment?.payment_request_id ?? null),
  }
}
