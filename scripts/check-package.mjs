import { spawnSync } from "node:child_process"

/** Where every file of the tarball must stand. */
const ALLOWED = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^medusa-plugin\.json$/,
  /^\.medusa\/server\/src\/(api|bridge|gateway|jobs|modules|providers|settlement|subscribers|types|workflows)\//,
]
const FORBIDDEN = [
  /__tests__/,
  /\.spec\./,
  /simulator/,
  /medusa-plugin-options\.json/,
  /\.tsbuildinfo$/,
]
const NEEDED = [
  ".medusa/server/src/gateway/index.js",
  ".medusa/server/src/gateway/index.d.ts",
  ".medusa/server/src/modules/alipay/index.js",
  ".medusa/server/src/modules/alipay/migrations/",
  ".medusa/server/src/providers/alipay/index.js",
  ".medusa/server/src/workflows/index.js",
  ".medusa/server/src/api/middlewares.js",
  "medusa-plugin.json",
]

/** What is wrong with the file list of `npm pack`; empty when it is right. */
export const packageProblems = (root) => {
  const packed = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  })
  const [{ files }] = JSON.parse(packed.stdout)
  return fileListProblems(files.map(({ path }) => path))
}

export const fileListProblems = (paths) => [
  ...paths
    .filter((path) => !ALLOWED.some((allowed) => allowed.test(path)))
    .map((path) => `not expected in the package: ${path}`),
  ...paths
    .filter((path) => FORBIDDEN.some((forbidden) => forbidden.test(path)))
    .map((path) => `must not be in the package: ${path}`),
  ...NEEDED.filter((needed) => !paths.some((path) => path.startsWith(needed))).map(
    (needed) => `missing from the package: ${needed}`
  ),
]
