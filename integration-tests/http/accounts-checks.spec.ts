import { generateKeyPairSync } from "node:crypto"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { freePort } from "../support/postgres"
import { send } from "../support/request"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, settled, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let page: SettingsPage
const FIRST_MIGRATION = "Migration20261129023000"
const servers: Server[] = []

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  await page.fill()
})
afterAll(async () => {
  servers.forEach((server) => {
    server.closeAllConnections()
    server.close()
  })
  await store.stop()
})

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

const rsa = (bits = 2048) =>
  generateKeyPairSync("rsa", {
    modulusLength: bits,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })

describe("test connection", () => {
  it("proves everything at once and is remembered with its time", async () => {
    const result = await page.test()
    expect(result).toMatchObject({ ok: true, code: "connected", fix: null })
    expect((await page.read())["last_test"]).toEqual(result)
  })

  const key = (text: string) => ({ alipay_public_keys: [{ key_version: "1", public_key: text }] })

  it.each<[string, () => Promise<Record<string, unknown>>, string | null]>([
    ["wrong_private_key", async () => ({ private_key: rsa().privateKey }), "private_key"],
    ["key_not_uploaded", async () => ({ key_version: "9" }), "key_version"],
    ["wrong_alipay_public_key", async () => key(rsa().publicKey), "alipay_public_keys"],
    ["unknown_client", async () => ({ client_id: "SANDBOX_5X_NOBODY" }), "client_id"],
    ["dns", async () => ({ gateway_url: "https://gateway.invalid" }), "gateway_url"],
    ["connection_refused", async () => ({ gateway_url: "http://localhost:1" }), "gateway_url"],
    ["timeout", async () => ({ gateway_url: await serve(() => undefined), timeout_ms: 100 }), null],
    [
      "unsigned_answer",
      async () => ({ gateway_url: await serve((_req, res) => res.end("<html>Sign in</html>")) }),
      "gateway_url",
    ],
    [
      "wrong_address",
      async () => ({ gateway_url: await serve((_req, res) => res.writeHead(404).end()) }),
      "region",
    ],
    [
      "http_status",
      async () => ({ gateway_url: await serve((_req, res) => res.writeHead(502).end()) }),
      null,
    ],
    [
      "tls",
      async () => ({ gateway_url: store.simulator.url.replace("http:", "https:") }),
      "gateway_url",
    ],
  ])(
    "says %s before anything is saved",
    async (code, draft, field) => {
      const before = await page.read()
      const result = await page.test(await draft())
      expect(result).toMatchObject({ ok: false, code, field })
      expect(result["message"]).toMatch(/\.$/)
      expect(result["fix"]).toMatch(/\.$/)
      expect(await page.read()).toEqual(before)
    },
    40_000
  )

  it("notices a wrong clock", async () => {
    await store.simulator.clock.advance(20 * 60_000)
    expect(await page.test()).toMatchObject({ ok: false, code: "clock_skew" })
  })

  it("names what is missing", async () => {
    expect(await page.test({ client_id: null })).toMatchObject({
      ok: false,
      code: "configuration",
      field: "client_id",
    })
  })
})

