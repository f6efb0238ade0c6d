import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { examine } from "../doctor"
import type { AdminAlipayFinding } from "../types/http"
import { readWords } from "./read-words"

const SIGNS: Readonly<Record<AdminAlipayFinding["severity"], string>> = {
  error: "✗",
  warning: "!",
  ok: "✓",
}

const lineOf = ({ severity, id, subject, message, fix }: AdminAlipayFinding): string =>
  [
    `${SIGNS[severity]} ${id}${subject === null ? "" : ` (${subject})`}: ${message}`,
    ...(fix === null ? [] : [`    ${fix}`]),
  ].join("\n")

/**
 * Examines a store: `npx medusa exec <this file> [connect] [json]`. `connect` asks the gateway and sends probes too.
 * Ends with exit code 1 when something keeps payments from working.
 */
export default async function doctor({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const words = readWords(args, ["connect", "json"])
  const result = await examine(container, { connect: words.has("connect") })
  if (words.has("json")) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } else {
    const lines = result.findings.map(lineOf)
    logger.info(`Alipay: ${result.errors} errors, ${result.warnings} warnings\n${lines.join("\n")}`)
  }
  if (result.errors > 0) {
    process.exitCode = 1
    throw new Error(`${result.errors} things keep payments from working; they are listed above.`)
  }
}
