import { spawn } from "node:child_process"
import fs from "node:fs"
import { places, repository } from "./paths.mjs"

const npmCi = (signal) =>
  new Promise((resolve, reject) => {
    const npm = spawn("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: repository,
      stdio: "inherit",
      signal,
      shell: process.platform === "win32",
    })
    npm.once("error", reject)
    npm.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci failed (exit code ${code}).`))
    )
  })

/** Installs the packages when there are none. */
export const installPackages = async ({ step, signal }) => {
  if (fs.existsSync(`${places.modules}/.package-lock.json`)) return
  await step("Installing packages", () => npmCi(signal))
}
