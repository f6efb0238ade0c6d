import type { Browser, Page } from "playwright-core"
import { expectAccessible } from "../support/axe"
import { journey, visit, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { openDemo } from "../support/open-demo"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { sample, variant } from "../support/ring"
import {
  fillIn,
  goToConsent,
  link,
  noWallets,
  oneClick,
  signUp,
  wallets,
} from "../support/wallet-customer"

const MONTH_MS = 32 * 24 * 3_600_000

let demo: Demo
let browser: Browser
let customers = 0

openDemo((both) => {
  ;({ demo, browser } = both)
})

const newCustomer = async (page: Page): Promise<string> =>
  await signUp(page, `mei-${++customers}@shop.example`)
const linkResult = (page: Page) => page.locator(".alipay-link-result")

describe("a customer in the demo's storefront", () => {
  it.each<Device>(sample(["phone", "desktop"]))(
    "links AlipayHK on a %s, pays with one click, sees it among the wallets, and unlinks it",
    async (device) => {
      await journey(browser, device, async ({ page }) => {
        const shop = storefront(page, demo.urls.storefront)
        await shop.chooseRegion("hkd")
        await newCustomer(page)
        await link(page)
        expect(await linkResult(page).innerText()).toMatch(/is linked/)
        await oneClick(demo, page, "celadon-cup")
        expect(await shop.order()).toMatchObject({ wallet: "AlipayHK", state: "Paid" })
        await page.getByTestId("account-link").click()
        expect(await wallets(page).innerText()).toMatch(/AlipayHK sim\*\*\*/)
        await expectAccessible(page)
        await page.getByRole("button", { name: "Unlink AlipayHK" }).click()
        await page
          .getByRole("group", { name: /^Unlink AlipayHK/ })
          .getByRole("button", { name: "Unlink" })
          .click()
        await noWallets(page).waitFor()
        expect((await demo.simulator.agreements()).at(-1)).toMatchObject({ status: "ENDED" })
      })
    }
  )

  it("who does not agree in the wallet is told so, and nothing is linked", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      await storefront(page, demo.urls.storefront).chooseRegion("hkd")
      await newCustomer(page)
      await goToConsent(page)
      await page.getByTestId("refuse").click()
      await linkResult(page).waitFor()
      expect(await linkResult(page).innerText()).toMatch(/did not agree/)
      await noWallets(page).waitFor()
    })
  })

  variant(
    "does not get the wallet of another person, who agrees on the page they were sent",
    async () => {
      await journey(browser, "desktop", async ({ page }) => {
        await storefront(page, demo.urls.storefront).chooseRegion("hkd")
        await newCustomer(page)
        await goToConsent(page)
        const other = await visit(browser)
        await other.page.goto(page.url())
        await other.page.getByTestId("agree").click()
        await fillIn(other.page, `lin-${++customers}@shop.example`)
        await other.page.getByText(/opened for another customer/).waitFor()
        await noWallets(other.page).waitFor()
        await other.close()
        await page.goto(`${demo.urls.storefront}/account`)
        await noWallets(page).waitFor()
      })
    }
  )

  variant("whose wallet has no money is told so, and pays another way", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const shop = storefront(page, demo.urls.storefront)
      await shop.chooseRegion("hkd")
      await newCustomer(page)
      await link(page)
      await demo.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH")
      await oneClick(demo, page, "celadon-cup")
      await page
        .getByRole("alert")
        .filter({ hasText: /balance/ })
        .waitFor()
      await shop.payWith("ALIPAY_HK")
      await page.getByTestId("pay").click()
      await shop.order()
    })
  })

  it("subscribes, and a month later the renewal is paid and has its order; an admin sees it", async () => {
    await journey(browser, "desktop", async ({ page, newPage }) => {
      const shop = storefront(page, demo.urls.storefront)
      await shop.chooseRegion("hkd")
      const email = await newCustomer(page)
      await link(page)
      await oneClick(demo, page, "tea-of-the-month")
      await shop.order()
      await page.getByTestId("account-link").click()
      await page.getByTestId("subscription").waitFor()
      await demo.simulator.advance(MONTH_MS)
      const renewed = page.locator("[data-testid=subscription][data-renewals='1']")
      const renewals = async () => {
        await page.reload()
        await page.getByTestId("subscription").waitFor()
        return await renewed.count()
      }
      await until("the subscription to be renewed", renewals, (count) => count > 0)
      expect(await renewed.getAttribute("data-state")).toBe("active")
      // The gateway is a month ahead of the shop's own clock: that alarms no one.
      const alarms = await demo.sql.query(`select kind from alipay_attention where state = 'open'`)
      expect(alarms.rows).toEqual([])
      expect(await renewed.innerText()).toContain("HK$108.00 a month")
      const { rows } = await demo.sql.query(
        `select o.metadata->>'renewal' as renewal, s.totals->>'transaction_total' as paid
           from "order" o join order_summary s on s.order_id = o.id and s.deleted_at is null
          where o.email = $1 order by o.created_at`,
        ["mei@shop.example"]
      )
      expect(rows.at(-1)).toEqual({ renewal: "1", paid: "108" })
      await seeAsAdmin(await newPage(), email)
      const ended = page.locator("[data-testid=subscription][data-state=ended]")
      const endings = async () => {
        await page.reload()
        await page.getByTestId("subscription").waitFor()
        return await ended.count()
      }
      await until("the subscription to end with its wallet", endings, (count) => count > 0)
    })
  })
})

/** The customer's page in Medusa's admin: the wallet, what was charged, and the way to end it. */
const seeAsAdmin = async (page: Page, email: string): Promise<void> => {
  const { rows } = await demo.sql.query<{ id: string }>(
    `select id from customer where email = $1 and has_account`,
    [email]
  )
  await page.goto(`${demo.urls.admin}/login`)
  await page.locator("input[name=email]").fill(demo.admin.email)
  await page.locator("input[name=password]").fill(demo.admin.password)
  await page.locator("button[type=submit]").click()
  await page.waitForURL(/\/app\/(?!login)/)
  await page.goto(`${demo.urls.admin}/customers/${rows[0]?.id}`)
  const wallets = page.getByTestId("alipay-wallets")
  await wallets.waitFor()
  const text = await wallets.innerText()
  expect(text).toMatch(/AlipayHK\s+sim\*\*\*@example\.com/)
  expect(text.match(/HK\$1(08|33)\.00/g)).toHaveLength(2)
  await wallets.getByRole("button", { name: "Unlink AlipayHK" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Unlink" }).click()
  await wallets.getByText("By the shop").waitFor()
}
