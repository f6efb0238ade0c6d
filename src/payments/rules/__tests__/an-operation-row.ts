import type { OperationRow } from "../../../modules/alipay/ledger/rows"

/** A refund of five yuan that was made, unless `given` says otherwise. */
export const anOperationRow = (given: Partial<OperationRow> = {}): OperationRow => ({
  id: "alop_1",
  alipay_payment_id: "alpay_1",
  kind: "refund",
  request_id: "ref_1",
  medusa_id: "ref_1",
  origin: "medusa",
  amount: "500",
  currency_code: "CNY",
  state: "succeeded",
  gateway_id: null,
  result_code: null,
  undone_at: null,
  checks: 0,
  next_check_at: null,
  created_at: new Date(0),
  ...given,
})
