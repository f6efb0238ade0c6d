const base = require("./jest.config.js")

/**
 * What a shop must survive: servers racing, storms of messages, a database that goes away, messages that no one
 * should send. The same stores as the other whole-store tests. ALIPAY_RING says how long: change, deep or soak.
 */
module.exports = {
  displayName: "faults",
  testEnvironment: "<rootDir>/integration-tests/support/warm/environment.cjs",
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  modulePathIgnorePatterns: base.modulePathIgnorePatterns,
  globalSetup: base.globalSetup,
  globalTeardown: base.globalTeardown,
  rootDir: base.rootDir,
  testMatch: ["<rootDir>/integration-tests/faults/**/*.spec.ts"],
  testTimeout: process.env.ALIPAY_RING === "soak" ? 4 * 3_600_000 : 1_200_000,
}
