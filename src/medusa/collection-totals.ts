import type {
  BigNumberInput,
  MedusaContainer,
  PaymentCollectionDTO,
} from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { roundedMinor } from "./rules/minor-units"
import { total } from "./rules/sums"
import { paymentModule } from "./services"

/** A collection's totals to the last decimal, which Medusa's type does not name. */
type Exact = PaymentCollectionDTO & {
  raw_captured_amount?: BigNumberInput
  raw_refunded_amount?: BigNumberInput
}

/** A payment collection with the captures and refunds of its payments. */
export const readCollection = async (
  container: MedusaContainer,
  id: string
): Promise<PaymentCollectionDTO> =>
  await paymentModule(container).retrievePaymentCollection(id, {
    relations: ["payments.captures", "payments.refunds"],
  })

/** What a collection's captures and refunds come to, and whether its own totals say the same. */
export const countTotals = (collection: Exact) => {
  const rows = collection.payments ?? []
  const captured = total(rows.flatMap((payment) => payment.captures ?? []))
  const refunded = total(rows.flatMap((payment) => payment.refunds ?? []))
  const currency = collection.currency_code
  const full = roundedMinor(captured, currency) >= roundedMinor(collection.amount, currency)
  const reopened = collection.status === "completed" && !full
  const agree =
    !reopened &&
    MathBN.eq(captured, collection.raw_captured_amount ?? collection.captured_amount ?? 0) &&
    MathBN.eq(refunded, collection.raw_refunded_amount ?? collection.refunded_amount ?? 0)
  return { captured, refunded, reopened, agree }
}

/** Brings a payment collection's totals and status in line with the captures and refunds of its payments. */
export const recountCollection = async (container: MedusaContainer, id: string): Promise<void> => {
  const { captured, refunded, reopened, agree } = countTotals(await readCollection(container, id))
  if (!agree) {
    await paymentModule(container).updatePaymentCollections(id, {
      captured_amount: captured,
      refunded_amount: refunded,
      ...(reopened ? { status: "authorized", completed_at: null } : {}),
    })
  }
}

/** The gateway has let go of what a collection held, and no other payment of it stands. */
export const markUnpaid = async (container: MedusaContainer, id: string): Promise<void> => {
  await paymentModule(container).updatePaymentCollections(id, {
    status: "not_paid",
    authorized_amount: 0,
  })
}
