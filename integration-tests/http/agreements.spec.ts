import { openItems } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { ACKNOWLEDGED, deliver, gatewayKey, signedMessage } from "../support/messages"
import { sample, variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import {
  agreementRow,
  AUTO_DEBIT,
  comeBack,
  later,
  openWallets,
  signUp,
  type Customer,
  type Wallets,
} from "../support/wallets"

const DAY = 24 * 3_600_000

const gateway = gatewayKey()

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>
let customer: Customer
let wallets: Wallets

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
beforeEach(async () => {
  customer = await signUp(shop)
  wallets = openWallets(store, shop, customer)
})
afterEach(async () => await expectBooksAgree(store))

const calls = (operation: string, subject: string) =>
  store.simulator.calls().filter((call) => call.operation === operation && call.subject === subject)
const atGateway = (authState: string) =>
  store.simulator.agreements().find((one) => one.authState === authState)
const stateOf = async (id: string): Promise<string> => (await agreementRow(store, id))["state"]

it("links a wallet, pays with it in one step, and unlinks it", async () => {
  const begun = await wallets.begin()
  const { id, authState } = begun
  await wallets.agree(begun)
  expect(await wallets.list()).toMatchObject([
    { id, state: "active", payment_method_type: "ALIPAY_HK", login: "sim***@example.com" },
  ])
  const cart = await shop.createCart("HKD")
  expect(await wallets.choose(cart, id)).toMatchObject({ status: 200 })
  await shop.order(cart, customer.headers)
  await quiet(store)
  expect(await ordersOf(store, cart)).toHaveLength(1)
  expect(await wallets.remove(id)).toMatchObject({ status: 200, body: { deleted: true } })
  expect(await wallets.list()).toEqual([])
  expect(await wallets.linkable()).toContainEqual({
    provider_id: AUTO_DEBIT,
    payment_method_type: "ALIPAY_HK",
    wallet_name: "AlipayHK",
  })
  expect(atGateway(authState)).toMatchObject({ status: "ENDED" })
  expect(await agreementRow(store, id)).toMatchObject({
    state: "revoked",
    ended_by: "customer",
    access_token: null,
    refresh_token: null,
    auth_code: null,
  })
  expect(await wallets.remove(id)).toMatchObject({ status: 200 })
  expect(calls("revoke", authState)).toHaveLength(1)
})

describe("the shopper's consent", () => {
  const NOTIFIED = "notify-authorization.lost"

  it("is asked for with a state of 256 bits, kept as a digest alone", async () => {
    const first = await wallets.begin()
    const second = await wallets.begin()
    expect(first.authState).not.toBe(second.authState)
    expect(Buffer.from(first.authState, "base64url")).toHaveLength(32)
    expect(JSON.stringify(await agreementRow(store, first.id))).not.toContain(first.authState)
  })

  it("is exchanged when the browser brings it and no notification does", async () => {
    store.simulator.next(NOTIFIED)
    const { id, authState, cookie } = await wallets.begin()
    const { authCode = "" } = store.simulator.agree(authState)
    expect(await comeBack(store, { authState, authCode }, cookie)).toMatchObject({
      status: 303,
      outcome: "success",
    })
    expect(await stateOf(id)).toBe("active")
  })

  it.each(["browser first", "notification first", "both at once"])(
    "is exchanged once: %s",
    async (order) => {
      if (order !== "notification first") {
        const mark = order === "browser first" ? "delay=60000" : "double"
        store.simulator.next(`notify-authorization.${mark}`)
      }
      const { id, authState, cookie } = await wallets.begin()
      const { authCode = "" } = store.simulator.agree(authState)
      if (order === "notification first") {
        await quiet(store)
      }
      const returns = await Promise.all(
        [1, 2, 3].map(async () => await comeBack(store, { authState, authCode }, cookie))
      )
      await advance(120_000)
      await quiet(store)
      expect(returns.map(({ outcome }) => outcome)).toEqual(["success", "success", "success"])
      expect(calls("applyToken", authState)).toHaveLength(1)
      expect(await stateOf(id)).toBe("active")
    }
  )

  it("refused in the wallet changes nothing; the shopper hears of it and may try again", async () => {
    const { id, authState, cookie } = await wallets.begin()
    store.simulator.refuse(authState)
    const back = await comeBack(store, { authState }, cookie)
    expect(back.outcome).toBe("refused")
    expect(back.location?.href).toMatch(/^http:\/\/localhost:8000\/wallets\?alipay_agreement=/)
    expect(await wallets.list()).toEqual([])
    await later(store, advance, DAY)
    expect(await agreementRow(store, id)).toMatchObject({
      state: "failed",
      reason: "CONSENT_EXPIRED",
    })
    await wallets.link()
    expect(await wallets.list()).toHaveLength(1)
  })

  it("that comes too late is expired", async () => {
    store.simulator.next(NOTIFIED)
    const { authState, cookie } = await wallets.begin()
    const { authCode = "" } = store.simulator.agree(authState)
    await advance(31 * 60_000)
    expect((await comeBack(store, { authState, authCode }, cookie)).outcome).toBe("expired")
    expect(calls("applyToken", authState)).toEqual([])
  })

  it("with a state no one gave out leads nowhere", async () => {
    for (const query of [
      { authState: "guess", authCode: "x" },
      { authCode: "x" },
      { authState: "a".repeat(500), authCode: "x" },
    ]) {
      expect(await comeBack(store, query as Record<string, string>)).toMatchObject({ status: 404 })
    }
  })

  it("used before is answered as it stands and nothing is exchanged", async () => {
    const begun = await wallets.begin()
    const { id, authState } = begun
    await wallets.agree(begun)
    await wallets.remove(id)
    expect((await comeBack(store, { authState, authCode: "again" }, begun.cookie)).outcome).toBe(
      "failed"
    )
    expect(calls("applyToken", authState)).toHaveLength(1)
    expect(await stateOf(id)).toBe("revoked")
  })

  const steal = async (marks: string) => {
    const thief = openWallets(store, shop, await signUp(shop))
    const own = await thief.begin()
    store.simulator.next(`notify-authorization.${marks}`)
    const victim = await wallets.begin()
    const { authCode = "" } = store.simulator.agree(victim.authState)
    await comeBack(store, { authState: own.authState, authCode }, own.cookie)
    if (marks === "double") {
      await comeBack(store, { authState: victim.authState, authCode }, victim.cookie)
    }
    await advance(120_000)
    await quiet(store)
    expect(await thief.list()).toEqual([])
    return { own: await agreementRow(store, own.id), victim }
  }

  it("stolen by another customer is worth nothing: theirs is ended, nothing can be charged", async () => {
    const { own, victim } = await steal("delay=60000")
    expect(own).toMatchObject({
      state: "revoked",
      reason: "CODE_OF_ANOTHER",
      access_token: null,
    })
    expect(calls("revoke", victim.authState)).toHaveLength(1)
    expect(atGateway(victim.authState)).toMatchObject({ status: "ENDED" })
  })

  it.each(sample([1, 2, 3, 4], 2))("stolen while the gateway tells whose it is (%i)", async () => {
    const { own, victim } = await steal("double")
    expect(own).toMatchObject({
      state: expect.stringMatching(/^(revoked|failed)$/),
      reason: "CODE_OF_ANOTHER",
      access_token: null,
    })
    // Either the thief's exchange came first and its token was given back, or the owner has the only one.
    const atGatewayNow = atGateway(victim.authState)?.status
    const lost = (await openItems(store, "agreement_lost")).map(({ subject }) => subject)
    if (!lost.includes(own["id"])) {
      expect(["ENDED failed", "ACTIVE active"]).toContain(
        `${atGatewayNow} ${await stateOf(victim.id)}`
      )
    }
  })

  it("stolen after it was used is worth nothing either", async () => {
    const thief = openWallets(store, shop, await signUp(shop))
    const own = await thief.begin()
    const victim = await wallets.begin()
    const { authCode = "" } = store.simulator.agree(victim.authState)
    await comeBack(store, { authState: victim.authState, authCode }, victim.cookie)
    await quiet(store)
    expect(
      (await comeBack(store, { authState: own.authState, authCode }, own.cookie)).outcome
    ).toBe("failed")
    expect(await agreementRow(store, own.id)).toMatchObject({ reason: "CODE_OF_ANOTHER" })
    expect(await stateOf(victim.id)).toBe("active")
  })
})

describe("an answer that is lost", () => {
  it("before the code was taken: the sweep exchanges it", async () => {
    store.simulator.next("applyToken.unknown-before x1 notify.lost")
    const { id, authState, cookie } = await wallets.begin()
    const { authCode = "" } = store.simulator.agree(authState)
    expect((await comeBack(store, { authState, authCode }, cookie)).outcome).toBe("processing")
    await sweep(store)
    // The code was on its way once: a refusal now would tell nothing, a token does.
    expect(await stateOf(id)).toBe("active")
  })

  it.each(
    sample(["applyToken.drop-after x1", "applyToken.timeout-after x1", "applyToken.garbage x1"])
  )(
    "with the token in it (%s) is told to a person, and the wallet can be linked again",
    async (mark) => {
      store.simulator.next(mark)
      const begun = await wallets.begin()
      const { id, authState } = begun
      await wallets.agree(begun)
      await sweep(store)
      expect(await agreementRow(store, id)).toMatchObject({ state: "failed", reason: "TOKEN_LOST" })
      expect(await openItems(store, "agreement_lost")).toContainEqual(
        expect.objectContaining({ subject: id })
      )
      await wallets.link()
      expect(await wallets.list()).toHaveLength(1)
      const unknown = store.simulator
        .agreements()
        .filter(({ status }) => status === "ACTIVE")
        .map(({ authState: state }) => state)
      expect(unknown).toContain(authState)
    }
  )

  it.each(
    sample(["revoke.unknown-before x1", "revoke.drop-after x3", "revoke.http-500-before x3"])
  )(
    "to a revocation (%s) leaves nothing to charge, and the gateway is told again",
    async (marks) => {
      store.simulator.next(marks)
      const begun = await wallets.begin()
      const { id, authState } = begun
      await wallets.agree(begun)
      expect((await wallets.remove(id)).status).toBe(200)
      expect(await wallets.list()).toEqual([])
      const cart = await shop.createCart("HKD")
      expect((await wallets.choose(cart, id)).status).toBe(400)
      await sweep(store)
      await sweep(store)
      expect(await stateOf(id)).toBe("revoked")
      expect(atGateway(authState)).toMatchObject({ status: "ENDED" })
    }
  )

  it("from the gateway that never confirms an end is told to a person", async () => {
    store.simulator.next("revoke.answer=PROCESS_FAIL x9")
    const id = await wallets.link()
    await wallets.remove(id)
    for (let look = 0; look < 6; look++) {
      await sweep(store)
    }
    expect(await openItems(store, "agreement_lost")).toContainEqual(
      expect.objectContaining({ subject: id })
    )
    for (let look = 0; look < 3; look++) {
      await sweep(store)
    }
    expect(await stateOf(id)).toBe("revoked")
    expect(await openItems(store, "agreement_lost")).not.toContainEqual(
      expect.objectContaining({ subject: id })
    )
  })
})

describe("tokens", () => {
  variant("are renewed before they end", async () => {
    store.simulator.next(`token.expires=${20 * DAY}`)
    const begun = await wallets.begin()
    const { id } = begun
    await wallets.agree(begun)
    const before = await agreementRow(store, id)
    await later(store, advance, 16 * DAY)
    const after = await agreementRow(store, id)
    expect(after["state"]).toBe("active")
    expect(after["access_token_digest"]).not.toBe(before["access_token_digest"])
    expect(after["access_token_expires_at"] > before["access_token_expires_at"]).toBe(true)
    const cart = await shop.createCart("HKD")
    await wallets.choose(cart, id)
    await shop.order(cart, customer.headers)
  })

  variant("that can't be renewed are told of in time, and end by themselves", async () => {
    const told: unknown[] = []
    const bus = store.container.resolve("event_bus")
    const id = await (async () => {
      store.simulator.next(`token.expires=${20 * DAY} token.no-refresh`)
      return await wallets.link()
    })()
    bus.subscribe("alipay.agreement.updated", async ({ data }) => {
      told.push({ data, state: await stateOf(id) })
    })
    await later(store, advance, 16 * DAY)
    expect(await wallets.list()).toMatchObject([{ id, state: "expiring" }])
    expect(told).toContainEqual({ data: { id }, state: "expiring" })
    await later(store, advance, 5 * DAY)
    expect(await wallets.list()).toMatchObject([{ id, state: "expired" }])
    expect(await agreementRow(store, id)).toMatchObject({ state: "expired", access_token: null })
    const cart = await shop.createCart("HKD")
    expect((await wallets.choose(cart, id)).body["message"]).toMatch(/link it again/)
  })

  it("whose renewal fails for a while are tried again", async () => {
    store.simulator.next(`token.expires=${20 * DAY} applyToken.unknown-before@2 x2`)
    const id = await wallets.link()
    await later(store, advance, 16 * DAY)
    await later(store, advance, 3_600_000)
    await later(store, advance, 3_600_000)
    expect(await agreementRow(store, id)).toMatchObject({ state: "active" })
  })

  variant("whose renewal is refused can be charged until they end", async () => {
    store.simulator.next(`token.expires=${20 * DAY} applyToken.answer@2=INVALID_REFRESH_TOKEN`)
    const id = await wallets.link()
    await later(store, advance, 16 * DAY)
    expect(await agreementRow(store, id)).toMatchObject({
      state: "expiring",
      reason: "INVALID_REFRESH_TOKEN",
    })
    const cart = await shop.createCart("HKD")
    await wallets.choose(cart, id)
    await shop.order(cart, customer.headers)
  })

  it("that were lost on the way are told to a person", async () => {
    store.simulator.next(`token.expires=${20 * DAY} applyToken.drop-after@2 x1`)
    const id = await wallets.link()
    await later(store, advance, 16 * DAY)
    await later(store, advance, 3_600_000)
    expect(await agreementRow(store, id)).toMatchObject({ state: "failed", reason: "TOKEN_LOST" })
    expect(await openItems(store, "agreement_lost")).toContainEqual(
      expect.objectContaining({ subject: id })
    )
  })
})

describe("a message about a token", () => {
  const tell = async (body: Record<string, string>): Promise<void> => {
    const signing = { key: gateway, clientId: store.run.clientId }
    const message = signedMessage(JSON.stringify(body), signing)
    expect(await deliver(store.url, message)).toEqual({ status: 200, text: ACKNOWLEDGED })
    await quiet(store)
  }
  const messages = async (): Promise<Record<string, string>[]> =>
    (
      await store.sql.query(
        `select state, body::text as body from alipay_notification
          where kind = 'authorization' order by created_at desc limit 1`
      )
    ).rows

  it("that brings it before the browser waits for the browser, and one that ends it ends it", async () => {
    const begun = await wallets.begin()
    const { id, authState } = begun
    const early = "28100601token-that-came-at-once"
    await tell({ authorizationNotifyType: "TOKEN_CREATED", authState, accessToken: early })
    expect(await agreementRow(store, id)).toMatchObject({
      state: "pending",
      access_token: expect.stringMatching(/^v1\./),
    })
    const [{ body } = { body: "" }] = await messages()
    expect(body).not.toContain(early)
    expect(body).not.toContain(authState)
    await wallets.agree(begun)
    expect(await stateOf(id)).toBe("active")
    const accessToken = atGateway(authState)?.accessToken ?? ""
    await tell({ authorizationNotifyType: "TOKEN_CANCELED", accessToken, reason: "unbound" })
    expect(await agreementRow(store, id)).toMatchObject({ state: "revoked", ended_by: "wallet" })
  })

  it("that no one knows is tried again for an hour, and then let go", async () => {
    const accessToken = "28100601token-of-another-shopper"
    await tell({ authorizationNotifyType: "TOKEN_CANCELED", accessToken, reason: "unbound" })
    expect(await messages()).toMatchObject([{ state: "received" }])
    await later(store, advance, 2 * 3_600_000)
    expect(await messages()).toMatchObject([{ state: "applied" }])
  })

  it("for an agreement of another store is taken and changes nothing", async () => {
    await tell({ authorizationNotifyType: "AUTHCODE_CREATED", authState: "theirs", authCode: "x" })
    expect(await messages()).toMatchObject([{ state: "applied" }])
  })
})

describe("an end that comes from elsewhere", () => {
  variant("in the wallet counts at once", async () => {
    const begun = await wallets.begin()
    const { id, authState } = begun
    await wallets.agree(begun)
    const cart = await shop.createCart("HKD")
    await wallets.choose(cart, id)
    store.simulator.endAgreement(authState, { announce: true })
    await quiet(store)
    expect(await agreementRow(store, id)).toMatchObject({
      state: "revoked",
      reason: "ENDED_IN_WALLET",
      ended_by: "wallet",
    })
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["error"].message).toMatch(/link it again/)
    expect(await ordersOf(store, cart)).toEqual([])
  })

  it("with the customer's account reaches the gateway", async () => {
    const begun = await wallets.begin()
    const { authState } = begun
    await wallets.agree(begun)
    expect((await shop.admin("DELETE", `/customers/${customer.id}`)).status).toBe(200)
    await settled(async () => [atGateway(authState)].filter((each) => each?.status === "ACTIVE"), 0)
    expect(atGateway(authState)).toMatchObject({ status: "ENDED" })
  })

  it("from an admin names who did it", async () => {
    const begun = await wallets.begin()
    const { id, authState } = begun
    await wallets.agree(begun)
    const { status, body } = await shop.admin("POST", `/alipay/agreements/${id}/revoke`)
    expect(status).toBe(200)
    expect(body["agreement"]).toMatchObject({ state: "revoked", reason: "REVOKED_BY_SHOP" })
    expect(body["agreement"].ended_by).toMatch(/^(user|apk)_/)
    expect(atGateway(authState)).toMatchObject({ status: "ENDED" })
    expect((await shop.admin("POST", `/alipay/agreements/${id}/revoke`)).status).toBe(200)
    expect((await shop.admin("POST", "/alipay/agreements/none/revoke")).status).toBe(404)
  })
})

