import { join } from "node:path"
import type { AlipaySession } from "./contract"
import { copyCart } from "./copy-cart"
import { send } from "./request"
import { ROOT_DIR } from "./run"
import type { Store } from "./store"
import { until } from "./until"

/** `cookies` are what the answer sets, where it sets any. */
export type Answer<Body = Record<string, any>> = {
  status: number
  body: Body
  cookies?: readonly string[]
}

export type Cart = { id: string; currency: string; collectionId: string }
export type StartedPayment = AlipaySession & { sessionId: string }

export type PaymentChoice = {
  provider?: string
  wallet?: string
  data?: Record<string, unknown>
  /** Headers of a customer who is signed in. */
  customer?: Record<string, string>
}

const ADDRESS = {
  first_name: "Lin",
  last_name: "Wei",
  address_1: "1 Lake Road",
  city: "Town",
  postal_code: "1000",
}

type ShopStore = Pick<Store, "run" | "url" | "simulator" | "sql">

/** What an admin does to payments and orders changes no price, tax or region. */
const LEAVES_CATALOG = /^\/(alipay|orders|payments|payment-collections)(\/|$)/

/** How long an answer is waited for. */
const PATIENCE_MS = 180_000

/** What a shopper and an admin do in a store, over HTTP. */
export const openShop = (store: ShopStore, url = store.url, patienceMs = PATIENCE_MS) => {
  const { seed } = store.run
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Answer> => {
    const {
      status,
      text,
      headers: answered,
    } = await send(url, {
      method,
      path,
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": seed.publishableKey,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      patienceMs,
    })
    const cookies = [answered["set-cookie"] ?? []].flat()
    return { status, body: parse(text), ...(cookies.length > 0 ? { cookies } : {}) }
  }
  /** Carts that are only copied, by what is in them; a change of the catalog would make others of them. */
  const originals = new Map<string, Promise<Cart>>()
  const admin = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    if (method !== "GET" && !LEAVES_CATALOG.test(path)) {
      originals.clear()
    }
    return await call(method, `/admin${path}`, body, {
      authorization: `Basic ${Buffer.from(`${seed.secretKey}:`).toString("base64")}`,
    })
  }

  const createCart = async (
    currency = "CNY",
    item: keyof typeof seed.variants | { variantId: string } = "tea",
    quantity = 1
  ): Promise<Cart> => {
    const variantId = typeof item === "string" ? (seed.variants[item] ?? "") : item.variantId
    const key = JSON.stringify([currency, variantId, quantity])
    const original = originals.get(key) ?? fillCart(currency, variantId, quantity)
    originals.set(key, original)
    original.catch(() => originals.delete(key))
    return await copyCart(store, await original)
  }

  const fillCart = async (currency: string, variantId: string, quantity: number): Promise<Cart> => {
    const address = { ...ADDRESS, country_code: seed.countries[currency] }
    const { status, body } = await call("POST", "/store/carts", {
      region_id: seed.regions[currency],
      email: "lin@shop.example",
      items: [{ variant_id: variantId, quantity }],
      shipping_address: address,
      billing_address: address,
    })
    if (status !== 200) {
      throw new Error(`the cart could not be made: ${status} ${JSON.stringify(body)}`)
    }
    const id: string = body.cart.id
    await call("POST", `/store/carts/${id}/shipping-methods`, { option_id: seed.shippingOption })
    const collection = await call("POST", "/store/payment-collections", { cart_id: id })
    return { id, currency, collectionId: collection.body.payment_collection.id }
  }

  const tryPayment = async (cart: Cart, choice: PaymentChoice = {}): Promise<Answer> =>
    await call(
      "POST",
      `/store/payment-collections/${cart.collectionId}/payment-sessions`,
      {
        provider_id: choice.provider ?? "pp_alipay_cn",
        data: {
          return_url: "http://localhost:8000/back",
          ...(choice.wallet ? { payment_method_type: choice.wallet } : {}),
          ...choice.data,
        },
      },
      choice.customer
    )

  const startPayment = async (cart: Cart, choice: PaymentChoice = {}): Promise<StartedPayment> => {
    const { status, body } = await tryPayment(cart, choice)
    if (status !== 200) {
      throw new Error(`the payment could not be started: ${status} ${JSON.stringify(body)}`)
    }
    const [session] = body.payment_collection.payment_sessions
    return { ...session.data, sessionId: session.id }
  }

  const signIn = async (cart: Cart): Promise<Record<string, string>> => {
    const account = { email: `${cart.id}@shop.example`, password: "lantern" }
    const path = "/auth/customer/emailpass"
    const bearer = ({ body }: Answer) => ({ authorization: `Bearer ${body["token"]}` })
    const registered = bearer(await call("POST", `${path}/register`, account))
    await call("POST", "/store/customers", { email: account.email }, registered)
    const customer = bearer(await call("POST", path, account))
    await call("POST", `/store/carts/${cart.id}/customer`, {}, customer)
    return customer
  }

  const complete = async (cart: Cart, customer?: Record<string, string>): Promise<Answer> =>
    await call("POST", `/store/carts/${cart.id}/complete`, undefined, customer)

  return {
    call,
    admin,
    createCart,
    tryPayment,
    startPayment,
    /** Registers a customer who takes the cart over. @returns the headers that are theirs */
    signIn,
    complete,
    /** Completes and expects an order. */
    order: async (cart: Cart, customer?: Record<string, string>): Promise<string> => {
      const { status, body } = await complete(cart, customer)
      if (body.type !== "order") {
        throw new Error(`no order: ${status} ${JSON.stringify(body).slice(0, 400)}`)
      }
      return body.order.id
    },
    changeQuantity: async (cart: Cart, quantity: number): Promise<Answer> => {
      const { body } = await call("GET", `/store/carts/${cart.id}`)
      return await call("POST", `/store/carts/${cart.id}/line-items/${body.cart.items[0].id}`, {
        quantity,
      })
    },
    /** A whole payment: cart, session, the shopper pays, the storefront completes. */
    buy: async (currency = "CNY", choice: PaymentChoice = {}) => {
      const cart = await createCart(currency)
      const payment = await startPayment(cart, choice)
      await store.simulator.pay(payment.payment_request_id)
      await quiet(store)
      const [orderId = ""] = await ordersOf(store, cart)
      return { cart, payment, orderId, paymentId: await paymentOf(store, payment) }
    },
    capture: async (paymentId: string, amount?: number): Promise<Answer> =>
      await admin("POST", `/payments/${paymentId}/capture`, amount === undefined ? {} : { amount }),
    refund: async (paymentId: string, amount?: number): Promise<Answer> =>
      await admin("POST", `/payments/${paymentId}/refund`, amount === undefined ? {} : { amount }),
    cancelOrder: async (orderId: string): Promise<Answer> =>
      await admin("POST", `/orders/${orderId}/cancel`),
    orderDetails: async (orderId: string): Promise<Record<string, any>> =>
      (
        await admin(
          "GET",
          `/orders/${orderId}?fields=*summary,*payment_collections,*payment_collections.payments,*payment_collections.payments.captures,*payment_collections.payments.refunds`
        )
      ).body.order,
  }
}

