const { default: Sequencer } = require("@jest/test-sequencer")
const weights = require("./test-weights.json")

/** Specs that take longest begin first, so that no worker is left alone with one at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const weightOf = ({ path }) =>
      Object.entries(weights).find(([end]) => path.endsWith(end))?.[1] ?? 0
    return [...tests].sort((a, b) => weightOf(b) - weightOf(a) || (a.path < b.path ? -1 : 1))
  }
}
