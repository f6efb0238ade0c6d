import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { sample, variant } from "../support/ring"
import {
  completeInProcess,
  openShop,
  ordersOf,
  paymentOf,
  quiet,
  settled,
  sweep,
  type Cart,
  type Shop,
} from "../support/shop"
import { recordOutput, startStore, type Store } from "../support/store"
import { until } from "../support/until"
import {
  agreementRow,
  later,
  openWallets,
  signUp,
  type Customer,
  type Wallets,
} from "../support/wallets"

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>
let customer: Customer
let wallets: Wallets
let agreement: string
let authState: string

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

type Chosen = { sessionId: string; cart: Cart }

const choose = async (currency = "HKD"): Promise<Chosen> => {
  const cart = await shop.createCart(currency)
  const { body } = await wallets.choose(cart, agreement)
  return { cart, sessionId: body["payment_collection"].payment_sessions[0].id }
}
const ledger = (sessionId: string) =>
  store.simulator.ledger().payments.filter((line) => line.paymentRequestId === sessionId)
const pays = (sessionId: string) =>
  store.simulator
    .calls()
    .filter(({ operation, subject }) => operation === "pay" && subject === sessionId)
const rowOf = async (sessionId: string): Promise<Record<string, any>> =>
  (await store.sql.query(`select * from alipay_payment where session_id = $1`, [sessionId])).rows[0]

describe("choosing a linked wallet", () => {
  variant("moves no money and tells the gateway nothing", async () => {
    const { sessionId, cart } = await choose()
    expect(pays(sessionId)).toEqual([])
    const { body } = await shop.call("GET", `/store/carts/${cart.id}`)
    expect(body["cart"].payment_collection.payment_sessions[0].data).toMatchObject({
      version: 1,
      payment_request_id: sessionId,
      payment_method_type: "ALIPAY_HK",
      redirect_url: null,
      status: "awaiting_shopper",
      agreement_id: agreement,
    })
    await later(store, advance, 3 * 24 * 3_600_000)
    expect(await rowOf(sessionId)).toMatchObject({ state: "ready", next_check_at: null })
  })

  variant("and then another way to pay leaves nothing behind, at the gateway neither", async () => {
    const { sessionId, cart } = await choose()
    await shop.startPayment(cart, { customer: customer.headers, wallet: "ALIPAY_HK" })
    await until(
      "the first choice is canceled",
      async () => await rowOf(sessionId),
      (row) => row["state"] === "canceled"
    )
    expect(store.simulator.calls().filter(({ subject }) => subject === sessionId)).toEqual([])
  })

  variant.each(["access_token", "refreshToken", "paymentMethodId"])(
    "is refused with a token in it: %s",
    async (name) => {
      const cart = await shop.createCart("HKD")
      const { status, body } = await wallets.choose(cart, agreement, { [name]: "2810..." })
      expect([status, body["message"]]).toEqual([
        400,
        `data.${name} must not be sent: tokens never leave the server. Send agreement_id instead.`,
      ])
    }
  )

  variant("is refused in a currency the wallet lacks", async () => {
    const gcash = await wallets.link({ payment_method_type: "GCASH" })
    const cart = await shop.createCart("HKD")
    const { status, body } = await wallets.choose(cart, gcash)
    expect([status, body["message"]]).toEqual([
      400,
      "GCash can't be charged in HKD. It is paid in PHP.",
    ])
  })

  variant("is refused without one, or with one that is still at the wallet", async () => {
    const cart = await shop.createCart("HKD")
    expect((await wallets.choose(cart, "")).body["message"]).toMatch(/agreement_id is missing/)
    const { id } = await wallets.begin()
    expect((await wallets.choose(cart, id)).body["message"]).toMatch(/link it again/)
  })
})

