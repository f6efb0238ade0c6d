import { AsyncLocalStorage } from "node:async_hooks"
import { MedusaError } from "@medusajs/framework/utils"

/** A customer's request, a guest's, or the plugin's own work. */
type Completion = { customerId: string | undefined } | "plugin"

const completing = new AsyncLocalStorage<Completion>()

const SIGN_IN =
  "This cart is paid with a linked wallet. Please sign in as the wallet's owner, or choose another way to pay."

const NOT_ASKED_FOR = "A linked wallet is charged when its owner completes the cart."

/** Goes on with a request to complete a cart, for the customer who is signed in with it, if anybody is. */
export const asCompletedBy = <T>(customerId: string | undefined, work: () => T): T =>
  completing.run({ customerId }, work)

/** Completes a cart whose payment the gateway tells of: no one has asked for a linked wallet to be charged. */
export const asCompletedByPlugin = <T>(work: () => T): T => completing.run("plugin", work)

/**
 * A request from a storefront charges the wallets of the customer who sent it, and of no one else, whenever they were
 * chosen. A shop's own workflow, which answers for whom it charges, is not such a request.
 * @throws MedusaError UNAUTHORIZED without a login, FORBIDDEN for another customer, CONFLICT where no one has asked
 */
export const assertCompletedBy = (ownerId: string, completion = completing.getStore()): void => {
  if (completion === "plugin") {
    throw new MedusaError(MedusaError.Types.CONFLICT, NOT_ASKED_FOR)
  }
  if (completion && completion.customerId !== ownerId) {
    const { UNAUTHORIZED, FORBIDDEN } = MedusaError.Types
    throw new MedusaError(completion.customerId ? FORBIDDEN : UNAUTHORIZED, SIGN_IN)
  }
}
