import type { MedusaRequest } from "@medusajs/framework/http"
import { assertCompletedBy } from "../../../agreements/completing-customer"
import { walletOwnersOf } from "../../../medusa/buyers"
import { alipayOf } from "../../../modules/alipay"

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id?: string } }

/** The customer who is signed in with a request, if anybody is. */
export const signedInCustomer = (req: MaybeSignedIn): string | undefined =>
  req.auth_context?.actor_id

/**
 * Completing a cart charges the linked wallet that was chosen for it, so only the wallet's owner may do it. Anybody may
 * complete any other cart whose id they know.
 * @throws MedusaError UNAUTHORIZED without a login, FORBIDDEN for another customer
 */
export const assertWalletOwner = async (req: MedusaRequest): Promise<void> => {
  const owners = await walletOwnersOf(alipayOf(req.scope), String(req.params["id"]))
  owners.forEach((owner) => assertCompletedBy(owner, { customerId: signedInCustomer(req) }))
}
