import { openItems } from "../support/attention"
import { shareClock } from "../support/clock"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, type Shop } from "../support/shop"
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
    await store.sql.query(`update alipay_agreement set state = 'revoked', next_check_at = null`)
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
