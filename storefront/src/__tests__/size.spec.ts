import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

const KIT = join(__dirname, "..")
const ESBUILD = join(KIT, "../../node_modules/.bin/esbuild")
/** Bytes of everything that the core exports, minified and compressed. */
const LARGEST_CORE = 8_000
const SMALLEST_USE = 700

/** What a page that runs this code downloads, in compressed bytes. */
const bundle = (code: string): { bytes: number; text: string } => {
  const text = execFileSync(
    ESBUILD,
    ["--bundle", "--minify", "--format=esm", "--target=es2022", "--jsx=automatic"],
    { input: code, cwd: KIT, encoding: "utf8" }
  )
  return { bytes: gzipSync(text, { level: 9 }).length, text }
}

describe("what a storefront downloads", () => {
  it(`for the whole core is under ${LARGEST_CORE} bytes, and no package is in it`, () => {
    const { bytes, text } = bundle(`export * from "./index.ts"`)
    expect(bytes).toBeLessThan(LARGEST_CORE)
    expect(text).not.toMatch(/medusajs|react/i)
    console.info(`The core has ${bytes} bytes.`)
  })

  it("is only what it uses", () => {
    const { bytes } = bundle(`import { readPayment } from "./index.ts"; console.log(readPayment)`)
    expect(bytes).toBeLessThan(SMALLEST_USE)
  })
})
