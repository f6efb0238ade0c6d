import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import {
  adviceOf,
  amountOf,
  booleanOf,
  documentOf,
  evidenceOf,
  idOf,
  outcomeOf,
  reasonOf,
  textOf,
  timeOf,
  typeOf,
  unknownTypeOf,
  warnsOfDueTime,
  type Body,
} from "./read-message"
import { kindOf, PAPERS_REFUSED, stateAfter } from "./states"

export type Message = { body: Body }

/** Types that are kept of one dispute at most. */
const MOST_UNKNOWN_TYPES = 10

/** A dispute of which nothing has been told yet. */
const nothingTold = (id: string): DisputeFacts => ({
  dispute_id: id,
  dispute_type: null,
  kind: "chargeback",
  state: "open",
  amount: null,
  currency_code: null,
  judged_amount: null,
  judged_currency: null,
  reason_code: null,
  reason: null,
  source: null,
  verdict: null,
  accept_reason: null,
  auto_defend_reason: null,
  defendable: null,
  due_at: null,
  is_due_soon: false,
  win_rate: null,
  evidence: null,
  advice: null,
  advised_at: null,
  document: null,
  disputed_at: null,
  accepted_at: null,
  judged_at: null,
  unknown_types: [],
})

const FACTS = Object.keys(nothingTold("")) as (keyof DisputeFacts)[]

/** What a row says of its dispute, without what says which row it is. */
export const factsOf = (row: DisputeFacts): DisputeFacts =>
  Object.fromEntries(FACTS.map((name) => [name, row[name]])) as DisputeFacts

/** What is told once: whichever message says it first is believed, so that a message that comes late changes nothing. */
const toldOnce = (before: DisputeFacts, body: Body) => {
  const amount = amountOf(body, "disputeAmount")
  const isFirst = before.amount === null && amount !== undefined
  return {
    dispute_type: before.dispute_type ?? textOf(body, "disputeType"),
    amount: isFirst ? amount.value : before.amount,
    currency_code: isFirst ? amount.currency : before.currency_code,
    reason_code: before.reason_code ?? textOf(body, "disputeReasonCode"),
    reason: before.reason ?? reasonOf(body),
    source: before.source ?? textOf(body, "disputeSource"),
    auto_defend_reason: before.auto_defend_reason ?? textOf(body, "autoDefendReason"),
    disputed_at: before.disputed_at ?? timeOf(body, "disputeTime"),
    accept_reason: before.accept_reason ?? textOf(body, "disputeAcceptReason"),
    accepted_at: before.accepted_at ?? timeOf(body, "disputeAcceptTime"),
  }
}

/** Papers may be refused and judged once more; what moves money is judged once. */
const verdictOf = (before: DisputeFacts, body: Body) => {
  const told = textOf(body, "disputeJudgedResult")
  const isFirst = told !== null && (before.verdict === null || before.verdict === PAPERS_REFUSED)
  const amount = told === "ACCEPT_BY_MERCHANT" ? amountOf(body, "disputeJudgedAmount") : undefined
  const isFirstAmount = before.judged_amount === null && amount !== undefined
  return {
    verdict: isFirst ? told : before.verdict,
    judged_at: (isFirst ? timeOf(body, "disputeJudgedTime") : null) ?? before.judged_at,
    judged_amount: isFirstAmount ? amount.value : before.judged_amount,
    judged_currency: isFirstAmount ? amount.currency : before.judged_currency,
  }
}

/** Advice of the gateway: the newest word counts, in whichever order they come. */
const adviceAfter = (before: DisputeFacts, body: Body) => {
  const told = {
    win_rate: textOf(body, "winRateLevel"),
    evidence: evidenceOf(body),
    advice: adviceOf(body),
    document: documentOf(body),
  }
  if (Object.values(told).every((value) => value === null)) {
    return {}
  }
  const { win_rate, evidence, advice, document, advised_at } = before
  const known = { win_rate, evidence, advice, document }
  const at = timeOf(body, "notifyTime")
  const isOld = advised_at !== null && (at === null || at < advised_at)
  const [first, second] = isOld ? [known, told] : [told, known]
  return {
    win_rate: first.win_rate ?? second.win_rate,
    evidence: first.evidence ?? second.evidence,
    advice: first.advice ?? second.advice,
    document: first.document ?? second.document,
    advised_at: isOld ? advised_at : (at ?? advised_at),
  }
}

const typesAfter = ({ unknown_types: known }: DisputeFacts, body: Body): readonly string[] => {
  const type = unknownTypeOf(body)
  return type === undefined || known.includes(type) || known.length >= MOST_UNKNOWN_TYPES
    ? known
    : [...known, type]
}

/** A dispute after one more message about it; one that was applied before changes nothing. */
export const applyMessage = (before: DisputeFacts, { body }: Message): DisputeFacts => {
  const once = toldOnce(before, body)
  const byRule = before.kind === "rapid_resolution" || typeOf(body) === "RDR_RESOLVED"
  return {
    ...before,
    ...once,
    ...verdictOf(before, body),
    ...adviceAfter(before, body),
    kind: kindOf(once.dispute_type, byRule),
    state: stateAfter(before.state, outcomeOf(body)),
    defendable: booleanOf(body, "defendable") ?? before.defendable,
    due_at: timeOf(body, "defenseDueTime") ?? before.due_at,
    is_due_soon: before.is_due_soon || warnsOfDueTime(body),
    unknown_types: typesAfter(before, body),
  }
}

/** A dispute after messages about it. @param before nothing for one that is told of for the first time */
export const applyMessages = (
  id: string,
  before: DisputeFacts | undefined,
  messages: readonly Message[]
): DisputeFacts => messages.reduce(applyMessage, before ?? nothingTold(id))

/** Messages by the dispute that they are about; one without an id is about none. */
export const byDispute = <Told extends Message>(
  messages: readonly Told[]
): ReadonlyMap<string, Told[]> => {
  const found = new Map<string, Told[]>()
  for (const message of messages) {
    const id = idOf(message.body)
    if (id !== undefined) {
      found.set(id, [...(found.get(id) ?? []), message])
    }
  }
  return found
}

/**
 * A payment's disputes after messages about them.
 * @param messages oldest first
 * @param known as they were before
 */
export const readDisputes = (
  messages: readonly Message[],
  known: readonly DisputeFacts[] = []
): DisputeFacts[] => {
  const told = byDispute(messages)
  const before = new Map(known.map((dispute) => [dispute.dispute_id, dispute]))
  return [...new Set([...before.keys(), ...told.keys()])].map((id) =>
    applyMessages(id, before.get(id), told.get(id) ?? [])
  )
}
