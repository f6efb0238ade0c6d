import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { refusesReact, run } from "./project.mjs"

const NAME = "medusa-payment-alipay-storefront"
const FLAGS = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]

/** Every component as a server renders it: with the sentence it begins with, in the language of the page. */
const RENDER = `import { createElement as h, version } from "react"
import { renderToString } from "react-dom/server"
import * as kit from "${NAME}/react"
import { textsOf } from "${NAME}/texts"

const texts = textsOf("ja")
const sdk = { client: { fetch: async () => ({}) } }
const cart = { id: "cart_1", region_id: "reg_1", total: 12.5, currency_code: "eur" }
const returnUrl = "https://shop.example/back"
const nothing = () => undefined
const paying = { cart, returnUrl, onOrder: nothing, mode: "embedded" }
const pages = [
  [kit.WaysToPay, paying, texts.loading_ways],
  [kit.PaymentReturn, { cartId: "cart_1", onOrder: nothing, onTryAgain: nothing }, texts.confirming_title],
  [kit.LinkedWallets, { returnUrl }, texts.loading_wallets],
  [kit.WalletBadge, { type: "GCASH", name: "GCash" }, "<svg"],
]
console.log(version)
for (const [component, props, text] of pages) {
  const page = h(kit.AlipayProvider, { sdk, locale: "ja" }, h(component, props))
  if (!renderToString(page).includes(text)) console.log(component.name + " does not show " + text)
}
`

const install = (kit, packages) => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-react-"))
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...packages, [NAME]: `file:${kit}` },
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest))
  return { folder, ...run("npm", ["install", ...FLAGS], folder) }
}

/** What is wrong with the packed kit beside a version of React: npm's refusal, or what a server renders. */
const problemsBeside = (kit, modules, major) => {
  const packages = Object.fromEntries(
    ["react", "react-dom"].map((name) => [name, `file:${join(modules, name)}`])
  )
  const { folder, ok, output } = install(kit, packages)
  try {
    if (!ok) return [`npm can't install the storefront kit beside React ${major}: ${output}`]
    writeFileSync(join(folder, "render.mjs"), RENDER)
    const { output: printed } = run("node", ["--no-warnings", "render.mjs"], folder)
    const [version = "", ...problems] = printed.split("\n")
    return version.startsWith(`${major}.`)
      ? problems.map((problem) => `the storefront kit with React ${major}: ${problem}`)
      : [`the storefront kit was not rendered with React ${major}: ${printed}`]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Installs the storefront kit beside React 18 and 19 and renders it with each, and beside a React that it must refuse. */
export const reactProblems = (root, kit) => {
  const old = mkdtempSync(join(tmpdir(), "alipay-react-17-"))
  writeFileSync(join(old, "package.json"), JSON.stringify({ name: "react", version: "17.0.2" }))
  const trap = install(kit, { react: `file:${old}` })
  rmSync(trap.folder, { recursive: true })
  rmSync(old, { recursive: true })
  return [
    ...problemsBeside(kit, join(root, "node_modules"), 18),
    ...problemsBeside(kit, join(root, "integration-tests/react19/node_modules"), 19),
    ...(!trap.ok && refusesReact(trap.output)
      ? []
      : [
          "npm did not refuse the storefront kit beside React 17, so that this check sees nothing.",
        ]),
  ]
}
