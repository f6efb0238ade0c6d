import { openItems } from "../support/attention"
import { shareClock } from "../support/clock"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, quiet, settled, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { agreementRow, later, openWallets, signUp } from "../support/wallets"

const HOUR = 60 * 60_000
const PURGE = "purge_former_keys=true"

let store: Store
let shop: Shop
let page: SettingsPage
let advance: (ms: number) => Promise<void>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
beforeEach(async () =>
  expect((await page.fill({ payment_method_types: ["ALIPAY_HK", "ALIPAY_CN"] })).status).toBe(200)
)
afterEach(
  async () =>
    await store.sql.query(
      `update alipay_agreement set state = 'revoked', next_check_at = null;
       update alipay_dispute set state = 'won', next_check_at = null`
    )
)

const remove = async (query = "") => await shop.admin("DELETE", `${page.path}?${query}`)

/** A customer who has linked a wallet at the account. */
const link = async () => {
  const customer = await signUp(shop)
  const wallets = openWallets(store, shop, customer)
  const begun = await wallets.begin({ provider_id: "pp_alipay-auto-debit_page" })
  await wallets.agree(begun)
  const atGateway = () =>
    store.simulator.agreements().find(({ authState }) => authState === begun.authState)?.status
  expect(atGateway()).toBe("ACTIVE")
  return { ...begun, customer, wallets, atGateway }
}

const days = async (count: number) => {
  for (let hours = 0; hours < count * 24; hours += 6) {
    await later(store, advance, 6 * HOUR)
  }
}

const lost = async (id: string) =>
  (await openItems(store, "agreement_lost")).filter(({ subject }) => subject === id)

describe("an account with linked wallets", () => {
  it("is not deleted with its keys, and the refusal names their customers", async () => {
    const one = await link()
    const other = await link()
    const { status, body } = await remove(PURGE)
    expect([status, body]).toMatchObject([
      409,
      {
        ...{ type: "not_allowed", open_payments: 0, linked_wallets: 2 },
        customer_ids: [one.customer.id, other.customer.id].toSorted(),
        message: expect.stringContaining("leave_linked_wallets=true"),
      },
    ])
    expect(await page.read()).toMatchObject({ saved: true, ready: true })
    await one.wallets.remove(one.id)
    await other.wallets.remove(other.id)
    expect([one.atGateway(), other.atGateway()]).not.toContain("ACTIVE")
    expect((await remove(PURGE)).status).toBe(200)
  })

  it("is deleted without its former keys, with which the wallets still end", async () => {
    const { id, wallets, atGateway } = await link()
    expect((await remove()).status).toBe(200)
    await wallets.remove(id)
    await days(1)
    expect([atGateway(), (await agreementRow(store, id))["state"]]).toEqual(["ENDED", "revoked"])
  })

  it("is deleted with its keys for a caller who leaves them, and what can't be ended is on the list", async () => {
    const { id, wallets, atGateway } = await link()
    expect((await remove(`${PURGE}&leave_linked_wallets=true`)).status).toBe(200)
    expect((await wallets.remove(id)).status).toBe(200)
    await days(3)
    expect(atGateway()).toBe("ACTIVE")
    expect(await lost(id)).toMatchObject([{ facts: { result_code: "ACCOUNT_KEYS_GONE" } }])
    await page.fill()
    await days(2)
    expect(atGateway()).not.toBe("ACTIVE")
    expect(await lost(id)).toEqual([])
  })
})

const PAGE = { provider: "pp_alipay_page", wallet: "ALIPAY_CN" }

