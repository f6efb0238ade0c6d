import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"
import { messageOf } from "../settlement/errors"

type Held = {
  req: MedusaRequest
  res: MedusaResponse
  next: MedusaNextFunction
  key: string
  /** What the caller reads when another request keeps the lease too long. */
  busy: string
  /** Done under the lease before the request goes on. */
  first?: () => Promise<void>
}

/**
 * Goes on with a request under a lease in PostgreSQL, until it is answered or its connection is gone.
 * @throws MedusaError CONFLICT when another request keeps the lease too long
 */
export const holdLease = async ({ req, res, next, key, busy, first }: Held): Promise<void> => {
  const alipay = req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const lease = await alipay.leases.acquire(key)
  if (!lease) {
    throw new MedusaError(MedusaError.Types.CONFLICT, busy)
  }
  const release = () => {
    lease.release().catch((error: unknown) => {
      alipay.logger.warn(`alipay: the lease of ${key} runs out by itself: ${messageOf(error)}`)
    })
  }
  res.once("finish", release)
  res.once("close", release)
  await first?.()
  next()
}
