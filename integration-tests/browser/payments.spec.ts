import { readFile } from "node:fs/promises"
import type { Browser, Locator, Page } from "playwright-core"
import { overflow, stumblingBlocks } from "../support/admin-pages"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { firstPlaceOf, sellAtTill } from "../support/demo-admin"
import { adminJourney, openDemo, type AdminSteps } from "../support/open-demo"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { sample, variant } from "../support/ring"

let demo: Demo
let browser: Browser
/** The gateway's id of the one order's payment. */
let bought: string

const DEVICES: readonly Device[] = ["desktop", "phone"]

openDemo((both) => {
  ;({ demo, browser } = both)
})
beforeAll(async () => {
  await journey(browser, "desktop", async ({ page }) => {
    const shop = storefront(page, demo.urls.storefront)
    await shop.chooseRegion("sgd")
    await shop.addToBasket("celadon-cup")
    await shop.goToPayment()
    await shop.payWith("ALIPAY_CN")
    bought = shop.paymentRequestId()
    await demo.simulator.pay(bought)
  })
  await until(
    "the order",
    async () => (await demo.sql.query(`select id from "order"`)).rows,
    (orders) => orders.length === 1
  )
})

const asAdmin = async (steps: AdminSteps, device: Device = "desktop") =>
  await adminJourney({ demo, browser }, steps, { device })

const open = async (page: Page, path: string, heading: string): Promise<void> => {
  await page.goto(`${demo.urls.admin}/alipay/${path}`)
  // Not by its role: behind a drawer that is open from the start, the page is hidden from those who hear it.
  await page.locator("h1", { hasText: heading }).first().waitFor()
}

const rows = (page: Page): Locator => page.locator("tbody tr")

const choose = async (page: Page, filter: string, option: string): Promise<void> => {
  await page.getByRole("combobox", { name: filter, exact: true }).click()
  await page.getByRole("option", { name: option, exact: true }).click()
}

/** The order's message as the store would have it after ten attempts. @returns its id */
const giveUp = async (id: string): Promise<string> => {
  await demo.sql.query(
    `insert into alipay_notification (id, handle, client_id, kind, dedupe_key, payment_request_id, gateway_payment_id, body, request_time,
       state, attempts, last_error)
     select $1, handle, client_id, kind, $1, payment_request_id, gateway_payment_id, body, request_time, 'dead', 10, 'It was too early.'
       from alipay_notification where gateway_payment_id = $2 and state = 'applied' limit 1`,
    [id, bought]
  )
  return id
}

describe("the list of payments", () => {
  it("finds a payment by its order number, filters, and undoes a filter with Back", async () => {
    await asAdmin(async (page) => {
      await open(page, "payments", "Payments")
      await page.getByRole("searchbox").fill("#1")
      await page.waitForURL(/[?&]q=%231/)
      await rows(page).getByText("22.50 SGD").waitFor()
      expect(await rows(page).count()).toBe(1)
      await choose(page, "Status", "Failed")
      await page.getByText("No match").waitFor()
      await page.goBack()
      await rows(page).getByText("Paid").waitFor()
      await page.getByRole("button", { name: "Reset filters" }).click()
      await page.waitForURL(/\/alipay\/payments$/)
    })
  })

  it("opens a payment by keyboard, and leads to its order and messages", async () => {
    await asAdmin(async (page, { section }) => {
      await open(page, "payments?q=%231", "Payments")
      const link = page.getByRole("link", { name: "Order #1" })
      await link.focus()
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/alipay\/payments\/alpay_/)
      await section("22.50 SGD").getByText("Alipay, on the wallet's page").waitFor()
      await section("IDs").getByText(bought).first().waitFor()
      await section("Notifications").getByRole("link", { name: "Payment" }).first().waitFor()
      await page.getByRole("link", { name: "Open order #1" }).click()
      await page.waitForURL(/\/orders\/order_/)
    })
  })

  it("says what an export holds, and saves it", async () => {
    await asAdmin(async (page) => {
      await open(page, "payments?q=%231&status=paid", "Payments")
      await page.getByRole("button", { name: "Export" }).click()
      const question = page.getByRole("alertdialog")
      await question.getByText(/match “#1”, Status: Paid/).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        question.getByRole("button", { name: "Export" }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^alipay-payments-[\d-]+\.csv$/)
      const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n")
      expect(lines).toHaveLength(2)
      expect(lines[1]).toContain(bought)
    })
  })

  variant("says why it could not be loaded, and loads it when asked again", async () => {
    await asAdmin(async (page) => {
      const list = /\/admin\/alipay\/payments\?/
      await page.route(list, async (route) => await route.abort())
      await open(page, "payments", "Payments")
      await page.getByRole("alert").getByText("The server gave no answer").waitFor()
      await page.unroute(list)
      await page.getByRole("button", { name: "Try again" }).click()
      await rows(page).first().waitFor()
    })
  })
})

