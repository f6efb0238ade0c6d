import { sentence, type Sentence } from "../../gateway"
import type { AlipayDisputeRefusal } from "../../types/http"
import type {
  DisputeFacts,
  DisputeKind,
  DisputeRequestKind,
  DisputeRequestRow,
  DisputeRequestState,
  DisputeState,
} from "../../modules/alipay/disputes/dispute-row"
import type { PaidBack } from "./money"
import { hasRefusedPapers } from "./states"

type Answerable = Pick<DisputeFacts, "kind" | "state" | "verdict" | "judged_at">
type Asked = Answerable & Pick<DisputeFacts, "defendable" | "due_at">
type Waiting = Answerable & Pick<DisputeFacts, "due_at">
type Sent = Pick<DisputeRequestRow, "kind" | "state" | "created_at">

/** What can be answered, and how; the gateway takes no acceptance of a request for papers. */
const TAKES: Readonly<Record<DisputeRequestKind, ReadonlySet<DisputeKind>>> = {
  accept: new Set(["chargeback"]),
  defend: new Set(["chargeback", "retrieval", "compliance"]),
}

const NOT_TAKEN: Readonly<Record<DisputeRequestKind, Sentence>> = {
  accept: sentence("only_chargeback", "Only a chargeback can be accepted."),
  defend: sentence("no_papers_taken", "Alipay takes no papers for a dispute of this kind."),
}

const ANSWERED = sentence("dispute_answered", "answered")

const IN_WORDS: Readonly<Record<DisputeState, Sentence>> = {
  open: ANSWERED,
  defended: sentence("dispute_defended", "defended"),
  accepted: sentence("dispute_accepted", "accepted"),
  expired: sentence("dispute_expired", "counted as accepted, since its time has run out"),
  won: sentence("dispute_won", "won"),
  lost: sentence("dispute_lost", "lost"),
  canceled: sentence("dispute_canceled", "withdrawn by the shopper"),
}

/** Papers for a regulator that were refused can be handed in once more, after each refusal once. */
const mayDefendAgain = (dispute: Answerable, requests: readonly Sent[]): boolean =>
  hasRefusedPapers(dispute) &&
  requests.every(
    ({ state: sent, created_at: at }) =>
      sent === "failed" ||
      (dispute.judged_at !== null && at.getTime() < dispute.judged_at.getTime())
  )

/**
 * Whether a dispute waits for an answer of the shop: no one has answered it, or the papers were refused, none were handed in
 * since, and there is time. `DisputeList` says the same to the database.
 */
export const waitsForAnswer = (dispute: Waiting, requests: readonly Sent[], now: Date): boolean => {
  const { state, due_at: due } = dispute
  return state === "open" || ((due === null || due > now) && mayDefendAgain(dispute, requests))
}

const OPEN: ReadonlySet<DisputeRequestState> = new Set(["created", "unknown"])

type Asking = {
  kind: DisputeRequestKind
  dispute: Asked
  requests: readonly Sent[]
  /** Whether money that it is about went back already. */
  paidBack: PaidBack
  now: Date
}

/** Why not, in a word and in a sentence. */
export type NotAnswered = { code: AlipayDisputeRefusal; message: string; said: Sentence }

type Rule = readonly [AlipayDisputeRefusal, (asking: Asking) => Sentence | undefined]

/** Each names one reason in a sentence; the first that fits is told. */
const RULES: readonly Rule[] = [
  [
    "on_its_way",
    ({ requests }) => {
      const sent = requests.find(({ state }) => OPEN.has(state))
      return (
        sent &&
        sentence(
          "answer_on_its_way",
          "This dispute was answered at {{at}}, and Alipay has not said yet that the answer arrived. It probably did, and is not sent twice: Alipay's message will tell.",
          { at: sent.created_at.toISOString() }
        )
      )
    },
  ],
  [
    "wrong_kind",
    ({ kind, dispute }) => (TAKES[kind].has(dispute.kind) ? undefined : NOT_TAKEN[kind]),
  ],
  [
    "answered",
    ({ kind, dispute, requests }) => {
      const isAgain = kind === "defend" && mayDefendAgain(dispute, requests)
      const isAnswered = requests.some(({ state }) => state === "succeeded")
      return isAgain || (dispute.state === "open" && !isAnswered)
        ? undefined
        : sentence("dispute_is_over", "This dispute is {{state}} already.", {
            state: IN_WORDS[dispute.state],
          })
    },
  ],
  [
    "paid_back",
    ({ kind, paidBack }) =>
      kind === "accept" && paidBack === "done"
        ? sentence(
            "dispute_paid_back",
            "Money of this payment went back to the shopper already: accepted as well, it would be paid twice. Defend the dispute with the proof of the refund."
          )
        : undefined,
  ],
  [
    "refund_unclear",
    ({ kind, paidBack }) =>
      kind === "accept" && paidBack === "unclear"
        ? sentence(
            "dispute_refund_unclear",
            "A refund of this money was asked for, and Alipay has not said that it was made: accepted as well, it could be paid twice. Wait until it is known, or defend the dispute."
          )
        : undefined,
  ],
  [
    "not_defendable",
    ({ kind, dispute }) =>
      kind === "defend" && dispute.defendable === false
        ? sentence("not_defendable", "Alipay says that this dispute can't be defended.")
        : undefined,
  ],
  [
    "too_late",
    ({ dispute: { due_at: due }, now }) =>
      due !== null && due <= now
        ? sentence(
            "answer_too_late",
            "The time to answer ended at {{at}}: Alipay takes no answer any more.",
            { at: due.toISOString() }
          )
        : undefined,
  ],
]

/**
 * Why a dispute can't be accepted or defended now.
 * @returns nothing when it can
 */
export const whyNotAnswered = (asking: Asking): NotAnswered | undefined => {
  for (const [code, rule] of RULES) {
    const said = rule(asking)
    if (said !== undefined) {
      return { code, message: said.message, said }
    }
  }
  return undefined
}

export type Resolved = Partial<
  Record<DisputeRequestKind, Extract<DisputeRequestState, "succeeded" | "failed">>
>

/** What becomes known of answers whose outcome is open when their dispute gets to a state. */
const RESOLVED: Readonly<Partial<Record<DisputeState, Resolved>>> = {
  defended: { defend: "succeeded", accept: "failed" },
  accepted: { accept: "succeeded", defend: "failed" },
  expired: { accept: "failed", defend: "failed" },
}

export const resolvedBy = (before: DisputeState | undefined, after: DisputeState): Resolved =>
  before === after ? {} : (RESOLVED[after] ?? {})

/** What the gateway's refusals mean to who has asked. */
const REFUSALS: ReadonlyMap<string, Sentence> = new Map([
  [
    "TIME_EXCEEDS_LIMIT",
    sentence("time_is_over", "The time to answer is over: Alipay takes no answer any more."),
  ],
  [
    "DEFENSE_EXCEED_LIMIT",
    sentence("no_more_papers", "Alipay takes no more papers for this request."),
  ],
  [
    "NOT_ALLOW_IN_CURRENT_STATUS",
    sentence("still_judged", "Alipay still judges the papers before: wait for its verdict."),
  ],
])

export const refusalInWords = (resultCode: string): Sentence | undefined => REFUSALS.get(resultCode)
