import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { openSettings, type SettingsPage } from "../support/settings"
import { APP_DIR, ROOT_DIR } from "../support/run"
import { openShop, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let page: SettingsPage

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  await page.fill()
  await shop.admin("POST", `${page.path}/key-pair`, { revision: (await page.read())["revision"] })
})
afterAll(() => store.stop())

type Ended = { code: number; output: string }

/** Runs one of the plugin's scripts as a merchant does. */
const exec = async (
  script: string,
  args: string[],
  env: Record<string, string> = {}
): Promise<Ended> =>
  await new Promise((resolve) => {
    execFile(
      join(ROOT_DIR, "node_modules", ".bin", "medusa"),
      ["exec", join(ROOT_DIR, `.medusa/server/src/scripts/${script}.js`), ...args],
      { cwd: APP_DIR, env: { ...process.env, ...store.env, LOG_LEVEL: "info", ...env } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr })
    )
  })

const sealed = async () =>
  (
    await store.sql.query<{ private_key: string; next_private_key: string }>(
      `select private_key, next_private_key from alipay_account where handle = 'page'`
    )
  ).rows[0]

describe("rotating the encryption key", () => {
  const next = randomBytes(32).toString("base64")
  const rotated = () => ({
    ENCRYPTION_KEY: next,
    PREVIOUS_ENCRYPTION_KEYS: store.env["ENCRYPTION_KEY"] ?? "",
  })

  it("shows first what it would do", async () => {
    const before = await sealed()
    const { code, output } = await exec("rotate-encryption-key", ["--", "--dry-run"], rotated())
    expect([code, output]).toEqual([
      0,
      expect.stringContaining("alipay_account.private_key: 1 would be resealed"),
    ])
    expect(await sealed()).toEqual(before)
  })

  variant(
    "refuses to lose anything: without the earlier key it names what can't be read",
    async () => {
      const before = await sealed()
      const { code, output } = await exec("rotate-encryption-key", [], { ENCRYPTION_KEY: next })
      expect(code).toBe(1)
      expect(output).toContain("unknown_key")
      expect(await sealed()).toEqual(before)
    }
  )

  variant("seals again, twice without harm, and then the earlier key can go", async () => {
    const before = await sealed()
    const first = await exec("rotate-encryption-key", [], rotated())
    expect([first.code, first.output]).toEqual([0, expect.stringContaining("1 resealed")])
    const after = await sealed()
    expect(after?.private_key).not.toBe(before?.private_key)
    expect(after?.next_private_key).not.toBe(before?.next_private_key)
    const again = await exec("rotate-encryption-key", [], { ENCRYPTION_KEY: next })
    expect([again.code, again.output]).toEqual([
      0,
      expect.stringContaining("alipay_account.private_key: 0 resealed, 1 sealed with this key"),
    ])
  })
})

describe("the doctor", () => {
  variant(
    "lists what is wrong with how to fix it, and fails when payments can't work",
    async () => {
      // The key that sealed the account's secrets is not configured here.
      const { code, output } = await exec("doctor", [])
      expect(code).toBe(1)
      expect(output).toContain("✗ account.unusable_private_key (page)")
      expect(output).toContain("previous_encryption_keys")
    }
  )

  variant("writes JSON for machines", async () => {
    const { output } = await exec("doctor", ["json"])
    const start = output.indexOf('{\n  "checked_at"')
    const json = JSON.parse(output.slice(start, output.indexOf("\n}\n", start) + 2))
    expect(json.errors).toBeGreaterThan(0)
    expect(json.findings[0]).toMatchObject({ id: "migrations", severity: "ok" })
  })
})
