import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** A Chromium and what it needs in its environment. */
const found = (path, env = {}) => (path ? { path, env: { CHROMIUM: path, ...env } } : undefined)

const runs = (browser) =>
  browser !== undefined &&
  spawnSync(browser.path, ["--version"], { env: { ...process.env, ...browser.env } }).status === 0

const ofTheSystem = () => found(SYSTEM.find((path) => existsSync(path)))

/** The Chromium that npm brought, unpacked once per checkout; its own libraries help where the system lacks them. */
const ofThePackage =
  (root, { withLibraries }) =>
  async () => {
    const home = join(root, "node_modules", ".cache", "chromium")
    mkdirSync(home, { recursive: true })
    const before = process.env.TMPDIR
    process.env.TMPDIR = home
    try {
      const { default: chromium, inflate } = await import("@sparticuz/chromium")
      const path = await chromium.executablePath()
      if (!withLibraries) {
        return found(path)
      }
      const archive = join(root, "node_modules", "@sparticuz", "chromium", "bin", "al2023.tar.br")
      await inflate(archive)
      return found(path, { LD_LIBRARY_PATH: join(home, "al2023", "lib") })
    } catch (error) {
      console.error(`The Chromium of @sparticuz/chromium could not be unpacked: ${error.message}`)
      return undefined
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  }

const ofTheDistribution = () => {
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    })
  apt("update")
  apt("install", "-y", "--no-install-recommends", "chromium")
  return ofTheSystem()
}

/**
 * The first Chromium that runs: the one named in CHROMIUM, the system's, npm's, or one installed with Debian's
 * package manager.
 *
 * @returns the environment a test needs to start it, or undefined when there is none
 */
export const ensureChromium = async (root) => {
  const places = [
    () => found(process.env.CHROMIUM),
    ofTheSystem,
    ofThePackage(root, { withLibraries: false }),
    ofThePackage(root, { withLibraries: true }),
    ofTheDistribution,
  ]
  for (const look of places) {
    const browser = await look()
    if (runs(browser)) {
      return browser.env
    }
  }
  console.error("The browser tests need Chromium. Install it, or name its path in CHROMIUM.")
  return undefined
}
