import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { addCreditLine } from "../support/catalog"
import { variant } from "../support/ring"
import {
  openShop,
  ordersOf,
  quiet,
  sweep,
  type Answer,
  type Cart,
  type Shop,
} from "../support/shop"
import { startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { openWallets, signUp, type Customer, type Wallets } from "../support/wallets"

let store: Store
let shop: Shop
let wallets: Wallets
let customer: Customer

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  customer = await signUp(shop)
  wallets = openWallets(store, shop, customer)
  await prepareEurope()
  await shop.admin("POST", "/tax-regions", {
    country_code: "us",
    provider_id: "tp_system",
    default_tax_rate: { name: "Tax", code: "tax", rate: 10 },
  })
  for (const currency of ["USD", "HKD"]) {
    await shop.admin("POST", `/regions/${store.run.seed.regions[currency]}`, {
      automatic_taxes: false,
    })
  }
  await shop.admin("POST", "/tax-regions", {
    country_code: "hk",
    provider_id: "tp_system",
    default_tax_rate: { name: "Tax", code: "hktax", rate: 10 },
  })
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** Prices with 19 % tax in them, and a promotion of 10 % that makes odd decimals of them. */
const prepareEurope = async (): Promise<void> => {
  const { body } = await shop.admin("GET", "/price-preferences?limit=100")
  const { id } = body["price_preferences"].find((each: { value: string }) => each.value === "eur")
  await shop.admin("POST", `/price-preferences/${id}`, { is_tax_inclusive: true })
  await shop.admin("POST", "/tax-regions", {
    country_code: "de",
    provider_id: "tp_system",
    default_tax_rate: { name: "VAT", code: "vat", rate: 19 },
  })
  await promote("TEN", 10)
  await promote("FREE", 100)
}

const promote = async (code: string, value: number): Promise<void> => {
  await shop.admin("POST", "/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: { type: "percentage", target_type: "order", value },
  })
}

const redeem = async (cart: Cart, code: string): Promise<Answer> =>
  await shop.call("POST", `/store/carts/${cart.id}/promotions`, { promo_codes: [code] })

const askForTaxes = async (cart: Cart): Promise<Answer> =>
  await shop.call("POST", `/store/carts/${cart.id}/taxes`, {})

const line = (requestId: string) => store.simulator.payment(requestId)

/** A page is closed a moment after Medusa has deleted its session. */
const closed = async (requestId: string) =>
  await until(
    "the page to be closed",
    () => line(requestId),
    ({ status }) => status === "CANCELLED"
  )

const amountsOf = async (cart: Cart) =>
  (
    await store.sql.query<{ collection: string; session: string }>(
      `select c.raw_amount->>'value' as collection, s.raw_amount->>'value' as session
         from payment_collection c join payment_session s on s.payment_collection_id = c.id where c.id = $1`,
      [cart.collectionId]
    )
  ).rows[0]

describe("prices with tax in them and a percentage promotion", () => {
  variant("make an order, paid and refunded as a whole", async () => {
    const cart = await shop.createCart("EUR")
    await redeem(cart, "TEN")
    const payment = await shop.startPayment(cart)
    const { collection, session } = (await amountsOf(cart)) ?? {}
    expect(collection).not.toBe(session)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const order = await shop.orderDetails(await shop.order(cart))
    expect(order["payment_status"]).toBe("captured")
    await sweep(store)
    const [paid] = order["payment_collections"]
    expect((await shop.orderDetails(order["id"])).payment_collections[0].status).toBe("completed")
    expect((await shop.refund(paid.payments[0].id)).status).toBe(200)
    expect(line(payment.payment_request_id).net).toBe("0")
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
  })

  variant(
    "make an order when only the gateway tells of it, and when only the sweep looks",
    async () => {
      for (const mark of [undefined, "notify.lost"]) {
        const cart = await shop.createCart("EUR")
        await redeem(cart, "TEN")
        if (mark) {
          store.simulator.next(mark)
        }
        const payment = await shop.startPayment(cart)
        await store.simulator.pay(payment.payment_request_id)
        await quiet(store)
        if (mark) {
          await sweep(store)
        }
        expect(await ordersOf(store, cart)).toHaveLength(1)
      }
    }
  )

  variant("make an order that is paid with a linked wallet", async () => {
    const agreement = await wallets.link({ payment_method_type: "ALIPAY_CN" })
    const cart = await shop.createCart("EUR")
    await redeem(cart, "TEN")
    expect((await wallets.choose(cart, agreement)).status).toBe(200)
    expect(await shop.order(cart, customer.headers)).toMatch(/^order_/)
  })
})

