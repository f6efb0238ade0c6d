import { shareClock } from "../support/clock"
import { ACKNOWLEDGED, deliver, gatewayKey, signedMessage } from "../support/messages"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import {
  agreementRow,
  comeBack,
  later,
  openWallets,
  signUp,
  type Wallets,
} from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>
let wallets: Wallets

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
beforeEach(async () => {
  wallets = openWallets(store, shop, await signUp(shop))
})

const exchanges = (authState: string) =>
  store.simulator
    .calls()
    .filter(({ operation, subject }) => operation === "applyToken" && subject === authState)

const atGateway = (authState: string) =>
  store.simulator.agreements().find((one) => one.authState === authState)

/** Another person agrees on the page that a customer has sent them. */
const agreeElsewhere = async () => {
  const begun = await wallets.begin()
  const { authCode = "" } = store.simulator.agree(begun.authState)
  await quiet(store)
  return { ...begun, authCode }
}

const expectNotLinked = async (authState: string) => {
  await quiet(store)
  await sweep(store)
  expect(await wallets.list()).toEqual([])
  await later(store, advance, 3_600_000)
  expect(await wallets.list()).toEqual([])
  expect(atGateway(authState)).not.toMatchObject({ accessToken: expect.any(String) })
}

describe("the browser in which a wallet is asked for", () => {
  variant("is marked with a cookie that only the return door gets", async () => {
    const { id, setCookie } = await wallets.begin()
    expect(setCookie).toMatch(new RegExp(`^alipay_link_${id}=`))
    expect(setCookie).toMatch(/; Path=\/alipay\/agreements\/return/)
    expect(setCookie).toMatch(/; HttpOnly/)
    expect(setCookie).toMatch(/; SameSite=Lax/)
    expect(setCookie).toMatch(/; Max-Age=1800/)
  })

  it("links the wallet when it comes back", async () => {
    const id = await wallets.link()
    expect(await wallets.list()).toMatchObject([{ id, state: "active" }])
  })
})

describe("a wallet whose owner agreed in another person's place", () => {
  it("is not linked by the gateway's message alone", async () => {
    const { authState } = await agreeElsewhere()
    expect(exchanges(authState)).toEqual([])
    await expectNotLinked(authState)
  })

  it("is not linked when their browser comes back, with or without a cookie of their own", async () => {
    const { authState, authCode } = await agreeElsewhere()
    const theirs = await openWallets(store, shop, await signUp(shop)).begin()
    for (const cookie of [undefined, theirs.cookie]) {
      expect((await comeBack(store, { authState, authCode }, cookie)).outcome).toBe("confirm")
    }
    await expectNotLinked(authState)
  })

  it("is not linked when the customer's browser comes back without the code", async () => {
    const { authState, cookie } = await agreeElsewhere()
    await comeBack(store, { authState }, cookie)
    await expectNotLinked(authState)
  })

  it("is not linked when the customer's browser makes up a code", async () => {
    const { authState, cookie } = await agreeElsewhere()
    await comeBack(store, { authState, authCode: "made-up" }, cookie)
    await expectNotLinked(authState)
  })

  it("is not linked when a code is made up before they agree", async () => {
    const { authState, cookie } = await wallets.begin()
    await comeBack(store, { authState, authCode: "made-up" }, cookie)
    store.simulator.agree(authState)
    await expectNotLinked(authState)
  })

  it("is not linked when a made-up code is confirmed", async () => {
    const { id, authState } = await agreeElsewhere()
    const { confirmation } = await comeBack(store, { authState, authCode: "made-up" })
    await wallets.confirm(id, confirmation)
    await expectNotLinked(authState)
  })
})

