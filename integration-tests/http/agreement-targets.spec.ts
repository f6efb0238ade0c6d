import { expectBooksAgree } from "../support/books"
import { tryToCharge, type Outcome } from "../support/charges"
import { collectionOf, openLinks } from "../support/payment-links"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { openWallets, signUp, type Customer, type Wallets } from "../support/wallets"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
let customer: Customer
let wallets: Wallets
let agreement: string
let keys = 0

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  customer = await signUp(shop)
  wallets = openWallets(store, shop, customer)
  agreement = await wallets.link()
})
afterAll(async () => await store.stop())

/** What the charge came to, or what it was refused with. */
const charge = async (input: Record<string, unknown>): Promise<Outcome> =>
  await tryToCharge(store, {
    agreement_id: agreement,
    customer_id: customer.id,
    amount: 12.5,
    currency_code: "hkd",
    idempotency_key: `target-${++keys}`,
    ...input,
  })

const order = async () => {
  const cart = await shop.createCart("HKD")
  await wallets.choose(cart, agreement)
  const orderId = await shop.order(cart, customer.headers)
  await quiet(store)
  return { orderId, collectionId: cart.collectionId }
}
const separate = async (): Promise<string> =>
  (
    await store.container
      .resolve("payment")
      .createPaymentCollections({ currency_code: "hkd", amount: 12.5 })
  ).id

/** Ids of the charges that were sent in between. */
const sentBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  const sent = () => store.simulator.ledger().payments.map((line) => line.paymentRequestId)
  const before = new Set(sent())
  await work()
  return sent().filter((id) => !before.has(id))
}

const isPaid = { outcome: "paid" }
const refused = (text: string) => ({ refused: expect.stringContaining(text) })

describe("a charge for an order that is canceled", () => {
  it("is refused before anything is sent, and its collections are left alone", async () => {
    const { orderId } = await order()
    const { body } = await shop.admin("POST", "/payment-collections", {
      order_id: orderId,
      amount: 12.5,
    })
    await shop.cancelOrder(orderId)
    const sent = await sentBy(async () => {
      const asked = [
        { order_id: orderId },
        { payment_collection_id: body["payment_collection"].id },
      ]
      for (const target of asked) {
        expect(await charge(target)).toEqual(refused(`order_id ${orderId} is canceled`))
      }
    })
    expect(sent).toEqual([])
    const { payment_collections } = await shop.orderDetails(orderId)
    expect(payment_collections).toHaveLength(2)
  })

  it("is refused when the order is canceled while the charge waits for it", async () => {
    const { orderId } = await order()
    const { leases } = store.container.resolve<Alipay>("alipay")
    const lease = await leases.acquire(`order:${orderId}`)
    const sent = await sentBy(async () => {
      const charging = charge({ order_id: orderId })
      await until(
        "the charge to wait for the order",
        async () => leases.countWaiting(`order:${orderId}`),
        (waiting) => waiting > 0
      )
      await store.sql.query(`update "order" set status = 'canceled' where id = $1`, [orderId])
      await lease?.release()
      expect(await charging).toEqual(refused(`order_id ${orderId} is canceled`))
      await sweep(store)
    })
    expect(sent).toEqual([])
    await store.sql.query(`update "order" set status = 'pending' where id = $1`, [orderId])
  })

  it("keeps its outcome under a key that was used before", async () => {
    const { orderId } = await order()
    const input = { order_id: orderId, idempotency_key: "before-the-cancel" }
    const first = await charge(input)
    expect(first).toMatchObject(isPaid)
    await shop.cancelOrder(orderId)
    await quiet(store)
    await sweep(store)
    expect(await charge(input)).toMatchObject({
      payment_request_id: first["payment_request_id"],
    })
    await expectBooksAgree(store)
  })
})

/** An order from a draft that nothing has paid. */
const unpaidOrder = async (): Promise<string> => {
  const { seed } = store.run
  const { body } = await shop.admin("POST", "/draft-orders", {
    region_id: seed.regions["HKD"],
    email: "lin@shop.example",
    customer_id: customer.id,
    items: [{ variant_id: seed.variants.tea, quantity: 1 }],
    shipping_methods: [],
    shipping_address: { first_name: "Lin", country_code: seed.countries["HKD"] },
  })
  const orderId: string = body["draft_order"].id
  await shop.admin("POST", `/draft-orders/${orderId}/convert-to-order`)
  return orderId
}

