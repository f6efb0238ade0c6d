#!/usr/bin/env node
// Makes the built admin pages small: Medusa's build leaves comments and blanks in, and a merchant's browser loads them all.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { transformSync } from "esbuild"

const FOLDER = ".medusa/server/src/admin"
/** Bytes of the pages, compressed. */
const LARGEST = 60_000

/** With its format named, a file's own names are shortened too. */
const FORMATS = [
  ["index.mjs", "esm"],
  ["index.js", "cjs"],
]

for (const [name, format] of FORMATS) {
  const path = join(FOLDER, name)
  const { code } = transformSync(readFileSync(path, "utf8"), {
    loader: "js",
    format,
    minify: true,
    charset: "utf8",
    legalComments: "none",
  })
  const size = gzipSync(code).length
  if (size > LARGEST) {
    throw new Error(`${path} has ${size} bytes compressed; at most ${LARGEST}`)
  }
  writeFileSync(path, code)
  console.log(`${path}: ${size} bytes compressed`)
}
