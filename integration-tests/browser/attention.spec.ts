import type { Browser } from "playwright-core"
import { overflow, stumblingBlocks } from "../support/admin-pages"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { adminJourney, openDemo, type AdminSteps } from "../support/open-demo"
import { storefront } from "../support/storefront"
import { until } from "../support/until"

let demo: Demo
let browser: Browser

/** A shopper pays less than the cart costs: no order is made, and a person has to look. */
const payTooLittle = async (): Promise<void> =>
  await journey(browser, "desktop", async ({ page }) => {
    const shop = storefront(page, demo.urls.storefront)
    await shop.chooseRegion("cny")
    await shop.addToBasket("celadon-cup")
    await shop.goToPayment()
    await demo.simulator.next("paid-amount=1")
    await shop.payWith("ALIPAY_CN")
    await demo.simulator.pay(shop.paymentRequestId())
  })

const openItems = async (count: number) =>
  await until(
    `${count} open items`,
    async () =>
      (await demo.sql.query<{ id: string }>(`select id from alipay_attention where state = 'open'`))
        .rows,
    (found) => found.length === count
  )

openDemo((both) => {
  ;({ demo, browser } = both)
})
beforeAll(async () => {
  for (const count of [1, 2, 3]) {
    await payTooLittle()
    await openItems(count)
  }
})

const asAdmin = async (steps: AdminSteps, device: Device = "desktop") =>
  await adminJourney({ demo, browser }, steps, { device })