describe("a cart whose total changed after its payment was started", () => {
  /** The taxes route changes the cart's total, and not what its payment collection asks for. */
  const startThenTax = async (mark?: string) => {
    const cart = await shop.createCart("USD")
    if (mark) {
      store.simulator.next(mark)
    }
    const payment = await shop.startPayment(cart)
    await askForTaxes(cart)
    return { cart, payment, requestId: payment.payment_request_id }
  }

  const payTheNewTotal = async (cart: Cart): Promise<void> => {
    const payment = await shop.startPayment(cart)
    expect(line(payment.payment_request_id).amount).toBe("11055")
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const order = await shop.orderDetails(await shop.order(cart))
    expect(order["summary"].pending_difference).toBe(0)
  }

  it("is not completed by the storefront: the page is closed, and the new total can be paid", async () => {
    const { cart, requestId } = await startThenTax()
    const { status, body } = await shop.complete(cart)
    expect([status, body["type"], body["error"]]).toEqual([
      200,
      "cart",
      {
        type: "payment_authorization_error",
        name: "Error",
        message:
          "The total of your cart has changed since the payment was started. Please pay again. If you have paid already, that money goes back to you.",
      },
    ])
    expect(body["cart"].id).toBe(cart.id)
    await closed(requestId)
    await payTheNewTotal(cart)
  })

  variant("sends money back that the storefront finds paid", async () => {
    const { cart, requestId } = await startThenTax("notify.lost")
    await store.simulator.pay(requestId)
    expect((await shop.complete(cart)).body["error"].type).toBe("payment_authorization_error")
    await sweep(store)
    expect(line(requestId).net).toBe("0")
    expect(await ordersOf(store, cart)).toEqual([])
    await payTheNewTotal(cart)
  })

  it.each(["a notification", "the sweep"])("sends money back that %s tells of", async (teller) => {
    const { cart, requestId } = await startThenTax(
      teller === "the sweep" ? "notify.lost" : undefined
    )
    await store.simulator.pay(requestId)
    await quiet(store)
    await sweep(store)
    expect(line(requestId).net).toBe("0")
    expect(await ordersOf(store, cart)).toEqual([])
    expect(await attentionOf(store, requestId)).toMatchObject([
      { kind: "paid_without_order", state: "closed", resolution: "returned_to_shopper" },
    ])
    expect((await historyOf(store, requestId)).map(({ what }) => what)).toContain(
      "returned_to_shopper"
    )
    await payTheNewTotal(cart)
  })

  it("voids a card that is held for the old total", async () => {
    const cart = await shop.createCart("USD")
    const payment = await shop.startPayment(cart, { provider: "pp_alipay_manual", wallet: "CARD" })
    await askForTaxes(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(line(payment.payment_request_id)).toMatchObject({ net: "0", status: "CANCELLED" })
  })

  variant("charges no linked wallet, and asks to choose again", async () => {
    const agreement = await wallets.link()
    const cart = await shop.createCart("HKD")
    const { body } = await wallets.choose(cart, agreement)
    const requestId = body["payment_collection"].payment_sessions[0].data.payment_request_id
    await askForTaxes(cart)
    const refused = await shop.complete(cart, customer.headers)
    expect(refused.body["error"].type).toBe("payment_authorization_error")
    await sweep(store)
    expect(
      store.simulator.ledger().payments.some((each) => each.paymentRequestId === requestId)
    ).toBe(false)
    expect((await wallets.choose(cart, agreement)).status).toBe(200)
    const order = await shop.orderDetails(await shop.order(cart, customer.headers))
    expect(order["summary"].pending_difference).toBe(0)
  })

  it("is completed without its payment when nothing is left to pay", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await addCreditLine(store, cart, 100.5)
    expect(await shop.order(cart)).toMatch(/^order_/)
    await closed(payment.payment_request_id)
  })

  variant(
    "is completed when a credit line was made and the payment started for the rest",
    async () => {
      const cart = await shop.createCart()
      await addCreditLine(store, cart, 50.25)
      const early = await shop.startPayment(cart)
      expect((await shop.complete(cart)).body["error"].type).toBe("payment_authorization_error")
      await closed(early.payment_request_id)
      const payment = await shop.startPayment(cart)
      expect(line(payment.payment_request_id).amount).toBe("5025")
      await store.simulator.pay(payment.payment_request_id)
      await quiet(store)
      expect(await ordersOf(store, cart)).toHaveLength(1)
    }
  )

  it("does not undo an order that was made before", async () => {
    const cart = await shop.createCart("USD")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const orderId = await shop.order(cart)
    await askForTaxes(cart)
    expect(await shop.order(cart)).toBe(orderId)
    expect(line(payment.payment_request_id).net).toBe("10050")
  })
})

describe("a free cart", () => {
  const NOTHING =
    "There is nothing to pay: the total is 0. Complete the cart without a payment session."

  it("is told that there is nothing to pay, before anything is sent, and becomes an order", async () => {
    const cart = await shop.createCart()
    await redeem(cart, "FREE")
    const { status, body } = await shop.tryPayment(cart)
    expect([status, body["message"]]).toEqual([400, NOTHING])
    const { rows } = await store.sql.query(
      `select id from alipay_payment where payment_collection_id = $1`,
      [cart.collectionId]
    )
    expect(rows).toEqual([])
    expect(await shop.order(cart)).toMatch(/^order_/)
  })

  variant("is told so of a linked wallet too", async () => {
    const agreement = await wallets.link()
    const cart = await shop.createCart("HKD")
    await redeem(cart, "FREE")
    const { status, body } = await wallets.choose(cart, agreement)
    expect([status, body["message"]]).toEqual([400, NOTHING])
  })
})
