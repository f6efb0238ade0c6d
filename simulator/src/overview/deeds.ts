import type { Controls } from "../control/controls"
import type { DisputeKind } from "../disputes/kinds"
import { KINDS } from "../disputes/kinds"
import type { WinRate } from "../flows/dispute-advice"
import type { Verdict } from "../flows/dispute-judge"
import { MINUTE } from "../time/moment"

/** Does what a button says. A text it gives is the address to go to. */
type Deed = (controls: Controls, form: URLSearchParams) => unknown

/** A field of a form, without spaces around it. */
export const value = (form: URLSearchParams, name: string) => form.get(name)?.trim() ?? ""

const id = (form: URLSearchParams) => value(form, "id")
const level = (form: URLSearchParams): { level: WinRate } => ({
  level: value(form, "level") as WinRate,
})

const DIGITS = /^[1-9]\d{0,15}$/

/** An amount of minor units, if one was typed. */
function amountIn(form: URLSearchParams): { amount?: string } {
  const amount = value(form, "amount")
  if (amount !== "" && !DIGITS.test(amount)) {
    throw new Error("The amount must be digits of minor units.")
  }
  return amount === "" ? {} : { amount }
}

/** A scheme and its code, `VISA 13.1`, if a reason was chosen. */
function reasonIn(form: URLSearchParams): { source?: string; reasonCode?: string } {
  const [source, reasonCode] = value(form, "reason").split(" ")
  return source && reasonCode ? { source, reasonCode } : {}
}

/** The fault that was chosen, and the marks that were typed. */
function marksOf(form: URLSearchParams): string {
  const marks = [value(form, "mark"), value(form, "marks")].filter(Boolean).join(" ")
  if (marks === "") {
    throw new Error("Choose a fault, or write marks.")
  }
  return marks
}

/** The buttons of disputes and customs. */
const DISPUTES_AND_CUSTOMS: Readonly<Record<string, Deed>> = {
  dispute(controls, form) {
    const kind = value(form, "kind")
    if (!(kind in KINDS)) {
      throw new Error("Choose the kind of dispute.")
    }
    const { disputeId } = controls.disputes.open({
      payment: id(form),
      kind: kind as DisputeKind,
      ...reasonIn(form),
      ...amountIn(form),
    })
    return `/disputes/${disputeId}`
  },
  judge: ({ disputes }, form) =>
    void disputes.judge(id(form), value(form, "result") as Verdict, amountIn(form)),
  withdraw: ({ disputes }, form) => void disputes.withdraw(id(form)),
  resolve: ({ disputes }, form) => void disputes.resolve(id(form)),
  staff: ({ disputes }, form) => void disputes.accept(id(form), "MANUAL_PROCESSING_ACCEPTED"),
  defend: ({ disputes }, form) => void disputes.defend(id(form)),
  "end-time": ({ disputes }, form) => void disputes.expire(id(form)),
  alert: ({ disputes }, form) => void disputes.alert(id(form)),
  paper: ({ disputes }, form) => void disputes.writePaper(id(form), level(form)),
  strategy: ({ disputes }, form) => void disputes.suggest(id(form), level(form)),
  customs: ({ declarations }, form) =>
    void declarations.settle(id(form), { code: value(form, "code") }),
}

/** The buttons of the simulator's own pages. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  advance(controls, form) {
    const minutes = Number(value(form, "minutes"))
    if (!Number.isFinite(minutes) || minutes < 0) {
      throw new Error("Minutes must be a number, zero or more.")
    }
    return controls.clock.advance(minutes * MINUTE)
  },
  next: (controls, form) => controls.next(marksOf(form)),
  pay: (controls, form) => controls.pay(id(form)),
  decline: (controls, form) => controls.decline(id(form)),
  expire: (controls, form) => controls.expire(id(form)),
  bend: (controls, form) => controls.bend(id(form), marksOf(form)),
  redeliver: (controls, form) => controls.redeliver(id(form)),
  ...DISPUTES_AND_CUSTOMS,
}
