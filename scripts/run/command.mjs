import { spawn } from "node:child_process"
import { join } from "node:path"

/**
 * Runs a command and lets it write here.
 * @returns whether it ended well
 */
export const run = async (command, args, env = {}) =>
  await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } })
    child.once("error", () => resolve(false))
    child.once("exit", (code) => resolve(code === 0))
  })

/** The same for a command beside others: what it writes is shown in one piece when it has ended. */
export const runAside = async (command, args, env = {}) =>
  await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "pipe", env: { ...process.env, ...env } })
    const chunks = []
    child.stdout.on("data", (chunk) => chunks.push(chunk))
    child.stderr.on("data", (chunk) => chunks.push(chunk))
    child.once("error", () => resolve(false))
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(chunks))
      resolve(code === 0)
    })
  })

export const bin = (name) => join("node_modules", ".bin", name)
