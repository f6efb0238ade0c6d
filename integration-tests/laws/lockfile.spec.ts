import { readFileSync } from "node:fs"
import { join } from "node:path"

const ROOT = join(__dirname, "..", "..")
const { missingOptionals } = require("../../scripts/lockfile.cjs") as {
  missingOptionals: (lock: object) => { name: string }[]
}
const text = readFileSync(join(ROOT, "package-lock.json"), "utf8")

describe("the lockfile", () => {
  it("holds the packages of every platform; if not, run scripts/complete-lock.mjs", () => {
    expect(missingOptionals(JSON.parse(text)).map(({ name }) => name)).toEqual([])
  })

  it("would be noticed if it did not", () => {
    const lock = {
      packages: { "node_modules/a": { optionalDependencies: { "a-linux-x64": "1.0.0" } } },
    }
    expect(missingOptionals(lock)).toMatchObject([{ name: "a-linux-x64" }])
  })

  it("names no host", () => {
    expect(text).not.toContain('"resolved": "http')
  })
})
