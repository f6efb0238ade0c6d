#!/usr/bin/env node
// Applies the patch to a copy of Medusa's Next.js starter, builds it against the demo store, and shops there:
//   node examples/nextjs-starter/try.mjs /path/to/nextjs-starter-medusa
import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "playwright-core"
import { ensureChromium } from "../../scripts/ensure-chromium.mjs"
import { JOURNEYS } from "./journeys.mjs"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const PATCH = fileURLToPath(new URL("storefront.patch", import.meta.url))
const [SHOP_PORT, DEMO_PORT] = [26_500, 26_000]
const SHOP = `http://localhost:${SHOP_PORT}`

const [starter] = process.argv.slice(2)
if (!starter) {
  console.error("Name a clone of the starter: node examples/nextjs-starter/try.mjs PATH")
  process.exit(2)
}

const work = mkdtempSync(join(tmpdir(), "alipay-starter-"))
// A database server started by root runs as another user, who must be able to pass.
chmodSync(work, 0o711)
const [copy, data] = [join(work, "starter"), join(work, "demo")]
const children = []
const start = (command, args, options) => {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options })
  children.push(child)
  return child
}
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: "inherit" })

/** @returns the demo's addresses and its publishable key */
const startDemo = async () => {
  const options = ["--json", "--no-build", "--data-dir", data, "--port", String(DEMO_PORT)]
  const child = start("node", [join(ROOT, "demo/start.mjs"), ...options])
  const [line] = await once(child.stdout, "data")
  return JSON.parse(String(line))
}

/** A wallet leads back to the starter's address too. */
const allowReturn = async ({ urls, admin }) => {
  const ask = async (path, body, headers = {}) => {
    const response = await fetch(`${urls.medusa}${path}`, {
      headers: { "content-type": "application/json", ...headers },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path} answered: ${await response.text()}`)
    return await response.json()
  }
  const { token } = await ask("/auth/user/emailpass", admin)
  const headers = { authorization: `Bearer ${token}` }
  const { account } = await ask("/admin/alipay/accounts/cn", undefined, headers)
  const change = { revision: account.revision, allowed_return_origins: [SHOP] }
  await ask("/admin/alipay/accounts/cn", change, headers)
}

const buildShop = ({ urls, publishableKey }) => {
  run("git", ["clone", "--quiet", starter, copy])
  run("git", ["apply", PATCH], copy)
  run("npm", ["pack", "-w", "medusa-payment-alipay-storefront", "--pack-destination", work], ROOT)
  const kit = join(work, "medusa-payment-alipay-storefront-0.1.0.tgz")
  run("npm", ["install", "--no-audit", "--no-fund", "--legacy-peer-deps", kit], copy)
  const settings = {
    MEDUSA_BACKEND_URL: urls.medusa,
    NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY: publishableKey,
    NEXT_PUBLIC_BASE_URL: SHOP,
    NEXT_PUBLIC_DEFAULT_REGION: "jp",
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(copy, ".env.local"), lines.join(""))
  run("npx", ["next", "build"], copy)
}

const startShop = async () => {
  const child = start("npx", ["next", "start", "-p", String(SHOP_PORT)], { cwd: copy })
  for await (const chunk of child.stdout) {
    if (String(chunk).includes("Ready")) return
  }
  throw new Error("The starter did not start.")
}

const shop = async (demo) => {
  const env = await ensureChromium(ROOT)
  const browser = await chromium.launch({
    executablePath: env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, ...env },
  })
  let failed = 0
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
    context.setDefaultTimeout(60_000)
    try {
      await journey({ context, shop: SHOP, simulator: demo.urls.simulator })
      console.log(`  ✓ ${name}`)
    } catch (error) {
      failed += 1
      console.error(`  ✗ ${name}: ${error.message}`)
    }
    await context.close()
  }
  await browser.close()
  console.log(`${Object.keys(JOURNEYS).length - failed} passed, ${failed} failed`)
  return failed
}

let failed = 1
try {
  const demo = await startDemo()
  await allowReturn(demo)
  buildShop(demo)
  await startShop()
  failed = await shop(demo)
} finally {
  for (const child of children) child.kill("SIGTERM")
  await Promise.all(children.map(async (child) => child.exitCode ?? (await once(child, "exit"))))
  rmSync(work, { recursive: true, force: true })
}
process.exit(failed === 0 ? 0 : 1)
