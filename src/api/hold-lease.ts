import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { alipayOf } from "../modules/alipay"
import { keeping } from "../modules/alipay/leases/kept"
import { messageOf } from "../payments/errors"

type Held = {
  req: MedusaRequest
  res: MedusaResponse
  /** Goes on with the request. */
  next: () => Promise<void> | void
  key: string
  /** What the caller reads when another request keeps the lease too long. */
  busy: string
  /** Done under the lease before the request goes on. */
  first?: () => Promise<void>
}

/**
 * Goes on with a request under a lease in PostgreSQL until its work is done, which is when it is answered. A caller who
 * hangs up ends nothing: Medusa goes on with what was begun, and answers into a closed connection. A caller who hangs up
 * while waiting is let go. Work that never answers keeps the lease until it is no longer renewed.
 * @throws MedusaError CONFLICT when another request keeps the lease too long, or too many wait for it
 */
export const holdLease = async ({ req, res, next, key, busy, first }: Held): Promise<void> => {
  const alipay = alipayOf(req.scope)
  const gone = new AbortController()
  res.once("close", () => gone.abort())
  const lease = await alipay.leases.acquire(key, { signal: gone.signal })
  if (res.destroyed) {
    await lease?.release()
    return
  }
  if (!lease) {
    throw new MedusaError(MedusaError.Types.CONFLICT, busy)
  }
  whenAnswered(res, () => {
    lease.release().catch((error: unknown) => {
      alipay.logger.warn(`alipay: the lease of ${key} runs out by itself: ${messageOf(error)}`)
    })
  })
  await keeping(lease, async () => {
    await first?.()
    await next()
  })
}

/** `finish` and `close` come when the connection ends; that a handler is done shows when it ends its answer. */
const whenAnswered = (res: MedusaResponse, done: () => void): void => {
  const end = res.end.bind(res)
  res.end = ((...given: Parameters<typeof end>) => {
    done()
    return end(...given)
  }) as typeof res.end
}
