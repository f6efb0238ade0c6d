import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gatewayKey, signedMessage } from "../support/messages"
import { openSettings } from "../support/settings"
import { openShop, type Shop } from "../support/shop"
import { recordOutput, startSecondServer, startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { openWallets, signUp } from "../support/wallets"
import { sample } from "../support/ring"

let store: Store
let shop: Shop
let written: string[]
let stopRecording: () => void

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
beforeEach(() => {
  written = []
  stopRecording = recordOutput((text) => written.push(text))
})
afterEach(() => stopRecording())

/** A gateway that knows one promotion in two languages; the simulator has none. */
const startPromotions = async () => {
  const body = JSON.stringify({
    result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "success" },
    paymentOptions: [
      {
        paymentMethodType: "ALIPAY_CN",
        enabled: true,
        promoNames: [JSON.stringify({ en_US: "Save", zh_CN: "满减" })],
      },
    ],
  })
  const server = createServer((request, response) => {
    const { clientId } = store.run
    const time = String(Date.now())
    const door = request.url ?? ""
    const { headers } = signedMessage(body, { key: gatewayKey(), clientId, time, door })
    response.writeHead(200, { ...headers, "response-time": time }).end(body)
    request.resume()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const linesAbout = (what: string) => written.filter((line) => line.includes(what))
const notify = async (handle: string) =>
  (await shop.call("POST", `/hooks/alipay/${encodeURIComponent(handle)}`, {})).status

describe("an address that can't be read", () => {
  it.each(["%E0%A4%A", "%ff"])("is no fault of the server's: %s", async (id) => {
    const page = await shop.call("GET", `/alipay/pay/${id}`)
    expect([page.status, page.body["text"]]).toEqual([
      404,
      expect.stringContaining('data-state="not_found"'),
    ])
    const cart = await shop.call("GET", `/store/alipay/carts/${id}/payment`)
    expect([cart.status, cart.body["message"]]).toEqual([
      400,
      "The request's address can't be read. Send ids as they were given.",
    ])
  })
})

describe("an id with a control character", () => {
  it.each([
    ["GET", "/store/alipay/payment-methods?provider_id=pp_alipay_cn&cart_id=%00"],
    ["GET", "/store/alipay/payment-methods?provider_id=pp_alipay_cn&cart_id=cart%1f"],
    ["GET", "/store/alipay/agreements/%00"],
    ["DELETE", "/store/alipay/agreements/al%00gr"],
    ["POST", "/store/carts/%00/complete"],
    ["POST", "/store/carts/cart_%7f/complete"],
  ])("is refused at the door: %s %s", async (method, path) => {
    const { headers } = await signUp(shop)
    const { status, body } = await shop.call(method, path, undefined, headers)
    expect([status, body["message"]]).toEqual([400, expect.stringMatching(/control character/)])
  })

  it.each([
    ["GET", "/alipay/accounts/%00"],
    ["GET", "/alipay/orders/%00/history"],
    ["GET", "/alipay/customers/%0a/agreements"],
    ["GET", "/alipay/regions/%00"],
    ["POST", "/alipay/agreements/%00/revoke"],
    ["POST", "/alipay/attention/%00/actions/retry"],
    ["POST", "/payments/%00/capture"],
    ["POST", "/payments/%00/refund"],
    ["POST", "/orders/%00/cancel"],
  ])("is refused to an admin too: %s %s", async (method, path) => {
    expect((await shop.admin(method, path, method === "POST" ? {} : undefined)).status).toBe(400)
  })

  it("and a text with a zero character is refused in a body", async () => {
    const { status } = await openSettings(store, shop).save({ label: "a\0b" })
    expect(status).toBe(400)
    const nowhere = { id: "", currency: "CNY", collectionId: "%00" }
    expect((await shop.tryPayment(nowhere)).status).toBe(400)
    const calls = store.simulator.calls().length
    const session = await shop.tryPayment(await shop.createCart(), { data: { note: "a\0b" } })
    expect(session.status).toBe(400)
    expect(store.simulator.calls()).toHaveLength(calls)
  })

  it.each([
    ["data.note", { note: "\0" }],
    ["data.note", { note: "\ud800" }],
    ["data.deep.1.note", { deep: [0, { note: "\udc00 half" }] }],
    ["A name in data", { "\0": 1 }],
    ["A name in data", { "\ud800": 1 }],
    ["A name in data.deep", { deep: { "a\0": 1 } }],
  ])("and what can't be kept is refused by the name of its field: %s", async (field, data) => {
    const { status, body } = await shop.tryPayment(await shop.createCart(), { data })
    expect([status, body["message"]]).toEqual([
      400,
      expect.stringMatching(new RegExp(`^${field} holds a character`)),
    ])
  })

  it("but whole characters outside of the basic plane are taken", async () => {
    const { status } = await shop.tryPayment(await shop.createCart(), { data: { "🍵": "茶🍵" } })
    expect(status).toBe(200)
  })
})

describe("an unknown provider", () => {
  it("does not tell which others there are", async () => {
    const { ask } = openWallets(store, shop, await signUp(shop))
    const { status, body } = await ask({ provider_id: "pp_alipay-auto-debit_missing" })
    expect(status).toBe(404)
    expect(body["message"]).not.toMatch(/manual|page|\bcn\b/)
  })
})

describe("an account that is deleted", () => {
  const former = async () =>
    (await store.sql.query(`select id from alipay_former_credential where handle = 'page'`)).rows
  const path = "/alipay/accounts/page"
  /** Its own credentials would be forgotten as soon as they are in force again. */
  const ANOTHER_CLIENT = "SANDBOX_5X0000000000ANOTHER"

  it("keeps its keys for refunds, and purges them with those before when asked to", async () => {
    const page = openSettings(store, shop)
    await page.fill()
    expect((await shop.admin("DELETE", path)).status).toBe(200)
    expect(await former()).toHaveLength(1)
    await page.fill({ client_id: ANOTHER_CLIENT })
    expect((await shop.admin("DELETE", `${path}?purge_former_keys=true`)).status).toBe(200)
    expect(await former()).toEqual([])
    const { body } = await shop.admin("GET", `${path}/changes`)
    expect(body["changes"][0]).toMatchObject({ action: "deleted", fields: ["former_keys"] })
  })

  it("stays, with all its keys, when they can't be purged", async () => {
    const page = openSettings(store, shop)
    await page.fill()
    expect((await shop.admin("DELETE", path)).status).toBe(200)
    await page.fill({ client_id: ANOTHER_CLIENT })
    const before = await page.read()
    const purge = () => shop.admin("DELETE", `${path}?purge_former_keys=true`)
    await store.sql.query(
      `create function keep_rows() returns trigger language plpgsql
        as $$ begin raise exception 'no row can be deleted'; end $$`
    )
    await store.sql.query(
      `create trigger keep_rows before delete on alipay_former_credential
         for each row execute function keep_rows()`
    )
    expect((await purge()).status).toBe(500)
    await store.sql.query(`drop trigger keep_rows on alipay_former_credential`)
    expect(await former()).toHaveLength(1)
    expect(await page.read()).toEqual(before)
    const { body } = await shop.admin("GET", `${path}/changes`)
    expect(body["changes"][0]).toMatchObject({ action: "created" })
    expect((await purge()).status).toBe(200)
    expect(await former()).toEqual([])
  })
})

describe("a flood of messages", () => {
  it("for handles that do not exist writes one line, with a name that is quoted and cut", async () => {
    const names = ["x\nalipay: all is well", "y".repeat(300), ...Array(20).fill("missing")]
    for (const name of names) {
      expect(await notify(name)).toBe(401)
    }
    const lines = linesAbout("refused a notification")
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain("\nalipay: all is well")
  })

  it("that are forged, for an account that exists, writes one line too", async () => {
    for (let index = 0; index < 10; index++) {
      expect(await notify("cn")).toBe(401)
    }
    expect(linesAbout("refused a notification")).toHaveLength(1)
  })

  it("at Medusa's own hook writes one line as well", async () => {
    for (let index = 0; index < 10; index++) {
      await shop.call("POST", "/hooks/payment/alipay_manual", { index })
    }
    // Medusa writes that it hands a message on before the plugin has it: what the plugin has counted says that it came.
    const { refusals } = store.container.resolve<{ refusals: object }>("alipay")
    const seen = Reflect.get(refusals, "seen") as Map<string, { count: number }>
    const sinceLine = () => seen.get("manual")?.count
    await until(
      "ten messages to be refused, nine after the line",
      sinceLine,
      (count) => count === 9
    )
    expect(linesAbout("refused a message at Medusa's payment hook for manual")).toHaveLength(1)
  })
})

describe("the locale", () => {
  it.each([
    ["in the query", "&locale=zh-CN", {}],
    ["in Medusa's header", "", { "x-medusa-locale": "zh-CN" }],
  ])("%s chooses the language of promotions", async (_, query, headers) => {
    const gateway = await startPromotions()
    try {
      await openSettings(store, shop).fill({ gateway_url: gateway.url })
      const cart = await shop.createCart()
      const { body } = await shop.call(
        "GET",
        `/store/alipay/payment-methods?provider_id=pp_alipay_page&cart_id=${cart.id}${query}`,
        undefined,
        headers
      )
      expect(body["source"]).toBe("gateway")
      expect(body["payment_methods"][0].promotions).toEqual(["满减"])
    } finally {
      gateway.stop()
    }
  })
})

it("a payment of a signed-in shopper logs no warning", async () => {
  const { headers } = await signUp(shop)
  const cart = await shop.createCart()
  await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, headers)
  await shop.startPayment(cart, { customer: headers })
  expect(linesAbout("account holder")).toEqual([])
  expect(linesAbout('"warn"')).toEqual([])
})

describe("the code a wallet is linked with", () => {
  const BOOT_MS = 180_000

  it.each(sample(["development", "production"]))(
    "is never in the access log (%s)",
    async (mode) => {
      const server = await startSecondServer(store, { NODE_ENV: mode, LOG_LEVEL: "http" })
      try {
        for (const path of ["", "/", "/elsewhere"]) {
          await fetch(
            `${server.url}/alipay/agreements/return${path}?authCode=SECRET-1&authState=S2`
          )
        }
        await fetch(`${server.url}/Alipay/Agreements/Return?authCode=SECRET-1`, { method: "POST" })
        for (const path of [
          "/alipay/pay/SECRET-2",
          "/Alipay/Pay/SECRET-2/",
          "/alipay/pay/SECRET-2/x",
        ]) {
          await fetch(`${server.url}${path}?to=wallet`)
          await fetch(`${server.url}${path}`, { method: "POST" })
          // A parser that can't read it would tell where it was sent to.
          const headers = { "content-type": "application/json" }
          await fetch(`${server.url}${path}`, { method: "POST", body: "{", headers })
        }
        await fetch(`${server.url}/store/regions`)
        await until(
          "the last request in the access log",
          () => server.output(),
          (output) => output.includes("/store/regions")
        )
        expect(server.output()).toMatch(/agreements\/return/)
        expect(server.output()).toMatch(/alipay\/pay/)
        expect(server.output()).not.toMatch(/SECRET-1|SECRET-2|authState/)
      } finally {
        await server.stop()
      }
    },
    BOOT_MS
  )
})
