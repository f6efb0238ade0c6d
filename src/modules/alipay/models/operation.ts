import { model } from "@medusajs/framework/utils"
import { stateIn, UNSETTLED_OPERATION_STATES } from "../ledger/states"

/**
 * One capture, refund or cancel of a payment, written before its request leaves.
 * `amount` is minor units as a digit string. `medusa_id` is the capture's or refund's id in Medusa,
 * empty while Medusa does not know of it (the gateway captured by itself, we released unplaced money).
 */
export const AlipayOperation = model
  .define("alipay_operation", {
    id: model.id({ prefix: "alop" }).primaryKey(),
    alipay_payment_id: model.text(),
    kind: model.text(),
    /** The gateway's idempotency key; derived from Medusa's id, so that a repeat is a repeat. */
    request_id: model.text().unique(),
    medusa_id: model.text().unique().nullable(),
    origin: model.text(),
    amount: model.text(),
    currency_code: model.text(),
    state: model.text(),
    gateway_id: model.text().nullable(),
    result_code: model.text().nullable(),
    /** Set once Medusa's own rows have been undone after a late failure. */
    undone_at: model.dateTime().nullable(),
    checks: model.number().default(0),
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["alipay_payment_id"] },
    {
      name: "IDX_alipay_operation_unsettled",
      on: ["alipay_payment_id"],
      where: stateIn(UNSETTLED_OPERATION_STATES),
    },
    { name: "IDX_alipay_operation_list", on: ["kind", "state", "created_at", "id"] },
    { on: ["gateway_id"] },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL" },
  ])
