import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../../modules/alipay"
import type { RecheckRow } from "../../modules/alipay/stores/rechecks"
import { messageOf } from "../../payments/errors"
import { RECHECKED } from "./recheck-pages"
import { DAY, MINUTE } from "../../modules/alipay/time"

export type RecheckBounds = {
  /** Rows read at a time. */
  page: number
  /** Pages of one run of the sweep; the next goes on where this one ended. */
  pages: number
}

export const RECHECK_BOUNDS: RecheckBounds = { page: 500, pages: 4 }

const LEASE = "recheck"
/** The sweep runs every minute; after so long without it, orders may have changed unseen. */
const GAP_MS = 15 * MINUTE

const isDue = (last: RecheckRow | undefined, lastSweep: Date | undefined, now: Date): boolean => {
  if (last === undefined) {
    return true
  }
  const hadGap = lastSweep !== undefined && now.getTime() - lastSweep.getTime() > GAP_MS
  const age = now.getTime() - last.started_at.getTime()
  return (hadGap && last.finished_at !== null) || age > DAY
}

/** A page that is not full is the last of its kind; only full ones count. */
const goOn = async (
  container: MedusaContainer,
  pass: RecheckRow,
  { page, pages }: RecheckBounds
): Promise<void> => {
  const alipay = alipayOf(container)
  let left = pages
  for (const { position, read, schedule } of RECHECKED) {
    let after = pass[position]
    let isLast = false
    while (!isLast) {
      if (left === 0) {
        return
      }
      const { ids, due } = await read(container, after, page)
      await schedule(container, due)
      after = ids.at(-1) ?? after
      await alipay.rechecks.progress(pass.id, { [position]: after, scheduled: due.length })
      isLast = ids.length < page
      left -= isLast ? 0 : 1
    }
  }
  await alipay.rechecks.finish(pass.id, alipay.now())
}

/**
 * Reads the payments and agreements that the sweep has nothing planned for, once a day and after the sweep has stood still,
 * and gives it those that Medusa has no place for now: an order may have been cancelled, or a customer deleted, while the
 * plugin was away. A few pages in each run, one process at a time; never an obstacle to the sweep.
 * @param lastSweep when the sweep ran before
 */
export const recheckFinished = async (
  container: MedusaContainer,
  lastSweep: Date | undefined,
  bounds: RecheckBounds = RECHECK_BOUNDS
): Promise<void> => {
  const alipay = alipayOf(container)
  const { leases, rechecks, logger } = alipay
  const lease = await leases.acquire(LEASE, { waitMs: 0 })
  if (!lease) {
    return
  }
  try {
    const last = await rechecks.last()
    const pass = isDue(last, lastSweep, alipay.now()) ? await rechecks.begin(alipay.now()) : last
    if (pass && pass.finished_at === null) {
      await goOn(container, pass, bounds)
    }
  } catch (error) {
    logger.error(
      `alipay: finished payments and open agreements could not be checked: ${messageOf(error)}`
    )
  } finally {
    await lease.release()
  }
}
