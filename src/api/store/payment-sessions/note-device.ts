import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withDevice } from "../../../payments/shopper-device"
import { isOurProvider } from "../../../modules/alipay/provider-ids"

/** What the shopper sits at is known here alone: the payment that this request starts tells the gateway's risk control. */
export const noteDevice = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { provider_id } = (req.body as { provider_id?: unknown } | undefined) ?? {}
  if (!isOurProvider(provider_id)) {
    next()
    return
  }
  const seen = {
    ip: req.ip,
    userAgent: req.get("user-agent"),
    acceptLanguage: req.get("accept-language"),
    accept: req.get("accept"),
  }
  withDevice(seen, next)
}
