import type { Postgres } from "./postgres"

export default async function globalTeardown(): Promise<void> {
  await (globalThis as { postgres?: Postgres }).postgres?.stop()
}
