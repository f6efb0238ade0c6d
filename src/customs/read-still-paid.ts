import { disputesOf } from "../disputes/read-disputes"
import type { PaymentRow } from "../modules/alipay"
import type { DeclarationStores } from "../modules/alipay/parts"
import { stillPaid } from "./rules/still-paid"

type Stores = Pick<DeclarationStores, "disputes" | "inbox" | "operations">

/** Fen of a payment that customs are to be told of: as `stillPaid`, with what the ledger has now. */
export const readStillPaid = async (
  alipay: Stores,
  row: PaymentRow,
  customsAmount: string
): Promise<bigint> =>
  stillPaid(customsAmount, row, {
    disputes: await disputesOf(alipay, row),
    operations: await alipay.operations.list(row.id),
  })
