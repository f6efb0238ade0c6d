import type { StoreAlipayPaymentStatus } from "../../types/http"

/** What a payment link can show. */
export type LinkState =
  /** It can be paid now. */
  | "payable"
  /** A page of a wallet is open, and can be gone on with. */
  | "waiting"
  /** Money may be on its way: nothing else may be paid. */
  | "processing"
  | "paid"
  /** Money came that nothing is due for, and goes back. */
  | "returned"
  | "not_due"
  | "expired"

export type LinkSituation = {
  now: Date
  expiresAt: Date
  /** Minor units that the payment collection asks for. */
  amount: bigint
  collection: "open" | "paid" | "ended"
  /** What is paid is a draft still, and no order yet. */
  unplaced?: boolean
  /** Medusa's order or cart takes no money any more. */
  ended: boolean
  /** Minor units that may be paid; nothing where no order says so. */
  owed: bigint | undefined
  /** The newest payment of the collection with us; nothing where there is none. */
  payment:
    | {
        status: StoreAlipayPaymentStatus
        /** A page to go on with. */
        hasPage: boolean
        /** It has been sent back, or is about to be. */
        goesBack: boolean
        /** It has been sent back: what is due now may be paid. */
        isBack: boolean
      }
    | undefined
}

type Rule = readonly [(situation: LinkSituation) => boolean, LinkState]

const HAS_MONEY = new Set<StoreAlipayPaymentStatus>(["paid", "authorized"])

const hasMoney = ({ payment }: LinkSituation): boolean =>
  payment !== undefined && !payment.isBack && HAS_MONEY.has(payment.status)

const owesLess = ({ owed, amount }: LinkSituation): boolean => owed !== undefined && owed < amount

const isNotDue = (s: LinkSituation): boolean =>
  s.ended || s.collection === "ended" || s.amount <= 0n || owesLess(s)

/** The first that fits. What was paid is told first, also by a link that has expired. */
const RULES: readonly Rule[] = [
  [({ collection, payment }) => collection === "paid" && payment?.isBack === true, "returned"],
  [({ collection, unplaced = false }) => collection === "paid" && !unplaced, "paid"],
  [(s) => s.payment?.goesBack === true && (!s.payment.isBack || isNotDue(s)), "returned"],
  [(s) => hasMoney(s) && s.ended, "returned"],
  // Paid, and not yet in Medusa's books: said once it is.
  [(s) => hasMoney(s), "processing"],
  [({ payment }) => payment?.status === "processing", "processing"],
  [isNotDue, "not_due"],
  [({ now, expiresAt }) => expiresAt <= now, "expired"],
  [({ payment }) => payment?.status === "awaiting_shopper" && payment.hasPage, "waiting"],
]

export const linkStateOf = (situation: LinkSituation): LinkState =>
  RULES.find(([fits]) => fits(situation))?.[1] ?? "payable"

/** Whether a new payment may be started. */
export const mayStart = (state: LinkState): boolean => state === "payable" || state === "waiting"
