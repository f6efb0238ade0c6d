import { expectBooksAgree } from "../support/books"
import { addCreditLine } from "../support/catalog"
import { chargeAgreement, type Outcome } from "../support/charges"
import { shareClock } from "../support/clock"
import { variant } from "../support/ring"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import {
  agreementRow,
  later,
  openWallets,
  signUp,
  type Customer,
  type Wallets,
} from "../support/wallets"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>
let customer: Customer
let wallets: Wallets
let agreement: string
let authState: string
let keys = 0

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
beforeEach(async () => {
  customer = await signUp(shop)
  wallets = openWallets(store, shop, customer)
  const begun = await wallets.begin()
  authState = begun.authState
  agreement = begun.id
  await wallets.agree(begun)
})
afterEach(async () => await expectBooksAgree(store))

const newKey = (): string => `renewal-${++keys}`
const charge = async (input: Record<string, unknown> = {}): Promise<Outcome> =>
  await chargeAgreement(store, {
    agreement_id: agreement,
    customer_id: customer.id,
    amount: 38.8,
    currency_code: "hkd",
    idempotency_key: newKey(),
    ...input,
  })
const refusal = async (input: Record<string, unknown>): Promise<string> =>
  await charge(input).then(
    (outcome) => `no error: ${JSON.stringify(outcome)}`,
    (error: unknown) => String((error as Error).message)
  )
const paidLines = () =>
  store.simulator.ledger().payments.filter((line) => line.net !== "0" && line.currency === "HKD")
const newlyPaid = async (work: () => Promise<unknown>) => {
  const before = new Set(paidLines().map((line) => line.paymentRequestId))
  await work()
  return paidLines().filter((line) => !before.has(line.paymentRequestId))
}

/** Takes from the database what a backup of before the charge lacks. */
const forget = async ({ sql }: Store, { payment_collection_id: id }: Outcome) => {
  const ofSession =
    "session_id in (select id from payment_session where payment_collection_id = $1)"
  await sql.query(`delete from alipay_charge where ${ofSession}`, [id])
  await sql.query(`delete from alipay_payment where ${ofSession}`, [id])
  await sql.query(
    "delete from capture where payment_id in (select id from payment where payment_collection_id = $1)",
    [id]
  )
  await sql.query("delete from payment where payment_collection_id = $1", [id])
  await sql.query("delete from payment_session where payment_collection_id = $1", [id])
  await sql.query("delete from payment_collection where id = $1", [id])
}

