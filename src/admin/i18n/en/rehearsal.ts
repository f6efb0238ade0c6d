import type { AlipayRehearsalStepId } from "../../../types/http"

/** A run through what can happen to a payment, with test money. */
export const rehearsal = {
  rehearsal: {
    title: "Rehearsal",
    description:
      "Runs through what can happen to a payment, with test money: it is paid, its message gets lost, a part is refunded, the order is canceled, and a new key is tried.",
    start: "Rehearse",
    again: "Rehearse again",
    next: "Check again",
    stop: "Stop",
    pay: "Open Alipay's page",
    account: "Open the keys",
    order: "Open the order",
    progress: "{{done}} of {{total}} held",
    ended: "Ended before its end: what was paid went back.",
  },
  rehearsal_step: {
    pay: "A payment",
    lost_message: "A lost message",
    refund: "A part refunded",
    cancel: "A canceled order",
    keys: "A new key",
  } satisfies Record<AlipayRehearsalStepId, string>,
  rehearsal_state: {
    todo: "To do",
    waiting: "Waiting",
    done: "Held",
    failed: "Failed",
  },
}
