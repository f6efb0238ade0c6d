import { openItems, toldOf } from "../support/attention"
import { startBehindProxy } from "../support/behind-proxy"
import { expectBooksAgree, findDisagreements } from "../support/books"
import { type GatewayProxy } from "../support/gateway-proxy"
import { ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { type Store } from "../support/store"
import { openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let proxy: GatewayProxy
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ store, shop, proxy, stop } = await startBehindProxy())
})
afterAll(async () => await stop())
afterEach(() => proxy.interfere())

const REFUSED = {
  result: { resultStatus: "F", resultCode: "PROCESS_FAIL", resultMessage: "failed" },
}

/** The work is done, and what comes back is a genuine refusal, which names no request. */
const refuseAfterwards = (operation: string): void =>
  proxy.interfere((call) =>
    call.operation === operation ? call.forward().then(() => call.sign(REFUSED)) : undefined
  )

/** Alters the gateway's answers to an operation. */
const alter = (operation: string, change: (json: Record<string, any>) => void): void =>
  proxy.interfere((call) =>
    call.operation === operation
      ? call.forward().then(({ body }) => {
          const json = JSON.parse(body.toString())
          change(json)
          return call.sign(json)
        })
      : undefined
  )

const settle = async (): Promise<void> => {
  for (let round = 0; round < 2; round++) {
    await quiet(store)
    await sweep(store)
  }
  await quiet(store)
}

const told = async (id: string) => await toldOf(store, id)

const moved = async (table: "capture" | "refund", paymentId: string): Promise<number> =>
  (
    await store.sql.query<{ sum: number }>(
      `select coalesce(sum(amount), 0)::float as sum from ${table}
        where payment_id = $1 and deleted_at is null`,
      [paymentId]
    )
  ).rows[0]?.sum ?? 0

describe("what is refused and was done all the same", () => {
  it("a refund is booked, and not made once more", async () => {
    const { paymentId, payment } = await shop.buy()
    refuseAfterwards("refund")
    expect((await shop.refund(paymentId, 10)).status).toBe(400)
    proxy.interfere()
    await settle()
    expect(await moved("refund", paymentId)).toBe(10)
    expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("1000")
    await expectBooksAgree(store)
  })

  it("a refund that is clicked again at once is recognized", async () => {
    const { paymentId, payment } = await shop.buy()
    store.simulator.bend(payment.payment_request_id, "notify-refund.lost")
    refuseAfterwards("refund")
    expect((await shop.refund(paymentId, 10)).status).toBe(400)
    proxy.interfere()
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await settle()
    expect(await moved("refund", paymentId)).toBe(10)
    expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("1000")
    await expectBooksAgree(store)
  })

  variant("a capture is booked", async () => {
    const { paymentId, payment } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
      wallet: "CARD",
    })
    refuseAfterwards("capture")
    expect((await shop.capture(paymentId, 40)).status).toBe(400)
    proxy.interfere()
    await settle()
    expect(await moved("capture", paymentId)).toBe(40)
    expect(store.simulator.payment(payment.payment_request_id).captured).toBe("4000")
    await expectBooksAgree(store)
  })

  it("a charge of a linked wallet goes back, also when its message never comes", async () => {
    const customer = await signUp(shop)
    const wallets = openWallets(store, shop, customer)
    const agreementId = await wallets.link()
    const cart = await shop.createCart()
    store.simulator.next("notify.lost", cart.collectionId)
    await wallets.choose(cart, agreementId)
    refuseAfterwards("pay")
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["error"]?.type).toBe("payment_authorization_error")
    proxy.interfere()
    await settle()
    expect(await ordersOf(store, cart)).toEqual([])
    const [line] = store.simulator
      .ledger()
      .payments.filter(({ referenceOrderId }) => referenceOrderId === cart.collectionId)
    expect(line?.net).toBe("0")
    await expectBooksAgree(store)
  })
})

