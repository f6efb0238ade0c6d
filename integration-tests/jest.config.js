const base = require("../jest.config.js")

/** Whole-store, module and wire tests: one database server, one store a worker process, each spec its own copy of a seeded database. */
module.exports = {
  displayName: "store",
  testEnvironment: "<rootDir>/integration-tests/support/warm/environment.cjs",
  transform: base.transform,
  // The storefront's kit is an ES module, which a spec can't require as it is.
  transformIgnorePatterns: [
    "/node_modules/(?!medusa-payment-alipay-storefront/)",
    "/\\.medusa/",
    "(?<!/(storefront|medusa-payment-alipay-storefront))/dist/",
  ],
  rootDir: "..",
  testMatch: ["<rootDir>/integration-tests/{wire,http,modules}/**/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/demo/store/\\.medusa/", "<rootDir>/\\.cache/"],
  globalSetup: "<rootDir>/integration-tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  testTimeout: 600_000,
}
