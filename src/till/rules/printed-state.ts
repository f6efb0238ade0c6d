import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { AlipayNotDue } from "../../types/http"
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
  /** It was paid in another way, or owes nothing for another reason. */
  | "settled"
  /** Another amount is owed than it was begun with. */
  | "changed"
  /** Its order was canceled, or deleted. */
  | "canceled"
  /** Its draft is being edited: what it will come to is not known. */
  | "editing"
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

const isNotDue =
  (why: AlipayNotDue) =>
  ({ notDue }: PrintedSale): boolean =>
    notDue?.why === why

/** The first that fits. A page of a wallet that is open is not led to where what it pays is not due. */
const RULES: readonly Rule[] = [
  [(sale) => saleStateOf(sale) === "sold", "paid"],
  [(sale) => mayBePaid(sale) && !isPrinted(sale), "busy"],
  [(sale) => mayBePaid(sale) && !hasPage(sale), "processing"],
  [isNotDue("nothing_owed"), "settled"],
  [isNotDue("changed"), "changed"],
  [isNotDue("canceled"), "canceled"],
  [isNotDue("in_edit"), "editing"],
  [(sale) => mayBePaid(sale) && isOwnPage(sale), "waiting"],
  [mayBePaid, "busy"],
  [({ returned, offered }) => returned && offered !== true, "returned"],
  [(sale) => sale.offered === true && saleStateOf(sale) === "waiting", "payable"],
]

export const printedStateOf = (sale: PrintedSale): PrintedState =>
  RULES.find(([fits]) => fits(sale))?.[1] ?? "gone"