describe("what the gateway lists with another amount or currency", () => {
  it("a refund is told to a person, once, until the list agrees", async () => {
    const { paymentId, payment } = await shop.buy()
    const id = payment.payment_request_id
    alter("inquiryPayment", ({ transactions = [] }) => {
      for (const each of transactions.filter((one: any) => one.transactionType === "REFUND")) {
        each.transactionAmount.value = "2000"
      }
    })
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await settle()
    expect(await told(id)).toEqual([["amount_mismatch", "open", "moved_amount"]])
    proxy.interfere()
    await settle()
    expect(await told(id)).toEqual([["amount_mismatch", "closed", "moved_amount"]])
    await expectBooksAgree(store)
  })

  it("a capture in another currency is not booked, and told to a person", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost auto-capture=1", cart.collectionId)
    const payment = await shop.startPayment(cart, { wallet: "CARD" })
    const id = payment.payment_request_id
    await store.simulator.pay(id)
    await store.simulator.clock.advance(20_000)
    alter("inquiryPayment", ({ transactions = [] }) => {
      for (const each of transactions) {
        each.transactionAmount.currency = "USD"
      }
    })
    await shop.complete(cart)
    await settle()
    const { rows } = await store.sql.query(
      `select c.id from capture c join payment p on p.id = c.payment_id
        where p.payment_collection_id = $1`,
      [cart.collectionId]
    )
    expect(rows).toEqual([])
    expect(await told(id)).toContainEqual(["amount_mismatch", "open", "moved_amount"])
  })
})

it("a token that was given to another customer charges no one", async () => {
  const [first, second] = [await signUp(shop), await signUp(shop)]
  const [owner, other] = [openWallets(store, shop, first), openWallets(store, shop, second)]
  let given: object | undefined
  let count = 0
  proxy.interfere((call) =>
    call.operation === "applyToken"
      ? call.forward().then(({ body }) => {
          given ??= JSON.parse(body.toString()) as object
          return call.sign({ ...given, count: ++count })
        })
      : undefined
  )
  const ofOwner = await owner.link()
  const begun = await other.begin()
  await other.agree(begun)
  proxy.interfere()
  const states = [await owner.read(ofOwner), await other.read(begun.id)]
  expect(states.map(({ body }) => body["agreement"].state)).toEqual(["revoked", "failed"])
  for (const [wallets, id] of [
    [owner, ofOwner],
    [other, begun.id],
  ] as const) {
    expect((await wallets.choose(await shop.createCart(), id)).status).toBe(400)
  }
  const [item] = await openItems(store, "agreement_lost")
  expect(item).toMatchObject({ subject: begun.id, facts: { result_code: "TOKEN_OF_ANOTHER" } })
  await settle()
  const { rows } = await store.sql.query(
    `select id from alipay_agreement where id = any($1) and state in ('revoked', 'failed')`,
    [[ofOwner, begun.id]]
  )
  expect(rows).toHaveLength(2)
})

it("an item stays open while the gateway gives no answer", async () => {
  const cart = await shop.createCart()
  store.simulator.next("notify.lost paid-amount=1", cart.collectionId)
  const { payment_request_id: id } = await shop.startPayment(cart)
  await store.simulator.pay(id)
  await sweep(store)
  expect(await told(id)).toEqual([["amount_mismatch", "open", "paid_amount"]])
  proxy.interfere((call) =>
    call.operation === "inquiryPayment" ? Promise.reject(new Error("cut")) : undefined
  )
  await sweep(store)
  expect(await told(id)).toEqual([["amount_mismatch", "open", "paid_amount"]])
  expect(await findDisagreements(store)).not.toContain(id)
})

it("no page of the gateway's runs as a script", async () => {
  for (const address of ["javascript:alert(1)", "data:text/html,hello"]) {
    alter("pay", (json) => Object.assign(json, { normalUrl: address, schemeUrl: address }))
    expect((await shop.tryPayment(await shop.createCart())).status).toBe(422)
  }
})

it("a refusal that holds line ends is one line, for the log and for the admin", async () => {
  const { paymentId } = await shop.buy()
  const resultMessage = `name\ninfo: all is well\u001b[31m`
  proxy.interfere((call) =>
    call.operation === "refund"
      ? Promise.resolve(call.sign({ result: { ...REFUSED.result, resultMessage } }))
      : undefined
  )
  const { body } = await shop.refund(paymentId, 10)
  expect(body["message"]).toContain("PROCESS_FAIL: name info: all is well [31m")
})

it("a text that no database takes is left out", async () => {
  const cart = await shop.createCart()
  store.simulator.next("notify.lost", cart.collectionId)
  const { payment_request_id: id } = await shop.startPayment(cart)
  await store.simulator.pay(id)
  alter("inquiryPayment", (json) => {
    json["promotionResults"] = [{ promotionType: "\0", discount: { discountName: "a\0b" } }]
    json["paymentResultCode"] = "\0"
  })
  expect(await shop.order(cart)).toMatch(/^order_/)
})
