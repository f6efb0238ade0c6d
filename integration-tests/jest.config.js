const base = require("../jest.config.js")

/** Whole-store and wire tests: one at a time, one database server, each spec its own copy of a seeded store. */
module.exports = {
  testEnvironment: "node",
  transform: base.transform,
  transformIgnorePatterns: ["/node_modules/", "/\\.medusa/", "/dist/"],
  rootDir: "..",
  testMatch: ["<rootDir>/integration-tests/{wire,http}/**/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/demo/"],
  globalSetup: "<rootDir>/integration-tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  // The store logs every failure that a test provokes; ALIPAY_TEST_VERBOSE=1 shows them.
  silent: !process.env.ALIPAY_TEST_VERBOSE,
  testTimeout: 60_000,
  maxWorkers: 1,
  // A store leaves a lot in memory: two dozen of them in one process end up collecting garbage for seconds at a time.
  workerIdleMemoryLimit: "500MB",
}
