const { readdirSync, readFileSync } = require("node:fs")
const { join } = require("node:path")

const BLOCK = /^```ts\n([\s\S]*?)^```$/gm

/** The documents whose examples must compile. */
const documentsOf = (root) => [
  "README.md",
  "simulator/README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
]

/** The TypeScript examples in a text, as they are printed, with the line each begins at. */
const examplesIn = (text) =>
  [...text.matchAll(BLOCK)].map(({ 1: code, index }) => ({
    code,
    line: text.slice(0, index).split("\n").length + 1,
  }))

/** Every example of the documents; `file` names document and line. */
const readExamples = (root) =>
  documentsOf(root).flatMap((document) =>
    examplesIn(readFileSync(join(root, document), "utf8")).map(({ code, line }) => ({
      file: `${document.replace(/\W/g, "-")}-line-${line}.ts`,
      code,
    }))
  )

module.exports = { examplesIn, readExamples }
