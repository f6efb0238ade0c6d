/** Says on one line of the output which test failed first, and in the end how many ran. */
const { relative } = require("node:path")

const MARK = "\u0001mutant "

module.exports = class CatchReporter {
  constructor({ rootDir }) {
    this.root = rootDir
  }

  onTestCaseResult({ path }, { status, ancestorTitles, title, failureMessages }) {
    if (status === "failed") {
      const test = [...ancestorTitles, title].join(" › ")
      const message = (failureMessages[0] ?? "").slice(0, 2_000)
      this.say({ caught: { spec: relative(process.cwd(), path), test, message } })
    }
  }

  onRunComplete(_contexts, { numPassedTests, testResults }) {
    const broken = testResults.find(({ testExecError }) => testExecError)
    this.say({ ran: numPassedTests, broken: broken?.failureMessage?.slice(0, 2_000) })
  }

  say(what) {
    process.stdout.write(`\n${MARK}${JSON.stringify(what)}\n`)
  }
}

module.exports.MARK = MARK
