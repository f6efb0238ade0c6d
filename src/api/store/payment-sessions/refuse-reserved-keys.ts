import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findReservedKey } from "../../../payments/rules/session-data"
import { isOurProvider } from "../../../modules/alipay/provider-ids"

/** What a request for a payment session sends, as far as it can be trusted to have a shape. */
type Body = { provider_id?: unknown; data?: unknown } | undefined

/**
 * Medusa keeps what a storefront sends with a session, and hands it to us later as the session's own data: keys that
 * only we may write are refused.
 * @throws MedusaError INVALID_DATA naming the key
 */
export const refuseReservedKeys = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { provider_id, data } = (req.body as Body) ?? {}
  const key = isOurProvider(provider_id) ? findReservedKey(data) : undefined
  if (key !== undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `data.${key} must not be sent: the server writes it. Send only what the documentation of the session's data names.`
    )
  }
  next()
}
