import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import type { Part } from "../bench"
import type { Figure } from "../figures"

type Packed = { size: number; unpackedSize: number; entryCount: number }

const sizeLine = (what: string, bytes: number, mostKb: number): Figure => {
  const ratio = bytes / 1_000 / mostKb
  return {
    what,
    own: `${(bytes / 1_000).toFixed(1)} kB`,
    other: `${mostKb} kB`,
    ratio: { median: ratio, least: ratio, most: ratio },
    budget: { atMost: 1 },
  }
}

/** What a merchant downloads, and what an admin's browser does. */
export const sizes: Part = {
  title: "Sizes, compared with what they may be",
  measure: async ({ root }) => {
    const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    const [packed] = JSON.parse(output) as [Packed]
    const pages = gzipSync(readFileSync(join(root, ".medusa/server/src/admin/index.mjs")))
    return [
      sizeLine(`tarball, ${packed.entryCount} files`, packed.size, 400),
      sizeLine("admin pages, compressed", pages.length, 60),
    ]
  },
}
