/** Unit, property and wire tests live beside the code; whole-store and browser tests have their own configs. */
module.exports = {
  displayName: "unit",
  testEnvironment: "<rootDir>/integration-tests/support/warm/timed-environment.cjs",
  runtime: "<rootDir>/integration-tests/support/warm/native-packages.cjs",
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: "es2022",
        },
      },
    ],
    "^.+\\.tsx$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  testMatch: [
    "<rootDir>/src/**/__tests__/**/*.spec.ts",
    "<rootDir>/simulator/src/**/__tests__/**/*.spec.ts",
    "<rootDir>/storefront/src/**/__tests__/**/*.spec.{ts,tsx}",
    "<rootDir>/integration-tests/laws/*.spec.ts",
    "<rootDir>/integration-tests/demo/*.spec.ts",
  ],
  // Scratch folders of other checks come and go while Jest lists the files.
  modulePathIgnorePatterns: [
    "/\\.medusa/",
    "<rootDir>/\\.cache/",
    "<rootDir>/(simulator|storefront)/dist/",
  ],
}
