import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

const PLACES = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"]

const runs = (path) => Boolean(path) && spawnSync(path, ["--version"]).status === 0
const found = () => [process.env.REDIS_SERVER, "redis-server", ...PLACES].find(runs)

const apt = (...args) =>
  spawnSync("apt-get", args, {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0

/** Debian's package alone, without starting the server it brings as a service. */
const install = () => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return
  }
  apt("update")
  apt("install", "-y", "--no-install-recommends", "redis-server")
}

/**
 * A redis-server that runs: the one named in REDIS_SERVER, the system's, or, on the machine of the continuous
 * integration, one installed with Debian's package manager.
 *
 * @returns the environment the tests find it by; empty where there is none: the tests then say so and skip,
 *   except with CI=true, where they fail
 */
export const ensureRedis = () => {
  if (!found() && process.env.CI) {
    install()
  }
  const path = found()
  return path ? { REDIS_SERVER: path } : {}
}
