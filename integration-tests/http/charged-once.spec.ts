import { openItems } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { tryToCharge, type Outcome } from "../support/charges"
import { shareClock } from "../support/clock"
import { sample, variant } from "../support/ring"
import { openShop, ordersOf, quiet, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import {
  AUTO_DEBIT,
  later,
  openWallets,
  signUp,
  type Customer,
  type Wallets,
} from "../support/wallets"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

const MINUTE = 60_000

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>
let customer: Customer
let wallets: Wallets
let agreement: string
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
  agreement = await wallets.link()
})

const charge = async (input: Record<string, unknown> = {}): Promise<Outcome> =>
  await tryToCharge(store, {
    agreement_id: agreement,
    customer_id: customer.id,
    amount: 100.5,
    currency_code: "hkd",
    idempotency_key: `once-${++keys}`,
    ...input,
  })

const ownCart = async (): Promise<Cart> => {
  const cart = await shop.createCart("HKD")
  await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer.headers)
  return cart
}

/** Time enough for whatever is left to be sent. */
const calm = async () => {
  await quiet(store)
  for (let check = 0; check < 3; check++) {
    await later(store, advance, 11 * MINUTE)
  }
}

const takenFor = ({ collectionId }: Cart): bigint =>
  store.simulator
    .ledger()
    .payments.filter(({ referenceOrderId }) => referenceOrderId === collectionId)
    .reduce((sum, { net }) => sum + BigInt(net), 0n)

const expectPaidOnce = async (cart: Cart) => {
  await calm()
  expect([(await ordersOf(store, cart)).length, takenFor(cart)]).toEqual([1, 10050n])
  expect(await openItems(store, "overpaid")).toEqual([])
  await expectBooksAgree(store)
}

const open = async (cart: Cart, provider_id: string, data: object): Promise<string> => {
  const session = { provider_id, currency_code: "hkd", amount: 100.5, data }
  const context = { customer: { id: customer.id } }
  const { id } = await store.container
    .resolve("payment")
    .createPaymentSession(cart.collectionId, { ...session, context } as never)
  return id
}
const openPage = async (cart: Cart) => await open(cart, "pp_alipay_cn", { wallet: "ALIPAY_HK" })
const openWallet = async (cart: Cart) => await open(cart, AUTO_DEBIT, { agreement_id: agreement })

/** An order that stands on a payment of a wallet's page which is pending. */
const orderOnPending = async () => {
  const cart = await ownCart()
  store.simulator.next("pending", cart.collectionId)
  const page = await shop.startPayment(cart, { customer: customer.headers })
  await store.simulator.pay(page.payment_request_id)
  await quiet(store)
  const orderId = await shop.order(cart, customer.headers)
  return { cart, page, orderId }
}

/** Does some work whose process dies before it can note the session that it has opened. */
const cutOff = async <T>(work: () => Promise<T>): Promise<T> => {
  const { charges } = store.container.resolve<Alipay>("alipay" as never)
  const note = charges.note.bind(charges)
  charges.note = async (id, patch) => {
    if ("session_id" in patch) {
      throw new Error("cut off")
    }
    return await note(id, patch)
  }
  try {
    return await work()
  } finally {
    charges.note = note
  }
}

describe("a cart that something else has paid", () => {
  it.each(sample(["page", "wallet"]))(
    "is not charged to the wallet that was chosen in another tab; first is the %s",
    async (first) => {
      const cart = await ownCart()
      const wallet = first === "wallet" ? await openWallet(cart) : undefined
      const page = await openPage(cart)
      if (wallet === undefined) {
        await openWallet(cart)
      }
      store.simulator.next("notify.lost", cart.collectionId)
      await store.simulator.pay(page)
      await shop.complete(cart, customer.headers)
      await expectPaidOnce(cart)
    }
  )

  it("is not charged to the wallet that its customer had chosen, when the shop charges it", async () => {
    const cart = await shop.createCart("HKD")
    await wallets.choose(cart, agreement)
    expect(await charge({ payment_collection_id: cart.collectionId })).toMatchObject({
      outcome: "paid",
    })
    await expectPaidOnce(cart)
  })
})

