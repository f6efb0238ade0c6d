import { generateKeyPairSync } from "node:crypto"
import { expectBooksAgree } from "../support/books"
import { openShop, quiet, type Shop } from "../support/shop"
import { openSettings, type SettingsPage } from "../support/settings"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let page: SettingsPage

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
})
afterAll(() => store.stop())
afterEach(() => expectBooksAgree(store))

const PATH = "/alipay/accounts/page"
const read = async () => await page.read()
const revision = async (): Promise<number> => (await read()).revision
const save = async (fields: Record<string, unknown>) => await page.save(fields)

const pay = async () => {
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart, { provider: "pp_alipay_page" })
  await store.simulator.pay(payment.payment_request_id)
  await quiet(store)
  return { cart, payment }
}

describe("an account that only the settings page knows", () => {
  variant("is listed before anything is saved, with what is missing", async () => {
    const { status, body } = await shop.admin("GET", "/alipay/accounts")
    expect(status).toBe(200)
    const account = body["accounts"].find(({ handle }: { handle: string }) => handle === "page")
    expect(account).toMatchObject({ registered: true, saved: false, ready: false, revision: 0 })
    expect(account.problems.map(({ code }: { code: string }) => code)).toEqual([
      "missing_client_id",
      "missing_private_key",
      "missing_alipay_public_keys",
    ])
    expect(body["sealing"]).toMatchObject({ available: true, option: "encryption_key" })
    const cart = await shop.createCart()
    const refused = await shop.tryPayment(cart, { provider: "pp_alipay_page" })
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      expect.stringMatching(/^This way to pay can't be used at the moment/),
    ])
  })

  it("takes payments as soon as it is saved", async () => {
    const { status, body } = await page.fill()
    expect([status, body["message"]]).toEqual([200, undefined])
    expect(body["account"]).toMatchObject({ saved: true, ready: true, revision: 1 })
    const { payment } = await pay()
    expect(payment.status).toBe("awaiting_shopper")
    const books = await store.simulator.ledger()
    expect(
      books.payments.find(({ paymentRequestId }) => paymentRequestId === payment.payment_request_id)
    ).toMatchObject({ net: "10050" })
  })

  it("says where each value comes from", async () => {
    const { settings } = await read()
    expect(settings).toMatchObject({
      region: { value: "sea", source: "default" },
      gateway_url: { source: "settings" },
      client_id: { value: store.run.clientId, source: "settings" },
      capture_mode: { value: "automatic", source: "default" },
    })
    const other = (await shop.admin("GET", "/alipay/accounts/cn")).body["account"]
    expect(other.settings.client_id.source).toBe("config")
    expect(other.private_key).toMatchObject({ source: "config", size: 2048, problem: null })
  })

  it("keeps what an edit leaves out, and clears what it sets to null", async () => {
    await save({ label: "Main", order_description: "Tea" })
    expect(await read()).toMatchObject({
      label: "Main",
      settings: { order_description: { value: "Tea", source: "settings" } },
      private_key: { source: "settings" },
    })
    await save({ order_description: null })
    expect((await read()).settings.order_description).toEqual({
      value: "{shop}: {items}",
      source: "default",
    })
  })
})

describe("two admins", () => {
  it("don't save over each other: the second is told what changed", async () => {
    const seen = await revision()
    expect((await shop.admin("POST", PATH, { revision: seen, label: "First" })).status).toBe(200)
    const second = await shop.admin("POST", PATH, { revision: seen, label: "Second" })
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({
      type: "conflict",
      changed_fields: ["label"],
      account: { label: "First", revision: seen + 1 },
    })
    expect((await read()).label).toBe("First")
  })

  it("saving at the same moment: one wins", async () => {
    const seen = await revision()
    const answers = await Promise.all(
      ["A", "B", "C", "D"].map((label) => shop.admin("POST", PATH, { revision: seen, label }))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await revision()).toBe(seen + 1)
  })

  it("leave an audit row for each change, without values", async () => {
    await save({ order_description: "Secret tea" })
    const { body } = await shop.admin("GET", `${PATH}/changes?limit=1`)
    expect(body).toMatchObject({
      limit: 1,
      changes: [{ action: "updated", fields: ["order_description"], revision: await revision() }],
    })
    expect(body["count"]).toBe(await revision())
    expect(JSON.stringify(body)).not.toContain("Secret tea")
  })
})

