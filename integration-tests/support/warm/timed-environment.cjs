const { appendFileSync } = require("node:fs")
const { TestEnvironment } = require("jest-environment-node")

/**
 * Notes for the end of a run how long a spec file took, and how long its process was busy in that time: the rest it waited
 * for a database, another process, or time; and how many of its tests only the deep ring plays.
 */
module.exports = class TimedEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.path = context.testPath
    this.started = performance.now()
    this.cpu = process.cpuUsage()
  }

  async teardown() {
    const { leftToDeepRing = 0 } = this.global
    await super.teardown()
    const file = process.env.ALIPAY_TEST_TIMES
    if (file) {
      const { user, system } = process.cpuUsage(this.cpu)
      const seconds = (performance.now() - this.started) / 1_000
      const busy = (user + system) / 1e6
      const line = { path: this.path, seconds, busy, leftToDeepRing }
      appendFileSync(file, `${JSON.stringify(line)}\n`)
    }
  }
}