describe("a wallet whose message brings a token and no code", () => {
  const tokenCame = async (accessToken: string) => {
    const begun = await wallets.begin()
    const { authState } = begun
    const message = JSON.stringify({
      authorizationNotifyType: "TOKEN_CREATED",
      authState,
      accessToken,
    })
    const { clientId } = store.run
    expect(
      await deliver(store.url, signedMessage(message, { key: gatewayKey(), clientId }))
    ).toEqual({ status: 200, text: ACKNOWLEDGED })
    await quiet(store)
    return begun
  }

  it.each<[string, Record<string, string>]>([
    ["without a code", {}],
    ["with a made-up code", { authCode: "made-up" }],
  ])("is not linked when the customer's browser comes back %s", async (_, brought) => {
    const { authState, cookie } = await tokenCame("28100601token-of-another-person")
    const { outcome } = await comeBack(store, { authState, ...brought }, cookie)
    expect(outcome).not.toBe("success")
    await expectNotLinked(authState)
  })

  it("is not linked when a made-up code is confirmed", async () => {
    const { id, authState } = await tokenCame("28100601token-of-one-more-person")
    const { confirmation } = await comeBack(store, { authState, authCode: "made-up" })
    expect((await wallets.confirm(id, confirmation)).body["outcome"]).toBe("failed")
    await expectNotLinked(authState)
  })

  it("is given back to the gateway when nothing comes of it", async () => {
    const elsewhere = await openWallets(store, shop, await signUp(shop)).begin()
    const { authCode = "" } = store.simulator.agree(elsewhere.authState)
    await comeBack(store, { authState: elsewhere.authState, authCode }, elsewhere.cookie)
    const { id } = await tokenCame(atGateway(elsewhere.authState)?.accessToken ?? "")
    await later(store, advance, 3_600_000)
    expect(await agreementRow(store, id)).toMatchObject({ state: "failed", access_token: null })
    expect(atGateway(elsewhere.authState)).toMatchObject({ status: "ENDED" })
  })
})

describe("a wallet that was agreed to in another browser", () => {
  const backElsewhere = async () => {
    const begun = await agreeElsewhere()
    const { confirmation } = await comeBack(store, {
      authState: begun.authState,
      authCode: begun.authCode,
    })
    return { ...begun, confirmation }
  }

  it("is linked when the customer confirms it, and once", async () => {
    const { id, authState, authCode, confirmation } = await backElsewhere()
    expect(confirmation).not.toContain(authCode)
    expect(exchanges(authState)).toEqual([])
    for (let index = 0; index < 2; index++) {
      expect((await wallets.confirm(id, confirmation)).body).toMatchObject({
        outcome: "success",
        agreement: { id, state: "active" },
      })
    }
    expect(exchanges(authState)).toHaveLength(1)
  })

  it("can be confirmed by no other customer", async () => {
    const { id, authState, confirmation } = await backElsewhere()
    const other = openWallets(store, shop, await signUp(shop))
    expect((await other.confirm(id, confirmation)).status).toBe(404)
    const path = `/store/alipay/agreements/${id}/confirm`
    expect((await shop.call("POST", path, { confirmation })).status).toBe(401)
    await expectNotLinked(authState)
  })

  it.each([
    ["changed", (confirmation: string) => `${confirmation.slice(0, -4)}AAAA`],
    ["made up", () => "v1.000000000000.x.y"],
    ["empty", () => ""],
  ])("is not linked with a confirmation that is %s", async (_, spoil) => {
    const { id, authState, confirmation } = await backElsewhere()
    expect((await wallets.confirm(id, spoil(confirmation ?? ""))).status).toBe(400)
    await expectNotLinked(authState)
  })

  it("is not linked with the confirmation of another agreement", async () => {
    const { id, authState } = await backElsewhere()
    const { confirmation } = await backElsewhere()
    expect((await wallets.confirm(id, confirmation)).status).toBe(400)
    await expectNotLinked(authState)
  })

  it("is not linked when it is confirmed too late", async () => {
    const { id, confirmation } = await backElsewhere()
    await advance(31 * 60_000)
    expect((await wallets.confirm(id, confirmation)).body["outcome"]).toBe("expired")
    expect(await agreementRow(store, id)).toMatchObject({ state: "pending", access_token: null })
  })
})

describe("wallet pages that stand open", () => {
  it("are five at a time for a customer, however fast they are asked for", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, async () => await wallets.ask()))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    const refused = answers.filter(({ status }) => status === 400)
    expect(refused).toHaveLength(3)
    expect(refused[0]?.body["message"]).toMatch(/several times/)
    expect(await openWallets(store, shop, await signUp(shop)).ask()).toMatchObject({ status: 200 })
    await advance(31 * 60_000)
    expect((await wallets.ask()).status).toBe(200)
  })
})