describe("the probe", () => {
  const probe = async () => (await shop.admin("POST", `${page.path}/probe`)).body["result"]
  /** The plugin's own setting, as if the merchant had written another address into medusa-config. */
  const through = async (url: string | undefined) => {
    const alipay = store.container.resolve<{ settings: { backend_url?: string } }>("alipay")
    const before = alipay.settings.backend_url
    Object.assign(alipay.settings, { backend_url: url })
    try {
      return await probe()
    } finally {
      Object.assign(alipay.settings, { backend_url: before })
    }
  }
  /** A proxy before the store that does something to what passes. */
  const proxy = async (
    spoil: (request: { headers: Record<string, string>; body: string }) => void
  ) =>
    await serve((req, res) => {
      const chunks: Buffer[] = []
      req.on("data", (chunk: Buffer) => chunks.push(chunk))
      req.on("end", () => {
        const passed = {
          headers: req.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString("utf8"),
        }
        delete passed.headers["content-length"]
        delete passed.headers["connection"]
        delete passed.headers["host"]
        spoil(passed)
        const path = req.url ?? "/"
        void send(store.url, { method: "POST", path, ...passed }).then((answer) => {
          res.writeHead(answer.status, { "content-type": "application/json" })
          res.end(answer.text)
        })
      })
    })

  it("comes back through the public address and leaves nothing behind", async () => {
    const inbox = async () => (await store.sql.query(`select id from alipay_notification`)).rows
    const before = await inbox()
    expect(await probe()).toMatchObject({
      ok: true,
      code: "received",
      url: `${store.url}/hooks/alipay/page`,
    })
    expect((await page.read())["notifications"].last_probe).toMatchObject({ ok: true })
    expect(await inbox()).toEqual(before)
  })

  it("passes a proxy that changes nothing", async () => {
    expect(await through(await proxy(() => undefined))).toMatchObject({ ok: true })
  })

  it.each<[string, () => Promise<string | undefined>]>([
    ["no_address", async () => undefined],
    ["dns", async () => "https://shop.invalid"],
    ["connection_refused", async () => `http://localhost:${await freePort()}`],
    ["not_found", async () => `${store.url}/wrong`],
    [
      "redirected",
      async () => await serve((_req, res) => res.writeHead(302, { location: "/" }).end()),
    ],
    ["blocked", async () => await serve((_req, res) => res.writeHead(403).end())],
    ["other_answer", async () => await serve((_req, res) => res.end("<html>Shop</html>"))],
    ["http_status", async () => await serve((_req, res) => res.writeHead(502).end())],
    [
      "body_changed",
      async () =>
        await proxy((passed) => {
          passed.body = JSON.stringify(JSON.parse(passed.body))
        }),
    ],
    [
      "headers_removed",
      async () => await proxy((passed) => void delete passed.headers["signature"]),
    ],
    ["blocked", async () => await proxy((passed) => void delete passed.headers["x-alipay-probe"])],
    [
      "other_store",
      async () =>
        await proxy((passed) => {
          passed.headers["request-time"] = "2000-01-01T00:00:00Z"
        }),
    ],
  ])("finds %s", async (code, address) => {
    expect(await through(await address())).toMatchObject({ ok: false, code })
  })

  it("is no one else's way in: a probe with a foreign signature is refused", async () => {
    const answer = await send(store.url, {
      method: "POST",
      path: "/hooks/alipay/page",
      headers: {
        "x-alipay-probe": "1",
        "client-id": store.run.clientId,
        "request-time": "2026-01-01T00:00:00Z",
        signature: "algorithm=RSA256,keyVersion=1,signature=QUJD",
      },
      body: `{"probe": "x"}`,
    })
    expect(answer.status).toBe(401)
  })
})

describe("notifications", () => {
  variant("the last genuine and the last refused one are shown, with the reason", async () => {
    const payment = await shop.startPayment(await shop.createCart(), { provider: "pp_alipay_page" })
    await store.simulator.pay(payment.payment_request_id)
    await store.simulator.settled()
    await send(store.url, { method: "POST", path: "/hooks/alipay/page", body: "{}" })
    // A refusal is written down a few seconds later, together with others.
    await settled(async () => {
      const { last_refused_reason } = (await page.read()).notifications
      return [last_refused_reason].filter((reason) => /headers/.test(reason ?? ""))
    }, 1)
    const { notifications } = await page.read()
    expect(notifications).toMatchObject({
      url: `${store.url}/hooks/alipay/page`,
      last_genuine_at: expect.any(String),
      last_refused_at: expect.any(String),
      last_refused_reason: expect.stringContaining("headers"),
      last_refused_sentence: expect.objectContaining({ code: "refused_headers" }),
    })
    const kinds = notifications.kinds.map(({ name }: { name: string }) => name)
    expect(kinds).toContain("notifyDispute")
  })
})