export type Shop = ReturnType<typeof openShop>

const parse = (text: string): Record<string, any> => {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}

/** The orders made of a cart. */
export const ordersOf = async (
  store: Pick<Store, "sql">,
  cart: Pick<Cart, "id">
): Promise<string[]> =>
  (
    await store.sql.query<{ order_id: string }>(
      `select order_id from order_cart where cart_id = $1 and deleted_at is null`,
      [cart.id]
    )
  ).rows.map(({ order_id }) => order_id)

/** Medusa's payment behind a session. */
export const paymentOf = async (
  store: Pick<Store, "sql">,
  { sessionId }: Pick<StartedPayment, "sessionId">
): Promise<string> =>
  (
    await store.sql.query<{ id: string }>(`select id from payment where payment_session_id = $1`, [
      sessionId,
    ])
  ).rows[0]?.id ?? ""

/** Waits until a query finds as many rows as expected; fails loudly when it doesn't. */
export const settled = async (
  read: () => Promise<unknown[]>,
  count: number,
  what = `${count} rows`
): Promise<void> => {
  await until(what, read, (found) => found.length === count)
}

type Quietable = Pick<Store, "sql"> & { simulator: { settled: () => Promise<unknown> } }

/** Waits until every message the gateway has sent was worked on: acknowledged is not yet applied. */
export const quiet = async ({ simulator, sql }: Quietable): Promise<void> => {
  await simulator.settled()
  const atWork = async () =>
    (
      await sql.query(
        `select id from alipay_notification where state = 'received' and claimed_until > now()`
      )
    ).rows
  await settled(atWork, 0, "every message to be worked on")
}

/** How often the gateway was asked about a payment. */
export const inquiriesOf = ({ simulator }: Pick<Store, "simulator">, requestId: string): number =>
  simulator
    .calls()
    .filter(({ operation, subject }) => operation === "inquiry" && subject === requestId).length

/** Runs the sweep once, with every row due: what the schedule would do in time. */
export const sweep = async (store: Store): Promise<void> => {
  for (const table of [
    "alipay_payment",
    "alipay_operation",
    "alipay_notification",
    "alipay_agreement",
    "alipay_declaration",
    "alipay_store",
  ]) {
    await store.sql.query(
      `update ${table} set next_check_at = now() - interval '1 second', claimed_until = null
        where next_check_at is not null`
    )
  }
  const job = store.load(join(ROOT_DIR, ".medusa/server/src/jobs/alipay-sweep.js")) as {
    default: (container: unknown) => Promise<void>
  }
  await job.default(store.container)
  const { rows } = await store.sql.query<{ ended_by: string; looked_at: number }>(
    `select ended_by, looked_at from alipay_sweep where finished_at is not null order by started_at desc limit 1`
  )
  if (rows[0]?.ended_by === "time") {
    throw new Error(
      `the sweep found no end: it looked at ${rows[0].looked_at} rows until its time was up`
    )
  }
}

type Flows = {
  completeCartWorkflow: (container: unknown) => {
    run: (options: object) => Promise<{ errors: unknown[] }>
  }
}

/** Medusa's own workflow, as a shop's code would call it: past the store's doors. */
export const completeInProcess = async (
  store: Store,
  { id }: Pick<Cart, "id">
): Promise<{ errors: unknown[] }> =>
  await (store.load("@medusajs/medusa/core-flows") as Flows)
    .completeCartWorkflow(store.container)
    .run({ input: { id }, throwOnError: false })
