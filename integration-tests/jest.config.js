const base = require("../jest.config.js")

/** Whole-store and wire tests: one process, one database server, each spec its own copy of a seeded store. */
module.exports = {
  testEnvironment: "node",
  transform: base.transform,
  transformIgnorePatterns: ["/node_modules/", "/\\.medusa/", "/dist/"],
  rootDir: "..",
  testMatch: ["<rootDir>/integration-tests/{wire,http}/**/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/demo/"],
  globalSetup: "<rootDir>/integration-tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  testTimeout: 60_000,
  maxWorkers: 1,
}