describe("someone else's wallet", () => {
  it("is not there: not to be read, ended or paid with", async () => {
    const id = await wallets.link()
    const other = openWallets(store, shop, await signUp(shop))
    expect((await other.read(id)).status).toBe(404)
    expect((await other.remove(id)).status).toBe(404)
    expect(await other.list()).toEqual([])
    const cart = await shop.createCart("HKD")
    const refused = await other.choose(cart, id)
    expect(refused).toMatchObject({ status: 404, body: { message: expect.stringContaining(id) } })
    expect((await other.choose(cart, "alagr_none")).status).toBe(404)
    expect(await stateOf(id)).toBe("active")
  })

  it("can't be paid with by a guest", async () => {
    const id = await wallets.link()
    const cart = await shop.createCart("HKD")
    const { status, body } = await shop.call(
      "POST",
      `/store/payment-collections/${cart.collectionId}/payment-sessions`,
      { provider_id: AUTO_DEBIT, data: { agreement_id: id } }
    )
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("sign in")])
  })

  it.each([
    ["GET", "/store/alipay/agreements"],
    ["POST", "/store/alipay/agreements"],
    ["GET", "/store/alipay/agreements/alagr_1"],
    ["DELETE", "/store/alipay/agreements/alagr_1"],
  ] as const)("is behind a login: %s %s", async (method, path) => {
    const body = method === "POST" ? { provider_id: AUTO_DEBIT } : undefined
    expect((await shop.call(method, path, body)).status).toBe(401)
  })

  it.each([
    ["GET", "/alipay/customers/cus_1/agreements"],
    ["POST", "/alipay/agreements/alagr_1/revoke"],
  ] as const)("is behind an admin's login: %s /admin%s", async (method, path) => {
    const answer = await shop.call(method, `/admin${path}`, undefined, customer.headers)
    expect(answer.status).toBe(401)
  })
})