describe("completing the cart", () => {
  variant("charges once, however often and from wherever it is completed", async () => {
    const { sessionId, cart } = await choose()
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async () => await shop.complete(cart, customer.headers))
    )
    await quiet(store)
    const orders = new Set(answers.map(({ body }) => body["order"]?.id))
    expect(orders.size).toBe(1)
    expect(pays(sessionId)).toHaveLength(1)
    expect(ledger(sessionId)).toMatchObject([{ status: "SUCCESS", net: "10050" }])
    expect(await ordersOf(store, cart)).toHaveLength(1)
  })

  variant("books it as captured, to be refunded like any payment", async () => {
    const { sessionId, cart } = await choose()
    await shop.order(cart, customer.headers)
    await quiet(store)
    const paymentId = await paymentOf(store, { sessionId })
    expect((await shop.refund(paymentId, 50)).status).toBe(200)
    expect((await shop.refund(paymentId, 50.5)).status).toBe(200)
    expect(ledger(sessionId)).toMatchObject([{ net: "0" }])
  })

  variant.each(
    sample([
      ["lost", "pay.drop-after x3"],
      ["late", "pay.timeout-after x3"],
      ["unknown", "pay.unknown-after x3"],
      ["not signed", "pay.no-signature x3"],
    ])
  )("with an answer that is %s asks, and finds it paid", async (_, marks) => {
    const { sessionId, cart } = await choose()
    store.simulator.next(`${marks} notify.lost`)
    await shop.order(cart, customer.headers)
    expect(ledger(sessionId)).toMatchObject([{ status: "SUCCESS", net: "10050" }])
  })

  variant("with nothing to be learnt is not paid yet; the sweep makes the order", async () => {
    const { sessionId, cart } = await choose()
    store.simulator.next("pay.drop-after x3 inquiry.unknown-before x30 notify.lost")
    const { body } = await shop.complete(cart, customer.headers)
    expect(body).toMatchObject({ type: "cart", error: { type: "payment_requires_more_error" } })
    expect(await ordersOf(store, cart)).toEqual([])
    store.simulator.bend(sessionId, "inquiry.slow=1")
    for (let look = 0; look < 12 && (await ordersOf(store, cart)).length === 0; look++) {
      await sweep(store)
    }
    await settled(() => ordersOf(store, cart), 1)
    expect(pays(sessionId)).toHaveLength(3)
    expect(ledger(sessionId)).toMatchObject([{ net: "10050" }])
  })

  variant(
    "that the gateway still works on is not paid yet; the notification makes the order",
    async () => {
      const { sessionId, cart } = await choose()
      store.simulator.next("stay-processing")
      const { body } = await shop.complete(cart, customer.headers)
      expect(body["error"]?.type).toBe("payment_requires_more_error")
      await store.simulator.pay(sessionId)
      await quiet(store)
      await settled(() => ordersOf(store, cart), 1)
    }
  )

  variant(
    "with a request that never arrived is declined in the end, and paid with a new session",
    async () => {
      const first = await choose()
      store.simulator.next("pay.drop-before x3")
      const { body } = await shop.complete(first.cart, customer.headers)
      expect(body["error"]?.type).toBe("payment_requires_more_error")
      await later(store, advance, 3 * 60_000)
      const again = await shop.complete(first.cart, customer.headers)
      expect(again.body["error"]?.type ?? again.body["type"]).not.toBe("order")
      expect(ledger(first.sessionId)).toEqual([])
      await wallets.choose(first.cart, agreement)
      await shop.order(first.cart, customer.headers)
    }
  )

  variant.each(
    sample([
      ["USER_BALANCE_NOT_ENOUGH", /balance was not enough/],
      ["PAYMENT_AMOUNT_EXCEED_LIMIT", /above a limit/],
      ["RISK_REJECT", /did not go through/],
    ])
  )("declined with %s says why, and another try is possible", async (code, sentence) => {
    const { cart } = await choose()
    store.simulator.next(`pay.decline=${code}`)
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["error"]).toMatchObject({
      type: "payment_authorization_error",
      message: expect.stringMatching(sentence),
    })
    expect(await ordersOf(store, cart)).toEqual([])
    await wallets.choose(cart, agreement)
    await shop.order(cart, customer.headers)
  })

  variant(
    "with a permission that ended silently tells the shopper to link again, and marks it",
    async () => {
      const { cart } = await choose()
      store.simulator.endAgreement(authState, { announce: false })
      const { body } = await shop.complete(cart, customer.headers)
      expect(body["error"].message).toMatch(/link it again/)
      expect(await agreementRow(store, agreement)).toMatchObject({
        state: "revoked",
        reason: "INVALID_ACCESS_TOKEN",
        access_token: null,
      })
      expect(await wallets.list()).toEqual([])
    }
  )

  variant("with a permission its owner ended in between sends nothing", async () => {
    const { sessionId, cart } = await choose()
    await wallets.remove(agreement)
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["error"].message).toMatch(/link it again/)
    expect(pays(sessionId)).toEqual([])
  })

  variant("with a cart that has changed asks for the new amount alone", async () => {
    const { sessionId, cart } = await choose()
    await shop.changeQuantity(cart, 2)
    expect(await rowOf(sessionId)).toMatchObject({ state: "canceled" })
    const { body } = await wallets.choose(cart, agreement)
    const [session] = body["payment_collection"].payment_sessions
    await shop.order(cart, customer.headers)
    await quiet(store)
    expect(pays(sessionId)).toEqual([])
    expect(ledger(session.id)).toMatchObject([{ net: "20100" }])
  })

  variant("with an amount that no longer agrees charges nothing", async () => {
    const { sessionId, cart } = await choose()
    await store.sql.query(
      `update payment_collection set amount = 1, raw_amount = '{"value":"1","precision":20}' where id = $1`,
      [cart.collectionId]
    )
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["type"]).toBe("cart")
    expect(pays(sessionId)).toEqual([])
    // The session is replaced before the wallet is asked: what it would have charged is no longer the cart's total.
    expect(await rowOf(sessionId)).toMatchObject({ state: "canceled" })
  })

  it("with an amount that no longer agrees charges nothing either by the shop's own workflow", async () => {
    const { sessionId, cart } = await choose()
    await store.sql.query(
      `update payment_session set amount = 1, raw_amount = '{"value":"1","precision":20}' where id = $1`,
      [sessionId]
    )
    const { errors } = await completeInProcess(store, cart)
    expect(errors).toHaveLength(1)
    expect(pays(sessionId)).toEqual([])
    expect(await rowOf(sessionId)).toMatchObject({ state: "failed" })
  })

  variant(
    "that can't be completed once more after the money was taken gives it back, and charges no second time",
    async () => {
      const { sessionId, cart } = await choose()
      // The order's last step is cut off: Medusa takes everything back.
      await store.sql.query(
        `create function no_transaction() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$`
      )
      await store.sql.query(
        `create trigger no_transaction before insert on order_transaction for each row execute function no_transaction()`
      )
      try {
        await shop.complete(cart, customer.headers)
      } finally {
        await store.sql.query(`drop trigger no_transaction on order_transaction`)
        await store.sql.query(`drop function no_transaction`)
      }
      await quiet(store)
      for (let look = 0; look < 3; look++) {
        await later(store, advance, 10 * 60_000)
      }
      const charges = store.simulator
        .ledger()
        .payments.filter(({ paymentRequestId }) => paymentRequestId.startsWith("payses"))
      expect(pays(sessionId)).toHaveLength(1)
      expect(
        charges.filter((line) => line.net !== "0" && line.paymentRequestId === sessionId).length
      ).toBe((await ordersOf(store, cart)).length)
    }
  )
})

