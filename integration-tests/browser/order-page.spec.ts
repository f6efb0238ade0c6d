import type { Browser, Locator, Page } from "playwright-core"
import { overflow, stumblingBlocks } from "../support/admin-pages"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { adminJourney, openDemo, type AdminSteps } from "../support/open-demo"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { sample, variant } from "../support/ring"

let demo: Demo
let browser: Browser
/** An order whose card is held. */
let orderId: string

const HOUR_MS = 3_600_000
const DEVICES: readonly Device[] = ["desktop", "phone"]

openDemo((both) => {
  ;({ demo, browser } = both)
})
beforeAll(async () => {
  await journey(browser, "desktop", async ({ page }) => {
    const shop = storefront(page, demo.urls.storefront)
    await shop.chooseRegion("eur")
    await shop.addToBasket("celadon-cup")
    await shop.goToPayment()
    await shop.openCardForm()
    await shop.submitCard()
    await shop.order()
  })
  const orders = await until(
    "the order",
    async () => (await demo.sql.query<{ id: string }>(`select id from "order"`)).rows,
    (found) => found.length === 1
  )
  orderId = orders[0]?.id ?? ""
})

const asAdmin = async (steps: AdminSteps, device: Device = "desktop") =>
  await adminJourney(
    { demo, browser },
    async (page, pages) => {
      await page.goto(`${demo.urls.admin}/orders/${orderId}`)
      await steps(page, pages)
    },
    { device }
  )

/** A fact of a section by its name. */
const fact = (section: Locator, name: string): Locator =>
  section.locator("dl > div").filter({ has: section.page().locator(`dt:text-is("${name}")`) })

const paymentId = async (): Promise<string> =>
  (await demo.sql.query<{ id: string }>(`select id from payment limit 1`)).rows[0]?.id ?? ""

/** Refunds on Medusa's own page. */
const refund = async (page: Page, amount: string): Promise<void> => {
  await page.goto(`${demo.urls.admin}/orders/${orderId}/refund?paymentId=${await paymentId()}`)
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("textbox").first().fill(amount)
  await dialog.getByRole("button", { name: "Save" }).click()
}

/** As Medusa's button sends it, beyond what its form lets through. */
const refundTooMuch = async (page: Page): Promise<void> => {
  const url = `${demo.urls.medusa}/admin/payments/${await paymentId()}/refund`
  expect((await page.context().request.post(url, { data: { amount: 2_000 } })).status()).toBe(400)
}

