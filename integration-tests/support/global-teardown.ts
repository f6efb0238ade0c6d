import type { Postgres } from "./postgres"
import { forgetRun } from "./run"

export default async function globalTeardown(): Promise<void> {
  forgetRun()
  await (globalThis as { postgres?: Postgres }).postgres?.stop()
}