it("tokens are in no table, log line or answer in clear", async () => {
  const seen: string[] = []
  const stopRecording = recordOutput((text) => seen.push(text))
  try {
    const { cart, sessionId } = await choose()
    seen.push(JSON.stringify((await shop.call("GET", `/store/carts/${cart.id}`)).body))
    const orderId = await shop.order(cart, customer.headers)
    await quiet(store)
    await shop.refund(await paymentOf(store, { sessionId }), 1)
    for (const [method, path] of [
      [
        "GET",
        `/orders/${orderId}?fields=*payment_collections.payment_sessions,*payment_collections.payments`,
      ],
      ["GET", `/customers/${customer.id}?fields=*account_holders`],
      ["GET", `/alipay/customers/${customer.id}/agreements`],
      ["GET", `/alipay/orders/${orderId}/history`],
      ["GET", "/alipay/support-bundle"],
      ["GET", "/alipay/doctor"],
    ] as const) {
      seen.push(JSON.stringify((await shop.admin(method, path)).body))
    }
    seen.push(JSON.stringify(await wallets.list()), JSON.stringify(await wallets.read(agreement)))
  } finally {
    stopRecording()
  }
  const secrets = store.simulator
    .agreements()
    .flatMap((one) => [one.authState, one.authCode, one.accessToken, one.refreshToken])
    .filter((secret): secret is string => typeof secret === "string")
  expect(secrets.length).toBeGreaterThan(4)
  const text = seen.join("\n")
  expect(text.length).toBeGreaterThan(2_000)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  expect(text).not.toMatch(/v1\.[0-9a-f]{12}\./)
  const { rows } = await store.sql.query<{ table_name: string }>(
    `select table_name from information_schema.tables where table_schema = 'public'`
  )
  for (const { table_name: table } of rows) {
    const { rowCount } = await store.sql.query(
      `select 1 from "${table}" t where exists (select 1 from unnest($1::text[]) s where t::text like '%' || s || '%') limit 1`,
      [secrets]
    )
    expect([table, rowCount]).toEqual([table, 0])
  }
  const kept = await store.sql.query(
    `select access_token, refresh_token from alipay_agreement where id = $1`,
    [agreement]
  )
  for (const sealed of Object.values(kept.rows[0] as Record<string, string>)) {
    expect(sealed).toMatch(/^v1\.[0-9a-f]{12}\./)
  }
})
