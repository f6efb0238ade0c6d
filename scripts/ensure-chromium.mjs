import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

const installed = () => SYSTEM.find((path) => existsSync(path))

/** Path of a Chromium: the one named in CHROMIUM, the system's, or one installed with Debian's package manager. */
export const ensureChromium = () => {
  const known = process.env.CHROMIUM ?? installed()
  if (known) {
    return known
  }
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    })
  apt("update")
  apt("install", "-y", "--no-install-recommends", "chromium")
  const found = installed()
  if (!found) {
    console.error("The browser tests need Chromium. Install it, or name its path in CHROMIUM.")
  }
  return found
}
