import type { AlipayDisputeRefusal } from "../../types/http"
import type {
  DisputeFacts,
  DisputeKind,
  DisputeRequestKind,
  DisputeRequestRow,
  DisputeRequestState,
  DisputeState,
} from "../../modules/alipay/disputes/dispute-row"
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

const NOT_TAKEN: Readonly<Record<DisputeRequestKind, string>> = {
  accept: "Only a chargeback can be accepted.",
  defend: "Alipay takes no papers for a dispute of this kind.",
}

const IN_WORDS: Readonly<Record<DisputeState, string>> = {
  open: "open",
  defended: "defended",
  accepted: "accepted",
  expired: "counted as accepted, since its time has run out",
  won: "won",
  lost: "lost",
  canceled: "withdrawn by the shopper",
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
  /** Money that it is about went back already. */
  paidBack: boolean
  now: Date
}

/** Why not, in a word and in a sentence. */
export type NotAnswered = { code: AlipayDisputeRefusal; message: string }

type Rule = readonly [AlipayDisputeRefusal, (asking: Asking) => string | undefined]

/** Each names one reason in a sentence; the first that fits is told. */
const RULES: readonly Rule[] = [
  [
    "on_its_way",
    ({ requests }) => {
      const sent = requests.find(({ state }) => OPEN.has(state))
      return (
        sent &&
        `This dispute was answered at ${sent.created_at.toISOString()}, and Alipay has not said yet that the answer arrived. It probably did, and is not sent twice: Alipay's message will tell.`
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
        : `This dispute is ${dispute.state === "open" ? "answered" : IN_WORDS[dispute.state]} already.`
    },
  ],
  [
    "paid_back",
    ({ kind, paidBack }) =>
      kind === "accept" && paidBack
        ? "Money of this payment went back to the shopper already: accepted as well, it would be paid twice. Defend the dispute with the proof of the refund."
        : undefined,
  ],
  [
    "not_defendable",
    ({ kind, dispute }) =>
      kind === "defend" && dispute.defendable === false
        ? "Alipay says that this dispute can't be defended."
        : undefined,
  ],
  [
    "too_late",
    ({ dispute: { due_at: due }, now }) =>
      due !== null && due <= now
        ? `The time to answer ended at ${due.toISOString()}: Alipay takes no answer any more.`
        : undefined,
  ],
]

/**
 * Why a dispute can't be accepted or defended now.
 * @returns nothing when it can
 */
export const whyNotAnswered = (asking: Asking): NotAnswered | undefined => {
  for (const [code, rule] of RULES) {
    const message = rule(asking)
    if (message !== undefined) {
      return { code, message }
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
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ["TIME_EXCEEDS_LIMIT", "The time to answer is over: Alipay takes no answer any more."],
  ["DEFENSE_EXCEED_LIMIT", "Alipay takes no more papers for this request."],
  ["NOT_ALLOW_IN_CURRENT_STATUS", "Alipay still judges the papers before: wait for its verdict."],
])

export const refusalInWords = (resultCode: string): string | undefined => REFUSALS.get(resultCode)
