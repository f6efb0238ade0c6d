import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweep } from "../workflows/sweep/run-sweep"
import { watchSchedule } from "../workflows/sweep/watch-schedule"

/**
 * Asks about every ledger row whose outcome is open and applies every message that is still waiting, so that
 * a lost notification heals by itself.
 * @param scheduled when Medusa's schedule wanted it; the schedule is watched from then on
 */
export default async function sweep(
  container: MedusaContainer,
  scheduled?: { scheduledFor: Date }
): Promise<void> {
  if (scheduled !== undefined) {
    watchSchedule(container)
  }
  await runSweep(container)
}

export const config = {
  name: "alipay-sweep",
  schedule: "* * * * *",
}
