import type { ProviderWebhookPayload, WebhookActionResult } from "@medusajs/framework/types"
import { PaymentActions } from "@medusajs/framework/utils"
import { sinceLast } from "../../modules/alipay/telemetry/refusal-log"
import { openNotification, recordNotification } from "../../notifications/receive-notification"
import type { Cradle } from "./cradle"
import { PROVIDERS } from "../../modules/alipay/provider-ids"

/** Medusa's hook takes a provider's name with and without its prefix. */
const IDENTIFIERS = Object.values(PROVIDERS).flatMap((name) => [name, `pp_${name}`])

const NOTHING_FOR_MEDUSA: WebhookActionResult = { action: PaymentActions.NOT_SUPPORTED }

/**
 * For stores that gave the gateway Medusa's own hook. A genuine message goes into the same inbox as at our
 * door and is applied from there; Medusa's payment workflow gets none, because racing a storefront it has
 * refunded good payments. A forged one is refused.
 */
export const getWebhookActionAndData = async (
  { alipay, logger }: Cradle,
  handle: string,
  payload: ProviderWebhookPayload["payload"]
): Promise<WebhookActionResult> => {
  const opened = await openNotification(
    alipay,
    handle,
    {
      rawBody: Buffer.isBuffer(payload.rawData) ? payload.rawData : Buffer.from(payload.rawData),
      headers: payload.headers as Record<string, string>,
    },
    { morePaths: IDENTIFIERS.map((identifier) => `/hooks/payment/${identifier}_${handle}`) }
  )
  if (!opened.ok) {
    const count = alipay.refusals.count(handle)
    if (count !== undefined) {
      logger.warn(
        `alipay: refused a message at Medusa's payment hook for ${handle}: ${opened.reason}${sinceLast(count)}`
      )
    }
    return NOTHING_FOR_MEDUSA
  }
  await recordNotification(alipay, handle, opened)
  return NOTHING_FOR_MEDUSA
}
