const base = require("./jest.config.js")

/** A person's clicks in Chromium, from the storefront's shelf to the order: against what `npm run demo` starts. */
module.exports = {
  displayName: "browser",
  testEnvironment: base.testEnvironment,
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  modulePathIgnorePatterns: base.modulePathIgnorePatterns,
  rootDir: base.rootDir,
  testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  testTimeout: 600_000,
}