describe("what needs a person", () => {
  it("is told in the bell and on top of the orders, where a link leads to it", async () => {
    await asAdmin(async (page, { section }) => {
      await page.goto(`${demo.urls.admin}/orders`)
      const line = page.getByTestId("alipay-urgent")
      await line.getByText("3 Alipay payments or settings can't wait").waitFor()
      // The bell has no name, only its place.
      await page.locator("button:has(svg)").filter({ hasNotText: /./ }).last().click()
      await page.getByRole("dialog").getByText("Alipay: Amounts differ").waitFor()
      await page.keyboard.press("Escape")
      await line.getByRole("link", { name: "See what to do" }).press("Enter")
      await section("Needs a person").getByText("3 payments need attention").waitFor()
    })
  })

  it.each<Device>(["desktop", "phone"])(
    "is below the overview, for everyone: %s",
    async (device) => {
      await asAdmin(async (page, { section }) => {
        await page.goto(`${demo.urls.admin}/alipay`)
        await section("Alipay").getByText("Approval by wallet").waitFor()
        await section("Alipay")
          .getByRole("row", { name: /^CNY 0\.03 CNY/ })
          .waitFor()
        await section("Alipay").getByLabel("Period").press("Enter")
        await page.getByRole("option", { name: "Last 30 days" }).press("Enter")
        await section("Alipay").getByRole("table", { name: "Taken by day: CNY" }).waitFor()
        await section("Needs a person").getByText("Amounts differ").first().waitFor()
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        expect(await stumblingBlocks(page, page.locator("main"))).toEqual([])
      }, device)
    }
  )

  it("is acted on one by one, and says what closed it", async () => {
    await asAdmin(async (page, { section, button, drawer }) => {
      await page.goto(`${demo.urls.admin}/alipay`)
      const list = section("Needs a person")
      await list
        .getByRole("button", { name: /^Show Amounts differ/ })
        .first()
        .click()
      await button("Refund the shopper", drawer).click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "Refund the shopper" })
        .click()
      await drawer.getByText("0.01 CNY went back to the shopper").waitFor()
      await button("Close", drawer).first().click()
      await list.getByRole("tab", { name: "Resolved" }).click()
      await list.getByText("0.01 CNY went back to the shopper").waitFor()
      await openItems(2)
    })
  })

  it("is acted on together, after seeing what would be done about each", async () => {
    await asAdmin(async (page, { section, button, drawer }) => {
      await page.goto(`${demo.urls.admin}/alipay`)
      const list = section("Needs a person")
      await list.getByLabel("Select all on this page").press("Space")
      await list.getByText("2 items selected").waitFor()
      await button("Act on them", list).press("Enter")
      const outcomes = drawer.getByTestId("bulk-outcomes")
      await outcomes.getByText("Will be done").nth(1).waitFor()
      await drawer.getByLabel("Action").press("Enter")
      await page.getByRole("option", { name: "Release the hold" }).press("Enter")
      await outcomes.getByText("Not safe now: left alone").nth(1).waitFor()
      expect(await button("Do it for 0 items", drawer).isDisabled()).toBe(true)
      await drawer.getByLabel("Action").press("Enter")
      await page.getByRole("option", { name: "Mark as settled" }).press("Enter")
      await drawer.getByLabel("How was it settled?").fill("Paid back by bank transfer")
      await button("Do it for 2 items", drawer).press("Enter")
      await outcomes.getByText("Done and resolved").nth(1).waitFor()
      await button("Close", drawer).last().press("Enter")
      await list.getByText("Nothing is open").waitFor()
      await page.goto(`${demo.urls.admin}/orders`)
      await page.getByRole("heading", { name: "Orders" }).waitFor()
      expect(await page.getByTestId("alipay-urgent").count()).toBe(0)
    })
  })

  it("is written to those whom the settings name", async () => {
    await asAdmin(async (page, { section, edit, drawer, save }) => {
      await page.goto(`${demo.urls.admin}/settings/alipay`)
      await section("Messages").getByText("No one").waitFor()
      await edit("Edit messages")
      await drawer.getByLabel(/^E-mail to/).fill("lin")
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
      await page.getByText("recipients must be e-mail addresses").waitFor()
      await drawer.getByLabel(/^E-mail to/).fill("lin@shop.example")
      await save()
      await section("Messages").getByText("lin@shop.example").waitFor()
      await section("Messages")
        .getByText(/no notification provider for the channel email/)
        .waitFor()
    })
  })

  it("says who is not reached, and saves over no other admin's list", async () => {
    await asAdmin(async (page, { section, edit, drawer, save }) => {
      await page.route("**/admin/alipay/alerts", async (route) => {
        const response = await route.fetch()
        const { alerts, ...answer } = (await response.json()) as { alerts?: object }
        const unreached = [
          { recipient: "bo@shop.example", problem: "550 no such user", gave_up: true },
          { recipient: "max@shop.example", problem: "421 try later", gave_up: false },
        ]
        const providers = { feed: true, email: true }
        const json = alerts ? { alerts: { ...alerts, unreached, providers } } : answer
        await route.fulfill({ response, json })
      })
      await page.goto(`${demo.urls.admin}/settings/alipay`)
      await section("Messages").getByText("bo@shop.example could not be reached in 24").waitFor()
      await section("Messages")
        .getByText(/max@shop.example could not.+again: 421/)
        .waitFor()
      await edit("Edit messages")
      await drawer.getByLabel(/^E-mail to/).fill("lin@shop.example")
      await demo.sql.query(
        `update alipay_alert_setting set revision = revision + 1, recipients = '["theirs@shop.example"]'`
      )
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
      await drawer.getByRole("alert").filter({ hasText: "Another admin changed who" }).waitFor()
      // What was entered stays, and is refused as long as the form is what was opened before.
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
      await drawer.getByRole("alert").filter({ hasText: "Another admin changed who" }).waitFor()
      await drawer.getByRole("button", { name: "Cancel" }).click()
      await section("Messages").getByText("theirs@shop.example").waitFor()
      await edit("Edit messages")
      await drawer.getByLabel(/^E-mail to/).fill("theirs@shop.example lin@shop.example")
      await save()
      await section("Messages").getByText("lin@shop.example").waitFor()
    })
  })

  it("speaks Chinese", async () => {
    await asAdmin(async (page, { section }) => {
      await page.addInitScript(`localStorage.setItem("lng", "zhCN")`)
      await page.goto(`${demo.urls.admin}/alipay`)
      await section("支付宝").getByText("各钱包通过率").waitFor()
      await section("需要人工处理").getByText("没有待处理的事项").waitFor()
    })
  })
})
