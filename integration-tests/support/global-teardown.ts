import type { Postgres } from "./postgres"
import { forgetRun } from "./run"

export default async function globalTeardown(): Promise<void> {
  const { postgres } = globalThis as { postgres?: Postgres }
  if (postgres) {
    forgetRun()
    await postgres.stop()
  }
}
