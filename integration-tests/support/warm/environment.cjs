const TimedEnvironment = require("./timed-environment.cjs")
const warmStore = require("./warm-store.cjs")

/**
 * Lets a spec reach the store that its worker process keeps: jest gives every spec file fresh modules, and Medusa
 * needs seconds to load. What is required here is loaded once a process.
 */
module.exports = class StoreEnvironment extends TimedEnvironment {
  async setup() {
    await super.setup()
    this.global.warmStore = warmStore
  }
}