describe("doctor", () => {
  const examine = async (query = "") => (await shop.admin("GET", `/alipay/doctor${query}`)).body
  const finding = (body: Record<string, any>, id: string, subject?: string) =>
    body["findings"].find(
      (each: { id: string; subject: string | null }) =>
        each.id === id && (subject === undefined || each.subject === subject)
    )

  it("looks at everything, and says what each finding means and how to fix it", async () => {
    const body = await examine()
    const ids = new Set(body["findings"].map(({ id }: { id: string }) => id))
    expect([...ids].filter((id) => !String(id).startsWith("account")).sort()).toEqual([
      "backend_url",
      "connection",
      "encryption_key",
      "event_bus",
      "installation",
      "locking",
      "medusa_version",
      "migrations",
      "notifications",
      "region",
      "return_url",
      "settlement_currency",
      "wallet_currency",
    ])
    for (const each of body["findings"]) {
      expect(each.message).toMatch(/\S/)
      expect(each.severity === "ok" ? each.fix : each.fix?.length > 0).toBe(
        each.severity === "ok" ? null : true
      )
    }
    expect(finding(body, "migrations").severity).toBe("ok")
    expect(finding(body, "medusa_version").severity).toBe("ok")
    expect(finding(body, "encryption_key").severity).toBe("ok")
    expect(finding(body, "locking").severity).toBe("warning")
    expect(finding(body, "settlement_currency", "page").severity).toBe("warning")
  })

  it("notices a pending migration", async () => {
    await store.sql.query(`delete from mikro_orm_migrations where name = '${FIRST_MIGRATION}'`)
    expect(finding(await examine(), "migrations")).toMatchObject({
      severity: "error",
      fix: "Run: npx medusa db:migrate",
    })
  })

  it("refuses a database with tables of before the first release", async () => {
    const { [FIRST_MIGRATION]: First } = loadBuilt(
      `modules/alipay/migrations/${FIRST_MIGRATION}.js`
    ) as Record<string, { prototype: { up: () => Promise<void> } }>
    const statements: string[] = []
    await First?.prototype.up.call({ addSql: (sql: string) => void statements.push(sql) })
    await expect(store.sql.query(statements[0] ?? "")).rejects.toThrow(
      /from before its first release\. Use a new database/
    )
  })

  it("notices wallets that no shopper of a region can pay with, and a return URL that is not ours", async () => {
    await page.save({
      payment_method_types: ["GCASH"],
      return_url: "https://elsewhere.example/back",
      settlement_currency: "USD",
    })
    const body = await examine()
    const unfit = finding(body, "wallet_currency", "page")
    expect(unfit.severity).toBe("error")
    expect(unfit.message).toContain("CNY")
    expect(finding(body, "return_url", "page").severity).toBe("warning")
    expect(finding(body, "settlement_currency", "page").severity).toBe("ok")
  })

  variant(
    "says once what wallet no region can show, and nothing about one that some regions can",
    async () => {
      const ofWallets = async (...payment_method_types: string[]) => {
        await page.save({ payment_method_types })
        const { findings } = await examine()
        return findings.filter(
          ({ id, subject }: { id: string; subject: string }) =>
            id === "wallet_currency" && subject === "page"
        )
      }
      expect(await ofWallets("ALIPAY_CN", "GCASH")).toMatchObject([
        { severity: "warning", message: expect.stringMatching(/GCash\.$/) },
      ])
      expect(await ofWallets("ALIPAY_CN", "PAYPAY")).toMatchObject([{ severity: "ok" }])
    }
  )

  variant(
    "notices sales channels that do not exist, where a rule declares to customs",
    async () => {
      const registered = {
        ...{ customs_code: "NINGBO", merchant_customs_code: "NB-1", merchant_customs_name: "Tea" },
        declare: "by_rule",
      }
      const ofChannels = async (...sales_channels: string[]) => {
        await page.save({ customs: { ...registered, sales_channels } })
        return finding(await examine(), "customs", "page")
      }
      const { channel } = store.run.seed
      expect(await ofChannels(channel, "sc_typo")).toMatchObject({
        severity: "warning",
        message: expect.stringMatching(/^No order of sc_typo is declared/),
      })
      expect(await ofChannels(channel)).toMatchObject({ severity: "ok" })
      await page.save({ customs: null })
      expect(finding(await examine(), "customs", "page")).toBeUndefined()
    }
  )

  it("asks the gateway when told to", async () => {
    const body = await examine("?connect=true")
    expect(finding(body, "connection", "page").severity).toBe("error")
    expect(finding(body, "notifications", "page").severity).toBe("ok")
  })
})

describe("a region", () => {
  it("shows what its shoppers will see, and why not if nothing", async () => {
    const { regions } = store.run.seed
    const look = async (name: string) =>
      (await shop.admin("GET", `/alipay/regions/${regions[name]}`)).body["accounts"].find(
        ({ handle }: { handle: string }) => handle === "page"
      )
    await page.save({ payment_method_types: ["ALIPAY_CN", "GCASH"] })
    const offered = await look("CNY")
    expect(offered).toMatchObject({ enabled: true, reason: null })
    expect(offered.wallets).toMatchObject([
      { type: "ALIPAY_CN", offered: true },
      { type: "GCASH", offered: false, reason: "GCash is paid in PHP, not in CNY." },
    ])
    await page.save({ payment_method_types: ["GCASH"] })
    expect((await look("CNY")).reason).toContain("None of its wallets")
  })
})

describe("the support bundle", () => {
  variant("holds nothing of a shopper and no secret", async () => {
    const cart = await shop.createCart()
    await shop.signIn(cart)
    await shop.startPayment(cart, { provider: "pp_alipay_cn" })
    const { body } = await shop.admin("GET", "/alipay/support-bundle")
    const text = JSON.stringify(body)
    expect(body["accounts"].length).toBeGreaterThan(1)
    expect(body["unsettled"].length).toBeGreaterThan(0)
    for (const word of ["shop.example", "Lin", "Wei", "Lake Road", store.run.clientId]) {
      expect([word, text.replaceAll("https://shop.example", "").includes(word)]).toEqual([
        word,
        false,
      ])
    }
    expect(text).not.toMatch(/PRIVATE KEY|v1\.[0-9a-f]{12}\./)
    expect(text).not.toContain(store.run.merchantPrivateKey.slice(100, 160))
  })
})