describe("bad input is refused by name, and nothing is stored", () => {
  const ec = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
  const small = generateKeyPairSync("rsa", {
    modulusLength: 1024,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
  const locked = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" },
  })
  const CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
  const publicKeys = (key: string) => [{ key_version: "1", public_key: key }]

  it.each([
    ["private_key", "garbage", /not a private key/],
    ["private_key", CERTIFICATE, /certificate/],
    ["private_key", locked.privateKey, /pass phrase/],
    ["private_key", small.privateKey, /1024 bits/],
    ["private_key", ec.privateKey, /type ec/],
    ["private_key", small.publicKey, /public key/],
    ["private_key", "x".repeat(1_000_000), /longer than/],
    ["private_key", 7, /must be text/],
    ["alipay_public_keys", publicKeys("garbage"), /not a public key/],
    ["alipay_public_keys", publicKeys(CERTIFICATE), /certificate/],
    ["alipay_public_keys", publicKeys(ec.publicKey), /type ec/],
    ["alipay_public_keys", "key", /must be a list/],
    ["client_id", "SANDBOX 5X", /without blanks/],
    ["client_id", "x".repeat(1_000_000), /client_id/],
    ["gateway_url", "https://user:pass@gateway.example", /user name or password/],
    ["gateway_url", "https://gateway.example/?a=1", /query/],
    ["gateway_url", "http://gateway.example", /https/],
    ["gateway_url", "gateway", /not a URL/],
    ["return_url", "https://me:you@shop.example", /user name or password/],
    ["return_url", "javascript:alert(1)", /this scheme is not allowed/],
    ["payment_method_types", ["ALIPAY_MARS"], /unknown wallet ALIPAY_MARS/],
    ["payment_method_types", ["ALIPAY_CN", "ALIPAY_CN"], /twice/],
    ["payment_method_types", [], /empty/],
    ["settlement_currency", "ABC", /decimals/],
    ["environment", "live", /belongs to the sandbox/],
    ["region", "mars", /na, us, sea, eu/],
    ["timeout_ms", 5, /from 100 to 60000/],
    ["allowed_return_origins", ["https://shop.example/path"], /without a path/],
    ["secret", "x", /not a setting/],
  ])("%s = %.60j", async (field, value, sentence) => {
    const before = await read()
    const { status, body } = await save({ [field]: value })
    expect([status, body["errors"]?.[0]?.field]).toEqual([400, field])
    expect(body["errors"][0].message).toMatch(sentence)
    expect(await read()).toEqual(before)
  })

  it("names every field at once", async () => {
    const { body } = await save({ region: "mars", client_id: "a b", timeout_ms: 1 })
    expect(body["errors"].map(({ field }: { field: string }) => field).sort()).toEqual([
      "client_id",
      "region",
      "timeout_ms",
    ])
  })

  it.each([
    ["a BOM", (key: string) => `\uFEFF${key}`],
    ["CRLF", (key: string) => key.replace(/\n/g, "\r\n")],
    ["quotes", (key: string) => `"${key}"`],
    ["literal \\n", (key: string) => key.trim().replace(/\n/g, "\\n")],
  ])("but a key with %s around it is fixed silently", async (_what, spoil) => {
    expect((await save({ private_key: spoil(store.run.merchantPrivateKey) })).status).toBe(200)
    expect((await shop.admin("POST", `${PATH}/test-connection`, {})).body["result"]).toMatchObject({
      ok: true,
    })
  })

  it("one's own public key in the place of Alipay's is noticed", async () => {
    const { body } = await save({ alipay_public_keys: publicKeys(store.run.merchantPublicKey) })
    expect(body["errors"]).toEqual([
      {
        field: "alipay_public_keys",
        code: "key_is_own",
        params: {},
        message: expect.stringContaining("your own public key"),
      },
    ])
  })
})

describe("a key pair made in the server", () => {
  variant(
    "waits beside the key in force until it is activated, and no payment is lost",
    async () => {
      const before = await read()
      const made = await shop.admin("POST", `${PATH}/key-pair`, {
        revision: before.revision,
        key_version: "2",
      })
      expect(made.status).toBe(200)
      const next = made.body["account"].next_private_key
      expect(next).toMatchObject({ size: 2048, key_version: "2", problem: null })
      expect(made.body["account"].private_key.fingerprint).toBe(before.private_key.fingerprint)

      // Not uploaded yet: the old key still signs, the new one is refused with the reason.
      const first = await pay()
      const early = await shop.admin("POST", `${PATH}/test-connection`, { next_key: true })
      expect(early.body["result"]).toMatchObject({ ok: false })
      expect(["wrong_private_key", "key_not_uploaded"]).toContain(early.body["result"].code)

      store.simulator.registerClient({
        clientId: store.run.clientId,
        merchantPublicKeys: { "1": store.run.merchantPublicKey, "2": next.public_key },
        notifyUrl: `${store.url}/hooks/alipay/page`,
      })
      const ready = await shop.admin("POST", `${PATH}/test-connection`, { next_key: true })
      expect(ready.body["result"]).toMatchObject({ ok: true, code: "connected" })
      const activated = await shop.admin("POST", `${PATH}/key-pair/activate`, {
        revision: await revision(),
      })
      expect(activated.body["account"]).toMatchObject({
        next_private_key: null,
        private_key: { fingerprint: next.fingerprint },
        settings: { key_version: { value: "2" } },
      })
      expect((await shop.admin("POST", `${PATH}/test-connection`, {})).body["result"].ok).toBe(true)
      expect(first.payment.payment_request_id).toBeTruthy()
    }
  )
})
