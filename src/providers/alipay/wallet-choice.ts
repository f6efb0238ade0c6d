import { MedusaError } from "@medusajs/framework/utils"
import { assertCompletedBy } from "../../agreements/completing-customer"
import { endOrphan } from "../../agreements/end-orphan"
import {
  whyChoiceEnded,
  type ChoiceRefusal,
  type OwnRefusal,
} from "../../payments/rules/wallet-choice"
import { heldForReview, shopperMessage } from "../../payments/rules/shopper-messages"
import { buyersOf } from "../../medusa/buyers"
import type { AgreementRow, PaymentRow } from "../../modules/alipay"
import type { Cradle } from "./cradle"

type Chosen = { row: PaymentRow; agreement: AgreementRow | undefined }

const refusalOfChoice = async (
  { alipay }: Cradle,
  { row, agreement }: Chosen
): Promise<ChoiceRefusal | undefined> => {
  const buyers = await buyersOf(alipay, row.payment_collection_id)
  return whyChoiceEnded({ row, ownerId: agreement?.customer_id ?? "", buyers, now: alipay.now() })
}

/**
 * Why the linked wallet behind a row must not be charged now; nothing when it may. Ends it when its customer is gone.
 * @throws MedusaError when a storefront asks for it without its owner's login
 */
export const refusalOfCharge = async (
  cradle: Cradle,
  row: PaymentRow
): Promise<OwnRefusal | undefined> => {
  const { alipay } = cradle
  const agreement = await alipay.agreements.byId(row.agreement_id ?? "")
  assertCompletedBy(agreement?.customer_id ?? "")
  return agreement && (await endOrphan(alipay, agreement))
    ? "CUSTOMER_DELETED"
    : await refusalOfChoice(cradle, { row, agreement })
}

/**
 * Money that was taken from a linked wallet pays for no one but the wallet's owner.
 * @throws MedusaError PAYMENT_AUTHORIZATION_ERROR when the cart has gone over to another customer since
 */
export const assertSameCustomer = async (cradle: Cradle, row: PaymentRow): Promise<void> => {
  if (row.product !== "agreement") {
    return
  }
  const agreement = await cradle.alipay.agreements.byId(row.agreement_id ?? "")
  if ((await refusalOfChoice(cradle, { row, agreement })) === "CUSTOMER_CHANGED") {
    throw heldForReview()
  }
}

/**
 * Where a cart's goods go when its customer chooses a linked wallet; null without a cart.
 * @throws MedusaError NOT_ALLOWED with a sentence for the shopper when the cart is another customer's
 */
export const deliveryOfChoice = async (
  { alipay }: Cradle,
  { collectionId, customerId }: { collectionId: string; customerId: string }
): Promise<string | null> => {
  const buyers = await buyersOf(alipay, collectionId)
  if (buyers.some(({ customer_id }) => customer_id !== customerId)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, shopperMessage("CUSTOMER_CHANGED"))
  }
  return buyers[0]?.delivery_digest ?? null
}
