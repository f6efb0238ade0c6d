import fs from "node:fs"
import path from "node:path"
import { isAlive } from "./is-alive.mjs"

const read = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

/**
 * One demo per data folder.
 *
 * @returns `tell(text)`, which notes where this demo is for who starts another one, and `free()`
 * @throws Error when another living process holds the folder, with what that one has told
 */
export const holdDataDir = (dataDir) => {
  const file = path.join(dataDir, "running.json")
  const { pid, text = "  It is still starting.\n" } = read(file)
  if (pid !== undefined && pid !== process.pid && isAlive(pid)) {
    throw new Error(
      `The demo already runs on ${dataDir} (process ${pid}):\n\n${text}\n` +
        "Stop it first, or start another one with --data-dir <dir>."
    )
  }
  const write = (value) => fs.writeFileSync(file, JSON.stringify({ pid: process.pid, ...value }))
  write({})
  return { tell: (text) => write({ text }), free: () => fs.rmSync(file, { force: true }) }
}
