const TEST_TIMEOUT_MS = { change: 600_000, deep: 3_600_000, soak: 4 * 3_600_000 }

/**
 * All specs in one run: `npm test` selects the projects it wants and gives every worker process files of any of them.
 * Most whole-store specs wait for each other's parts more than they work, so there are three workers more than cores.
 */
module.exports = {
  projects: [
    "<rootDir>/jest.config.js",
    "<rootDir>/integration-tests/jest.config.js",
    "<rootDir>/integration-tests/jest.faults.config.js",
    "<rootDir>/integration-tests/jest.browser.config.js",
  ],
  testTimeout: TEST_TIMEOUT_MS[process.env.ALIPAY_RING ?? "change"],
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  maxWorkers: 5,
  // A worker keeps its store from spec to spec; what a spec itself leaves behind is what grows.
  workerIdleMemoryLimit: "3000MB",
  // The store logs every failure that a test provokes; ALIPAY_TEST_VERBOSE=1 shows them.
  silent: !process.env.ALIPAY_TEST_VERBOSE,
}
