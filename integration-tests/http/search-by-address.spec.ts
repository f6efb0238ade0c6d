import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, quiet, settled, sweep, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { signUp, type Customer } from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

type Bought = { id: string; orderId: string }

const pay = async (cart: Cart, id: string): Promise<Bought> => {
  store.simulator.pay(id)
  await quiet(store)
  await settled(async () => await ordersOf(store, cart), 1, "the order")
  const [orderId = ""] = await ordersOf(store, cart)
  return { id, orderId }
}

const buyAs = async ({ headers }: Customer): Promise<Bought> => {
  const cart = await shop.createCart()
  await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, headers)
  const { payment_request_id: id } = await shop.startPayment(cart, { customer: headers })
  return await pay(cart, id)
}

const found = async (email: string): Promise<string[]> =>
  (await shop.admin("GET", `/alipay/payments?q=${encodeURIComponent(email)}`)).body["payments"].map(
    ({ payment_request_id: id }: { payment_request_id: string }) => id
  )
const foundByMedusa = async (email: string): Promise<string[]> =>
  (await shop.admin("GET", `/orders?q=${encodeURIComponent(email)}`)).body["orders"].map(
    ({ id }: { id: string }) => id
  )

/** As Medusa's own list of orders finds them. */
const expectFound = async ({ id, orderId }: Bought, ...written: string[]): Promise<void> => {
  for (const email of written) {
    expect([email, await foundByMedusa(email)]).toEqual([email, [orderId]])
    expect([email, await found(email)]).toEqual([email, [id]])
  }
}

const messagesFound = async (email: string): Promise<number> =>
  (await shop.admin("GET", `/alipay/notifications?q=${encodeURIComponent(email)}`)).body[
    "notifications"
  ].length

it("a customer who registered with capitals is found by the address in any writing", async () => {
  const bought = await buyAs(await signUp(shop, "Lin.Wei@Shop.Example"))
  await expectFound(bought, "Lin.Wei@Shop.Example", "lin.wei@shop.example", "LIN.WEI@SHOP.EXAMPLE")
  expect(await messagesFound("lin.wei@shop.example")).toBeGreaterThan(0)
})

it("what was paid before a customer changed the address is found by that of the order", async () => {
  const customer = await signUp(shop, "Former@shop.example")
  const bought = await buyAs(customer)
  const changed = { email: "present@shop.example" }
  await store.sql.query(`update customer set email = $2 where id = $1`, [
    customer.id,
    changed.email,
  ])
  await expectFound(bought, "former@shop.example")
  expect(await found(changed.email)).toEqual([bought.id])
})

describe("a customer who was deleted", () => {
  variant("is found by the address of the order", async () => {
    const customer = await signUp(shop, "Gone@shop.example")
    const bought = await buyAs(customer)
    expect((await shop.admin("DELETE", `/customers/${customer.id}`)).status).toBe(200)
    await expectFound(bought, "gone@shop.example", "Gone@shop.example")
  })

  it("is found too by a payment of an older process, after the daily check", async () => {
    const customer = await signUp(shop, "older@shop.example")
    const bought = await buyAs(customer)
    await shop.admin("DELETE", `/customers/${customer.id}`)
    await quiet(store)
    await store.sql.query(
      `update alipay_payment set email_digest = null, next_check_at = null where payment_request_id = $1`,
      [bought.id]
    )
    expect(await found("older@shop.example")).toEqual([])
    await store.sql.query(`delete from alipay_recheck`)
    await sweep(store)
    await expectFound(bought, "older@shop.example")
  })
})

it("an address that was corrected while the wallet's page was open is the one that counts", async () => {
  const cart = await shop.createCart()
  await shop.call("POST", `/store/carts/${cart.id}`, { email: "wrong@shop.example" })
  const { payment_request_id: id } = await shop.startPayment(cart)
  await shop.call("POST", `/store/carts/${cart.id}`, { email: "right@shop.example" })
  const bought = await pay(cart, id)
  await expectFound(bought, "right@shop.example")
  expect(await found("wrong@shop.example")).toEqual([])
  const { rows } = await store.sql.query(
    `select email_digest from alipay_payment where payment_request_id = $1`,
    [id]
  )
  expect(rows[0].email_digest).toMatch(/^[0-9a-f]{64}$/)
})
