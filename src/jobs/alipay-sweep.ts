import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweep } from "../workflows/sweep/run-sweep"

/**
 * Asks about every ledger row whose outcome is open and applies every message that is still waiting, so that
 * a lost notification heals by itself.
 */
export default async function sweep(container: MedusaContainer): Promise<void> {
  await runSweep(container)
}

export const config = {
  name: "alipay-sweep",
  schedule: "* * * * *",
}
