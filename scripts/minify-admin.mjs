#!/usr/bin/env node
// Makes the built admin pages small. Medusa's build leaves comments and blanks in, and puts what is loaded later into
// files without an ending; here they become an entry, which every admin loads with the dashboard, and files beside it,
// which the store's own build keeps apart and a browser loads when a page is opened.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { buildSync } from "esbuild"

const FOLDER = ".medusa/server/src/admin"
/**
 * Bytes, compressed: what every admin loads, all pages with their English texts, the longest other language, and what reads codes
 * in a camera's pictures where the browser does not.
 */
const LARGEST = { entry: 8_000, pages: 108_000, language: 38_000, reader: 32_000 }
/** A language's texts, as Medusa's build names the file of `i18n/…/texts.ts`; a browser loads one of them. */
const TEXTS = /\/texts-[\w-]+$/
/** `till/read-code.ts` with its library. */
const READER = /\/read-code-[\w-]+$/

/** What works out and reads codes goes along, as files by their names: no store has to install it. */
const BUNDLED = {
  "qrcode/lib/core/qrcode.js": "qrcode/lib/core/qrcode.js",
  dijkstrajs: "dijkstrajs/dijkstra.js",
  "@zxing/library": "@zxing/library",
  "ts-custom-error": "ts-custom-error",
}

const packed = `${FOLDER}-packed`
rmSync(packed, { recursive: true, force: true })
const { metafile } = buildSync({
  entryPoints: [join(FOLDER, "index.mjs")],
  outdir: packed,
  bundle: true,
  splitting: true,
  format: "esm",
  packages: "external",
  alias: Object.fromEntries(
    Object.entries(BUNDLED).map(([name, file]) => [name, resolve("node_modules", file)])
  ),
  minify: true,
  metafile: true,
  charset: "utf8",
  legalComments: "none",
  // The ending that Medusa's build of a store looks into for the names of styles.
  chunkNames: "pages/[hash]",
  outExtension: { ".js": ".js" },
  loader: { "": "js" },
})

const { outputs } = metafile

/** A file with all that it imports before it runs. */
const withImports = (path) =>
  outputs[path].imports
    .filter(({ kind, external }) => kind === "import-statement" && !external)
    .reduce((all, { path: each }) => new Set([...all, ...withImports(each)]), new Set([path]))
const sizeOf = (paths) =>
  [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)

const isLanguage = (path) => TEXTS.test(outputs[path].entryPoint ?? "")
const isReader = (path) => READER.test(outputs[path].entryPoint ?? "")
const files = Object.keys(outputs)
if (!files.some(isReader)) {
  throw new Error(`${FOLDER}: no file of the reader was found; has Medusa's build new names?`)
}
const languages = files.filter(isLanguage).map((path) => sizeOf([path]))
if (languages.length < 2) {
  throw new Error(`${FOLDER}: no file of a language was found; has Medusa's build new names?`)
}

const found = {
  entry: sizeOf(withImports(join(packed, "index.js"))),
  pages: sizeOf(files.filter((path) => !isLanguage(path) && !isReader(path))),
  language: Math.max(...languages),
  reader: sizeOf(files.filter(isReader)),
}
for (const [what, most] of Object.entries(LARGEST)) {
  if (found[what] > most) {
    throw new Error(`${FOLDER}: ${what} has ${found[what]} bytes compressed; at most ${most}`)
  }
}
renameSync(join(packed, "index.js"), join(packed, "index.mjs"))
rmSync(FOLDER, { recursive: true })
renameSync(packed, FOLDER)

/** What is bundled keeps its license, by the names of its packages. */
const licenses = Object.keys(BUNDLED).map((name) => {
  const library = name.startsWith("@") ? name : name.split("/")[0]
  const folder = join("node_modules", library)
  const file = ["LICENSE", "license", "LICENSE.md"].find((each) => existsSync(join(folder, each)))
  return `${library}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`
})
writeFileSync(join(FOLDER, "licenses.txt"), licenses.join("\n\n"))
console.log(
  `${FOLDER}: ${found.entry} bytes compressed at the start, ${found.pages} of pages, ` +
    `${languages.length} languages of at most ${found.language}; ` +
    `${found.reader} to read codes; ${files.length} files`
)
