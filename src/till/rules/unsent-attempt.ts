import type { PaymentRow } from "../../modules/alipay/ledger/rows"

const NAMES = [
  "product",
  "handle",
  "client_id",
  "stock_location_id",
  "amount",
  "currency_code",
] as const

/** What an attempt asks for, of whom, and where it is paid. */
export type Asks = Pick<PaymentRow, (typeof NAMES)[number]>

/**
 * Whether an attempt that was begun and never sent asks for what would be asked for now. It is sent as it was written: at its
 * place, to its account and with that account's keys of then.
 */
export const asksForTheSame = (begun: Asks, now: Asks): boolean =>
  NAMES.every((name) => begun[name] === now[name])