/** As an admin marks it. @param amount major units */
const payByHand = async (orderId: string, amount: number): Promise<void> => {
  const { body } = await shop.admin("POST", "/payment-collections", { order_id: orderId, amount })
  const id: string = body["payment_collection"].id
  await shop.admin("POST", `/payment-collections/${id}/mark-as-paid`, { order_id: orderId })
}

/** Chooses a wallet on the page of a link of what an order owes. */
const openLink = async (orderId: string) => {
  const links = openLinks(store, shop)
  const url = await links.linkOf({ order_id: orderId })
  const { ways, seen } = await links.visit(url)
  await links.choose(url, ways[0] ?? "", seen)
  const collectionId = collectionOf(url)
  const { rows } = await store.sql.query<{ id: string }>(
    `select payment_request_id as id from alipay_payment where payment_collection_id = $1
      order by created_at desc limit 1`,
    [collectionId]
  )
  return { collectionId, page: rows[0]?.id ?? "" }
}

describe("a charge of an order whose payment link is open", () => {
  it("is paid once, also when the shopper pays on the page while the charge is asked for", async () => {
    const { collectionId, page } = await openLink(await unpaidOrder())
    const ofCollection = () =>
      store.simulator.ledger().payments.filter((line) => line.referenceOrderId === collectionId)
    store.simulator.next("pay.slow=1500", collectionId)
    const charging = charge({ payment_collection_id: collectionId, amount: 100.5 })
    await until("the charge to be sent", ofCollection, ({ length }) => length === 2)
    store.simulator.pay(page)
    await charging
    const left = async () => {
      await quiet(store)
      await sweep(store)
      return ofCollection().reduce((sum, { net }) => sum + BigInt(net), 0n)
    }
    expect(await until("one of both to go back", left, (sum) => sum === 10050n)).toBe(10050n)
    await expectBooksAgree(store)
  })
})

describe("a charge of what an order owes", () => {
  const owed = (orderId: string) => ({ order_id: orderId, amount: "owed" })
  const notOwed = { outcome: "not_owed" }
  const netOf = (ids: string[]) =>
    store.simulator
      .ledger()
      .payments.filter(({ paymentRequestId }) => ids.includes(paymentRequestId))
      .map(({ net }) => net)

  it("is made once, of all of it, where its payment link would take it", async () => {
    const orderId = await unpaidOrder()
    store.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH")
    expect(await charge(owed(orderId))).toMatchObject({ outcome: "declined" })
    const { collectionId } = await openLink(orderId)
    const key = { ...owed(orderId), idempotency_key: "all-of-it" }
    const sent = await sentBy(async () => {
      const first = await charge(key)
      expect(first).toMatchObject({ ...isPaid, payment_collection_id: collectionId })
      expect(await charge(key)).toEqual(first)
      expect(await charge(owed(orderId))).toEqual(notOwed)
    })
    expect(netOf(sent)).toEqual(["10050"])
  })

  it("is not made when the order is paid by link, and refused when it is canceled", async () => {
    const orderId = await unpaidOrder()
    const { page } = await openLink(orderId)
    store.simulator.pay(page)
    await quiet(store)
    const sent = await sentBy(async () => expect(await charge(owed(orderId))).toEqual(notOwed))
    expect(sent).toEqual([])
    await shop.cancelOrder(orderId)
    expect(await charge(owed(orderId))).toEqual(refused(`order_id ${orderId} is canceled`))
  })

  variant("is of the rest when a part was paid by hand", async () => {
    const orderId = await unpaidOrder()
    await payByHand(orderId, 40.5)
    const sent = await sentBy(async () => expect(await charge(owed(orderId))).toMatchObject(isPaid))
    expect(netOf(sent)).toEqual(["6000"])
  })

  it("is not made when the order is paid by hand while the charge waits for it", async () => {
    const orderId = await unpaidOrder()
    const { leases } = store.container.resolve<Alipay>("alipay")
    const { collectionId } = await openLink(orderId)
    // The charge has read what is owed, and waits for the collection.
    const collection = await leases.acquire(`collection:${collectionId}`)
    const sent = await sentBy(async () => {
      const charging = charge(owed(orderId))
      await until(
        "the charge to wait for the collection",
        async () => leases.countWaiting(`collection:${collectionId}`),
        (waiting) => waiting > 0
      )
      await payByHand(orderId, 100.5)
      await collection?.release()
      expect(await charging).toEqual(notOwed)
    })
    expect(sent).toEqual([])
  })

  it("is made once for three keys at once", async () => {
    const orderId = await unpaidOrder()
    const sent = await sentBy(async () => {
      const outcomes = await Promise.all([1, 2, 3].map(async () => await charge(owed(orderId))))
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        "not_owed",
        "not_owed",
        "paid",
      ])
    })
    expect(netOf(sent)).toEqual(["10050"])
    await expectBooksAgree(store)
  })

  it("that was cut off before it was sent is of what the order owes now", async () => {
    const orderId = await unpaidOrder()
    const key = { ...owed(orderId), idempotency_key: "cut-off" }
    const { accounts } = store.container.resolve<Alipay>("alipay")
    const cut = jest.spyOn(accounts, "forPayment").mockRejectedValueOnce(new Error("cut off"))
    expect(await charge(key)).toEqual(refused("cut off"))
    cut.mockRestore()
    await payByHand(orderId, 40.5)
    const sent = await sentBy(async () => expect(await charge(key)).toMatchObject(isPaid))
    expect(netOf(sent)).toEqual(["6000"])
  })

  it("is refused for another customer's order", async () => {
    const orderId = await unpaidOrder()
    await store.sql.query(`update "order" set customer_id = null where id = $1`, [orderId])
    expect(await charge(owed(orderId))).toEqual(refused(`There is no order ${orderId} of customer`))
    expect((await shop.orderDetails(orderId)).payment_collections).toEqual([])
  })
})

