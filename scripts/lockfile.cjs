/** Whether `name`, needed by the package at `from`, is in the lockfile where Node would look for it. */
const resolves = (packages, from, name) => {
  for (let at = from; ;) {
    if (packages[`${at ? `${at}/` : ""}node_modules/${name}`]) {
      return true
    }
    if (!at) {
      return false
    }
    const parent = at.lastIndexOf("/node_modules/")
    at = parent < 0 ? "" : at.slice(0, parent)
  }
}

/** Optional dependencies that the lockfile names and does not hold; `npm ci` refuses it for each of them. */
const missingOptionals = ({ packages }) =>
  Object.entries(packages).flatMap(([at, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolves(packages, at, name))
      .map(([name, range]) => ({ name, range, dev }))
  )

module.exports = { missingOptionals }
