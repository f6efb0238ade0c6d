import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"

const { fileListProblems, sizeProblems } = require("../../scripts/check-package.cjs") as {
  fileListProblems: (paths: string[], manifest: object) => string[]
  sizeProblems: (bytes: number) => string[]
}
const { examplesIn } = require("../../scripts/package/examples.cjs") as {
  examplesIn: (text: string) => { code: string; line: number }[]
}
const { unreachableDeclarations } = require("../../scripts/prune-declarations.cjs") as {
  unreachableDeclarations: (root: string, manifest: object) => string[]
}
const manifest = require("../../package.json") as { exports: object }

const SERVER = ".medusa/server/src"
const GOOD = [
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "medusa-plugin.json",
  `${SERVER}/admin/index.mjs`,
  `${SERVER}/api/middlewares.js`,
  `${SERVER}/gateway/index.js`,
  `${SERVER}/gateway/index.d.ts`,
  `${SERVER}/jobs/alipay-sweep.js`,
  `${SERVER}/modules/alipay/index.js`,
  `${SERVER}/modules/alipay/migrations/Migration1.js`,
  `${SERVER}/policies/alipay.js`,
  `${SERVER}/providers/alipay/index.js`,
  `${SERVER}/scripts/doctor.js`,
  `${SERVER}/subscribers/order-canceled.js`,
  `${SERVER}/types/http/index.js`,
  `${SERVER}/types/http/index.d.ts`,
  `${SERVER}/workflows/index.js`,
]

describe("the check of the tarball", () => {
  it("finds nothing wrong with what belongs in it", () => {
    expect(fileListProblems(GOOD, manifest)).toEqual([])
  })

  it.each([
    `${SERVER}/gateway/__tests__/money.js`,
    `${SERVER}/gateway/money.spec.js`,
    `${SERVER}/api/simulator.js`,
    `${SERVER}/helpers/x.js`,
    ".medusa/server/medusa-plugin-options.json",
    "src/gateway/money.ts",
    `${SERVER}/gateway/index.js.map`,
    "simulator/dist/index.js",
    ".env",
  ])("notices that %s is in it", (path) => {
    expect(fileListProblems([...GOOD, path], manifest).join()).toContain(path)
  })

  it.each(GOOD.filter((path) => !/package.json/.test(path)))(
    "notices that %s is missing",
    (path) => {
      const rest = GOOD.filter((each) => each !== path)
      expect(fileListProblems(rest, manifest).join()).toContain("missing from the package")
    }
  )

  it("notices a dependency", () => {
    const withOne = { ...manifest, dependencies: { "left-pad": "1.0.0" } }
    expect(fileListProblems(GOOD, withOne)).toEqual([expect.stringContaining("left-pad")])
  })
  it("notices a package of more than 980 kB", () => {
    expect(sizeProblems(980_000)).toEqual([])
    expect(sizeProblems(980_001)).toEqual([expect.stringContaining("980001 bytes")])
  })
})

describe("the examples of the documents", () => {
  it("are read as they are printed, with their line", () => {
    const text = [
      "# A",
      "```ts",
      "const a = 1",
      "```",
      "```bash",
      "ls",
      "```",
      "```ts",
      "b()",
      "```",
    ]
    expect(examplesIn(`${text.join("\n")}\n`)).toEqual([
      { code: "const a = 1\n", line: 3 },
      { code: "b()\n", line: 9 },
    ])
  })
})

describe("the declarations in the package", () => {
  it("are those that an import can reach", () => {
    const root = mkdtempSync(join(tmpdir(), "alipay-declarations-"))
    const files = {
      "gateway/index.d.ts": `export { a } from "./a"\nexport type B = import("../common").B`,
      "gateway/a.d.ts": "export declare const a: 1",
      "gateway/inner.d.ts": "export declare const inner: 1",
      "common/index.d.ts": "export type B = 1",
      "modules/alipay/index.d.ts": `export * from "./service"`,
      "modules/alipay/service.d.ts": "export declare class Service {}",
      "modules/alipay/private.d.ts": "export {}",
      "api/middlewares.d.ts": "export {}",
    }
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, SERVER, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    const removed = unreachableDeclarations(root, {
      exports: {
        "./gateway": `./${SERVER}/gateway/index.js`,
        "./modules/*": `./${SERVER}/modules/*/index.js`,
      },
    })
    rmSync(root, { recursive: true })
    expect(removed.map((path) => relative(join(root, SERVER), path)).sort()).toEqual([
      "api/middlewares.d.ts",
      "gateway/inner.d.ts",
      "modules/alipay/private.d.ts",
    ])
  })
})
