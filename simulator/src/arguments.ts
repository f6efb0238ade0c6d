import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { readStateFile } from "./state/state-file"
import { DEFAULT_CLIENT_ID, type SimulatorOptions } from "./options"

const OPTIONS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  "base-url": { type: "string" },
  "client-id": { type: "string", default: DEFAULT_CLIENT_ID },
  "merchant-public-key": { type: "string" },
  "alipay-private-key": { type: "string" },
  "notify-url": { type: "string" },
  "notify-redelivery": { type: "string", default: "on" },
  state: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const

/** What `--help` prints. */
export const HELP = `alipay-simulator: a local gateway that speaks Alipay's global payment API

  npx alipay-simulator [options]

  --port <number>               where to listen (default 4010; 0 lets the system choose)
  --host <name>                 address to listen on (default 127.0.0.1)
  --base-url <url>              origin of the cashier pages as browsers reach it
  --client-id <id>              the merchant's client id (default ${DEFAULT_CLIENT_ID};
                                ids beginning with SANDBOX_ use the /ams/sandbox/api path)
  --merchant-public-key <file>  the merchant's public key, base64 or PEM (default: a pair is made)
  --alipay-private-key <file>   the gateway's private key, base64 or PEM (default: a fresh one)
  --notify-url <url>            where notifications go when a request names no address
  --notify-redelivery on|off    off: a notification is delivered once, as in Alipay's sandbox
  --state <file>                goes on from this file, and keeps what happens in it
  -h, --help                    this text
`

/** A simulator's options, and the file that its state is kept in. */
export interface CommandOptions extends SimulatorOptions {
  readonly stateFile?: string
}

/** What a command line asks for. Throws on unknown options and on values that make no sense. */
export function readArguments(args: readonly string[]): CommandOptions | "help" {
  const values = parse(args)
  return values.help ? "help" : optionsOf(values)
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false })
    .values
}

type Values = ReturnType<typeof parse>

function optionsOf(values: Values): CommandOptions {
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}"`)
  }
  if (values["notify-redelivery"] !== "on" && values["notify-redelivery"] !== "off") {
    throw new Error(`--notify-redelivery must be on or off, not "${values["notify-redelivery"]}"`)
  }
  const key = values["merchant-public-key"]
  const own = values["alipay-private-key"]
  const notifyUrl = values["notify-url"]
  const state = values.state === undefined ? undefined : readStateFile(values.state)
  return {
    port,
    host: values.host,
    mode: values["notify-redelivery"] === "on" ? "live" : "sandbox",
    ...(values["base-url"] ? { baseUrl: values["base-url"] } : {}),
    ...(values.state === undefined ? {} : { stateFile: values.state }),
    ...(state === undefined ? {} : { state }),
    ...(own ? { alipayPrivateKey: readFileSync(own, "utf8") } : {}),
    clients: [
      {
        clientId: values["client-id"],
        ...(key ? { merchantPublicKey: readFileSync(key, "utf8") } : {}),
        ...(notifyUrl ? { notifyUrl } : {}),
      },
    ],
  }
}