describe("a charge for a payment collection that is paid", () => {
  it("is refused when a shopper paid it with the cart", async () => {
    const { collectionId } = await order()
    const asked = { payment_collection_id: collectionId, amount: 100.5 }
    const sent = await sentBy(async () =>
      expect(await charge(asked)).toEqual(
        refused(`payment_collection_id ${collectionId} is paid already`)
      )
    )
    expect(sent).toEqual([])
  })

  it("is refused under a second key, and answered under the first", async () => {
    const id = await separate()
    const input = { payment_collection_id: id, idempotency_key: "first-of-two" }
    const sent = await sentBy(async () => {
      const first = await charge(input)
      expect(first).toMatchObject(isPaid)
      expect(await charge({ payment_collection_id: id })).toEqual(
        refused(`payment_collection_id ${id} is paid already`)
      )
      expect(await charge(input)).toEqual(first)
    })
    expect(sent).toHaveLength(1)
  })

  it("is made once for three keys at once", async () => {
    const id = await separate()
    const sent = await sentBy(async () => {
      const outcomes = await Promise.all(
        [1, 2, 3].map(async () => await charge({ payment_collection_id: id }))
      )
      expect(outcomes.filter(({ outcome }) => outcome === "paid")).toHaveLength(1)
      expect(outcomes.filter((each) => "refused" in each)).toEqual([
        refused("is paid already"),
        refused("is paid already"),
      ])
    })
    expect(sent).toHaveLength(1)
    await expectBooksAgree(store)
  })

  it("is refused while the outcome of an earlier one is not known", async () => {
    const id = await separate()
    const input = { payment_collection_id: id, idempotency_key: "not-known" }
    store.simulator.next("stay-processing")
    const sent = await sentBy(async () => {
      const first = await charge(input)
      expect(first).toMatchObject({ outcome: "unknown" })
      expect(await charge({ payment_collection_id: id })).toEqual(
        refused("whose outcome is not known yet")
      )
      await store.simulator.pay(String(first["payment_request_id"]))
      await quiet(store)
      expect(await charge(input)).toMatchObject(isPaid)
    })
    expect(sent).toHaveLength(1)
  })

  it("is made under a new key when the first was declined", async () => {
    const id = await separate()
    store.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH")
    expect(await charge({ payment_collection_id: id })).toMatchObject({ outcome: "declined" })
    expect(await charge({ payment_collection_id: id })).toMatchObject(isPaid)
  })
})

it("a key names one payment collection", async () => {
  const input = { payment_collection_id: await separate(), idempotency_key: "one-collection" }
  expect(await charge(input)).toMatchObject(isPaid)
  expect(await charge({ ...input, payment_collection_id: await separate() })).toEqual(
    refused("used before with another payment_collection_id")
  )
})

variant("a paid order can be charged again by its id, as renewals are", async () => {
  const { orderId } = await order()
  const sent = await sentBy(async () => {
    expect(await charge({ order_id: orderId })).toMatchObject(isPaid)
    expect(await charge({ order_id: orderId })).toMatchObject(isPaid)
  })
  expect(sent).toHaveLength(2)
})
