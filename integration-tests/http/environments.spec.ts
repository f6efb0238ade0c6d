import { generateKeyPairSync } from "node:crypto"
import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let page: SettingsPage

const LIVE_CLIENT = "5X00000000000LIVE"
const live = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
})

const toSandbox = async () =>
  await page.fill({ client_id: store.run.clientId, private_key: store.run.merchantPrivateKey })
const toLive = async () => {
  const saved = await page.save({ client_id: LIVE_CLIENT, private_key: live.privateKey })
  expect(saved.status).toBe(200)
  expect((await page.read())["environment"]).toBe("live")
}

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  store.simulator.registerClient({
    clientId: LIVE_CLIENT,
    merchantPublicKey: live.publicKey,
    notifyUrl: `${store.url}/hooks/alipay/page`,
  })
})
beforeEach(async () => {
  expect((await toSandbox()).status).toBe(200)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const choice = { provider: "pp_alipay_page" }
const lineOf = (requestId: string) => store.simulator.payment(requestId)

it("test money that is paid after the account went live makes no order and goes back", async () => {
  const cart = await shop.createCart()
  const { payment_request_id: requestId } = await shop.startPayment(cart, choice)
  await toLive()
  await store.simulator.pay(requestId)
  await quiet(store)
  await sweep(store)
  expect(await ordersOf(store, cart)).toEqual([])
  expect(lineOf(requestId).net).toBe("0")
  expect(await attentionOf(store, requestId)).toMatchObject([
    {
      kind: "other_environment",
      state: "closed",
      resolution: "returned_to_shopper",
      facts: { requested_in: "sandbox" },
    },
  ])
})

variant("a storefront that completes with it is told that the payment is over", async () => {
  const cart = await shop.createCart()
  const { payment_request_id: requestId } = await shop.startPayment(cart, choice)
  store.simulator.bend(requestId, "notify.lost")
  await store.simulator.pay(requestId)
  await toLive()
  const { body } = await shop.complete(cart)
  expect(body["type"]).toBe("cart")
  expect(body["error"].type).toBe("payment_authorization_error")
  expect(await ordersOf(store, cart)).toEqual([])
  await sweep(store)
  expect(lineOf(requestId).net).toBe("0")
})

it("a page of the sandbox is closed once the account is live", async () => {
  const cart = await shop.createCart()
  const { payment_request_id: requestId } = await shop.startPayment(cart, choice)
  await toLive()
  await sweep(store)
  await settled(async () => [lineOf(requestId)].filter(({ status }) => status === "CANCELLED"), 1)
  expect(await attentionOf(store, requestId)).toEqual([])
})

variant("an order that waits for test money stays unpaid, and is on the list", async () => {
  const cart = await shop.createCart()
  const { payment_request_id: requestId } = await shop.startPayment(cart, choice)
  store.simulator.bend(requestId, "pending")
  await store.simulator.pay(requestId)
  await quiet(store)
  await settled(() => ordersOf(store, cart), 1)
  await toLive()
  await store.simulator.pay(requestId)
  await quiet(store)
  await sweep(store)
  await sweep(store)
  expect(lineOf(requestId).net).toBe("0")
  const kinds = (await attentionOf(store, requestId)).map(({ kind, state }) => `${kind} ${state}`)
  expect(kinds.sort()).toEqual(["order_unpaid open", "other_environment closed"])
})

variant(
  "an order of the sandbox says so, and its money can still be refunded after the switch",
  async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, choice)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const [orderId = ""] = await ordersOf(store, cart)
    await toLive()
    const { body } = await shop.admin("GET", `/alipay/orders/${orderId}/history`)
    expect(body["environment"]).toBe("sandbox")
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).net).toBe("0")

    const second = await shop.createCart()
    const livePayment = await shop.startPayment(second, choice)
    await store.simulator.pay(livePayment.payment_request_id)
    await quiet(store)
    const [liveOrder = ""] = await ordersOf(store, second)
    const history = await shop.admin("GET", `/alipay/orders/${liveOrder}/history`)
    expect(history.body["environment"]).toBe("live")
  }
)
