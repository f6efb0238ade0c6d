import fs from "node:fs"
import path from "node:path"
import { isAlive } from "./is-alive.mjs"

/**
 * One demo per data folder. @returns a function that gives the folder free
 * @throws Error when another living process holds it
 */
export const holdDataDir = (dataDir) => {
  const file = path.join(dataDir, "running.pid")
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : undefined
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new Error(`The demo already runs on ${dataDir} (process ${holder}). Stop it first.`)
  }
  fs.writeFileSync(file, String(process.pid))
  return () => fs.rmSync(file, { force: true })
}
