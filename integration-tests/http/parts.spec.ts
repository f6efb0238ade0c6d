import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { priceVariant } from "../support/catalog"
import { sample, variant } from "../support/ring"
import { openShop, paymentOf, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

type Choice = { provider?: string; wallet: string }

/** A paid order of one thing at exactly this price. */
const buyAt = async (currency: string, price: number, choice: Choice) => {
  const variantId = await priceVariant(shop, currency, price)
  const cart = await shop.createCart(currency, { variantId })
  const payment = await shop.startPayment(cart, choice)
  await store.simulator.pay(payment.payment_request_id)
  await quiet(store)
  const orderId = await shop.order(cart)
  return { payment, orderId, paymentId: await paymentOf(store, payment) }
}

const line = (requestId: string) => store.simulator.payment(requestId)

const operationsOf = async (requestId: string, kind: string): Promise<string[]> =>
  (
    await store.sql.query<{ amount: string }>(
      `select o.amount from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
        where p.payment_request_id = $1 and o.kind = $2 and o.state <> 'failed' order by o.created_at, o.id`,
      [requestId, kind]
    )
  ).rows.map(({ amount }) => amount)

describe("refunds in parts finer than the currency", () => {
  variant.each(
    sample(
      [
        ["JPY", 3001.2, "ALIPAY_CN", [1000.4, 1000.4, 1000.4], ["1000", "1001", "1000"]],
        ["HKD", 100.5, "ALIPAY_HK", [50.245, 50.255], ["5025", "5025"]],
        [
          "EUR",
          77.3143,
          "ALIPAY_CN",
          [23.7881, 23.7881, 23.7881, 5.95],
          ["2379", "2379", "2378", "595"],
        ],
        ["KWD", 12.3456, "ALIPAY_CN", [4.1152, 4.1152, 4.1152], ["4115", "4115", "4116"]],
      ],
      2
    )
  )("of %s %d close at what was paid", async (currency, price, wallet, parts, minor) => {
    const { payment, paymentId, orderId } = await buyAt(currency, price, { wallet })
    for (const part of parts) {
      expect((await shop.refund(paymentId, part)).status).toBe(200)
      await expectBooksAgree(store)
    }
    expect(await operationsOf(payment.payment_request_id, "refund")).toEqual(minor)
    expect(line(payment.payment_request_id).net).toBe("0")
    expect((await shop.orderDetails(orderId)).payment_status).toBe("refunded")
  })

  variant("that come to nothing are refused by name while money is left", async () => {
    const { paymentId, payment } = await buyAt("JPY", 1000.4, { wallet: "PAYPAY" })
    const refused = await shop.refund(paymentId, 0.3)
    expect([refused.status, refused.body.message]).toEqual([
      400,
      "0.3 JPY is less than the smallest amount that can be refunded. Nothing was refunded.",
    ])
    expect(await operationsOf(payment.payment_request_id, "refund")).toEqual([])
  })

  it("that come to nothing because all is paid back are booked without a call", async () => {
    const { paymentId, payment, orderId } = await buyAt("JPY", 1000.4, { wallet: "PAYPAY" })
    expect((await shop.refund(paymentId, 1000)).status).toBe(200)
    expect((await shop.refund(paymentId, 0.4)).status).toBe(200)
    expect(await operationsOf(payment.payment_request_id, "refund")).toEqual(["1000", "0"])
    expect(line(payment.payment_request_id)).toMatchObject({ refunded: "1000", net: "0" })
    expect((await shop.orderDetails(orderId)).payment_status).toBe("refunded")
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
  })

  variant("of an order that is cancelled with less than a unit left end it", async () => {
    const { paymentId, payment, orderId } = await buyAt("JPY", 1000.4, { wallet: "PAYPAY" })
    await shop.refund(paymentId, 1000)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await sweep(store)
    expect(line(payment.payment_request_id).net).toBe("0")
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
  })

  variant.each(
    sample([
      ["refunded again from its attention item", 50.245, 50.255],
      ["refunded again from its attention item", 50.255, 50.245],
    ])
  )("of which one fails later are %s (%d, %d)", async (_, first, second) => {
    const { payment, paymentId } = await buyAt("HKD", 100.5, { wallet: "ALIPAY_HK" })
    store.simulator.bend(payment.payment_request_id, "refund.fail-later=60000 x1")
    expect((await shop.refund(paymentId, first)).status).toBe(200)
    expect((await shop.refund(paymentId, second)).status).toBe(200)
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    await sweep(store)
    const item = (await attentionOf(store, payment.payment_request_id)).find(
      ({ state }) => state === "open"
    )
    expect(item?.kind).toBe("refund_failed")
    const { status } = await shop.admin("POST", `/alipay/attention/${item?.id}/actions/refund`, {})
    expect(status).toBe(200)
    expect(line(payment.payment_request_id).net).toBe("0")
  })
})

describe("captures in parts finer than the currency", () => {
  const card = { provider: "pp_alipay_manual", wallet: "CARD" }

  variant.each(
    sample(
      [
        ["EUR", 27.2078625, [9.005, 9.005, 9.1978625], ["901", "900", "920"]],
        ["JPY", 3001.2, [1000.4, 1000.4, 1000.4], ["1000", "1001", "1000"]],
        ["HKD", 100.5, [50.245, 50.255], ["5025", "5025"]],
        ["KWD", 12.3456, [4.1152, 4.1152, 4.1152], ["4115", "4115", "4116"]],
      ],
      2
    )
  )("of %s %d close at what is held", async (currency, price, parts, minor) => {
    const { payment, paymentId, orderId } = await buyAt(currency, price, card)
    for (const part of parts) {
      expect((await shop.capture(paymentId, part)).status).toBe(200)
      await expectBooksAgree(store)
    }
    expect(await operationsOf(payment.payment_request_id, "capture")).toEqual(minor)
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
    expect((await shop.refund(paymentId)).status).toBe(200)
    // A card's money goes back a little later.
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    expect(line(payment.payment_request_id).net).toBe("0")
  })

  it("that come to nothing are refused by name while money is held, booked when all is taken", async () => {
    const { payment, paymentId, orderId } = await buyAt("JPY", 1000.4, card)
    const refused = await shop.capture(paymentId, 0.3)
    expect([refused.status, refused.body.message]).toEqual([
      400,
      "0.3 JPY is less than the smallest amount that can be captured. Nothing was captured.",
    ])
    expect((await shop.capture(paymentId, 1000)).status).toBe(200)
    expect((await shop.capture(paymentId, 0.4)).status).toBe(200)
    expect(await operationsOf(payment.payment_request_id, "capture")).toEqual(["1000", "0"])
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
  })
})
