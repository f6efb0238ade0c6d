const { spawnSync } = require("node:child_process")

const SERVER = ".medusa/server/src"
const ROOMS =
  "accounts|admin|agreements|api|attention|customs|disputes|doctor|gateway|jobs|links|medusa|modules|notifications|payment-links|payments|policies|providers|scripts|shopper-pages|stores|subscribers|till|types|workflows"

/** Where every file of the tarball must stand. */
const ALLOWED = [
  /^(package|medusa-plugin)\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  new RegExp(`^${SERVER.replaceAll(".", "\\.")}/(${ROOMS})/`),
]
const FORBIDDEN = [
  /__tests__/,
  /\.spec\./,
  /simulator/,
  /plugin-options\.json$/,
  /\.tsbuildinfo$/,
  /\.map$/,
]
/** Bytes of the tarball. */
const LARGEST = 980_000
/** What Medusa or a merchant looks for without naming it in `exports`. */
const NEEDED = [
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "medusa-plugin.json",
  `${SERVER}/admin/index.mjs`,
  `${SERVER}/api/middlewares.js`,
  `${SERVER}/gateway/index.d.ts`,
  `${SERVER}/jobs/`,
  `${SERVER}/modules/alipay/migrations/`,
  `${SERVER}/policies/`,
  `${SERVER}/scripts/doctor.js`,
  `${SERVER}/subscribers/`,
  `${SERVER}/types/http/index.d.ts`,
]

const targetsOf = (entry) =>
  typeof entry === "string" ? [entry] : Object.values(entry ?? {}).flatMap(targetsOf)

/** What `exports` promises, as paths in the tarball; a pattern promises at least one file. */
const promised = (manifest) =>
  targetsOf(manifest.exports).map((target) => target.replace(/^\.\//, ""))

const isThere = (paths, wanted) => {
  const [start, end] = wanted.split("*")
  return paths.some((path) =>
    end === undefined ? path.startsWith(wanted) : path.startsWith(start) && path.endsWith(end)
  )
}

/** What is wrong with a tarball's file list; empty when it is right. */
const fileListProblems = (paths, manifest) => [
  ...paths
    .filter((path) => !ALLOWED.some((allowed) => allowed.test(path)))
    .map((path) => `not expected in the package: ${path}`),
  ...paths
    .filter((path) => FORBIDDEN.some((forbidden) => forbidden.test(path)))
    .map((path) => `must not be in the package: ${path}`),
  ...[...NEEDED, ...promised(manifest)]
    .filter((wanted) => !isThere(paths, wanted))
    .map((wanted) => `missing from the package: ${wanted}`),
  ...Object.keys(manifest.dependencies ?? {}).map(
    (name) => `the plugin brings no dependency: ${name}`
  ),
]

/** What is wrong with a tarball's size in bytes. */
const sizeProblems = (size) =>
  size > LARGEST ? [`the package has ${size} bytes packed; at most ${LARGEST}`] : []

/** The same for what `npm pack` would put into the tarball now. @throws when npm can't tell */
const packageProblems = (root) => {
  const { stdout, stderr } = spawnSync(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"],
    { cwd: root, encoding: "utf8" }
  )
  if (!stdout.trim().startsWith("[")) {
    return [`npm pack could not list the files: ${stderr}`]
  }
  const [{ files, size }] = JSON.parse(stdout)
  const paths = files.map(({ path }) => path)
  return [...fileListProblems(paths, require(`${root}/package.json`)), ...sizeProblems(size)]
}

module.exports = { fileListProblems, packageProblems, sizeProblems }
