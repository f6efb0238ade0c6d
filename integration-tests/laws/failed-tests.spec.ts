const { failedTests } = require("../../scripts/failed-tests.cjs") as {
  failedTests: (report: object, root: string) => string[]
}

const suite = (assertionResults: object[], status = "failed", message = "") => ({
  testResults: [{ name: "/root/http/refunds.spec.ts", status, message, assertionResults }],
})

it("names each test that failed, and how its message begins", () => {
  const stack = "\n    at Object.equal (/root/node_modules/expect/index.js:1:1)\n    at here:2"
  const report = suite([
    { status: "passed", fullName: "refunds are made", failureMessages: [] },
    {
      status: "failed",
      fullName: "refunds are made once",
      failureMessages: [`Expected: \u001b[32m1\u001b[39m${stack}${"\n x".repeat(40)}`],
    },
  ])
  const [only, ...others] = failedTests(report, "/root")
  expect(others).toEqual([])
  expect(only).toMatch(/^ {2}http\/refunds\.spec\.ts › refunds are made once\n {6}Expected: 1\n/)
  expect(only).toContain("at here:2")
  expect(only).not.toContain("node_modules")
  expect(only?.split("\n")).toHaveLength(13)
})

it("names a file that could not run", () => {
  expect(failedTests(suite([], "failed", "Cannot find module"), "/root")).toEqual([
    "  http/refunds.spec.ts › could not run\n      Cannot find module",
  ])
})

it("has nothing to say of a run that passed, or wrote no report", () => {
  expect(failedTests(suite([], "passed"), "/root")).toEqual([])
  expect(failedTests({}, "/root")).toEqual([])
})
