const { readdirSync, readFileSync } = require("node:fs")
const { join } = require("node:path")

const BLOCK = /^```(tsx?)\n([\s\S]*?)^```$/gm
/** Code of a storefront, which a bundler builds. */
const STOREFRONT = /from "medusa-payment-alipay-storefront/

/** The documents whose examples must compile. */
const documentsOf = (root) => [
  "README.md",
  "simulator/README.md",
  "storefront/README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
]

/** The TypeScript examples in a text, as they are printed, with the line each begins at. */
const examplesIn = (text) =>
  [...text.matchAll(BLOCK)].map(({ 1: language, 2: code, index }) => ({
    code,
    line: text.slice(0, index).split("\n").length + 1,
    ...(language === "tsx" ? { language } : {}),
  }))

/** Every example of the documents; `file` names document and line, those of storefronts in a folder. */
const readExamples = (root) =>
  documentsOf(root).flatMap((document) =>
    examplesIn(readFileSync(join(root, document), "utf8")).map(({ code, line, language }) => ({
      file: join(
        STOREFRONT.test(code) ? "storefront" : "",
        `${document.replace(/\W/g, "-")}-line-${line}.${language ?? "ts"}`
      ),
      code,
    }))
  )

module.exports = { examplesIn, readExamples }
