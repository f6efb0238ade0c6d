import { attentionOf } from "../support/attention"
import { shareClock } from "../support/clock"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { later } from "../support/wallets"

const MINUTE = 60_000

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

const calm = async () => {
  for (let check = 0; check < 4; check++) {
    await later(store, advance, 11 * MINUTE)
  }
}

const LOSE = {
  "were removed with their account": async () =>
    await shop.admin("DELETE", "/alipay/accounts/page?purge_former_keys=true"),
  "were taken off the settings page": async () => await page.save({ private_key: null }),
}

describe("a canceled order's money that can't be sent back, since the keys of its account", () => {
  it.each(Object.entries(LOSE))("%s, is on the list", async (_, lose) => {
    expect((await page.fill({ payment_method_types: ["ALIPAY_CN"] })).status).toBe(200)
    const { orderId, payment } = await shop.buy("CNY", { provider: "pp_alipay_page" })
    const requestId = payment.payment_request_id
    await calm()
    expect((await lose()).status).toBe(200)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await calm()
    expect(store.simulator.payment(requestId).net).toBe("10050")
    expect(await attentionOf(store, requestId)).toMatchObject([
      { kind: "paid_after_cancel", state: "open" },
    ])
    expect((await shop.orderDetails(orderId)).summary.refunded_total).toBe(0)
  })
})
