import { execFileSync } from "node:child_process"
import { join } from "node:path"

const ROOT = join(__dirname, "..", "..")

/** A text that breaks a law, the file it would stand in, and the rule that must say so. */
const OFFENCES: [law: string, file: string, text: string, rule: string][] = [
  [
    "a low room imports from a high one",
    "src/gateway/money.ts",
    `import "../medusa/rules/decimal"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "rooms of one level import each other",
    "src/providers/alipay/service.ts",
    `import "../../workflows"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "the plugin imports the simulator",
    "src/medusa/rules/decimal.ts",
    `import "../../../simulator/src/money/currency"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "the simulator imports the plugin",
    "simulator/src/server.ts",
    `import "../../src/gateway/money"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "a rule knows what is done with it",
    "src/agreements/rules/consent.ts",
    `import "../../payments/request-payment"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "the contract imports something",
    "src/types/http/index.ts",
    `import "../../gateway/money"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "the admin imports more than the contract",
    "src/admin/accounts/choices.ts",
    `import "../../gateway/money"\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "a page forgets a promise",
    "src/admin/accounts/page/account-page.tsx",
    `const a = async () => await Promise.resolve()\nexport const b = () => <p>{String(a)}</p>\na()\n`,
    "@typescript-eslint/no-floating-promises",
  ],
  [
    "a file reaches itself",
    "src/gateway/wire/scalars.ts",
    `import "./payments"\nexport {}\n`,
    "import-x/no-cycle",
  ],
  [
    "the client knows Medusa",
    "src/gateway/money.ts",
    `import "@medusajs/framework/utils"\n`,
    "no-restricted-imports",
  ],
  [
    "a setting comes from the environment",
    "src/medusa/rules/decimal.ts",
    `export const home = process.env["HOME"]\n`,
    "no-restricted-properties",
  ],
  [
    "a setting comes from the environment by import",
    "src/medusa/rules/decimal.ts",
    `export { env } from "node:process"\n`,
    "no-restricted-imports",
  ],
  [
    "something is any",
    "src/medusa/rules/decimal.ts",
    `export const a = (b: any): string => String(b)\n`,
    "@typescript-eslint/no-explicit-any",
  ],
  [
    "a type is forced",
    "src/medusa/rules/decimal.ts",
    `export const a = 1 as unknown as string\n`,
    "no-restricted-syntax",
  ],
  [
    "a type is forced by never",
    "src/payments/rules/parts.ts",
    `export const a = 1 as never\n`,
    "no-restricted-syntax",
  ],
  [
    "Medusa's rows are asked for outside their room",
    "src/workflows/settle-order.ts",
    `import { ContainerRegistrationKeys } from "@medusajs/framework/utils"\nexport const a = ContainerRegistrationKeys.QUERY\n`,
    "no-restricted-syntax",
  ],
  [
    "Medusa's payments are asked outside their room",
    "src/workflows/settle-order.ts",
    `import { Modules } from "@medusajs/framework/utils"\nexport const a = (b: { resolve: (key: string) => string }) => b.resolve(Modules.PAYMENT)\n`,
    "no-restricted-syntax",
  ],
  [
    "the plugin's module is resolved by hand",
    "src/workflows/settle-order.ts",
    `import { ALIPAY_MODULE } from "../modules/alipay"\nexport const a = (b: { resolve: (key: string) => string }) => b.resolve(ALIPAY_MODULE)\n`,
    "no-restricted-syntax",
  ],
  ["something is printed", "src/medusa/rules/decimal.ts", `console.log("x")\n`, "no-console"],
  [
    "a promise is forgotten",
    "src/medusa/rules/decimal.ts",
    `const a = async () => await Promise.resolve()\na()\n`,
    "@typescript-eslint/no-floating-promises",
  ],
  ["a file is long", "src/medusa/rules/decimal.ts", `export {}\n;[]\n`.repeat(300), "max-lines"],
  [
    "a function is long",
    "src/medusa/rules/decimal.ts",
    `export const a = () => {\n${"  Math.random()\n".repeat(70)}}\n`,
    "max-lines-per-function",
  ],
]

describe("lint", () => {
  const input = JSON.stringify(OFFENCES.map(([, file, text]) => ({ file, text })))
  let broken: string[][]

  beforeAll(() => {
    const output = execFileSync("node", [join(__dirname, "lint-texts.mjs")], { cwd: ROOT, input })
    broken = JSON.parse(output.toString()) as string[][]
  })

  it.each(OFFENCES.map(([law, , , rule], index) => ({ law, rule, index })))(
    "says $rule when $law",
    ({ rule, index }) => {
      expect(broken[index]).toContain(rule)
    }
  )
})
