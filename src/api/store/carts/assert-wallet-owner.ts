import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { walletOwnersOf } from "../../../medusa/buyers"
import { alipayOf } from "../../../modules/alipay"

const SIGN_IN =
  "This cart is paid with a linked wallet. Please sign in as the wallet's owner, or choose another way to pay."

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id?: string } }

/**
 * Completing a cart charges the linked wallet that was chosen for it, so only the wallet's owner may do it. Anybody may
 * complete any other cart whose id they know.
 * @throws MedusaError UNAUTHORIZED without a login, FORBIDDEN for another customer
 */
export const assertWalletOwner = async (req: MaybeSignedIn): Promise<void> => {
  const alipay = alipayOf(req.scope)
  const owners = await walletOwnersOf(alipay, String(req.params["id"]))
  const caller = req.auth_context?.actor_id
  if (owners.some((owner) => owner !== caller)) {
    const { UNAUTHORIZED, FORBIDDEN } = MedusaError.Types
    throw new MedusaError(caller ? FORBIDDEN : UNAUTHORIZED, SIGN_IN)
  }
}
