import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { keptAt } from "./kept-at"
import { ROOT_DIR } from "./run"
import { until } from "./until"

const MIGRATIONS = ["src/modules/alipay/migrations", "demo/store/src/modules"]
const FILLING = ["demo/store/src/migration-scripts", "demo/store/src/seed"]

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

/** Everything that the demo's filled shop depends on. */
const sources = (): string[] => [
  join(ROOT_DIR, "node_modules", "@medusajs", "medusa", "package.json"),
  join(ROOT_DIR, "demo", "store", "medusa-config.ts"),
  ...[...MIGRATIONS, ...FILLING].flatMap((folder) => filesUnder(join(ROOT_DIR, folder))),
]

const FILL_MS = 600_000

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Whether this process may fill the shop: no other one that lives is at it. */
const takeLock = (lock: string): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" })
    return true
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, "utf8")))) {
      rmSync(lock, { force: true })
    }
    return false
  }
}

const fillOnce = async (kept: string, fill: (folder: string) => Promise<void>): Promise<void> => {
  const lock = `${kept}.lock`
  if (!takeLock(lock)) {
    return
  }
  try {
    const folder = `${kept}.${process.pid}`
    mkdirSync(folder, { recursive: true })
    await fill(folder)
    renameSync(folder, kept)
  } finally {
    rmSync(lock, { force: true })
  }
}

/**
 * Puts the data folder of a demo whose shop is filled, and was never opened, into an empty folder. Filling takes half a
 * minute, the copy a second: the first worker process fills, the others wait for it.
 */
export const copyFilledShop = async (
  dataDir: string,
  fill: (folder: string) => Promise<void>
): Promise<void> => {
  const kept = keptAt("demo", sources())
  mkdirSync(join(kept, ".."), { recursive: true })
  await until(
    "the demo's shop to be filled",
    async () => {
      if (!existsSync(kept)) {
        await fillOnce(kept, fill)
      }
      return existsSync(kept)
    },
    (isFilled) => isFilled,
    FILL_MS
  )
  execFileSync("cp", ["-a", `${kept}/.`, dataDir])
}
