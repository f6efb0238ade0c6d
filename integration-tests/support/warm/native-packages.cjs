const { createRequire } = require("node:module")
const { default: Runtime } = require("jest-runtime")

/** Packages that take long to load and keep nothing from test to test. */
const NATIVE = /^(@medusajs\/|fast-check$)/

/**
 * Jest loads every module again for every spec file, and Medusa's take a second each time. They are loaded once a
 * worker process instead, by Node itself.
 */
module.exports = class NativePackages extends Runtime {
  requireModuleOrMock(from, name) {
    return NATIVE.test(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name)
  }
}