describe("bad input", () => {
  it.each([
    [
      "a return address elsewhere",
      { return_url: "https://evil.example/x" },
      /return_url leads to \S+, which is not allowed\.$/,
    ],
    ["no address at all", { return_url: "x" }, /return_url must be an absolute URL/],
    ["a wallet that can't be linked", { payment_method_type: "CARD" }, /CARD.*can't be linked/],
    ["a wallet that is not offered", { payment_method_type: "TNG" }, /Can be linked: ALIPAY_CN/],
    ["another provider", { provider_id: "pp_alipay_cn" }, /provider_id must be/],
    ["an account no one has", { provider_id: "pp_alipay-auto-debit_no" }, /^This way to pay can't/],
    ["a token", { access_token: "281006..." }, /access_token/],
  ])("%s is one clear error", async (_, body, message) => {
    const { status, body: answer } = await wallets.ask(body)
    expect([400, 404]).toContain(status)
    expect(answer["message"]).toMatch(message)
  })

  it("a wallet that the gateway will not link is told without its reasons", async () => {
    store.simulator.next("authConsult.answer=NO_PAY_OPTIONS")
    const { status, body } = await wallets.ask()
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("can't be linked")])
    expect(await wallets.list()).toEqual([])
  })
})

describe("as Medusa has it", () => {
  it("account holders and payment methods work as with any provider", async () => {
    const payments = store.container.resolve("payment")
    const holder = await payments.createAccountHolder({
      provider_id: AUTO_DEBIT,
      context: { customer: { id: customer.id, email: "wallet@shop.example" } },
    })
    expect(holder).toMatchObject({ external_id: customer.id, data: { id: customer.id } })
    const context = { account_holder: holder }
    const [saved] = await payments.createPaymentMethods([
      {
        provider_id: AUTO_DEBIT,
        data: { payment_method_type: "ALIPAY_HK", return_url: "http://localhost:8000/wallets" },
        context,
      } as never,
    ])
    const page = new URL(String(saved?.data["redirect_url"]))
    const authState = decodeURIComponent(page.pathname.split("/").at(-1) ?? "")
    const { authCode = "" } = store.simulator.agree(authState)
    // A server that asks has no browser to mark: the customer confirms.
    const { confirmation } = await comeBack(store, { authState, authCode })
    expect((await wallets.confirm(saved?.id ?? "", confirmation)).status).toBe(200)
    await quiet(store)
    const methods = await payments.listPaymentMethods({ provider_id: AUTO_DEBIT, context } as never)
    expect(methods).toMatchObject([{ id: saved?.id, data: { state: "active" } }])
    const service = payments as unknown as Record<string, (input: unknown) => Promise<unknown>>
    await service["deletePaymentMethods"]?.({ id: saved?.id, provider_id: AUTO_DEBIT, context })
    expect(
      await payments.listPaymentMethods({ provider_id: AUTO_DEBIT, context } as never)
    ).toEqual([])
    await wallets.link()
    await payments.updateAccountHolder({
      id: holder.id,
      provider_id: AUTO_DEBIT,
      context: { account_holder: holder as never, customer: { id: customer.id } as never },
    })
    await payments.deleteAccountHolder(holder.id)
    expect(await wallets.list()).toEqual([])
  })
})
