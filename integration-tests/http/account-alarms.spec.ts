import { generateKeyPairSync } from "node:crypto"
import { openItems } from "../support/attention"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, quiet, settled, sweep, type Shop } from "../support/shop"
import { startSecondServer, startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let page: SettingsPage

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  await page.fill()
})
afterAll(async () => await store.stop())

const changed = async () => await openItems(store, "account_changed")
const unusable = async () => await openItems(store, "account_unusable")
const otherKey = (): string =>
  generateKeyPairSync("rsa", { modulusLength: 2048 })
    .publicKey.export({ type: "spki", format: "der" })
    .toString("base64")

describe("a change of what an account trusts", () => {
  const settle = async (id: string) =>
    await shop.admin("POST", `/alipay/attention/${id}/actions/mark_settled`, {
      reason: "it was me",
    })

  it("is none while the account is set up", async () => {
    expect(await changed()).toEqual([])
  })

  it("is on the list for another address of the gateway, until a person says so", async () => {
    await page.save({ gateway_url: "http://localhost:9" })
    const [item] = await changed()
    expect(item?.facts).toMatchObject({
      changed: "gateway_url",
      gateway_before: store.simulator.url,
      gateway_now: "http://localhost:9",
    })
    await page.save({ gateway_url: store.simulator.url })
    expect(await changed()).toHaveLength(2)
    await shop.startPayment(await shop.createCart(), { provider: "pp_alipay_page" })
    await sweep(store)
    for (const { id } of await changed()) {
      expect((await settle(id)).body["attention"].state).toBe("closed")
    }
  })

  it("is on the list for Alipay's keys, also for one that is only taken away", async () => {
    const before = [{ key_version: "1", public_key: store.simulator.alipayPublicKey }]
    await page.save({
      alipay_public_keys: [...before, { key_version: "2", public_key: otherKey() }],
    })
    expect((await changed()).map(({ facts }) => facts["changed"])).toEqual(["alipay_public_keys"])
    await page.save({ alipay_public_keys: before })
    expect(await changed()).toHaveLength(2)
    for (const { id } of await changed()) {
      await settle(id)
    }
  })

  it("is none for the other settings, nor for a save that is refused", async () => {
    await page.save({ label: "Page", timeout_ms: 2_000 })
    const stale = { revision: 0, gateway_url: "http://localhost:9" }
    expect((await shop.admin("POST", page.path, stale)).status).toBe(409)
    expect(await changed()).toEqual([])
  })
})

describe("an account that can't be used", () => {
  const health = async () =>
    (await shop.admin("GET", "/alipay/health")).body["health"].accounts.find(
      ({ handle }: { handle: string }) => handle === "page"
    ).status

  /** A payment without its notification, so that the sweep has to ask. */
  const openPayment = async () => {
    store.simulator.next("notify.lost")
    const payment = await shop.startPayment(await shop.createCart(), { provider: "pp_alipay_page" })
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
  }

  const breakAccount = async () => {
    await openPayment()
    await page.save({ private_key: null })
    await sweep(store)
    expect(await unusable()).toMatchObject([{ subject: "page" }])
    expect(await health()).toBe("unusable")
    await page.save({ private_key: store.run.merchantPrivateKey })
  }

  variant("is off the list with the next answer, when the sweep had told of it", async () => {
    await breakAccount()
    await sweep(store)
    await settled(unusable, 0)
    expect(await health()).toBe("usable")
  })

  it("is off the list with the next answer to another server", async () => {
    const second = await startSecondServer(store)
    try {
      const elsewhere = openShop(store, second.url)
      // Its first answer is not the one that must close the item.
      await elsewhere.startPayment(await shop.createCart(), { provider: "pp_alipay_page" })
      await breakAccount()
      await elsewhere.startPayment(await shop.createCart(), { provider: "pp_alipay_page" })
      await settled(unusable, 0)
    } finally {
      await second.stop()
    }
  })
})
