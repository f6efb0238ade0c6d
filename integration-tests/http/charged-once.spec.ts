import { openItems } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { tryToCharge, type Outcome } from "../support/charges"
import { shareClock } from "../support/clock"
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
  const open = async (cart: Cart, provider_id: string, data: object): Promise<string> => {
    const session = { provider_id, currency_code: "hkd", amount: 100.5, data }
    const context = { customer: { id: customer.id } }
    const { id } = await store.container
      .resolve("payment")
      .createPaymentSession(cart.collectionId, { ...session, context } as never)
    return id
  }

  it.each(["page", "wallet"])(
    "is not charged to the wallet that was chosen in another tab; first is the %s",
    async (first) => {
      const cart = await ownCart()
      const openPage = async () => await open(cart, "pp_alipay_cn", { wallet: "ALIPAY_HK" })
      const choose = async () => await open(cart, AUTO_DEBIT, { agreement_id: agreement })
      const wallet = first === "wallet" ? await choose() : undefined
      const page = await openPage()
      if (wallet === undefined) {
        await choose()
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

describe("a charge that was cut off after it had opened its session", () => {
  it("takes that session when it is asked for again under its key", async () => {
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