describe("a charge without the shopper", () => {
  it("is paid, and booked as its own payment", async () => {
    const outcome = await charge()
    expect(outcome).toMatchObject({ outcome: "paid" })
    const { rows } = await store.sql.query(
      `select p.amount, p.captured_at, p.provider_id from payment p where p.payment_collection_id = $1`,
      [outcome["payment_collection_id"]]
    )
    expect(rows).toMatchObject([
      { amount: "38.8", captured_at: expect.any(Date), provider_id: "pp_alipay-auto-debit_cn" },
    ])
  })

  variant("is booked on the order it is for", async () => {
    const cart = await shop.createCart("HKD")
    await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer.headers)
    await wallets.choose(cart, agreement)
    const orderId = await shop.order(cart, customer.headers)
    await quiet(store)
    expect(await charge({ order_id: orderId, amount: "12.5" })).toMatchObject({ outcome: "paid" })
    const { rows } = await store.sql.query(
      `select sum(amount)::float as sum from order_transaction where order_id = $1 and deleted_at is null`,
      [orderId]
    )
    expect(rows).toEqual([{ sum: 113 }])
    const { body } = await shop.admin("GET", `/alipay/customers/${customer.id}/agreements`)
    expect(body["agreements"][0].last_charges).toMatchObject([
      { amount: "12.5", currency_code: "HKD", state: "paid", order_id: orderId },
      { amount: "100.5", state: "paid", order_id: orderId },
    ])
    expect(JSON.stringify(body)).not.toContain("digest")
  })

  variant(
    "of an order that is cancelled goes back with the rest, also when a refund is refused first",
    async () => {
      const cart = await shop.createCart("HKD")
      await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer.headers)
      const { body } = await wallets.choose(cart, agreement)
      const [session] = body["payment_collection"].payment_sessions
      const orderId = await shop.order(cart, customer.headers)
      await quiet(store)
      const outcome = await charge({ order_id: orderId, amount: "12.5" })
      store.simulator.bend(session.id, "refund.answer=MERCHANT_BALANCE_NOT_ENOUGH x1")
      await shop.cancelOrder(orderId)
      for (let look = 0; look < 4; look++) {
        await later(store, advance, 60 * 60_000)
      }
      const kept = store.simulator
        .ledger()
        .payments.filter(({ paymentRequestId }) =>
          [session.id, outcome["payment_request_id"]].includes(paymentRequestId)
        )
      expect(kept.map(({ net }) => net)).toEqual(["0", "0"])
    }
  )

  it("is booked on the payment collection it is for", async () => {
    const collection = await store.container
      .resolve("payment")
      .createPaymentCollections({ currency_code: "hkd", amount: 38.8 })
    const outcome = await charge({ payment_collection_id: collection.id })
    expect(outcome).toMatchObject({ outcome: "paid", payment_collection_id: collection.id })
  })

  it("under a key that was used is the same charge", async () => {
    const key = newKey()
    const paid = await newlyPaid(async () => {
      const first = await charge({ idempotency_key: key })
      expect(await charge({ idempotency_key: key })).toEqual(first)
      expect(await charge({ idempotency_key: key, amount: "38.80" })).toEqual(first)
    })
    expect(paid).toHaveLength(1)
    expect(await refusal({ idempotency_key: key, amount: 40 })).toMatch(/another amount/)
    expect(await refusal({ idempotency_key: key, currency_code: "cny" })).toMatch(
      /another currency/
    )
  })

  variant("asked for ten times at once under one key is one payment", async () => {
    const key = newKey()
    const paid = await newlyPaid(async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, async () => await charge({ idempotency_key: key }))
      )
      expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(outcomes[0]).toMatchObject({ outcome: "paid" })
    })
    expect(paid).toHaveLength(1)
  })

  it("asked for again by a store whose database was restored from before it is one payment", async () => {
    const key = newKey()
    const paid = await newlyPaid(async () => {
      const first = await charge({ idempotency_key: key })
      expect(first).toMatchObject({ outcome: "paid" })
      await forget(store, first)
      expect(await charge({ idempotency_key: key })).toMatchObject({ outcome: "paid" })
    })
    expect(paid).toHaveLength(1)
  })

  variant("asked for under ten keys at once is ten payments", async () => {
    const paid = await newlyPaid(async () => {
      const outcomes = await Promise.all(Array.from({ length: 10 }, async () => await charge()))
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(10).fill("paid"))
    })
    expect(paid).toHaveLength(10)
  })
})

describe("a charge that does not go through", () => {
  variant.each([
    ["USER_BALANCE_NOT_ENOUGH", "insufficient_funds", true],
    ["USER_AMOUNT_EXCEED_LIMIT", "limit_exceeded", true],
    ["RISK_REJECT", "risk", false],
  ])("for %s says %s, and whether to try again (%s)", async (code, reason, retry) => {
    const key = newKey()
    store.simulator.next(`pay.decline=${code}`)
    const outcome = await charge({ idempotency_key: key })
    expect(outcome).toMatchObject({ outcome: "declined", reason, retry, result_code: code })
    expect(outcome["retry_at"] === null).toBe(!retry)
    expect(await charge({ idempotency_key: key })).toMatchObject({ outcome: "declined", reason })
    expect(await charge()).toMatchObject({ outcome: "paid" })
  })

  it("because the permission is gone says so, and no other has a chance", async () => {
    store.simulator.endAgreement(authState, { announce: false })
    const dead = { outcome: "agreement_dead", state: "revoked", reason: "INVALID_ACCESS_TOKEN" }
    expect(await charge()).toEqual(dead)
    expect(await charge()).toEqual(dead)
    expect(await agreementRow(store, agreement)).toMatchObject({ state: "revoked" })
  })

  it("because the customer ends it at that moment says so", async () => {
    const { charges } = store.container.resolve<Alipay>("alipay")
    const begin = charges.begin.bind(charges)
    jest.spyOn(charges, "begin").mockImplementationOnce(async (request) => {
      const begun = await begin(request)
      await wallets.remove(agreement)
      return begun
    })
    expect(await charge()).toMatchObject({ outcome: "agreement_dead", state: "revoked" })
  })

  it("because the customer ended it sends nothing", async () => {
    await wallets.remove(agreement)
    const before = store.simulator.calls().filter(({ operation }) => operation === "pay").length
    expect(await charge()).toMatchObject({ outcome: "agreement_dead", state: "revoked" })
    expect(store.simulator.calls().filter(({ operation }) => operation === "pay")).toHaveLength(
      before
    )
  })
})

