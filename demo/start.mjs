import { parseArgs } from "node:util"
import { printGuide } from "./runner/guide.mjs"
import { portsFrom } from "./runner/ports.mjs"
import { startDemo } from "./runner/start-demo.mjs"

const HELP = `npm run demo -- [options]

  --reset            forget the shop, its orders and its keys, and start over
  --data-dir <dir>   where database, keys and logs live (default demo/.data)
  --port <n>         look for free ports from n on (default 8000, 9000, 4010 and 15432)
  --no-build         use what is already built, whatever its age
  --json             print one line of JSON with the addresses when everything answers, and nothing else
  --help             this text
`

const leave = (code, text) => {
  if (text) process.stderr.write(`\n${text}\n`)
  process.exit(code)
}

const readOptions = (config) => {
  try {
    return parseArgs(config)
  } catch (error) {
    return leave(2, `${error.message}\n\n${HELP}`)
  }
}

const readPort = (text) => {
  const port = Number(text)
  return Number.isInteger(port) && port > 1023 && port < 65_000
    ? port
    : leave(2, `--port takes a number from 1024 to 64999, not ${text}.`)
}

const { values } = readOptions({
  options: {
    reset: { type: "boolean", default: false },
    "data-dir": { type: "string" },
    port: { type: "string" },
    "no-build": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
})

const LOOK_MS = 500

/** npm hands a signal to the shell it runs us in, and not every shell hands it on: its end is our signal. */
const stopWithNpm = (stop) => {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && stop(), LOOK_MS).unref()
  process.stdout.on("error", () => {})
}

const main = async () => {
  const abort = new AbortController()
  let demo
  let leaving = false
  const stop = async (code, text) => {
    if (leaving) return
    leaving = true
    if (!values.json) process.stdout.write("\n  Stopping…\n")
    abort.abort()
    await demo?.stop()
    if (demo) leave(code, text)
  }
  process.on("SIGINT", () => void stop(0))
  process.on("SIGTERM", () => void stop(0))
  stopWithNpm(() => void stop(0))
  try {
    demo = await startDemo({
      reset: values.reset,
      build: !values["no-build"],
      quiet: values.json,
      signal: abort.signal,
      ...(values.port ? { ports: portsFrom(readPort(values.port)) } : {}),
      ...(values["data-dir"] ? { dataDir: values["data-dir"] } : {}),
    })
  } catch (error) {
    leave(leaving ? 0 : 1, leaving ? undefined : error.message)
  }
  printReady(demo)
  const error = await demo.failed
  await stop(1, error.message)
}

const printReady = (demo) => {
  if (!values.json) return printGuide(demo)
  const { urls, ports, admin, publishableKey, databaseUrl } = demo
  process.stdout.write(`${JSON.stringify({ urls, ports, admin, publishableKey, databaseUrl })}\n`)
}

if (values.help) process.stdout.write(HELP)
else await main()
