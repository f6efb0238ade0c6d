import type { Browser, Page } from "playwright-core"
import { overflow, stumblingBlocks } from "../support/admin-pages"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { adminJourney, openDemo, type AdminSteps } from "../support/open-demo"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { sample } from "../support/ring"

let demo: Demo
let browser: Browser
/** Orders to Ningbo, oldest first. */
let orders: string[]

const buy = async (): Promise<void> =>
  await journey(browser, "desktop", async ({ page }) => {
    const shop = storefront(page, demo.urls.storefront)
    await shop.chooseRegion("cny")
    await shop.addToBasket("celadon-cup")
    await shop.goToPayment()
    await shop.payWith("ALIPAY_CN")
    await demo.simulator.pay(shop.paymentRequestId())
  })

openDemo((both) => {
  ;({ demo, browser } = both)
})
beforeAll(async () => {
  await buy()
  await buy()
  const rows = await until(
    "both orders",
    async () =>
      (await demo.sql.query<{ id: string }>(`select id from "order" order by created_at`)).rows,
    (found) => found.length === 2
  )
  orders = rows.map(({ id }) => id)
})

type Language = "en" | "zhCN"

const asAdmin = async (language: Language, steps: AdminSteps, device: Device = "desktop") =>
  await adminJourney({ demo, browser }, steps, { device, language })

/** Ships everything, as Medusa's own page asks for it. */
const ship = async (page: Page, orderId: string): Promise<void> => {
  const { request } = page.context()
  const admin = `${demo.urls.medusa}/admin`
  const read = await (await request.get(`${admin}/orders/${orderId}?fields=*items`)).json()
  const locations = await (await request.get(`${admin}/stock-locations?limit=1`)).json()
  const answer = await request.post(`${admin}/orders/${orderId}/fulfillments`, {
    data: {
      items: [{ id: read.order.items[0].id, quantity: read.order.items[0].quantity }],
      location_id: locations.stock_locations[0].id,
    },
  })
  expect(answer.status()).toBe(200)
}

/** The newest declaration of an order, once it is in a state. */
const declarationOf = async (orderId: string, state: string): Promise<string> => {
  const rows = await until(
    `a declaration that is ${state}`,
    async () =>
      (
        await demo.sql.query<{ id: string; state: string }>(
          `select id, state from alipay_declaration where order_id = $1 order by created_at desc`,
          [orderId]
        )
      ).rows,
    ([newest]) => newest?.state === state
  )
  return rows[0]?.id ?? ""
}

it("an account is registered with customs on its page, and an order is declared when it is shipped and accepted", async () => {
  await asAdmin("en", async (page, { openAccount, edit, drawer, save, section, button }) => {
    await openAccount("cn")
    await section("Customs").getByText("Nothing is declared").waitFor()
    await edit("Edit customs settings")
    await drawer.getByLabel("Customs", { exact: true }).fill("NINGBO")
    await drawer.getByLabel("Merchant code at customs", { exact: true }).fill("33029601AB")
    await drawer.getByLabel("Merchant name at customs", { exact: true }).fill("Exmaple Trading")
    await drawer.getByLabel("Who declares", { exact: true }).click()
    await page.getByRole("option", { name: "A rule: orders that go to China" }).click()
    expect(await stumblingBlocks(page, drawer.locator("[data-field]"))).toEqual([])
    await save()
    await section("Customs").getByText("When it is shipped").waitFor()

    const [orderId = ""] = orders
    await ship(page, orderId)
    await demo.simulator.answerOfCustoms(await declarationOf(orderId, "in_process"), "120")
    await page.goto(`${demo.urls.admin}/orders/${orderId}`)
    const card = section("Customs").getByTestId("order-declaration")
    await card.getByText("The whole payment").waitFor()
    await card.getByText("At customs").waitFor()
    await button("Ask customs", card).click()
    await card.getByText("Matched").waitFor()
    await card.getByText(/^NUCC /).waitFor()
    expect(await stumblingBlocks(page, section("Customs"))).toEqual([])
  })
})

it("an order that customs refuse is corrected and accepted, in Chinese", async () => {
  await asAdmin("zhCN", async (page, { section, button, drawer }) => {
    const [, orderId = ""] = orders
    await ship(page, orderId)
    await demo.simulator.answerOfCustoms(await declarationOf(orderId, "in_process"), "-301")
    await page.goto(`${demo.urls.admin}/orders/${orderId}`)
    const cards = section("海关").getByTestId("order-declaration")
    await button("查询海关答复", cards.first()).click()
    await cards.first().getByText("被退单").waitFor()
    await cards.first().getByText("代码 -301").waitFor()
    await button("更正并重新报关", cards.first()).click()
    await drawer.getByLabel("商户海关备案名称", { exact: true }).fill("Example Trading")
    await button("报关", drawer).click()
    await drawer.waitFor({ state: "detached" })
    await cards.nth(1).waitFor()
    await demo.simulator.answerOfCustoms(await declarationOf(orderId, "in_process"), "2")
    await button("查询海关答复", cards.first()).click()
    await cards.first().getByText("已入库").waitFor()
  })
})

it.each<Device>(sample(["phone", "desktop"]))(
  "all of them are on a list that leads to their orders: %s",
  async (device) => {
    await asAdmin(
      "en",
      async (page, { section }) => {
        await page.goto(`${demo.urls.admin}/alipay/declarations`)
        const list = section("Declarations")
        await list.getByText("Refused", { exact: true }).waitFor()
        await list.getByText("Recorded", { exact: true }).waitFor()
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        expect(await stumblingBlocks(page, list)).toEqual([])
        await list.getByText("Matched", { exact: true }).click()
        await page.waitForURL(new RegExp(`/orders/${orders[0]}`))
      },
      device
    )
  }
)
