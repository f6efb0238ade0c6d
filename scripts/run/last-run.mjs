/** What the files and tests of the last run took, in seconds: `{ files: { path, seconds, busy }[], tests: { path, test, seconds }[] }`. */
export const LAST_RUN = "node_modules/.cache/alipay-tests/last-run.json"