describe("the order's page", () => {
  variant("shows the state of the money at the side, without scrolling", async () => {
    await asAdmin(async (_page, { section }) => {
      const money = section("Alipay")
      await money.getByText("VISA •••• 0768").first().waitFor()
      await money.getByText("On hold", { exact: true }).waitFor()
      await money.getByTestId("test-money").waitFor()
      expect((await money.boundingBox())?.y).toBeLessThan(800)
      await fact(money, "3-D Secure").getByText("Not used").waitFor()
      await fact(money, "Issued in").getByText("United States").waitFor()
      const dashboard = money.getByRole("link", { name: "Alipay's dashboard" })
      expect(await dashboard.getAttribute("href")).toContain("https://dashboard.antom.com")
    })
  })

  it("captures a part by keyboard, and says what is left", async () => {
    await asAdmin(async (page, { section, button }) => {
      const money = section("Alipay")
      const amount = money.getByLabel("Amount to capture, EUR")
      await amount.fill("999")
      expect(await button("Capture", money).isDisabled()).toBe(true)
      await amount.fill("5,5")
      await amount.press("Enter")
      const question = page.getByRole("alertdialog")
      await question.getByText(/^5\.50 EUR is captured; .* stays on hold\.$/).waitFor()
      await question.getByRole("button", { name: "Capture" }).press("Enter")
      await fact(money, "Captured").getByText("5.50 EUR").waitFor()
      await money.getByText("Captured so far: 5.50 EUR.").waitFor()
      expect(await button("Release the hold", money).count()).toBe(0)
      await section("Alipay: what happened").getByText("Capture 5.50 EUR").waitFor()
    })
  })

  it("captures the rest, shows a refund in process, and asks Alipay until it is done", async () => {
    await asAdmin(async (page, { section, button }) => {
      const money = section("Alipay")
      await button("Capture", money).click()
      await page.getByRole("alertdialog").getByRole("button", { name: "Capture" }).click()
      await money.getByText("Paid", { exact: true }).first().waitFor()
      await demo.simulator.next(`refund.settle-later=${HOUR_MS}`)
      await refund(page, "2")
      await money.getByText("Refund 2.00 EUR").waitFor()
      await money.getByText("Refund in process").waitFor()
      await demo.simulator.advance(HOUR_MS)
      await button("Ask Alipay now", money).click()
      await money.getByText(/Alipay says the same\.|Refunded: /).waitFor()
      await fact(money, "Refunded").getByText("2.00 EUR").waitFor()
    })
  })

  it("says why one of Medusa's buttons was refused", async () => {
    await asAdmin(async (page, { section }) => {
      await refundTooMuch(page)
      await page.reload()
      await section("Alipay")
        .getByTestId("last-refusal")
        .getByText("A refund was refused")
        .waitFor()
    })
  })

  it("tells what happened, filtered, signed, and with the message on demand", async () => {
    await asAdmin(async (page, { section, drawer }) => {
      const story = section("Alipay: what happened")
      await story.getByText("Payment started: ").waitFor()
      await story.getByText(`by ${demo.admin.email}`).first().waitFor()
      await story.getByRole("combobox", { name: "Show" }).click()
      await page.getByRole("option", { name: "Notifications" }).click()
      await story.getByText("Notifications: Capture").first().waitFor()
      expect(await story.getByText("Payment started: ").count()).toBe(0)
      await story.getByRole("button", { name: "Show message" }).first().click()
      await drawer.getByText('"notifyType"').waitFor()
      await page.keyboard.press("Escape")
      await drawer.waitFor({ state: "detached" })
    })
  })

  it.each(sample([...DEVICES].reverse()))(
    "fits the screen and names what it holds (%s)",
    async (device) => {
      await asAdmin(async (page, { section }) => {
        const money = section("Alipay")
        await money.getByText("VISA •••• 0768").first().waitFor()
        await money.getByText("IDs", { exact: true }).click()
        const parts = [money, section("Alipay: what happened")]
        for (const part of parts) {
          expect(await stumblingBlocks(page, part)).toEqual([])
          const { width = 0 } = (await part.boundingBox()) ?? {}
          expect(width).toBeLessThanOrEqual(device === "phone" ? 390 : 900)
        }
        expect(await overflow(page)).toBe(0)
      }, device)
    }
  )

  variant("says why it could not be loaded, and loads when asked again", async () => {
    await asAdmin(async (page, { section, button }) => {
      const asked = /\/admin\/alipay\/orders\//
      await section("Alipay").getByText("VISA •••• 0768").first().waitFor()
      await page.route(asked, async (route) => await route.abort())
      await page.reload()
      await section("Alipay").getByRole("alert").waitFor()
      await page.unroute(asked)
      await button("Try again", section("Alipay")).click()
      await section("Alipay").getByText("VISA •••• 0768").first().waitFor()
    })
  })

  variant("is in Chinese when that is the admin's language", async () => {
    await asAdmin(async (page, { section }) => {
      await page.goto(`${demo.urls.admin}/settings/profile/edit`)
      await page.getByRole("combobox").first().click()
      await page.getByRole("option", { name: "简体中文" }).click()
      await page.getByRole("button", { name: "Save" }).click()
      await page.getByRole("dialog").waitFor({ state: "detached" })
      await page.goto(`${demo.urls.admin}/orders/${orderId}`)
      await section("支付宝").getByText("VISA •••• 0768").first().waitFor()
      await section("支付宝：处理经过").getByText("发起付款：").waitFor()
      const words = await section("支付宝").innerText()
      expect(words).not.toMatch(/\b(Requested|Captured|Refunded|Capture|Refund|Paid|Held|Card)\b/)
    })
  })
})
