import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"

const ROOT = join(__dirname, "..", "..")

/** The one file that is replaced: others import it. */
const IN_PLACE = "src/gateway/wire/scalars.ts"

/** A text that breaks a law, the file beside which it stands, and the rule that must say so. */
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
    "typescript/no-floating-promises",
  ],
  ["a file reaches itself", IN_PLACE, `import "./payments"\nexport {}\n`, "import/no-cycle"],
  [
    "the client knows Medusa",
    "src/gateway/money.ts",
    `import { isString } from "@medusajs/framework/utils"\nexport const a = isString\n`,
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
    "typescript/no-explicit-any",
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
    "typescript/no-floating-promises",
  ],
  ["a file is long", "src/medusa/rules/decimal.ts", `export {}\n;[]\n`.repeat(300), "max-lines"],
  [
    "a function is long",
    "src/medusa/rules/decimal.ts",
    `export const a = () => {\n${"  Math.random()\n".repeat(70)}}\n`,
    "max-lines-per-function",
  ],
]

/** What lint reads: the sources and the settings of both linters and the compiler. */
const READ = [
  "src",
  "simulator/src",
  "simulator/tsconfig.json",
  "storefront/src",
  "storefront/tsconfig.json",
  "tsconfig.json",
  "package.json",
  "eslint.config.mjs",
  ".oxlintrc.json",
]

/** A copy of the sources in which every offence is a file beside the one it names. */
const copyWithOffences = (): { folder: string; files: string[] } => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-lint-"))
  for (const path of READ) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"))
  const files = OFFENCES.map(([, file, text], index) => {
    const path = file === IN_PLACE ? file : file.replace(/(?=\.tsx?$)/, `-${index}`)
    writeFileSync(join(folder, path), text)
    return path
  })
  return { folder, files }
}

/** @returns what a linter prints as JSON; it ends with an error because it finds some */
const lint = (folder: string, command: string, args: string[]): unknown => {
  const { stdout, stderr } = spawnSync(join(ROOT, "node_modules", ".bin", command), args, {
    cwd: folder,
    maxBuffer: 2 ** 26,
  })
  try {
    return JSON.parse(stdout.toString())
  } catch {
    throw new Error(`${command} said: ${stdout.toString()}${stderr.toString()}`)
  }
}

type EslintFile = { filePath: string; messages: { ruleId: string | null }[] }
type OxlintReport = { diagnostics: { filename: string; code: string }[] }

/** @returns the rules that each of the files breaks, as `path rule` */
const brokenRules = (folder: string, files: string[]): string[] => {
  const eslint = lint(folder, "eslint", ["--format", "json", ...files]) as EslintFile[]
  const { diagnostics } = lint(folder, "oxlint", ["--format", "json", ...files]) as OxlintReport
  return [
    ...eslint.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${relative(folder, filePath)} ${ruleId}`)
    ),
    // "eslint(no-console)", "typescript(no-explicit-any)"
    ...diagnostics.map(({ filename, code }) => {
      const [, plugin = "", rule = ""] = /^([\w-]+)\((.+)\)$/.exec(code) ?? []
      return `${filename} ${plugin === "eslint" ? rule : `${plugin}/${rule}`}`
    }),
  ]
}

describe("lint", () => {
  const { folder, files } = copyWithOffences()
  let broken: string[]

  beforeAll(() => {
    broken = brokenRules(folder, files)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(OFFENCES.map(([law, , , rule], index) => ({ law, rule, index })))(
    "says $rule when $law",
    ({ rule, index }) => {
      expect(broken).toContain(`${files[index]} ${rule}`)
    }
  )
})
