import { generateKeyPairSync } from "node:crypto"
import { expectBooksAgree } from "../support/books"
import { variant } from "../support/ring"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, ordersOf, paymentOf, quiet, type Shop } from "../support/shop"
import { startSecondServer, startStore, type Store } from "../support/store"

let store: Store
let shop: Shop
let page: SettingsPage

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  await page.fill()
})
afterAll(() => store.stop())
afterEach(() => expectBooksAgree(store))

const buy = async (at: Shop = shop) => {
  const cart = await at.createCart()
  const payment = await at.startPayment(cart, { provider: "pp_alipay_page" })
  await store.simulator.pay(payment.payment_request_id)
  await quiet(store)
  const [orderId = ""] = await ordersOf(store, cart)
  return { cart, payment, orderId, paymentId: await paymentOf(store, payment) }
}

const OTHER_CLIENT = "SANDBOX_5X00000000000NEXT"
const other = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
})

variant("an edit counts for the next payment in every server, without a restart", async () => {
  const second = await startSecondServer(store)
  try {
    const there = openShop(store, second.url)
    const wallets = async (at: Shop) =>
      (await at.startPayment(await at.createCart(), { provider: "pp_alipay_page" }))
        .payment_method_type
    expect([await wallets(shop), await wallets(there)]).toEqual(["ALIPAY_CN", "ALIPAY_CN"])
    await page.save({ payment_method_types: ["ALIPAY_HK", "ALIPAY_CN"] })
    expect([await wallets(shop), await wallets(there)]).toEqual(["ALIPAY_HK", "ALIPAY_HK"])
  } finally {
    await second.stop()
    await page.save({ payment_method_types: ["ALIPAY_CN"] })
  }
})

it("payments of a former client ID are notified, asked about and refunded with its own keys", async () => {
  const before = await buy()
  const cart = await shop.createCart()
  const waiting = await shop.startPayment(cart, { provider: "pp_alipay_page" })

  store.simulator.registerClient({
    clientId: OTHER_CLIENT,
    merchantPublicKey: other.publicKey,
    notifyUrl: `${store.url}/hooks/alipay/page`,
  })
  const saved = await page.save({ client_id: OTHER_CLIENT, private_key: other.privateKey })
  expect(saved.status).toBe(200)
  expect((await page.test())["ok"]).toBe(true)
  expect((await page.read())["former_client_ids"]).toEqual([
    expect.objectContaining({ client_id: store.run.clientId }),
  ])

  await store.simulator.pay(waiting.payment_request_id)
  await quiet(store)
  expect(await ordersOf(store, cart)).toHaveLength(1)
  expect((await shop.refund(before.paymentId, 10)).status).toBe(200)

  const after = await buy()
  expect((await shop.refund(after.paymentId, 5)).status).toBe(200)
  const { payments } = await store.simulator.ledger()
  const net = (id: string) => payments.find((each) => each.paymentRequestId === id)?.net
  expect(net(before.payment.payment_request_id)).toBe("9050")
  expect(net(after.payment.payment_request_id)).toBe("9550")
})

it("keys lost with a former client ID give an error that says so, and nothing is taken for unpaid", async () => {
  const { payment, paymentId } = await buy()
  await store.sql.query(
    `update alipay_payment set client_id = 'SANDBOX_GONE' where session_id = $1`,
    [payment.sessionId]
  )
  const refused = await shop.refund(paymentId, 1)
  expect(refused.status).toBe(400)
  expect(refused.body["message"]).toContain("client ID SANDBOX_GONE")
  // A request left behind would be sent later, after Medusa has given its refund up.
  const left = await store.sql.query(
    `select o.id from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
      where p.session_id = $1`,
    [payment.sessionId]
  )
  expect(left.rows).toEqual([])
  await store.sql.query(`update alipay_payment set client_id = $2 where session_id = $1`, [
    payment.sessionId,
    OTHER_CLIENT,
  ])
})

variant("Alipay's key is replaced under load without losing a notification", async () => {
  const carts = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const cart = await shop.createCart()
      return { cart, payment: await shop.startPayment(cart, { provider: "pp_alipay_page" }) }
    })
  )
  const pay = async (from: number, to: number) => {
    for (const { payment } of carts.slice(from, to)) {
      await store.simulator.pay(payment.payment_request_id)
    }
  }
  const versions = () =>
    Object.entries(store.simulator.alipayPublicKeys).map(([version, key]) => ({
      key_version: version,
      public_key: key,
    }))
  const paying = pay(0, 6)
  // The admin learns of the new key a moment after the gateway began to use it.
  store.simulator.rotateAlipayKey()
  await page.save({ alipay_public_keys: versions() })
  await Promise.all([paying, pay(6, 12)])
  // What was refused until then is sent again minutes later; only the simulator's minutes pass at once.
  // The pause between two readings of the keys is real: a quarter of a second.
  await store.simulator.settled()
  await new Promise((resolve) => setTimeout(resolve, 500))
  await store.simulator.clock.advance(3 * 60_000)
  await quiet(store)
  for (const { cart } of carts) {
    expect(await ordersOf(store, cart)).toHaveLength(1)
  }
})

variant(
  "an account with open payments can't be deleted; afterwards it can, and its payments stay refundable",
  async () => {
    const open = await shop.startPayment(await shop.createCart(), { provider: "pp_alipay_page" })
    const refused = await shop.admin("DELETE", page.path)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ type: "not_allowed", open_payments: expect.any(Number) })

    const { paymentId } = await buy()
    await store.sql.query(
      `update alipay_payment set state = 'canceled', next_check_at = null
      where handle = 'page' and state in ('created', 'unknown', 'awaiting_shopper', 'pending', 'authorized')`
    )
    await store.simulator.expire(open.payment_request_id)
    const deleted = await shop.admin("DELETE", page.path)
    expect([deleted.status, deleted.body["deleted"]]).toEqual([200, true])
    expect(await page.read()).toMatchObject({ saved: false, ready: false, revision: 0 })
    expect((await shop.refund(paymentId, 1)).status).toBe(200)
    const { body } = await shop.admin("GET", `${page.path}/changes?limit=1`)
    expect(body["changes"]).toMatchObject([{ action: "deleted" }])
    expect((await page.fill()).status).toBe(200)
  }
)
