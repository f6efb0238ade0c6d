import Medusa from "@medusajs/js-sdk"
import { expectBooksAgree } from "../support/books"
import { variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { comeBack, openWallets, signUp } from "../support/wallets"

type Kit = typeof import("medusa-payment-alipay-storefront", {
  with: { "resolution-mode": "import" },
})

const RETURN_URL = "http://localhost:8000/checkout/return"
const CART_FIELDS = "+payment_collection.id,*payment_collection.payment_sessions"
const PHONE = { terminal_type: "WAP", os_type: "IOS" } as const

let store: Store
let shop: Shop
let kit: Kit

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  kit = await import("medusa-payment-alipay-storefront")
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** Medusa's own client, as a storefront has it. */
const openSdk = async (headers: Record<string, string> = {}): Promise<Medusa> => {
  const sdk = new Medusa({
    baseUrl: store.url,
    publishableKey: store.run.seed.publishableKey,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  const token = headers["authorization"]?.replace("Bearer ", "")
  if (token) await sdk.client.setToken(token)
  return sdk
}

const read = async (sdk: Medusa, { id }: Pick<Cart, "id">) =>
  (await sdk.store.cart.retrieve(id, { fields: CART_FIELDS })).cart

/** A cart of which a guest has started the payment. */
const start = async (wallet = "ALIPAY_CN", currency = "CNY") => {
  const sdk = await openSdk()
  const made = await shop.createCart(currency)
  const cart = await read(sdk, made)
  const way = (await kit.listWaysToPay(sdk, cart)).find(({ type }) => type === wallet)
  if (!way) throw new Error(`${wallet} is not offered`)
  const started = await kit.startPayment(sdk, cart, way, { returnUrl: RETURN_URL })
  if (started.kind !== "leave") throw new Error("The cart is an order already.")
  const requestId = decodeURIComponent(new URL(started.url).pathname.split("/").at(-1) ?? "")
  return { sdk, made, cart, way, started, requestId }
}

const sessionsOf = async ({ collectionId }: Cart) =>
  (
    await store.sql.query<{ id: string }>(
      `select id from payment_session where payment_collection_id = $1 and deleted_at is null`,
      [collectionId]
    )
  ).rows

describe("a storefront with the kit", () => {
  it("lists the wallets, leads to the wallet's page and gets the order once it is paid", async () => {
    const { sdk, made, started, requestId } = await start()
    expect(started.url).toContain(store.simulator.url)
    const seen: string[] = []
    const outcome = kit.waitForOutcome(sdk, made.id, {
      onProgress: ({ kind }) => seen.push(kind),
    })
    await settled(async () => seen, 1)
    await store.simulator.pay(requestId)
    const [orderId] = await outcome.then(async () => await ordersOf(store, made))
    expect(await outcome).toEqual({ kind: "ordered", orderId })
    expect(seen[0]).toBe("waiting")
  })

  variant("completes the cart itself when the notification is lost", async () => {
    store.simulator.next("notify.lost")
    const { sdk, made, requestId } = await start()
    await store.simulator.pay(requestId)
    expect(await kit.waitForOutcome(sdk, made.id)).toMatchObject({ kind: "ordered" })
    expect(await ordersOf(store, made)).toHaveLength(1)
  })

  it("opens the wallet's app on a phone", async () => {
    const { sdk, cart, way } = await start()
    const options = { returnUrl: RETURN_URL, terminal: PHONE, reuse: false }
    const started = await kit.startPayment(sdk, cart, way, options)
    const { payment_collection } = await read(sdk, cart)
    const data = payment_collection?.payment_sessions?.[0]?.data
    expect(started).toMatchObject({ url: data?.["applink_url"] ?? data?.["redirect_url"] })
  })

  variant(
    "tells why a payment was declined in the shopper's language, and another one pays",
    async () => {
      const { sdk, made, way, requestId } = await start()
      await store.simulator.decline(requestId, "USER_BALANCE_NOT_ENOUGH")
      expect(await kit.waitForOutcome(sdk, made.id, { locale: "ja" })).toEqual({
        kind: "declined",
        message: "残高が不足しています。別のお支払い方法をお選びください。",
        reasonCode: "insufficient_funds",
      })
      const again = await kit.startPayment(sdk, await read(sdk, made), way, {
        returnUrl: RETURN_URL,
      })
      const url = new URL(again.kind === "leave" ? again.url : "about:blank")
      await store.simulator.pay(decodeURIComponent(url.pathname.split("/").at(-1) ?? ""))
      expect(await kit.waitForOutcome(sdk, made.id)).toMatchObject({ kind: "ordered" })
    }
  )

  it("goes on with the open payment of the same wallet, and starts another for another wallet", async () => {
    const { sdk, made, way, started } = await start()
    const cart = await read(sdk, made)
    const before = await sessionsOf(made)
    expect(await kit.startPayment(sdk, cart, way, { returnUrl: RETURN_URL })).toEqual(started)
    expect(await sessionsOf(made)).toEqual(before)
    const other = { ...way, type: "ALIPAY_HK" }
    const next = await kit.startPayment(sdk, cart, other, { returnUrl: RETURN_URL })
    expect(next).not.toEqual(started)
    expect(await sessionsOf(made)).not.toEqual(before)
  })

  variant("does not go on with the payment of a cart that has changed", async () => {
    const { sdk, made, way, started } = await start()
    const cart = await read(sdk, made)
    await shop.changeQuantity(made, 2)
    expect(await kit.waitForOutcome(sdk, made.id)).toMatchObject({
      kind: "canceled",
      reasonCode: "cart_changed",
    })
    const next = await kit.startPayment(sdk, cart, way, { returnUrl: RETURN_URL })
    expect(next).not.toEqual(started)
  })

  variant(
    "finds the order of a shopper who paid and closed the tab, and does not pay it again",
    async () => {
      const { sdk, made, cart, way, requestId } = await start()
      expect(await kit.recoverCart(sdk, made.id)).toEqual({ kind: "open" })
      await store.simulator.pay(requestId)
      await settled(async () => await ordersOf(store, made), 1)
      const [orderId] = await ordersOf(store, made)
      expect(await kit.recoverCart(sdk, made.id)).toEqual({ kind: "ordered", orderId })
      expect(await kit.startPayment(sdk, cart, way, { returnUrl: RETURN_URL })).toEqual({
        kind: "ordered",
        orderId,
      })
      expect(await kit.recoverCart(sdk, "cart_nope")).toEqual({ kind: "gone" })
    }
  )

  it("has nothing to wait for where nothing was started", async () => {
    const { id } = await shop.createCart()
    expect(await kit.waitForOutcome(await openSdk(), id)).toEqual({ kind: "none" })
  })
})

describe("a customer of a storefront with the kit", () => {
  /** A customer whose wallet was linked with the kit, agreed to without the browser's cookie, and confirmed with it. */
  const linked = async () => {
    const customer = await signUp(shop)
    const sdk = await openSdk(customer.headers)
    const { linkable } = await kit.listLinkedWallets(sdk, {
      regionId: store.run.seed.regions["HKD"],
    })
    const wallet = linkable.find(({ payment_method_type }) => payment_method_type === "ALIPAY_HK")
    if (!wallet) throw new Error("AlipayHK can't be linked.")
    const { url } = await kit.linkWallet(sdk, wallet, { returnUrl: RETURN_URL })
    const authState = decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "")
    const { authCode = "" } = store.simulator.agree(authState)
    const { location } = await comeBack(store, { authState, authCode })
    const back = kit.readLinkReturn(location?.searchParams ?? "")
    if (!back) throw new Error("The wallet did not lead back.")
    return { sdk, customer, back, result: await kit.confirmLink(sdk, back) }
  }
  const cartOf = async (headers: Record<string, string>) => {
    const cart = await shop.createCart("HKD")
    await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, headers)
    return cart
  }

  variant(
    "links a wallet, finds it first among the ways to pay, pays in one step and unlinks it",
    async () => {
      const { sdk, customer, result } = await linked()
      expect(result).toBe("success")
      const made = await cartOf(customer.headers)
      const cart = await read(sdk, made)
      const [way] = await kit.listWaysToPay(sdk, cart, { signedIn: true })
      expect(way).toMatchObject({ type: "ALIPAY_HK", linked: { state: "active" } })
      const paid = way?.linked && (await kit.payWithLinkedWallet(sdk, cart, way.linked))
      const [orderId] = await ordersOf(store, made)
      expect(paid).toEqual({ kind: "ordered", orderId })
      await kit.unlinkWallet(sdk, way?.id ?? "")
      expect((await kit.listLinkedWallets(sdk)).wallets).toEqual([])
      await quiet(store)
    }
  )

  variant("is told of a decline in their language, with the cart as it was", async () => {
    const { sdk, customer } = await linked()
    const cart = await read(sdk, await cartOf(customer.headers))
    const [way] = await kit.listWaysToPay(sdk, cart, { signedIn: true })
    store.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH")
    const outcome =
      way?.linked && (await kit.payWithLinkedWallet(sdk, cart, way.linked, { locale: "de" }))
    expect(outcome).toMatchObject({ kind: "declined", reasonCode: "insufficient_funds" })
    expect(outcome).toMatchObject({ message: expect.stringMatching(/Guthaben/) })
    expect(await kit.recoverCart(sdk, cart.id)).toEqual({ kind: "open" })
  })

  variant("waits for a charge whose answer is late, and is charged once", async () => {
    const { sdk, customer } = await linked()
    const made = await cartOf(customer.headers)
    const cart = await read(sdk, made)
    const [way] = await kit.listWaysToPay(sdk, cart, { signedIn: true })
    store.simulator.next("stay-processing")
    const outcome = way?.linked && (await kit.payWithLinkedWallet(sdk, cart, way.linked))
    expect(outcome).toMatchObject({ kind: "waiting" })
    const charges = store.simulator
      .ledger()
      .payments.filter(({ status }) => status === "PROCESSING")
    expect(await kit.readPayment(sdk, cart.id)).toMatchObject({ status: "processing" })
    const [session] = await sessionsOf(made)
    const again = await read(sdk, made)
    expect(way?.linked && (await kit.payWithLinkedWallet(sdk, again, way.linked))).toMatchObject({
      kind: "waiting",
    })
    expect(await sessionsOf(made)).toEqual([session])
    await store.simulator.pay(session?.id ?? "")
    expect(await kit.waitForOutcome(sdk, cart.id)).toMatchObject({ kind: "ordered" })
    await quiet(store)
    expect(charges.map(({ paymentRequestId }) => paymentRequestId)).toContain(session?.id)
    expect(await ordersOf(store, made)).toHaveLength(1)
  })

  it("does not get the wallet of another person, who agrees on the page they were sent", async () => {
    const { sdk, back } = await linked()
    const other = await signUp(shop)
    const stranger = await openSdk(other.headers)
    expect(await kit.confirmLink(stranger, { ...back, outcome: "confirm" })).toBe("other_customer")
    expect((await kit.listLinkedWallets(stranger)).wallets).toEqual([])
    expect((await kit.listLinkedWallets(sdk)).wallets).toHaveLength(1)
  })

  it("pays with a wallet that was linked elsewhere", async () => {
    const customer = await signUp(shop)
    await openWallets(store, shop, customer).link()
    const sdk = await openSdk(customer.headers)
    const { wallets } = await kit.listLinkedWallets(sdk)
    expect(wallets.map(kit.canPay)).toEqual([true])
  })
})
