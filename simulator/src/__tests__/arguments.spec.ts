import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { HELP, readArguments } from "../arguments"
import { generateKeys } from "../signing/keys"
import { createSimulator } from "../simulator"

it("has a default for everything", () => {
  expect(readArguments([])).toEqual({
    port: 4010,
    host: "127.0.0.1",
    mode: "live",
    clients: [{ clientId: "SANDBOX_5X00000000000SIM" }],
  })
})

it("reads every option it documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-simulator-"))
  const [merchant, gateway] = [generateKeys(), generateKeys()]
  writeFileSync(join(folder, "merchant"), merchant.publicKey)
  writeFileSync(join(folder, "gateway"), gateway.privateKey)
  const options = readArguments([
    ...["--port", "0", "--host", "0.0.0.0", "--base-url", "https://pay.test", "--client-id", "5J"],
    ...[
      "--merchant-public-key",
      join(folder, "merchant"),
      "--alipay-private-key",
      join(folder, "gateway"),
    ],
    ...["--notify-url", "https://shop.test/hook", "--notify-redelivery", "off"],
  ])
  rmSync(folder, { recursive: true })
  expect(options).toEqual({
    port: 0,
    host: "0.0.0.0",
    baseUrl: "https://pay.test",
    mode: "sandbox",
    alipayPrivateKey: gateway.privateKey,
    clients: [
      {
        clientId: "5J",
        merchantPublicKey: merchant.publicKey,
        notifyUrl: "https://shop.test/hook",
      },
    ],
  })
  expect(createSimulator(options === "help" ? {} : options).alipayPublicKey).toBe(gateway.publicKey)
})

it.each([
  ["an unknown option", ["--prot", "1"]],
  ["a stray word", ["start"]],
  ["a port that is no number", ["--port", "http"]],
  ["a port out of range", ["--port", "70000"]],
  ["a switch that is neither on nor off", ["--notify-redelivery", "maybe"]],
  ["a key file that is not there", ["--merchant-public-key", "/nowhere/key"]],
])("refuses %s", (_name, args) => {
  expect(() => readArguments(args)).toThrow()
})

it("explains itself", () => {
  expect(readArguments(["--help"])).toBe("help")
  expect(HELP).toContain("--notify-redelivery on|off")
})
