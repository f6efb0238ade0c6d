import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { alipayPages, overflow, signIn, stumblingBlocks } from "../support/admin-pages"
import { expectAccessible } from "../support/axe"
import { journey } from "../support/browser"
import type { Demo } from "../support/demo"
import { openDemo } from "../support/open-demo"
import { ROOT_DIR } from "../support/run"
import { variant } from "../support/ring"

let demo: Demo
let browser: Browser

openDemo((both) => {
  ;({ demo, browser } = both)
})

const idOf = async (sql: string): Promise<string> =>
  (await demo.sql.query<{ id: string }>(sql)).rows[0]?.id ?? ""

/** Takes an order on the phone: a draft that nothing is paid of. */
const draft = async (token: string): Promise<string> => {
  const response = await fetch(`${demo.urls.medusa}/admin/draft-orders`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({
      region_id: await idOf(`select id from region where currency_code = 'cny'`),
      sales_channel_id: await idOf(`select id from sales_channel order by created_at limit 1`),
      email: "lin@shop.example",
      items: [
        {
          variant_id: await idOf(
            `select v.id from product_variant v join product p on p.id = v.product_id
              where p.handle = 'dragon-well-tea' order by v.id limit 1`
          ),
          quantity: 1,
        },
      ],
    }),
  })
  const { draft_order: made } = (await response.json()) as { draft_order?: { id: string } }
  if (made === undefined) {
    throw new Error(`no draft: ${response.status}`)
  }
  return made.id
}

/** An admin makes a link on the draft's own page. @returns its address */
const linkOfDraft = async (look: (page: Page) => Promise<void> = async () => {}) => {
  let url = ""
  await journey(browser, "desktop", async ({ page }) => {
    const token = await signIn(page, demo)
    await page.goto(`${demo.urls.admin}/draft-orders/${await draft(token)}`)
    const { section, button } = alipayPages(page, demo)
    const links = section("Payment link")
    await button("Make a payment link", links).click()
    await links.getByRole("img", { name: "QR code of the payment link" }).waitFor()
    url = (await links.locator("code").textContent()) ?? ""
    await look(page)
  })
  return url
}

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["ALIPAY_PICTURES"]
  if (folder !== undefined) {
    await page.screenshot({ path: join(ROOT_DIR, folder, `${name}.png`), fullPage: true })
  }
}

const heading = async (page: Page, name: string): Promise<void> =>
  await page.getByRole("heading", { name, exact: true }).waitFor()

describe("a payment link", () => {
  it("is made on a draft's page and paid on a phone", async () => {
    const url = await linkOfDraft(async (page) => {
      const { section, button } = alipayPages(page, demo)
      const links = section("Payment link")
      await picture(page, "link-admin")
      expect(await links.getByLabel("Send to").inputValue()).toBe("lin@shop.example")
      // The demo has no provider of e-mail.
      await button("Send e-mail", links).click()
      await links
        .getByRole("alert")
        .getByText(/no notification provider/)
        .waitFor()
      expect(await stumblingBlocks(page, links)).toEqual([])
      await picture(page, "link-admin-made")
    })
    expect(url).toContain("/alipay/pay/pay_col_")
    await journey(browser, "phone", async ({ page }) => {
      await page.goto(url)
      await heading(page, "Payment")
      await picture(page, "link-phone-en")
      expect(await overflow(page)).toBe(0)
      await expectAccessible(page)
      await page.getByLabel("Alipay", { exact: true }).check()
      await page.getByRole("button", { name: /^Pay CN¥/ }).click()
      await page.getByTestId("pay").click()
      await heading(page, "Paid")
      expect(page.url()).toBe(`${url}?from=wallet`)
      await picture(page, "link-phone-paid")
      await expectAccessible(page)
    })
  })

  variant("is declined and paid in another way in Chinese", async () => {
    const url = await linkOfDraft()
    await journey(browser, "phone", async ({ page }) => {
      await page.setExtraHTTPHeaders({ "accept-language": "zh-CN,zh;q=0.9" })
      await page.goto(url)
      await heading(page, "付款")
      await picture(page, "link-phone-zh")
      await page.getByRole("button", { name: /^支付/ }).click()
      await page.getByTestId("decline").click()
      await heading(page, "付款未成功")
      await picture(page, "link-phone-declined")
      await expectAccessible(page)
      await page.getByRole("radio").nth(1).check()
      await page.getByRole("button", { name: /^支付/ }).click()
      await page.getByTestId("pay").click()
      await heading(page, "已付款")
    })
  })

  variant(
    "is paid in a browser without scripts, and shows on a second phone that it is paid",
    async () => {
      const url = await linkOfDraft()
      const context = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE" })
      const page = await context.newPage()
      await page.goto(url)
      await page.getByRole("button", { name: /bezahlen$/ }).click()
      await page.waitForURL((address) => !address.href.startsWith(demo.urls.medusa))
      await page.goBack()
      await page.goto(url)
      await heading(page, "Noch nicht bezahlt")
      await picture(page, "link-waiting-de")
      const request = new URL((await page.getByRole("link").first().getAttribute("href")) ?? "")
      await page.goto(request.href)
      await page.getByTestId("pay").click()
      await page.waitForURL((address) => address.href.startsWith(url))
      await heading(page, "Bezahlt")
      await context.close()
      await journey(browser, "phone", async ({ page: other }) => {
        await other.goto(url)
        await heading(other, "Paid")
        expect(await other.getByRole("button").count()).toBe(0)
      })
    }
  )
})
