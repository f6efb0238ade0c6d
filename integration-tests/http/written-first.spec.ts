import { expectBooksAgree } from "../support/books"
import { deliver, messageAbout } from "../support/messages"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  await store.sql.query(
    `create function no_space_left() returns trigger language plpgsql
      as $$ begin raise exception 'no space left on device'; end $$`
  )
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** Does `work` while the database takes no row of a table, or none like the one described. */
const whileFull = async <T>(table: string, work: () => Promise<T>, when = "true"): Promise<T> => {
  await store.sql.query(
    `create trigger no_space_left before insert or update on ${table}
       for each row when (${when}) execute function no_space_left()`
  )
  try {
    return await work()
  } finally {
    await store.sql.query(`drop trigger no_space_left on ${table}`)
  }
}

const calls = (operation: string): number =>
  store.simulator.calls().filter((call) => call.operation === operation).length

describe("what can't be written down is not sent", () => {
  it.each([
    ["a payment by wallet", "ALIPAY_CN", "pay"],
    ["a payment by card", "CARD", "session"],
  ])("%s", async (_, wallet, operation) => {
    const cart = await shop.createCart()
    const before = calls(operation)
    const answer = await whileFull("alipay_payment", () => shop.tryPayment(cart, { wallet }))
    expect(answer.status).not.toBe(200)
    expect(calls(operation)).toBe(before)
    expect((await shop.tryPayment(cart, { wallet })).status).toBe(200)
    expect(calls(operation)).toBe(before + 1)
  })

  it("a refund", async () => {
    const { paymentId } = await shop.buy()
    const before = calls("refund")
    const answer = await whileFull("alipay_operation", () => shop.refund(paymentId, 10))
    expect(answer.status).not.toBe(200)
    expect(calls("refund")).toBe(before)
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    expect(calls("refund")).toBe(before + 1)
  })

  variant("a capture, and a cancel", async () => {
    const { paymentId, orderId } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
      wallet: "CARD",
    })
    const before = [calls("capture"), calls("cancel")]
    const answer = await whileFull("alipay_operation", () => shop.capture(paymentId, 10))
    expect(answer.status).not.toBe(200)
    await whileFull("alipay_operation", () => shop.cancelOrder(orderId))
    expect([calls("capture"), calls("cancel")]).toEqual(before)
    await sweep(store)
    expect([calls("capture"), calls("cancel")]).toEqual([before[0], (before[1] ?? 0) + 1])
  })

  it("a charge of a linked wallet", async () => {
    const customer = await signUp(shop)
    const wallets = openWallets(store, shop, customer)
    const agreement = await wallets.link()
    const cart = await shop.createCart("HKD")
    await wallets.choose(cart, agreement)
    const before = calls("pay")
    const answer = await whileFull(
      "alipay_payment",
      () => shop.complete(cart, customer.headers),
      "new.state = 'created'"
    )
    expect(answer.body["type"]).not.toBe("order")
    expect(calls("pay")).toBe(before)
    await shop.order(cart, customer.headers)
    expect(calls("pay")).toBe(before + 1)
  })
})

it("a message that can't be stored is not acknowledged", async () => {
  store.simulator.next("notify.lost")
  const cart = await shop.createCart()
  const { payment_request_id: id } = await shop.startPayment(cart)
  await store.simulator.pay(id)
  await store.simulator.settled()
  const message = messageAbout(store, id)
  const refused = await whileFull("alipay_notification", () => deliver(store.url, message))
  expect(refused.status).toBe(503)
  expect((await deliver(store.url, message)).status).toBe(200)
  await quiet(store)
  await settled(() => ordersOf(store, cart), 1)
})
