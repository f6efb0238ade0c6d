const { fileListProblems } = require("../../scripts/check-package.cjs") as {
  fileListProblems: (paths: string[], manifest: object) => string[]
}
const manifest = require("../../package.json") as { exports: object }

const SERVER = ".medusa/server/src"
const GOOD = [
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "medusa-plugin.json",
  `${SERVER}/admin/index.js`,
  `${SERVER}/admin/index.mjs`,
  `${SERVER}/api/middlewares.js`,
  `${SERVER}/gateway/index.js`,
  `${SERVER}/gateway/index.d.ts`,
  `${SERVER}/jobs/alipay-sweep.js`,
  `${SERVER}/modules/alipay/index.js`,
  `${SERVER}/modules/alipay/migrations/Migration1.js`,
  `${SERVER}/providers/alipay/index.js`,
  `${SERVER}/scripts/doctor.js`,
  `${SERVER}/subscribers/order-canceled.js`,
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
})
