#!/usr/bin/env node
// Takes the comments out of the built code, which is a fifth of it; declarations keep theirs, for editors to show.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { transformSync } from "esbuild"

const FOLDER = ".medusa/server/src"

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".js") && !name.startsWith("admin/")
)
for (const name of files) {
  const path = join(FOLDER, name)
  const { code } = transformSync(readFileSync(path, "utf8"), {
    loader: "js",
    charset: "utf8",
    legalComments: "none",
  })
  writeFileSync(path, code)
}
console.log(`${files.length} files without comments`)
