import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type AlipayModuleService } from "../../modules/alipay"
import { nextAfterBusy } from "../../payments/rules/schedule"
import { isLedgerHeld } from "../../modules/alipay/installation/held-error"
import { isLeaseBusy } from "../../modules/alipay/leases/busy"
import { waitingAtMost } from "../../modules/alipay/leases/patience"
import type { SweepEnd, SweepProgress } from "../../modules/alipay/stores/sweep-runs"
import { createPacer, pacedBy } from "../../modules/alipay/telemetry/pacer"
import { messageOf } from "../../payments/errors"
import { noticeBegunRefunds } from "./notice-begun-refunds"
import { recheckFinished } from "./recheck-finished"
import { SWEPT, type SweepJob, type Swept } from "./swept-rows"
import { MINUTE } from "../../modules/alipay/time"

export type SweepBounds = {
  /** Rows looked at in one run. */
  rows: number
  /** Milliseconds after which no further rows are taken. */
  ms: number
  /** Rows of a kind in memory at a time. */
  batch: number
  /** Rows worked on at a time. */
  atOnce: number
  /** Calls to the gateway per second, for each account and in each process. */
  callsPerSecond: number
  /** How long a killed process's rows stay claimed, in milliseconds. */
  leaseMs: number
  /** Settled payments that are asked about once more in one run, when nothing else is due. */
  rechecks: number
  /** How long a row waits for others who work on its cart or payment, in milliseconds. */
  busyMs: number
}

/** A run ends before the next begins, a minute later. */
export const SWEEP_BOUNDS: SweepBounds = {
  rows: 1_000,
  ms: 50_000,
  batch: 20,
  atOnce: 4,
  callsPerSecond: 10,
  leaseMs: 5 * MINUTE,
  busyMs: 1_000,
  rechecks: 200,
}

export type SweepResult = SweepProgress & { ended_by: SweepEnd }

/**
 * Looks at every row that is due, the longest waiting first and each kind in turn, until nothing is due or a
 * bound is reached; what is left waits for the next run, in front. Rows are claimed: it may run in several
 * processes at once.
 */
export const runSweep = async (
  container: MedusaContainer,
  given: Partial<SweepBounds> = {}
): Promise<SweepResult> => {
  const bounds = { ...SWEEP_BOUNDS, ...given }
  const alipay = alipayOf(container)
  const pacer = createPacer(bounds.callsPerSecond)
  const id = await alipay.sweeps.begin(alipay.now())
  const progress = { looked_at: 0, failed: 0, calls: 0 }
  const before = await alipay.sweeps.before(id)
  const begunSince = await alipay.installation.heldSince()
  await alipay.inbox.recordAgain(alipay.now())
  await noticeBegunRefunds(container, before)
  await recheckFinished(container, before)
  const ended_by = await pacedBy(pacer, async () =>
    doAll({
      container,
      alipay,
      bounds,
      progress,
      begunSince,
      started: performance.now(),
      report: async () => {
        progress.calls = pacer.calls()
        await alipay.sweeps.progress(id, progress)
      },
    })
  )
  progress.calls = pacer.calls()
  await alipay.sweeps.end(id, { ...progress, now: alipay.now(), ended_by })
  return { ...progress, ended_by }
}

type Run = {
  container: MedusaContainer
  alipay: AlipayModuleService
  bounds: SweepBounds
  progress: SweepProgress
  /** What was begun before may belong to a store of which this is a copy. */
  begunSince: Date | undefined
  started: number
  report: () => Promise<void>
}

/** What is due goes first; settled payments are asked about in what time is left, few at a time. */
const doAll = async (run: Run): Promise<SweepEnd> => {
  const { alipay, bounds, begunSince } = run
  for (let left = bounds.rechecks; ;) {
    const end = await takeTurns(run)
    const limit = Math.min(bounds.batch, left)
    if (end !== "nothing_due" || limit <= 0) {
      return end
    }
    const found = await alipay.checks.scheduleRechecks({ limit, now: alipay.now(), begunSince })
    if (found === 0) {
      return end
    }
    left -= found
  }
}

const takeTurns = async (run: Run): Promise<SweepEnd> => {
  const { bounds, progress, report, started } = run
  for (;;) {
    let found = 0
    for (const swept of SWEPT) {
      const left = bounds.rows - progress.looked_at
      if (left <= 0) {
        return "rows"
      }
      if (performance.now() - started >= bounds.ms) {
        return "time"
      }
      found += await sweepBatch(run, swept, Math.min(bounds.batch, left))
    }
    if (found === 0) {
      return "nothing_due"
    }
    await report()
  }
}

const sweepBatch = async (run: Run, swept: Swept, limit: number): Promise<number> => {
  const { container, alipay, bounds, progress, begunSince } = run
  const { leaseMs } = bounds
  const jobs = await swept.claim(container, { limit, now: alipay.now(), leaseMs, begunSince })
  const count = jobs.length
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      progress.looked_at += 1
      await waitingAtMost(bounds.busyMs, job.work).catch(async (error: unknown) => {
        await putOff(run, job, error)
      })
    }
  }
  await Promise.all(Array.from({ length: bounds.atOnce }, work))
  return count
}

/** Nothing failed: others are at work, or the row is about what was begun by a store of which this may be a copy. */
const isToWait = (error: unknown): boolean => isLeaseBusy(error) || isLedgerHeld(error)

/** A row that others are working on comes back in a moment; one that failed comes back with its next pause. */
const putOff = async ({ alipay, progress }: Run, job: SweepJob, error: unknown): Promise<void> => {
  if (!isToWait(error)) {
    progress.failed += 1
    alipay.logger.error(`alipay: the sweep could not settle ${job.id}: ${messageOf(error)}`)
  }
  const next = nextAfterBusy(alipay.pace(0))
  await (isToWait(error) ? job.putBack(next) : job.postpone(error)).catch((trouble: unknown) => {
    alipay.logger.error(
      `alipay: ${job.id} stays claimed until its lease runs out: ${messageOf(trouble)}`
    )
  })
}
