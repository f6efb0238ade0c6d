#!/usr/bin/env node
// Starts the simulator. A fresh clone holds no build yet: it is made first, once.
const { spawnSync } = require("node:child_process")
const { existsSync } = require("node:fs")
const { join } = require("node:path")

const folder = join(__dirname, "..")
const cli = join(folder, "dist", "cli.js")

if (!existsSync(cli)) {
  console.error("Building the simulator, once …")
  const command = process.platform === "win32" ? "npm.cmd" : "npm"
  const { status } = spawnSync(command, ["run", "build"], {
    cwd: folder,
    // What is read from the simulator's output is its greeting.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  })
  if (status !== 0) {
    console.error("The simulator could not be built. In a clone, run `npm ci` first.")
    process.exit(1)
  }
}

require(cli)
