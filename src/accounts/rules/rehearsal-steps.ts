import { sentence, type Sentence } from "../../gateway"
import { CLOSED_PAYMENT_STATES } from "../../modules/alipay/ledger/states"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import type { AdminAlipayRehearsalStep, AlipayRehearsalStepId } from "../../types/http"

type Rehearsed = Pick<PaymentRow, "state" | "result_code" | "redirect">

/** What the steps are derived from. */
export type RehearsalFacts = {
  /** An amount as a person reads it. */
  amount: string
  /** The payment that is made, and the one whose page is closed; nothing before they are requested. */
  paid: Rehearsed | undefined
  closed: Pick<PaymentRow, "state"> | undefined
  /** Medusa has the payment. */
  booked: boolean
  /** Whether a message about it had come when it was booked; null before. */
  heard: boolean | null
  /** What went back of the payment while something was left. */
  parts: readonly Pick<OperationRow, "state" | "result_code">[]
  /** Nothing of the money is left. */
  allBack: boolean
  /** What the waiting key was answered with; nothing before it was tried. */
  keys: { ok: boolean; said: Sentence } | null
  /** What kept a step from going on. */
  trouble: { step: AlipayRehearsalStepId; said: Sentence } | null
  /** It is over, to its end or not: nothing is waited for. */
  ended: boolean
}

type State = AdminAlipayRehearsalStep["state"]
type Found = readonly [State, Sentence]
type Step = (facts: RehearsalFacts) => Found

const NEXT: Found = ["todo", sentence("rehearsal_todo", "Not begun.")]
const WORKING: Found = ["waiting", sentence("rehearsal_working", "Alipay works on it.")]

const pay: Step = ({ paid, amount }) => {
  if (paid === undefined) {
    return NEXT
  }
  if (paid.state === "paid") {
    return ["done", sentence("rehearsal_paid", "{{amount}} was paid.", { amount })]
  }
  return CLOSED_PAYMENT_STATES.has(paid.state)
    ? [
        "failed",
        sentence("rehearsal_not_paid", "The payment was not made ({{code}}). Begin again.", {
          code: paid.result_code ?? paid.state,
        }),
      ]
    : [
        "waiting",
        sentence("rehearsal_pay", "Pay {{amount}} on Alipay's page, as a shopper does.", {
          amount,
        }),
      ]
}

const lostMessage: Step = ({ booked, heard }) => {
  if (!booked || heard === null) {
    return ["waiting", sentence("rehearsal_not_booked", "The payment is not booked yet.")]
  }
  return heard
    ? [
        "failed",
        sentence(
          "rehearsal_heard",
          "A message about the payment came all the same, so this shows nothing. Begin again."
        ),
      ]
    : [
        "done",
        sentence(
          "rehearsal_lost",
          "No message about the payment came. The store asked Alipay by itself, and booked it."
        ),
      ]
}

const refund: Step = ({ parts, amount }) => {
  const last = parts.at(-1)
  if (last === undefined) {
    return NEXT
  }
  if (last.state === "failed") {
    return [
      "failed",
      sentence("rehearsal_not_refunded", "Alipay refused the refund ({{code}}).", {
        code: last.result_code ?? last.state,
      }),
    ]
  }
  return last.state === "succeeded"
    ? [
        "done",
        sentence("rehearsal_refunded", "A part of {{amount}} went back, and the order says so.", {
          amount,
        }),
      ]
    : WORKING
}

const cancel: Step = ({ closed, allBack }) => {
  if (closed === undefined) {
    return NEXT
  }
  return CLOSED_PAYMENT_STATES.has(closed.state) && allBack
    ? [
        "done",
        sentence(
          "rehearsal_canceled",
          "The page of a canceled order takes no money, and what was left of the paid one went back."
        ),
      ]
    : WORKING
}

const keys: Step = ({ keys: found }) =>
  found === null ? NEXT : [found.ok ? "done" : "waiting", found.said]

const STEPS: Readonly<Record<AlipayRehearsalStepId, Step>> = {
  pay,
  lost_message: lostMessage,
  refund,
  cancel,
  keys,
}

export const REHEARSAL_STEP_IDS = Object.keys(STEPS) as AlipayRehearsalStepId[]

const urlOf = (paid: Rehearsed | undefined, state: State): string | null =>
  state === "waiting" ? (paid?.redirect?.normal_url ?? null) : null

/** Every step with its state, in the order in which they are taken: none goes before the one in front of it is done. */
export const rehearsalSteps = (facts: RehearsalFacts): AdminAlipayRehearsalStep[] => {
  let isNext = true
  return REHEARSAL_STEP_IDS.map((id) => {
    const seen = isNext ? STEPS[id](facts) : NEXT
    const [found, foundSaid] = facts.ended && seen[0] === "waiting" ? NEXT : seen
    const trouble = isNext && found !== "done" && facts.trouble?.step === id && facts.trouble
    const [state, { code, params, message }] = trouble
      ? (["failed", trouble.said] as const)
      : ([found, foundSaid] as const)
    isNext &&= state === "done"
    return { id, state, code, params, message, url: id === "pay" ? urlOf(facts.paid, state) : null }
  })
}

/** The version that Alipay's dashboard will show for the key after the present one, as far as it can be told. */
export const nextKeyVersion = (current: string): string | undefined =>
  /^\d{1,6}$/.test(current) ? String(Number(current) + 1) : undefined

/** Major units that are well above the least of any wallet, and look like a small purchase. */
const AMOUNTS: Readonly<Record<string, number>> = {
  ...{ JPY: 1_000, KRW: 10_000, IDR: 20_000, VND: 50_000, CLP: 10_000, COP: 50_000 },
  ...{ THB: 100, PHP: 100, TWD: 100, INR: 500, PKR: 1_000, BDT: 500, LKR: 1_000, MMK: 10_000 },
}

export const rehearsalAmount = (currency: string): number => AMOUNTS[currency] ?? 10
