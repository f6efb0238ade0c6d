const { relative } = require("node:path")

const LINES = 12
const WIDTH = 200

// eslint-disable-next-line no-control-regex -- the colours that jest writes into its messages
const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, "")

const excerpt = (message) =>
  plain(message ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at .*node_modules/.test(line))
    .slice(0, LINES)
    .map((line) => `      ${line.slice(0, WIDTH)}`)
    .join("\n")

const describe = (file, title, message) => `  ${file} › ${title}\n${excerpt(message)}`

/** What failed in a report of jest's, each with where it is and how its message begins. */
const failedTests = ({ testResults = [] }, root) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === "failed")
    if (failed.length === 0 && status === "failed") {
      return [describe(file, "could not run", message)]
    }
    return failed.map(({ fullName, failureMessages }) =>
      describe(file, fullName, failureMessages.join("\n"))
    )
  })

module.exports = { failedTests }