describe("the list of notifications", () => {
  it("opens a message, and Back closes it", async () => {
    await asAdmin(async (page, { drawer }) => {
      await open(page, "notifications?q=%231", "Notifications")
      await rows(page).getByRole("button", { name: "Payment" }).last().click()
      await drawer.getByText(`"paymentId": "${bought}"`).waitFor()
      await drawer.getByRole("link", { name: "Order #1" }).waitFor()
      expect(await drawer.locator("pre").innerText()).toContain('"(cut)"')
      await page.goBack()
      await drawer.waitFor({ state: "detached" })
    })
  })

  it("replays a message that was given up, after saying what that does", async () => {
    const id = await giveUp("alnot_browser_one")
    await asAdmin(async (page, { drawer }) => {
      await open(page, `notifications?state=dead&message=${id}`, "Notifications")
      await drawer.getByText("It was too early.").waitFor()
      await drawer.getByRole("button", { name: "Replay" }).click()
      const question = page.getByRole("alertdialog")
      await question.getByText("Replay 1 notification?").waitFor()
      await question.getByText("Payment · Order #1").waitFor()
      await question.getByText("Asks Alipay about the payment").waitFor()
      await question.getByRole("button", { name: "Replay" }).click()
      await drawer.getByText("A notification was replayed").waitFor()
      await drawer.getByText("Applied", { exact: true }).first().waitFor()
    })
  })

  variant("replays what the filters show", async () => {
    const id = await giveUp("alnot_browser_two")
    await asAdmin(async (page) => {
      await open(page, "notifications?state=dead", "Notifications")
      await page.getByRole("button", { name: "Replay these" }).click()
      await page.getByRole("alertdialog").getByRole("button", { name: "Replay" }).click()
      await page.getByText("No match").waitFor()
    })
    const { rows: found } = await demo.sql.query(
      `select state from alipay_notification where id = $1`,
      [id]
    )
    expect(found).toEqual([{ state: "applied" }])
  })

  it("says why a message was refused", async () => {
    await fetch(`${demo.urls.medusa}/hooks/alipay/cn`, {
      method: "POST",
      body: `{"paymentId": "1"}`,
      headers: {
        "client-id": "STRANGER",
        "request-time": "2026-11-28T00:00:00Z",
        signature: "algorithm=RSA256,keyVersion=1,signature=AAAA",
      },
    })
    await asAdmin(async (page, { drawer }) => {
      await open(page, "notifications?state=refused", "Notifications")
      await rows(page).getByRole("button", { name: "Refused" }).click()
      await drawer.getByText("It is meant for another client ID").waitFor()
      await drawer.getByText("nothing of it was believed").waitFor()
      expect(await drawer.getByRole("button", { name: "Replay" }).count()).toBe(0)
    })
  })
})

