import { AsyncLocalStorage } from "node:async_hooks"
import { MedusaError } from "@medusajs/framework/utils"

type Completion = { customerId: string | undefined }

const completing = new AsyncLocalStorage<Completion>()

const SIGN_IN =
  "This cart is paid with a linked wallet. Please sign in as the wallet's owner, or choose another way to pay."

/** Goes on with a request to complete a cart, for the customer who is signed in with it, if anybody is. */
export const asCompletedBy = <T>(customerId: string | undefined, work: () => T): T =>
  completing.run({ customerId }, work)

/**
 * A request from a storefront charges the wallets of the customer who sent it, and of no one else, whenever they were
 * chosen. A shop's own workflow, which answers for whom it charges, is not such a request.
 * @throws MedusaError UNAUTHORIZED without a login, FORBIDDEN for another customer
 */
export const assertCompletedBy = (ownerId: string, completion = completing.getStore()): void => {
  if (completion && completion.customerId !== ownerId) {
    const { UNAUTHORIZED, FORBIDDEN } = MedusaError.Types
    throw new MedusaError(completion.customerId ? FORBIDDEN : UNAUTHORIZED, SIGN_IN)
  }
}