describe("a linked wallet that was only chosen", () => {
  /** An order on a pending payment that failed, whose customer then chose the linked wallet on the cart. */
  const chooseForUnpaid = async () => {
    const { cart, page, orderId } = await orderOnPending()
    await store.simulator.decline(page.payment_request_id)
    await calm()
    expect((await wallets.choose(cart, agreement)).status).toBe(200)
    return { cart, orderId }
  }

  it.each([
    ["at once", 0],
    ["three days later", 3 * 24 * 60 * MINUTE],
  ])("is not charged because an admin's cancellation is refused %s", async (_, wait) => {
    const { cart, orderId } = await chooseForUnpaid()
    await advance(wait)
    const { body } = await shop.admin("GET", `/orders/${orderId}?fields=id,*items`)
    const items = body["order"].items.map(({ id }: { id: string }) => ({ id, quantity: 1 }))
    const shipped = await shop.admin("POST", `/orders/${orderId}/fulfillments`, { items })
    expect(shipped.status).toBe(200)
    expect((await shop.cancelOrder(orderId)).status).toBe(400)
    await calm()
    expect(takenFor(cart)).toBe(0n)
    await shop.complete(cart, customer.headers)
    await calm()
    expect(takenFor(cart)).toBe(wait === 0 ? 10_050n : 0n)
  })
})

describe("a linked wallet that was only chosen while another payment", () => {
  it.each(sample(["wallet", "page"]))(
    "became pending is not charged in its place; first is the %s",
    async (first) => {
      const cart = await ownCart()
      store.simulator.next("pending", cart.collectionId)
      if (first === "wallet") {
        await openWallet(cart)
      }
      const page = await openPage(cart)
      if (first === "page") {
        await openWallet(cart)
      }
      await store.simulator.pay(page)
      await calm()
      expect([(await ordersOf(store, cart)).length, takenFor(cart)]).toEqual([1, 0n])
    }
  )

  it("was paid and made its order is not charged in its place", async () => {
    const cart = await ownCart()
    store.simulator.next("notify.lost", cart.collectionId)
    const page = await openPage(cart)
    await store.simulator.pay(page)
    const payments = store.container.resolve("payment")
    const list = payments.listPaymentSessions.bind(payments)
    payments.listPaymentSessions = async (...given: Parameters<typeof list>) => {
      const found = await list(...given)
      // The last look at the sessions before Medusa completes the cart.
      if (given[0]?.payment_collection_id && given[1]?.select?.join() === "id") {
        payments.listPaymentSessions = list
        await payments.deletePaymentSession(page)
        await openWallet(cart)
      }
      return found
    }
    await calm()
    expect(payments.listPaymentSessions).toBe(list)
    expect([await ordersOf(store, cart), takenFor(cart)]).toEqual([[], 0n])
  })

  it.each(sample(["failed", "is pending"]))(
    "%s, and an order stands on it, does not hide that no one pays the order",
    async (state) => {
      const { cart, page, orderId } = await orderOnPending()
      if (state === "failed") {
        await store.simulator.decline(page.payment_request_id)
        await calm()
      }
      expect((await wallets.choose(cart, agreement)).status).toBe(200)
      await calm()
      const told = (await openItems(store, "order_unpaid")).filter(
        ({ facts }) => facts["order_id"] === orderId
      )
      expect(told).toHaveLength(1)
    }
  )
})

describe("a charge that was cut off after it had opened its session", () => {
  variant("takes that session when it is asked for again under its key", async () => {
    const cart = await ownCart()
    const input = { payment_collection_id: cart.collectionId, idempotency_key: "cut-off" }
    expect(await cutOff(async () => await charge(input))).toEqual({ refused: "cut off" })
    expect(await charge(input)).toMatchObject({ outcome: "paid" })
    await expectPaidOnce(cart)
  })

  it("is the same payment of the gateway, also when a backup of before is restored", async () => {
    const input = { amount: 33.5, idempotency_key: "restored" }
    await cutOff(async () => await charge(input))
    expect(await charge(input)).toMatchObject({ outcome: "paid" })
    await store.sql.query(`delete from alipay_charge where idempotency_key = 'restored'`)
    await store.sql.query(`delete from alipay_payment where agreement_id = $1`, [agreement])
    await charge(input)
    const taken = store.simulator.ledger().payments.filter(({ net }) => net === "3350")
    expect(taken).toHaveLength(1)
  })
})
