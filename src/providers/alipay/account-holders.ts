import type {
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeleteAccountHolderInput,
  DeleteAccountHolderOutput,
  RetrieveAccountHolderInput,
  RetrieveAccountHolderOutput,
  UpdateAccountHolderInput,
  UpdateAccountHolderOutput,
} from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACCOUNT_DELETED } from "../../agreements/end-orphan"
import { revokeAgreement } from "../../agreements/revoke-agreement"
import type { Cradle } from "./cradle"

type Holder = { account_holder?: { data?: Record<string, unknown> | null } } | undefined

/**
 * The customer an account holder stands for. Its data can be read by anyone who reads a cart, so that it holds this
 * reference and nothing else.
 * @throws MedusaError INVALID_DATA when there is none
 */
export const customerOf = (context: Holder): string => {
  const id = context?.account_holder?.data?.["id"]
  if (typeof id !== "string" || id === "") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "context.account_holder is missing: create an account holder for the customer first."
    )
  }
  return id
}

const reference = (id: string) => ({ id, data: { id } })

export const createAccountHolder = ({
  context,
}: CreateAccountHolderInput): CreateAccountHolderOutput => {
  const id = context.customer?.id
  if (id === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "context.customer is missing: an account holder belongs to a customer."
    )
  }
  return reference(id)
}

/**
 * A payment on the gateway's page needs no account holder. Medusa asks before every payment of a signed-in shopper, warns
 * when a provider has no answer, and takes an empty one for "none".
 */
export const noAccountHolder = (): CreateAccountHolderOutput => ({}) as CreateAccountHolderOutput

export const retrieveAccountHolder = ({
  id,
}: RetrieveAccountHolderInput): RetrieveAccountHolderOutput => reference(id)

/** There is nothing about a customer that the gateway is told. */
export const updateAccountHolder = ({
  context,
}: UpdateAccountHolderInput): UpdateAccountHolderOutput => ({
  data: { id: customerOf(context as Holder) },
})

/** Without an account holder nothing may be charged any more. */
export const deleteAccountHolder = async (
  { alipay }: Cradle,
  { context }: DeleteAccountHolderInput
): Promise<DeleteAccountHolderOutput> => {
  const customerId = customerOf(context as Holder)
  for (const row of await alipay.agreements.listOfCustomer(customerId)) {
    await revokeAgreement(alipay, row, ACCOUNT_DELETED)
  }
  return {}
}
