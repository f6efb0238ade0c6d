import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, type Shop } from "../support/shop"
import { recordOutput, startStore, type Store } from "../support/store"
import { openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let page: SettingsPage

/** Everything the server wrote and answered while this spec ran. */
const seen: string[] = []
let stopRecording: () => void

beforeAll(async () => {
  store = await startStore()
  stopRecording = recordOutput((text) => seen.push(text))
  const open = openShop(store)
  shop = {
    ...open,
    admin: async (...call) => {
      const answer = await open.admin(...call)
      seen.push(JSON.stringify(answer.body))
      return answer
    },
  }
  page = openSettings(store, shop)
})
afterAll(async () => {
  stopRecording()
  await store.stop()
})

const ROUTES = [
  ["GET", "/alipay/accounts"],
  ["POST", "/alipay/accounts"],
  ["GET", "/alipay/accounts/page"],
  ["POST", "/alipay/accounts/page"],
  ["DELETE", "/alipay/accounts/page"],
  ["GET", "/alipay/accounts/page/changes"],
  ["POST", "/alipay/accounts/page/key-pair"],
  ["DELETE", "/alipay/accounts/page/key-pair"],
  ["POST", "/alipay/accounts/page/key-pair/activate"],
  ["POST", "/alipay/accounts/page/test-connection"],
  ["POST", "/alipay/accounts/page/probe"],
  ["GET", "/alipay/accounts/page/rehearsal"],
  ["POST", "/alipay/accounts/page/rehearsal"],
  ["DELETE", "/alipay/accounts/page/rehearsal"],
  ["POST", "/alipay/accounts/page/rehearsal/continue"],
  ["GET", "/alipay/wallets"],
  ["GET", "/alipay/regions/reg_1"],
  ["GET", "/alipay/doctor"],
  ["GET", "/alipay/support-bundle"],
] as const

it("the list of routes here is complete", () => {
  const manifest = require("../../medusa-plugin.json") as {
    routes: { method: string; path: string }[]
  }
  const pattern = (path: string) => path.replace(/\/(page|reg_1)/, "/*")
  const known = ROUTES.map(([method, path]) => `${method} /admin${pattern(path)}`)
  const made = manifest.routes
    .filter(({ path }) => /^\/admin\/alipay\/(accounts|wallets|regions|doctor|support)/.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:\w+/, "*")}`)
  expect(known.sort()).toEqual(made.sort())
})

describe.each(ROUTES)("%s /admin%s", (method, path) => {
  it("asks for a login", async () => {
    expect(
      (await shop.call(method, `/admin${path}`, method === "GET" ? undefined : {})).status
    ).toBe(401)
  })

  variant("refuses a customer who is signed in", async () => {
    const customer = await shop.signIn(await shop.createCart())
    const body = method === "GET" ? undefined : {}
    expect((await shop.call(method, `/admin${path}`, body, customer)).status).toBe(401)
  })
})

it("a handle or region no one knows is 404 everywhere", async () => {
  const revision = { revision: 0 }
  const answers = await Promise.all([
    shop.admin("GET", "/alipay/accounts/unknown"),
    shop.admin("POST", "/alipay/accounts/unknown", revision),
    shop.admin("DELETE", "/alipay/accounts/unknown"),
    shop.admin("POST", "/alipay/accounts/unknown/key-pair", revision),
    shop.admin("POST", "/alipay/accounts/unknown/key-pair/activate", revision),
    shop.admin("DELETE", "/alipay/accounts/unknown/key-pair", revision),
    shop.admin("POST", "/alipay/accounts/unknown/test-connection", {}),
    shop.admin("POST", "/alipay/accounts/unknown/probe"),
    shop.admin("GET", "/alipay/regions/nowhere"),
  ])
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
})

it("an account may be saved before its handle is registered; the list says what is missing", async () => {
  const made = await shop.admin("POST", "/alipay/accounts", { handle: "later", label: "Later" })
  expect([made.status, made.body["account"]?.problems[0].code]).toEqual([200, "not_registered"])
  expect((await shop.admin("POST", "/alipay/accounts", { handle: "later" })).status).toBe(409)
  expect((await shop.admin("POST", "/alipay/accounts", { handle: "A b" })).body["errors"]).toEqual([
    {
      field: "handle",
      code: "bad_handle",
      params: {},
      message: expect.stringContaining("small letters"),
    },
  ])
  expect((await shop.admin("DELETE", "/alipay/accounts/later")).status).toBe(200)
})

describe("secrets", () => {
  it("are in no answer, log line, error or table in clear, whatever an admin does", async () => {
    const { run, simulator } = store
    const secret = run.merchantPrivateKey
    await page.fill()
    await page.save({ label: "Main" })
    await page.save({ private_key: `${secret.slice(0, 900)}broken` })
    await page.save({
      private_key: secret,
      alipay_public_keys: [{ key_version: "1", public_key: secret }],
    })
    await page.save({ client_id: secret })
    await page.test()
    await page.test({ private_key: secret, gateway_url: "http://localhost:1" })
    const revision = (await page.read())["revision"]
    await shop.admin("POST", `${page.path}/key-pair`, { revision })
    await page.test({ next_key: true })
    await shop.admin("POST", `${page.path}/probe`)
    await shop.admin("GET", `${page.path}/changes`)
    await shop.admin("GET", "/alipay/accounts")
    await shop.admin("GET", "/alipay/doctor?connect=true")
    await shop.admin("GET", "/alipay/support-bundle")
    await shop.admin("GET", "/alipay/wallets?handle=page")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, { provider: "pp_alipay_page" })
    await simulator.pay(payment.payment_request_id)
    await simulator.settled()
    seen.push(JSON.stringify((await shop.call("GET", `/store/carts/${cart.id}`)).body))

    const bare = (pem: string) => pem.replace(/-----[^-]+-----|\s/g, "")
    const pieces = [0, 400, 800, 1200].map((at) => bare(secret).slice(at, at + 60))
    const sealing = store.env["ENCRYPTION_KEY"] ?? ""
    const text = seen.join("\n").replace(/\\n|\s/g, "")
    expect(text.length).toBeGreaterThan(10_000)
    expect([...pieces, sealing].filter((piece) => text.includes(piece))).toEqual([])
    expect(text).not.toMatch(/v1\.[0-9a-f]{12}\./)

    const { rows } = await store.sql.query<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public'`
    )
    for (const { table_name: table } of rows) {
      const found = await store.sql.query(
        `select 1 from "${table}" t where ${pieces.map((_, at) => `t::text like '%' || $${at + 1} || '%'`).join(" or ")} limit 1`,
        pieces
      )
      expect([table, found.rowCount]).toEqual([table, 0])
    }
    const { rows: kept } = await store.sql.query<{ private_key: string; next_private_key: string }>(
      `select private_key, next_private_key from alipay_account where handle = 'page'`
    )
    expect(kept[0]?.private_key).toMatch(/^v1\.[0-9a-f]{12}\./)
    expect(kept[0]?.next_private_key).toMatch(/^v1\.[0-9a-f]{12}\./)
  })

  it("a row sealed with an unknown key is one clear error, and the store goes on", async () => {
    const { rows } = await store.sql.query<{ private_key: string }>(
      `select private_key from alipay_account where handle = 'page'`
    )
    const sealed = rows[0]?.private_key ?? ""
    const cart = await shop.createCart()
    await shop.startPayment(cart, { provider: "pp_alipay_page" })
    const foreign = sealed.replace(/^v1\.[0-9a-f]{12}/, "v1.0123456789ab")
    await store.sql.query(
      `update alipay_account set private_key = $1, revision = revision + 1 where handle = 'page'`,
      [foreign]
    )
    const wallets = openWallets(store, shop, await signUp(shop))
    // A shopper reads one plain sentence, wherever they come upon it; the reason is for the log.
    const methods = `/store/alipay/payment-methods?provider_id=pp_alipay_page&cart_id=${cart.id}`
    for (const ask of [
      async () => await shop.tryPayment(await shop.createCart(), { provider: "pp_alipay_page" }),
      async () => await shop.call("GET", methods),
      async () => await shop.call("GET", `/store/alipay/carts/${cart.id}/payment`),
      async () => await shop.complete(cart),
      async () => await wallets.ask({ provider_id: "pp_alipay-auto-debit_page" }),
    ]) {
      seen.length = 0
      const { status, body } = await ask()
      expect([status, body["message"]]).toEqual([
        400,
        "This way to pay can't be used at the moment. Please choose another one, or contact the shop.",
      ])
      expect(seen.join("")).toContain("alipay: a shopper could not go on: Alipay account")
      expect(seen.join("")).toContain(
        "private_key is sealed with the encryption key 0123456789ab, which is not configured. Name that key in previous_encryption_keys, or enter the value again."
      )
    }
    const account = await page.read()
    expect(account["ready"]).toBe(false)
    expect(account["private_key"].problem).toContain("0123456789ab")
    // Other accounts and the pages work.
    expect((await shop.tryPayment(await shop.createCart())).status).toBe(200)
    expect((await shop.admin("GET", "/alipay/doctor")).status).toBe(200)
    // A value moved from another row or field is refused as changed.
    await store.sql.query(
      `update alipay_account set private_key = next_private_key, revision = revision + 1 where handle = 'page'`
    )
    expect((await page.read())["private_key"].problem).toContain("was changed")
    expect((await page.save({ private_key: store.run.merchantPrivateKey })).status).toBe(200)
    expect((await page.test())["ok"]).toBe(true)
  })
})
