import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT_DIR } from "./run"

/**
 * Where something is kept from run to run that takes long to make.
 * @param sources the files it depends on: another place as soon as one of them changes
 */
export const keptAt = (what: string, sources: readonly string[]): string => {
  const hash = createHash("sha256")
  sources.forEach((path) => hash.update(readFileSync(path)))
  const name = `${what}-${hash.digest("hex").slice(0, 16)}`
  return join(ROOT_DIR, "node_modules", ".cache", "alipay-tests", name)
}