/** Statements of one kind wait, from now on, until they are let through. */
const holdBack = async (event: "insert" | "delete", table: string) => {
  await store.sql.query(`
    create function wait_at_gate() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock_shared(4711); return coalesce(new, old); end $$;
    create trigger wait_at_gate before ${event} on ${table} for each row execute function wait_at_gate()`)
  const gate = await store.sql.connect()
  await gate.query(`select pg_advisory_lock(4711)`)
  /** So many wait: at the gate, or for who waits there. */
  const waiting = async (count: number) =>
    await settled(
      async () =>
        (
          await store.sql.query(
            `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
          )
        ).rows,
      count,
      "who waits"
    )
  const open = async () => {
    await gate.query(`select pg_advisory_unlock(4711)`)
    gate.release()
  }
  const remove = async () =>
    await store.sql.query(`drop trigger wait_at_gate on ${table}; drop function wait_at_gate()`)
  return { waiting, open, remove }
}

const rowsOf = async (collection: string) =>
  (
    await store.sql.query(
      `select state, result_code from alipay_payment where payment_collection_id = $1`,
      [collection]
    )
  ).rows
const payCalls = () => store.simulator.calls().filter(({ operation }) => operation === "pay").length

describe("an account that is deleted with its keys while a payment begins", () => {
  afterEach(
    async () =>
      await store.sql.query(
        `update alipay_payment set state = 'canceled', next_check_at = null where handle = 'page' and state <> 'failed'`
      )
  )

  it("leaves none that can't be asked about: one that was not written yet is not sent", async () => {
    const cart = await shop.createCart()
    const sent = payCalls()
    const gate = await holdBack("insert", "alipay_payment")
    const beginning = shop.tryPayment(cart, PAGE)
    await gate.waiting(1)
    expect((await remove(PURGE)).status).toBe(200)
    await gate.open()
    expect((await beginning).status).toBe(400)
    await gate.remove()
    expect(await rowsOf(cart.collectionId)).toEqual([
      { state: "failed", result_code: "ACCOUNT_KEYS_GONE" },
    ])
    expect(payCalls()).toBe(sent)
  })

  it("makes a payment wait that was written a moment later", async () => {
    await store.sql.query(
      `insert into alipay_former_credential (id, handle, client_id, environment, region, private_key, key_version, alipay_public_keys, retired_at)
       values ('alfor_gate', 'page', 'SANDBOX_FORMER', 'sandbox', 'sea', 'x', '1', '{}', now())`
    )
    const cart = await shop.createCart()
    const sent = payCalls()
    const gate = await holdBack("delete", "alipay_former_credential")
    const deleting = remove(PURGE)
    await gate.waiting(1)
    const beginning = shop.tryPayment(cart, PAGE)
    await settled(async () => await rowsOf(cart.collectionId), 1, "the payment")
    await gate.waiting(2)
    await gate.open()
    expect((await deleting).status).toBe(200)
    expect((await beginning).status).toBe(400)
    await gate.remove()
    expect(payCalls()).toBe(sent)
  })

  it("stays, where the payment was first", async () => {
    const cart = await shop.createCart()
    const gate = await holdBack("insert", "alipay_account_change")
    const deleting = remove(PURGE)
    await gate.waiting(1)
    const beginning = shop.tryPayment(cart, PAGE)
    await settled(async () => await rowsOf(cart.collectionId), 1, "the payment")
    await gate.waiting(2)
    await gate.open()
    expect(await deleting).toMatchObject({ status: 409, body: { open_payments: 1 } })
    await gate.remove()
    expect((await beginning).status).toBe(200)
    expect(await page.read()).toMatchObject({ saved: true, ready: true })
  })
})

it("an account with an open dispute is deleted with its keys only by who knows that", async () => {
  const { payment } = await shop.buy("CNY", PAGE)
  store.simulator.disputes.open({ payment: payment.payment_request_id })
  await quiet(store)
  const refused = await remove(PURGE)
  expect([refused.status, refused.body]).toMatchObject([
    409,
    {
      ...{ type: "not_allowed", code: "account_has_disputes" },
      ...{ open_payments: 0, linked_wallets: 0, open_disputes: 1 },
      message: expect.stringContaining("leave_open_disputes=true"),
    },
  ])
  expect((await remove(`${PURGE}&leave_open_disputes=true`)).status).toBe(200)
})

it("a token that came and can't be given back for want of keys is on the list", async () => {
  const { id, atGateway } = await link()
  // As a message of the gateway leaves it that brings a token for a customer who never comes back.
  await store.sql.query(
    `update alipay_agreement set state = 'pending', auth_code = null, exchange_begun_at = null, next_check_at = now()
      where id = $1`,
    [id]
  )
  expect((await remove(PURGE)).status).toBe(200)
  await days(1)
  expect([atGateway(), (await agreementRow(store, id))["state"]]).toEqual(["ACTIVE", "failed"])
  expect(await lost(id)).toMatchObject([{ facts: { result_code: "ACCOUNT_KEYS_GONE" } }])
})

it("a wallet whose token can't be read any more is on the list once its end is asked for", async () => {
  const { id, wallets, atGateway } = await link()
  await store.sql.query(
    `update alipay_agreement set access_token = 'v1.gone.x.y.z' where id = $1`,
    [id]
  )
  await wallets.remove(id)
  await days(3)
  expect(atGateway()).toBe("ACTIVE")
  expect(await lost(id)).toMatchObject([{ facts: { result_code: "TOKEN_UNREADABLE" } }])
})
