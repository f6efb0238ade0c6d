import type {
  DeletePaymentMethodInput,
  DeletePaymentMethodOutput,
  ListPaymentMethodsInput,
  ListPaymentMethodsOutput,
  SavePaymentMethodInput,
  SavePaymentMethodOutput,
} from "@medusajs/framework/types"
import { assertNoToken } from "../../agreements/rules/agreement-choice"
import { isListed, toAgreementView } from "../../agreements/rules/agreement-view"
import { findOwn } from "../../agreements/find-chargeable"
import { linkWallet } from "../../agreements/link-wallet"
import { revokeAgreement } from "../../agreements/revoke-agreement"
import { readLinkWallet } from "../../agreements/rules/link-choice"
import { customerOf } from "./account-holders"
import type { Cradle } from "./cradle"

/** The customer's linked wallets on this account. */
export const listPaymentMethods = async (
  { alipay }: Cradle,
  handle: string,
  { context }: ListPaymentMethodsInput
): Promise<ListPaymentMethodsOutput> => {
  const rows = await alipay.agreements.listOfCustomer(customerOf(context))
  return rows
    .filter((row) => row.handle === handle)
    .map((row) => toAgreementView(row, alipay.now()))
    .filter(isListed)
    .map((view) => ({ id: view.id, data: { ...view } }))
}

/**
 * Begins to link a wallet: `data` holds what the store route takes. Unlike a card, a wallet is saved once its owner has
 * agreed, on the page the answer names.
 */
export const savePaymentMethod = async (
  { alipay }: Cradle,
  handle: string,
  { context, data }: SavePaymentMethodInput
): Promise<SavePaymentMethodOutput> => {
  assertNoToken(data)
  const { row, consent } = await linkWallet(alipay, {
    ...readLinkWallet(data),
    handle,
    customerId: customerOf(context),
  })
  return { id: row.id, data: { ...toAgreementView(row, alipay.now()), ...consent } }
}

/** Ends the agreement behind a linked wallet. Safe to repeat. */
export const deletePaymentMethod = async (
  { alipay }: Cradle,
  { context, data }: DeletePaymentMethodInput
): Promise<DeletePaymentMethodOutput> => {
  const customerId = customerOf(context)
  const row = await findOwn(alipay, { agreementId: data.id, customerId })
  await revokeAgreement(alipay, row, { reason: "REVOKED_BY_CUSTOMER", by: "customer" })
  return {}
}
