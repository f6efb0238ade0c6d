import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ask, askFirst, paymentModule } from "./services"

/** A capture or refund of Medusa's, in major units. */
export type Movement = {
  id: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput
  created_at?: unknown
}

/** Medusa's own row of a payment, with its captures and refunds. */
export type PaymentOfMedusa = {
  id: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput
  payment_session_id: string
  payment_collection_id: string
  canceled_at: unknown
  captured_at: unknown
  captures?: Movement[]
  refunds?: Movement[]
}

const MONEY = ["id", "amount", "raw_amount"]
const FIELDS = [
  ...MONEY,
  ...["payment_session_id", "payment_collection_id", "canceled_at", "captured_at"],
  ...MONEY.map((field) => `captures.${field}`),
  ...[...MONEY, "created_at"].map((field) => `refunds.${field}`),
]

type Of =
  { payment_collection_id: string | readonly string[] } | { payment_session_id: readonly string[] }

/** Payments with their captures and refunds; they outlive their sessions. The one reader of them by collection or session. */
export const readPayments = async (
  container: MedusaContainer,
  filters: Of,
  atMost?: number
): Promise<PaymentOfMedusa[]> =>
  await ask<PaymentOfMedusa>(container, {
    entity: "payment",
    fields: FIELDS,
    filters,
    ...(atMost === undefined ? {} : { atMost }),
  })

/** What a payment belongs to. */
export const readPaymentPlace = async (
  container: MedusaContainer,
  id: string
): Promise<Pick<PaymentOfMedusa, "payment_session_id" | "payment_collection_id"> | undefined> =>
  await askFirst(container, {
    entity: "payment",
    fields: ["payment_session_id", "payment_collection_id"],
    filters: { id },
  })

/** A payment with its captures and refunds, as they are at this moment. @throws MedusaError NOT_FOUND */
export const retrievePayment = async (
  container: MedusaContainer,
  id: string
): Promise<Pick<PaymentOfMedusa, "id" | "amount" | "raw_amount" | "captures" | "refunds">> =>
  await paymentModule(container).retrievePayment(id, { relations: ["captures", "refunds"] })
