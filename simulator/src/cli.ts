#!/usr/bin/env node
import { HELP, readArguments } from "./arguments"
import { keepStateFile } from "./state/state-file"
import { createSimulator, type Simulator } from "./simulator"

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2))
  if (options === "help") {
    process.stdout.write(HELP)
    return
  }
  const simulator = createSimulator(options)
  await simulator.start()
  process.stdout.write(greeting(simulator))
  const keep =
    options.stateFile === undefined ? undefined : keepStateFile(simulator, options.stateFile)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      keep?.()
      void simulator.stop()
    })
  }
}

function greeting({ url, clients: [client], alipayPublicKey }: Simulator): string {
  const lines = [
    `Alipay simulator: ${url}  (payments, notifications and the clock: ${url}/_simulator)`,
    `  client id            ${client?.clientId ?? ""}`,
    `  Alipay public key    ${alipayPublicKey}`,
    client?.merchantPrivateKey ? `  merchant private key ${client.merchantPrivateKey}` : "",
  ]
  return `${lines.filter(Boolean).join("\n")}\n`
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  process.exitCode = 1
})
