/** A payment whose minor amount ends in these digits behaves as if it carried the marks. */
export interface AmountEnding {
  readonly ending: string
  readonly marks: string
  readonly help: string
}

/** For playing by hand: put an amount like 666.01 in the cart. */
export const AMOUNT_ENDINGS: readonly AmountEnding[] = [
  {
    ending: "66601",
    marks: "decline=USER_BALANCE_NOT_ENOUGH",
    help: "declined, the shopper has no money",
  },
  { ending: "66602", marks: "decline=RISK_REJECT", help: "declined by risk control" },
  { ending: "66603", marks: "stay-processing", help: "stays PROCESSING after the shopper paid" },
  { ending: "66604", marks: "pending=60000", help: "PENDING for a minute, then paid" },
  { ending: "66605", marks: "notify-payment.lost", help: "paid, and no notification ever arrives" },
  { ending: "66606", marks: "notify.double", help: "every notification arrives twice" },
  { ending: "66607", marks: "refund.settle-later=60000", help: "refunds take a minute" },
  { ending: "66608", marks: "refund.fail-later=60000", help: "refunds fail after a minute" },
  {
    ending: "66609",
    marks: "inquiry.unknown-before x3",
    help: "the first three inquiries answer U",
  },
  { ending: "66610", marks: "dispute=60000", help: "disputed a minute after it was paid" },
  {
    ending: "66611",
    marks: "dispute=60000 dispute.kind=retrieval",
    help: "papers are asked for a minute after it was paid",
  },
  { ending: "66612", marks: "customs.result=-1", help: "customs refuse every declaration" },
]

/** The marks an amount stands for, empty for ordinary amounts. */
export function marksOfAmount(minorUnits: string): string {
  return AMOUNT_ENDINGS.find(({ ending }) => minorUnits.endsWith(ending))?.marks ?? ""
}
