import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { agreementRow, openWallets, signUp } from "../support/wallets"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

it("links a wallet, pays with it in one step, and unlinks it", async () => {
  const wallets = openWallets(store, shop, await signUp(shop))
  const id = await wallets.link()
  expect(await wallets.list()).toMatchObject([
    { id, state: "active", payment_method_type: "ALIPAY_HK", login: "sim***@example.com" },
  ])
  const cart = await shop.createCart("HKD")
  const chosen = await wallets.choose(cart, id)
  expect(chosen).toMatchObject({ status: 200 })
  expect(store.simulator.ledger().payments).toEqual([])
  await shop.order(cart)
  await quiet(store)
  expect(await ordersOf(store, cart)).toHaveLength(1)
  expect(store.simulator.ledger().payments).toMatchObject([{ status: "SUCCESS" }])
  expect(await wallets.remove(id)).toMatchObject({ status: 200, body: { deleted: true } })
  expect(await wallets.list()).toEqual([])
  expect(store.simulator.agreements()).toMatchObject([{ status: "ENDED" }])
  expect(await agreementRow(store, id)).toMatchObject({ state: "revoked", access_token: null })
})
