import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { mayBePaid, saleStateOf, type Sold } from "./sale-state"

/** Where a sale is, for who has scanned the printed code. */
export type PrintedState =
  /** It can be paid now. */
  | "payable"
  /** The page of this wallet is open, and can be gone on with. */
  | "waiting"
  /** Another wallet, or the till, takes it. */
  | "busy"
  /** Money may be on its way: nothing else may be paid. */
  | "processing"
  | "paid"
  /** All of its money went back. */
  | "returned"
  /** It was stopped, or its time is up. */
  | "gone"

export type PrintedSale = Omit<Sold, "attempt"> & {
  attempt: Pick<PaymentRow, "state" | "product" | "redirect"> | undefined
  /** Of whose browser the page is; nothing for any other browser. */
  wallet: string | undefined
}

type Rule = readonly [(sale: PrintedSale) => boolean, PrintedState]

const isPrinted = ({ attempt }: PrintedSale): boolean => attempt?.product === "entry_code"

const hasPage = ({ attempt }: PrintedSale): boolean =>
  attempt?.state === "awaiting_shopper" && attempt.redirect?.normal_url !== undefined

const isOwnPage = (sale: PrintedSale): boolean =>
  hasPage(sale) && sale.wallet !== undefined && sale.attempt?.redirect?.opened_in === sale.wallet

/** The first that fits. */
const RULES: readonly Rule[] = [
  [(sale) => saleStateOf(sale) === "sold", "paid"],
  [(sale) => mayBePaid(sale) && isPrinted(sale) && isOwnPage(sale), "waiting"],
  [(sale) => mayBePaid(sale) && (!isPrinted(sale) || hasPage(sale)), "busy"],
  [mayBePaid, "processing"],
  [({ returned, offered }) => returned && offered !== true, "returned"],
  [(sale) => sale.offered === true && saleStateOf(sale) === "waiting", "payable"],
]

export const printedStateOf = (sale: PrintedSale): PrintedState =>
  RULES.find(([fits]) => fits(sale))?.[1] ?? "gone"