describe("a charge whose answer is lost", () => {
  variant.each(["pay.drop-after x3", "pay.timeout-after x3", "pay.unknown-after x3"])(
    "is found paid at once: %s",
    async (marks) => {
      store.simulator.next(`${marks} notify.lost`)
      expect(await charge()).toMatchObject({ outcome: "paid" })
    }
  )

  variant(
    "is unknown while nothing can be learnt, and is never sent under another id",
    async () => {
      const key = newKey()
      store.simulator.next("pay.drop-after x3 inquiry.unknown-before x24 notify.lost")
      const paid = await newlyPaid(async () => {
        const first = await charge({ idempotency_key: key })
        expect(first).toMatchObject({ outcome: "unknown" })
        for (let look = 0; look < 12; look++) {
          await sweep(store)
        }
        expect(await charge({ idempotency_key: key })).toMatchObject({
          outcome: "paid",
          payment_request_id: first["payment_request_id"],
        })
      })
      expect(paid).toHaveLength(1)
    }
  )

  variant("and that never arrived is declined, to be made under a new key", async () => {
    const key = newKey()
    store.simulator.next("pay.drop-before x3")
    expect(await charge({ idempotency_key: key })).toMatchObject({ outcome: "unknown" })
    await later(store, advance, 3 * 60_000)
    expect(await charge({ idempotency_key: key })).toMatchObject({
      outcome: "declined",
      reason: "not_received",
      retry: true,
    })
    expect(await charge()).toMatchObject({ outcome: "paid" })
  })

  variant("and is paid late by the gateway is told by the same key", async () => {
    const key = newKey()
    store.simulator.next("stay-processing")
    const first = await charge({ idempotency_key: key })
    expect(first).toMatchObject({ outcome: "unknown" })
    await store.simulator.pay(first["payment_request_id"])
    await quiet(store)
    expect(await charge({ idempotency_key: key })).toMatchObject({ outcome: "paid" })
  })
})

it("books a charge on a payment collection that is finer than the currency", async () => {
  const { id } = await store.container
    .resolve("payment")
    .createPaymentCollections({ currency_code: "hkd", amount: 10.1234 })
  expect(await charge({ payment_collection_id: id, amount: 10.12 })).toMatchObject({
    outcome: "paid",
  })
})

describe("what is asked for wrongly", () => {
  it.each([
    ["someone else's agreement", { customer_id: "cus_other" }, /There is no linked wallet/],
    ["an agreement no one has", { agreement_id: "alagr_none" }, /There is no linked wallet/],
    ["nothing", { amount: 0 }, /amount must be more than 0/],
    ["less than nothing", { amount: -5 }, /amount must be more than 0/],
    ["too many decimals", { amount: "1.005" }, /1\.005 has more decimals than HKD/],
    ["an unknown currency", { currency_code: "xxx" }, /XXX/],
    ["no key", { idempotency_key: "" }, /idempotency_key must be/],
    ["an order no one has", { order_id: "order_none" }, /There is no order order_none/],
  ])("%s is one clear error, and no money moves", async (_, input, message) => {
    const paid = await newlyPaid(async () => expect(await refusal(input)).toMatch(message))
    expect(paid).toEqual([])
  })

  it("a currency the wallet lacks", async () => {
    const gcash = await wallets.link({ payment_method_type: "GCASH" })
    expect(await refusal({ agreement_id: gcash })).toMatch(/GCash can't be charged in HKD/)
  })

  it("a payment collection of another amount", async () => {
    const collection = await store.container
      .resolve("payment")
      .createPaymentCollections({ currency_code: "hkd", amount: 10 })
    expect(await refusal({ payment_collection_id: collection.id })).toMatch(/it asks for 10 HKD/)
  })

  it("a payment collection of a cart that has come to another amount since", async () => {
    const cart = await shop.createCart("HKD")
    await addCreditLine(store, cart, 50)
    expect(await refusal({ payment_collection_id: cart.collectionId, amount: 100.5 })).toMatch(
      /asks for another amount than its cart/
    )
  })

  it("someone else's order", async () => {
    const cart = await shop.createCart("HKD")
    const another = await signUp(shop)
    const other = openWallets(store, shop, another)
    const theirs = await other.link()
    await other.choose(cart, theirs)
    const orderId = await shop.order(cart, another.headers)
    await quiet(store)
    expect(await refusal({ order_id: orderId })).toMatch(/There is no order/)
    const { body } = await shop.admin("POST", "/payment-collections", {
      order_id: orderId,
      amount: 38.8,
    })
    const { id } = body["payment_collection"]
    expect(await refusal({ payment_collection_id: id })).toMatch(/There is no order/)
  })
})
