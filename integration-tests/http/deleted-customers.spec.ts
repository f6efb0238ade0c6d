import { expectBooksAgree } from "../support/books"
import { chargeAgreement, type Outcome } from "../support/charges"
import { shareClock } from "../support/clock"
import { openShop, ordersOf, quiet, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import {
  agreementRow,
  later,
  openWallets,
  signUp,
  type Customer,
  type Wallets,
} from "../support/wallets"

type Recheck = {
  recheckFinished: (
    container: Store["container"],
    lastSweep: Date | undefined,
    bounds: { page: number; pages: number }
  ) => Promise<void>
}

const { recheckFinished } = loadBuilt("workflows/sweep/recheck-finished.js") as Recheck

const HOUR = 60 * 60_000

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

const charge = async (): Promise<Outcome> =>
  await chargeAgreement(store, {
    agreement_id: agreement,
    customer_id: customer.id,
    amount: 38.8,
    currency_code: "hkd",
    idempotency_key: `deleted-${++keys}`,
  })

const statusAtGateway = () =>
  store.simulator.agreements().find((each) => each.authState === authState)?.status
const payCalls = () => store.simulator.calls().filter(({ operation }) => operation === "pay").length
const sessions = async () =>
  (await store.sql.query(`select count(*)::int as count from payment_session`)).rows[0].count

/** Ways to lose a customer that tell no subscriber. */
const GONE: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    "was marked as deleted, and the event was lost",
    async () =>
      await store.sql.query(`update customer set deleted_at = now() where id = $1`, [customer.id]),
  ],
  [
    "was deleted by the customer module",
    async () => await store.container.resolve("customer").softDeleteCustomers([customer.id]),
  ],
  [
    "is not in the table any more",
    async () => await store.sql.query(`delete from customer where id = $1`, [customer.id]),
  ],
]

describe.each(GONE)("the wallet of a customer who %s", (_, lose) => {
  it("is not charged, and is ended at once", async () => {
    await lose()
    const before = [payCalls(), await sessions()]
    expect(await charge()).toEqual({
      outcome: "agreement_dead",
      state: "revoked",
      reason: "ACCOUNT_DELETED",
    })
    expect([payCalls(), await sessions()]).toEqual(before)
    expect(statusAtGateway()).toBe("ENDED")
  })

  it("does not pay for a cart on which it was chosen before", async () => {
    const cart = await shop.createCart("HKD")
    expect((await wallets.choose(cart, agreement)).status).toBe(200)
    await lose()
    const before = payCalls()
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["error"].message).toMatch(/^The customer account .* has been deleted/)
    await quiet(store)
    expect(payCalls()).toBe(before)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(await agreementRow(store, agreement)).toMatchObject({
      state: "revoked",
      reason: "ACCOUNT_DELETED",
      ended_by: "customer",
    })
    const { body: told } = await shop.call("GET", `/store/alipay/carts/${cart.id}/payment`)
    expect(told).toMatchObject({ status: "failed", reason_code: "agreement_ended" })
  })

  it("is ended by the sweep within a day, and others' are not", async () => {
    const other = await signUp(shop)
    const kept = await openWallets(store, shop, other).link()
    await lose()
    await later(store, advance, 25 * HOUR)
    expect(await agreementRow(store, agreement)).toMatchObject({
      state: "revoked",
      reason: "ACCOUNT_DELETED",
      access_token: null,
    })
    expect(statusAtGateway()).toBe("ENDED")
    expect(await agreementRow(store, kept)).toMatchObject({
      state: "active",
      revoke_asked_at: null,
    })
  })
})

it("a pass reads agreements a few pages at a time and goes on where it ended", async () => {
  await wallets.link({ payment_method_type: "GCASH" })
  await wallets.link({ payment_method_type: "DANA" })
  await store.sql.query(`update customer set deleted_at = now() where id = $1`, [customer.id])
  await store.sql.query(`delete from alipay_recheck`)
  const run = async () => await recheckFinished(store.container, undefined, { page: 1, pages: 1 })
  const pass = async () =>
    (await store.sql.query(`select * from alipay_recheck order by started_at desc`)).rows
  const asked = async () =>
    (
      await store.sql.query(
        `select count(*)::int as count from alipay_agreement
          where customer_id = $1 and revoke_asked_at is not null`,
        [customer.id]
      )
    ).rows[0].count
  const steps: number[] = []
  for (let turn = 0; turn < 200 && !(await pass())[0]?.finished_at; turn += 1) {
    await run()
    steps.push(await asked())
  }
  expect(await pass()).toMatchObject([{ finished_at: expect.any(Date) }])
  expect([...new Set(steps)]).toEqual([0, 1, 2, 3])
  expect(statusAtGateway()).toBe("ACTIVE")
  await later(store, advance, 60_000)
  expect(statusAtGateway()).toBe("ENDED")
})
