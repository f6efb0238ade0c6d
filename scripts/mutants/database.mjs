import { createRequire } from "node:module"
import { join } from "node:path"

/**
 * One PostgreSQL server and one store to copy, for the spec files of every sabotage. Their own global setup finds it
 * in the environment.
 * @returns what ends it
 */
export const startDatabase = async (root) => {
  const require = createRequire(join(root, "package.json"))
  require("ts-node").register({ cwd: root, transpileOnly: true })
  const load = (name) => require(join(root, "integration-tests", "support", name)).default
  await load("global-setup.ts")()
  return load("global-teardown.ts")
}
