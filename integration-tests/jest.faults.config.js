const base = require("./jest.config.js")

/**
 * What a shop must survive: servers racing, storms of messages, a database that goes away, messages that nobody
 * should send. The same stores as the other whole-store tests. ALIPAY_SOAK=1 runs the long versions.
 */
module.exports = {
  testEnvironment: base.testEnvironment,
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  modulePathIgnorePatterns: base.modulePathIgnorePatterns,
  globalSetup: base.globalSetup,
  globalTeardown: base.globalTeardown,
  rootDir: base.rootDir,
  silent: base.silent,
  testMatch: ["<rootDir>/integration-tests/faults/**/*.spec.ts"],
  testTimeout: process.env.ALIPAY_SOAK ? 4 * 3_600_000 : 1_200_000,
  maxWorkers: base.maxWorkers,
  workerIdleMemoryLimit: base.workerIdleMemoryLimit,
}
