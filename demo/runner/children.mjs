import { fork } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

const PRELOAD = new URL("./die-with-parent.mjs", import.meta.url).href
const PATIENCE_MS = 10_000
const TAIL_LINES = 25
const LINE_WIDTH = 400

const tailOf = (file) => {
  const lines = fs.readFileSync(file, "utf8").trimEnd().split("\n")
  return lines
    .slice(-TAIL_LINES)
    .map((line) => line.slice(0, LINE_WIDTH))
    .join("\n")
}

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name)
  } catch (error) {
    if (error.code !== "ESRCH") throw error
  }
}

/**
 * Starts and stops the demo's processes. Each runs in its own process group, so that Ctrl-C reaches
 * the runner alone and everything stops in order; its output goes to `<logs>/<name>.log`.
 */
export const createChildren = (logs) => {
  const living = new Set()
  let closed = false

  const start = (name, { script, args = [], cwd, env = {}, onMessage }) => {
    if (closed) throw new Error(`${name} was not started: the demo is stopping.`)
    const log = path.join(logs, `${name}.log`)
    const output = fs.openSync(log, "w")
    const child = fork(script, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      execArgv: ["--import", PRELOAD],
      stdio: ["ignore", output, output, "ipc"],
    })
    fs.closeSync(output)
    if (onMessage) child.on("message", onMessage)
    const exited = new Promise((resolve) => {
      child.once("error", (error) => resolve({ code: null, reason: error.message }))
      child.once("exit", (code, by) => resolve({ code, reason: by ?? `exit code ${code}` }))
    }).finally(() => living.delete(running))
    const running = { name, log, child, exited, stopping: false }
    living.add(running)
    return running
  }

  const stop = async (running) => {
    running.stopping = true
    signal(running.child, "SIGTERM")
    const force = setTimeout(() => signal(running.child, "SIGKILL"), PATIENCE_MS)
    await running.exited
    clearTimeout(force)
  }

  const failure = (running, what) =>
    new Error(`${running.name} ${what}. From ${running.log}:\n\n${tailOf(running.log)}`)

  /** Runs a command to its end. @throws Error with the end of its output */
  const run = async (name, command) => {
    const running = start(name, command)
    const { code, reason } = await running.exited
    if (code !== 0) throw failure(running, `failed (${reason})`)
    return running
  }

  /** Stops whatever still runs, builds included, and starts nothing any more. */
  const stopAll = () => {
    closed = true
    return Promise.all([...living].map(stop))
  }

  return { start, stop, run, failure, stopAll }
}