describe("the pages", () => {
  it.each(sample([...DEVICES].reverse()))(
    "fit the screen and name what they hold (%s)",
    async (device) => {
      const id = (await demo.sql.query(`select id from alipay_payment limit 1`)).rows[0]
        .id as string
      await asAdmin(async (page, { drawer }) => {
        for (const path of ["payments", "payments?type=refunds", "notifications"]) {
          await open(page, path, path.startsWith("p") ? "Payments" : "Notifications")
          await page.locator("tbody tr, [role=status]").first().waitFor()
          const part = page.getByRole("region").first()
          expect([path, await stumblingBlocks(page, part), await overflow(page)]).toEqual([
            path,
            [],
            0,
          ])
        }
        await open(page, `payments/${id}`, "SGD")
        expect([await stumblingBlocks(page, page.getByRole("main")), await overflow(page)]).toEqual(
          [[], 0]
        )
        await open(page, "notifications", "Notifications")
        await rows(page).getByRole("button").first().click()
        // Its content: the button in the corner is Medusa's, and has no name.
        const content = drawer.locator("pre").locator("xpath=../..")
        await content.waitFor()
        expect([await stumblingBlocks(page, content), await overflow(page)]).toEqual([[], 0])
      }, device)
    }
  )

  variant("are in Chinese when that is the admin's language", async () => {
    await asAdmin(async (page) => {
      await page.goto(`${demo.urls.admin}/settings/profile/edit`)
      await page.getByRole("combobox").first().click()
      await page.getByRole("option", { name: "简体中文" }).click()
      await page.getByRole("button", { name: "Save" }).click()
      await page.getByRole("dialog").waitFor({ state: "detached" })
      await open(page, "payments?q=%231", "付款")
      await rows(page).getByText("已付款").waitFor()
      await page.getByRole("link", { name: "订单 #1" }).click()
      await page.getByRole("heading", { name: "请款、退款和撤销" }).waitFor()
      await open(page, "notifications?q=%231", "通知")
      await rows(page).getByText("已处理").first().waitFor()
      await rows(page).getByRole("button", { name: "付款" }).first().click()
      const drawer = page.getByRole("dialog")
      await drawer.getByRole("button", { name: "重新处理" }).click()
      await page.getByRole("alertdialog").getByText("向支付宝查询这笔付款").waitFor()
      await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click()
      const words = await page.getByRole("region").first().innerText()
      expect(words).not.toMatch(/\b(Payments?|Refund|Search|Status|Order|Applied|Older)\b/)
    })
  })
})

describe("what is paid at a till", () => {
  it("is found by its place, and names it on the list, the payment and the order", async () => {
    const orderId = await sellAtTill(demo)
    const { stock_location_id: id } = await firstPlaceOf(demo)
    const { rows: found } = await demo.sql.query<{ name: string }>(
      "select name from stock_location where id = $1",
      [id]
    )
    const place = found[0]?.name ?? ""
    await asAdmin(async (page, { section }) => {
      await open(page, "payments", "Payments")
      await rows(page).getByText("22.50 SGD").waitFor()
      await choose(page, "Place", place)
      await page.waitForURL(new RegExp(`stock_location_id=${id}`))
      await rows(page).getByText("22.50 SGD").waitFor({ state: "detached" })
      expect(await rows(page).count()).toBe(1)
      await rows(page).getByText(place, { exact: true }).waitFor()
      expect(await overflow(page)).toBe(0)
      await rows(page).getByRole("link").click()
      await section("12.50 CNY").getByText(place, { exact: true }).waitFor()
      await page.goto(`${demo.urls.admin}/orders/${orderId}`)
      await page.getByText(place, { exact: true }).first().waitFor()
    })
    await adminJourney(
      { demo, browser },
      async (page) => {
        await page.goto(`${demo.urls.admin}/alipay/payments?stock_location_id=${id}`)
        await page.getByRole("combobox", { name: "地点", exact: true }).getByText(place).waitFor()
      },
      { language: "zhCN" }
    )
  })
})
