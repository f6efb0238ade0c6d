import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const START_MS = 30_000

const greeting = (child) =>
  new Promise((resolve, reject) => {
    let text = ""
    const take = (chunk) => {
      text += chunk
      const [, url] = /Alipay simulator: (http:\/\/\S+)/.exec(text) ?? []
      if (url) {
        resolve(url)
      }
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    child.once("error", reject)
    child.once("exit", (code) => reject(new Error(`it ended with ${code}: ${text}`)))
    setTimeout(() => reject(new Error(`it printed no address: ${text}`)), START_MS).unref()
  })

/** Starts the command of the packed simulator and opens its page. */
export const simulatorProblems = async (project) => {
  const folder = join(project, "node_modules", "alipay-simulator")
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const command = join(folder, bin["alipay-simulator"])
  const child = spawn(process.execPath, [command, "--port", "0"], { stdio: "pipe" })
  try {
    const url = await greeting(child)
    const { status } = await fetch(`${url}/_simulator`)
    return status === 200 ? [] : [`The simulator's page answers ${status}.`]
  } catch (error) {
    return [`The simulator does not start: ${error.message}`]
  } finally {
    child.removeAllListeners("exit")
    child.kill()
  }
}
