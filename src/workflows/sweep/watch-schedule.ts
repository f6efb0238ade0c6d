import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type AlipayModuleService } from "../../modules/alipay"
import { MINUTE } from "../../modules/alipay/time"
import { messageOf } from "../../payments/errors"
import { tellPeople } from "../attention/tell-people"
import { runSweep } from "./run-sweep"

/** The schedule starts the sweep every minute; after so long without it, it is gone. */
const LATE_MS = 3 * MINUTE

const watches = new WeakMap<AlipayModuleService, NodeJS.Timeout>()

/**
 * Keeps the sweep running in a process whose schedule has stopped: with Redis, Medusa's scheduled jobs stand there alone,
 * and are written again only when a process starts. Begun by the first scheduled run in a process.
 * @returns whether the watch began now
 */
export const watchSchedule = (container: MedusaContainer, everyMs = MINUTE): boolean => {
  const alipay = alipayOf(container)
  if (watches.has(alipay)) {
    return false
  }
  const timer = setInterval(() => {
    runLate(container).catch((error: unknown) => {
      alipay.logger.warn(`alipay: the late sweep failed: ${messageOf(error)}`)
    })
  }, everyMs)
  watches.set(alipay, timer.unref())
  return true
}

export const endWatch = (container: MedusaContainer): void => {
  const alipay = alipayOf(container)
  clearInterval(watches.get(alipay))
  watches.delete(alipay)
}

/** Runs the sweep when no process has begun one for some minutes. Several processes may do so at once. */
const runLate = async (container: MedusaContainer): Promise<void> => {
  const alipay = alipayOf(container)
  const last = await alipay.sweeps.last()
  const age = alipay.now().getTime() - (last?.started_at.getTime() ?? 0)
  if (age < LATE_MS) {
    return
  }
  alipay.logger.warn(
    "alipay: Medusa's schedule has not started the sweep for three minutes, so it runs without. Restart the processes that run jobs: a Redis that came back empty has forgotten them."
  )
  await runSweep(container)
  await tellPeople(container)
}
