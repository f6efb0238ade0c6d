import { isUndecided, type Dispute, type NoticeFields } from "../disputes/store"
import { fromWire, toWire, type Money } from "../money/currency"
import { iso } from "../time/moment"
import type { World } from "../world"
import { giveBackMoney, takeMoney } from "./dispute-money"
import { notifyDispute, reasonFields } from "./dispute-notices"

export const JUDGEMENTS = [
  "ACCEPT_BY_CUSTOMER",
  "ACCEPT_BY_MERCHANT",
  "VALIDATE_SUCCESS",
  "VALIDATE_FAIL",
  "ACCEPT_BY_ALIPAY",
] as const

/** The wire's words: the one who accepts has lost. VALIDATE_… judge papers; ACCEPT_BY_ALIPAY is gone since 2024. */
export type Judgement = (typeof JUDGEMENTS)[number]

/** The same in the merchant's words. */
export const VERDICTS = {
  won: "ACCEPT_BY_CUSTOMER",
  lost: "ACCEPT_BY_MERCHANT",
  partial: "ACCEPT_BY_MERCHANT",
  "papers-accepted": "VALIDATE_SUCCESS",
  "papers-refused": "VALIDATE_FAIL",
} as const satisfies Record<string, Judgement>

export type Verdict = Judgement | keyof typeof VERDICTS

export interface JudgeOptions {
  /** What is deducted when it is lost; digits are minor units. Default: the disputed amount. */
  readonly amount?: Money | string
  /** Replaces fields of the notification; null leaves one out. */
  readonly fields?: NoticeFields
}

/** The wire's word for a verdict. */
export function judgementOf(verdict: Verdict): Judgement {
  return verdict in VERDICTS ? VERDICTS[verdict as keyof typeof VERDICTS] : (verdict as Judgement)
}

/** The verdict. Gives why there is none now, or undefined when it is given. */
export function judgeDispute(
  world: World,
  dispute: Dispute,
  verdict: Verdict,
  options: JudgeOptions = {}
): string | undefined {
  const judgement = judgementOf(verdict)
  const refusal =
    refusalOf(dispute, judgement) ??
    (verdict === "partial" && options.amount === undefined
      ? "a dispute lost in part needs the amount that is deducted"
      : undefined)
  if (refusal !== undefined) {
    return refusal
  }
  EFFECTS[judgement](world, dispute, amountOf(dispute, options))
  notifyDispute(
    world,
    dispute,
    { type: "DISPUTE_JUDGED", fields: judgedFields(world, dispute, judgement) },
    options.fields
  )
  return undefined
}

const PAPERS: readonly Judgement[] = ["VALIDATE_SUCCESS", "VALIDATE_FAIL"]

function refusalOf(dispute: Dispute, judgement: Judgement): string | undefined {
  const { kind, status } = dispute
  const afterRule = status === "RESOLVED" && judgement === "ACCEPT_BY_MERCHANT"
  if (!isUndecided(dispute) && !(afterRule && dispute.judgement === undefined)) {
    return "nothing changed: it is already over"
  }
  if (kind === "retrieval") {
    return "a retrieval request gets no verdict"
  }
  if (kind !== "compliance") {
    return undefined
  }
  if (!PAPERS.includes(judgement)) {
    return "a compliance request is judged by papers-accepted or papers-refused"
  }
  return status === "DEFENDED" ? undefined : "no papers wait for a verdict"
}

type Effect = (world: World, dispute: Dispute, amount: Money) => void

/** What each judgement does. */
const EFFECTS: Readonly<Record<Judgement, Effect>> = {
  ACCEPT_BY_CUSTOMER: win,
  ACCEPT_BY_ALIPAY: win,
  ACCEPT_BY_MERCHANT(world, dispute, amount) {
    dispute.judgedAmount = amount
    if (dispute.status !== "RESOLVED") {
      takeMoney(world, dispute, amount.value)
      end(world, dispute)
    }
  },
  VALIDATE_SUCCESS(world, dispute) {
    if (dispute.kind === "compliance") {
      end(world, dispute)
    }
  },
  VALIDATE_FAIL(world, dispute) {
    if (dispute.kind !== "compliance") {
      return
    }
    if (dispute.uploads >= dispute.uploadLimit) {
      end(world, dispute)
    } else {
      dispute.status = world.clock.now() > dispute.defenseDueAt ? "EXPIRED" : "OPEN"
    }
  },
}

function win(world: World, dispute: Dispute): void {
  giveBackMoney(world, dispute)
  end(world, dispute)
}

function end(world: World, dispute: Dispute): void {
  dispute.status = "JUDGED"
  dispute.resolvedAt = world.clock.now()
}

function judgedFields(world: World, dispute: Dispute, judgement: Judgement): object {
  dispute.judgement = judgement
  return {
    disputeJudgedTime: iso(world.clock.now()),
    disputeJudgedResult: judgement,
    ...(judgement === "ACCEPT_BY_MERCHANT" && dispute.judgedAmount
      ? { disputeJudgedAmount: toWire(dispute.judgedAmount) }
      : {}),
    ...reasonFields(dispute),
  }
}

function amountOf({ amount: disputed }: Dispute, { amount }: JudgeOptions): Money {
  return typeof amount === "string"
    ? fromWire({ currency: disputed.currency, value: amount })
    : (amount ?? disputed)
}
