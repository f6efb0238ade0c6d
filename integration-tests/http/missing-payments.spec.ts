import { startBehindProxy } from "../support/behind-proxy"
import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { type GatewayProxy } from "../support/gateway-proxy"
import { ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { type Store } from "../support/store"
import { later } from "../support/wallets"
import { variant } from "../support/ring"

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let store: Store
let shop: Shop
let proxy: GatewayProxy
let stop: () => Promise<void>
let advance: (ms: number) => Promise<void>

beforeAll(async () => {
  ;({ store, shop, proxy, stop } = await startBehindProxy())
  advance = await shareClock(store)
})
afterAll(async () => await stop())
afterEach(() => proxy.interfere())

const NOT_FOUND = {
  result: { resultCode: "ORDER_NOT_EXIST", resultStatus: "F", resultMessage: "not found" },
}

/** Genuine answers that do not know the payment. */
const knowNothing = (...operations: string[]) =>
  proxy.interfere(({ operation, sign }) =>
    operations.includes(operation) ? Promise.resolve(sign(NOT_FOUND)) : undefined
  )

const stateOf = async (id: string) =>
  (await store.sql.query(`select state from alipay_payment where payment_request_id = $1`, [id]))
    .rows[0].state

const messagesOf = async (id: string) =>
  (
    await store.sql.query(`select state from alipay_notification where payment_request_id = $1`, [
      id,
    ])
  ).rows.map(({ state }) => state)

describe("a payment that the gateway has named, and does not know when it is asked", () => {
  it("becomes its order as soon as it is known again, long after its page closed", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const { payment_request_id: id } = await shop.startPayment(cart)
    await store.simulator.pay(id)
    knowNothing("inquiryPayment")
    await later(store, advance, HOUR)
    expect(await stateOf(id)).toBe("awaiting_shopper")
    proxy.interfere()
    await later(store, advance, HOUR)
    expect(await ordersOf(store, cart)).toHaveLength(1)
    await expectBooksAgree(store)
  })

  variant("goes back although its cancel is not known either for an hour", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const { payment_request_id: id } = await shop.startPayment(cart)
    await store.simulator.pay(id)
    knowNothing("inquiryPayment", "cancel")
    expect((await shop.changeQuantity(cart, 2)).status).toBe(200)
    await later(store, advance, HOUR)
    proxy.interfere()
    await later(store, advance, HOUR)
    await sweep(store)
    expect(store.simulator.payment(id).net).toBe("0")
    await expectBooksAgree(store)
  })

  it("is told to a person after a day", async () => {
    const cart = await shop.createCart()
    const { payment_request_id: id } = await shop.startPayment(cart)
    knowNothing("inquiryPayment", "cancel")
    await later(store, advance, 25 * HOUR)
    const { rows } = await store.sql.query(
      `select a.kind from alipay_attention a join alipay_payment p on p.id = a.alipay_payment_id
        where p.payment_request_id = $1 and a.state = 'open'`,
      [id]
    )
    expect(rows).toEqual([{ kind: "unresolvable_unknown" }])
  })
})

describe("a hosted page's payment that only its message has named", () => {
  it("keeps its message until the gateway knows it, and goes back, since its cart was given up", async () => {
    const cart = await shop.createCart()
    knowNothing("inquiryPayment")
    const { payment_request_id: id } = await shop.startPayment(cart, { wallet: "CARD" })
    store.simulator.next("notify.delay=7200000")
    await store.simulator.pay(id)
    await later(store, advance, 3 * HOUR)
    await quiet(store)
    expect(await stateOf(id)).toBe("failed")
    expect(await messagesOf(id)).toContain("received")
    proxy.interfere()
    await later(store, advance, HOUR)
    await later(store, advance, HOUR)
    expect(await messagesOf(id)).not.toContain("received")
    expect(store.simulator.payment(id).net).toBe("0")
    await expectBooksAgree(store)
  })

  it("is asked about once more a day after it was not known, although no message came", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const { payment_request_id: id } = await shop.startPayment(cart, { wallet: "CARD" })
    await store.simulator.pay(id)
    knowNothing("inquiryPayment")
    await later(store, advance, 3 * HOUR)
    expect(await stateOf(id)).toBe("failed")
    proxy.interfere()
    await store.sql.query(
      `update alipay_payment set next_check_at = null where payment_request_id = $1`,
      [id]
    )
    await later(store, advance, 30 * HOUR)
    await later(store, advance, HOUR)
    expect(store.simulator.payment(id).net).toBe("0")
    await expectBooksAgree(store)
  })
})
