import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** What a route without its authentication middleware has too: maybe nothing. */
type Caller = { auth_context?: Partial<AuthenticatedMedusaRequest["auth_context"]> | undefined }

const assertActor = (
  { auth_context: caller }: Caller,
  types: string[],
  message: string
): string => {
  if (!caller?.actor_id || !types.includes(caller.actor_type ?? "")) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, message)
  }
  return caller.actor_id
}

/**
 * The id of the admin or of the secret API key that makes a request. Handlers ask for themselves, so that a matcher
 * which no longer fits opens nothing.
 * @throws MedusaError UNAUTHORIZED
 */
export const assertAdmin = (req: Caller): string =>
  assertActor(req, ["user", "api-key"], "Sign in as an admin.")

/**
 * The id of the customer who makes a request.
 * @throws MedusaError UNAUTHORIZED
 */
export const assertCustomer = (req: Caller): string =>
  assertActor(req, ["customer"], "Sign in as a customer.")
