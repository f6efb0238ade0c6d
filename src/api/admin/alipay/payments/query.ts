import { z } from "@medusajs/framework/zod"
import type { PaymentsAsked } from "../../../../payments/list-payments"
import { STATES_OF_REFUND, STATES_OF_STATUS } from "../../../../payments/rules/payment-summary"
import type { AlipayPaymentStatus, AlipayRefundStatus } from "../../../../types/http"
import { listFields, pageFields, placeField, walletField, wordsOf } from "../list-fields"
import { mustBe } from "../field-texts"

const STATUSES = Object.keys(STATES_OF_STATUS) as AlipayPaymentStatus[]
const REFUND_STATUSES = Object.keys(STATES_OF_REFUND) as AlipayRefundStatus[]

const filters = {
  ...listFields,
  type: z
    .enum(["payments", "refunds"], mustBe.oneOf("type", ["payments", "refunds"]))
    .default("payments"),
  status: wordsOf("status", [...new Set([...STATUSES, ...REFUND_STATUSES])]),
  wallet: walletField,
  environment: wordsOf("environment", ["sandbox", "live"]),
  stock_location_id: placeField,
}

type Filters = z.infer<z.ZodObject<typeof filters>>

const WORDS: Readonly<Record<Filters["type"], readonly string[]>> = {
  payments: STATUSES,
  refunds: REFUND_STATUSES,
}

const checkStatus = (
  { type, status = [] }: Pick<Filters, "type" | "status">,
  context: z.RefinementCtx
): void => {
  if (!status.every((each) => WORDS[type].includes(each))) {
    const message = mustBe.someOf(`status of ${type}`, WORDS[type])
    context.addIssue({ code: "custom", path: ["status"], message })
  }
}

export const paymentsQuery = z
  .strictObject({ ...filters, ...pageFields() })
  .superRefine(checkStatus)

export const paymentsExportQuery = z.strictObject(filters).superRefine(checkStatus)

/** A query as the list takes it. */
export const askedOf = (query: Filters): PaymentsAsked => {
  const common = {
    q: query.q,
    wallets: query.wallet,
    handles: query.handle,
    environments: query.environment,
    places: query.stock_location_id,
    from: query.created_from,
    to: query.created_to,
  }
  return query.type === "payments"
    ? { ...common, type: "payments", statuses: query.status as AlipayPaymentStatus[] | undefined }
    : { ...common, type: "refunds", statuses: query.status as AlipayRefundStatus[] | undefined }
}
