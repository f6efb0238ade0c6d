import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Locator, Page } from "playwright-core"
import { overflow, signIn, stumblingBlocks } from "../support/admin-pages"
import { expectAccessible } from "../support/axe"
import { journey, launchBrowser } from "../support/browser"
import type { Demo } from "../support/demo"
import { openDemo } from "../support/open-demo"
import { askAsAdmin, firstPlaceOf, type DemoPlace } from "../support/demo-admin"
import { cameraSeeing } from "../support/fake-camera"
import { variant } from "../support/ring"
import { ROOT_DIR } from "../support/run"
import { until } from "../support/until"

/** Another shopper's, who just pays. */
const CODE = "281234567890123456"
/** Until the wallet's owner enters the PIN; the test lets the time pass. */
const LATER_MS = 120_000

let demo: Demo
let browser: Browser
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "alipay-tests-till-"))
})
openDemo(
  (both) => {
    ;({ demo, browser } = both)
  },
  async () => await launchBrowser(cameraSeeing(CODE, join(folder, "camera.y4m")))
)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 1024, height: 768 },
  desk: { width: 1440, height: 900 },
} as const

const picture = async (page: Page, name: string): Promise<void> => {
  const pictures = process.env["ALIPAY_PICTURES"]
  if (pictures !== undefined) {
    await page.screenshot({ path: join(ROOT_DIR, pictures, `till-${name}.png`), fullPage: true })
  }
}

/** Nothing that is seen keeps people out, and nothing is wider than the screen. */
const expectFit = async (page: Page, name: string): Promise<void> => {
  await picture(page, name)
  expect(await overflow(page)).toBe(0)
  expect(await stumblingBlocks(page, page.locator("main"))).toEqual([])
  // The dashboard's own frame has buttons without a name.
  await expectAccessible(page, "main")
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: true })

const state = async (page: Page, name: string): Promise<void> =>
  await page.getByRole("status").getByRole("heading", { name, exact: true }).waitFor()

/** Counts the sounds that a page makes, and the sheets that it prints. */
const WATCHED = `
  window.sounds = 0
  const Tone = window.AudioContext
  window.AudioContext = class extends Tone { constructor() { super(); window.sounds += 1 } }
  window.print = () => {}
`

/** A device that was told once which till it is. */
const atCounter = async (
  size: keyof typeof SIZES,
  steps: (page: Page) => Promise<void>
): Promise<void> =>
  await journey(browser, size === "phone" ? "phone" : "desktop", async ({ page }) => {
    await page.setViewportSize(SIZES[size])
    await page.addInitScript(WATCHED)
    await signIn(page, demo)
    await page.goto(`${demo.urls.admin}/alipay/till`)
    await page.getByLabel("Name of this till").fill("Counter 1")
    await button(page, "Open the till").click()
    await button(page, "To pay").waitFor()
    await steps(page)
  })

/** A scanner types, wherever the focus is. */
const scan = async (page: Page, code: string): Promise<void> => {
  await page.evaluate("document.activeElement.blur()")
  await page.keyboard.type(code)
  await page.keyboard.press("Enter")
}

const beginSale = async (page: Page, amount = "12.50"): Promise<void> => {
  await page.getByLabel("Amount in CNY").fill(amount)
  await page.getByLabel("What for").fill("Repair of a cup")
  await button(page, "Add amount").click()
  await button(page, "To pay").click()
  await state(page, "To be paid")
}

/** The page of a printed code, on a shopper's phone. */
const expectShopperFit = async (phone: Page, name: string): Promise<void> => {
  await picture(phone, `shopper-${name}`)
  expect(await overflow(phone)).toBe(0)
  await expectAccessible(phone)
}

/** Prints the place's poster. @returns what its code says */
const printPoster = async (page: Page): Promise<string> => {
  const answer = page.waitForResponse((response) => response.url().endsWith("/till/poster"))
  await button(page, "Print the poster").click()
  const { poster } = (await (await answer).json()) as { poster: { address: string } }
  await page.getByText("The poster is ready.").waitFor()
  expect(await page.getByRole("link", { name: "Open" }).getAttribute("href")).toContain("blob:")
  return poster.address
}

const requests = async (): Promise<string[]> =>
  (
    await demo.sql.query<{ id: string }>(
      `select payment_request_id as id from alipay_payment order by created_at`
    )
  ).rows.map(({ id }) => id)

const newest = async (): Promise<string> => (await requests()).at(-1) ?? ""

const admin = async <T>(path: string, body?: object): Promise<T> =>
  await askAsAdmin<T>(demo, path, body)

const firstPlace = async (): Promise<DemoPlace> => await firstPlaceOf(demo)

/** A draft order of the place. @returns its number */
const draft = async (): Promise<number> => {
  const { sales_channel_id, region_id } = await firstPlace()
  const { rows } = await demo.sql.query<{ id: string }>(
    `select id from product_variant where sku = 'CELADON-CUP-PAIR'`
  )
  const { draft_order: made } = await admin<{ draft_order: { display_id: number } }>(
    "/admin/draft-orders",
    {
      ...{ region_id, sales_channel_id, email: "lin@shop.example", shipping_methods: [] },
      items: [{ variant_id: rows[0]?.id, quantity: 1 }],
      shipping_address: { first_name: "Lin", country_code: "cn" },
    }
  )
  return made.display_id
}

/** The place is registered, and one wallet has not approved it yet. */
const inReview = async (terminals: readonly string[] = []): Promise<void> => {
  const { stock_location_id: place, account } = await firstPlace()
  const { details } = await admin<{ details: object }>(
    `/admin/alipay/stores/draft?stock_location_id=${place}&account=${account}`
  )
  const wallets = ["ALIPAY_CN", "ALIPAY_HK"].map((wallet, index) => ({
    ...{ wallet, status: index === 0 ? "approved" : "pending", reasons: null },
  }))
  await demo.sql.query(
    `insert into alipay_store (id, stock_location_id, handle, client_id, environment, request_id, state,
       details, documents, wallets, earlier, sent_at)
     values ('alst_in_review', $1, $2, 'C', 'sandbox', 'alreg_in_review', 'in_review', $3, '[]', $4, '[]', now())`,
    [
      ...[place, account, JSON.stringify({ ...details, terminal_ids: terminals })],
      JSON.stringify(wallets),
    ]
  )
}

describe("a till", () => {
  it("sells on a phone, by barcode and by name, to a shopper whose code is scanned", async () => {
    const barcode = (
      await demo.sql.query<{ barcode: string }>(
        `select barcode from product_variant where sku = 'CELADON-CUP-PAIR'`
      )
    ).rows[0]?.barcode
    await atCounter("phone", async (page) => {
      await expectFit(page, "empty-360")
      await scan(page, barcode ?? "")
      await page.getByText("Celadon tea cup · Pair").waitFor()
      await page.getByLabel("Barcode, SKU or name").fill("dragon")
      await button(page, "Find").click()
      await page.getByRole("button", { name: /Dragon Well tea\s*50 g/ }).waitFor()
      await picture(page, "found-360")
      await page.getByRole("button", { name: /Dragon Well tea\s*50 g/ }).click()
      await button(page, "One more: Dragon Well tea · 50 g").click()
      await expectFit(page, "basket-360")
      await scan(page, CODE)
      await page
        .getByRole("alert")
        .getByText(/shopper's payment code/)
        .waitFor()
      await button(page, "To pay").dblclick()
      await state(page, "To be paid")
      await page.getByText("294.00 CNY").first().waitFor()
      await page.getByText("Taxes in it: 33.82 CNY").waitFor()
      await expectFit(page, "open-360")
      await scan(page, CODE)
      await state(page, "Paid")
      await page.getByRole("img", { name: "QR code that opens this sale" }).waitFor()
      expect(await page.evaluate("window.sounds")).toBe(1)
      await expectFit(page, "sold-360")
      await button(page, "Next sale").click()
      await page.getByText("Nothing yet").waitFor()
      expect(await requests()).toHaveLength(1)
      expect((await demo.sql.query(`select id from alipay_sale`)).rows).toHaveLength(1)
    })
  })

  it("reads the shopper's code with the camera", async () => {
    await atCounter("tablet", async (page) => {
      await beginSale(page)
      await picture(page, "open-1024")
      await button(page, "Use the camera").click()
      await state(page, "Paid")
      await page.getByRole("img", { name: "QR code that opens this sale" }).waitFor()
      await expectFit(page, "sold-1024")
      expect((await demo.simulator.payment(await newest())).status).toBe("SUCCESS")
    })
  })

  it("shows a code, stops it, and shows another one that is paid", async () => {
    await atCounter("tablet", async (page) => {
      await beginSale(page)
      await button(page, "Show a code").dblclick()
      await state(page, "Let the shopper scan")
      await page.getByRole("img", { name: "Payment code for the shopper to scan" }).waitFor()
      await page
        .getByRole("timer")
        .getByText(/Good for [0-3]:\d\d/)
        .waitFor()
      await expectFit(page, "code-1024")
      const first = await newest()
      await button(page, "Stop this payment").click()
      await state(page, "Stopped")
      await expectFit(page, "stopped-1024")
      expect((await demo.simulator.payment(first)).status).toBe("CANCELLED")
      await button(page, "Show a new code").click()
      await state(page, "Let the shopper scan")
      const second = await newest()
      expect(second).not.toBe(first)
      await demo.simulator.pay(second)
      await state(page, "Paid")
    })
  })

  it("waits for the printed code, which a shopper's phone opens and pays by", async () => {
    await atCounter("tablet", async (page) => {
      const code = await printPoster(page)
      await expectFit(page, "poster-1024")
      await page.setViewportSize(SIZES.phone)
      await expectFit(page, "poster-360")
      await beginSale(page)
      await button(page, "Wait for the printed code").click()
      await state(page, "Let the shopper scan the poster")
      await page.getByRole("timer").waitFor()
      await expectFit(page, "printed-360")
      await page.setViewportSize(SIZES.tablet)
      await expectFit(page, "printed-1024")
      await journey(browser, "wallet", async ({ page: phone }) => {
        await phone.setViewportSize(SIZES.phone)
        await phone.goto(code)
        await phone.getByText("Lantern & Leaf, Pingjiang Road").waitFor()
        await expectShopperFit(phone, "payable")
        await button(phone, "Pay CN¥12.50").click()
        await phone.getByTestId("pay").waitFor()
        await state(page, "Waiting for the shopper")
        await phone.getByTestId("pay").click()
        await state(phone, "Paid")
        await expectShopperFit(phone, "paid")
      })
      await state(page, "Paid")
      await page.getByRole("link", { name: "Open the order" }).waitFor()
    })
  })

  it("takes an amount that a shopper enters at the printed code, and says which wallets scan it", async () => {
    let code = ""
    await atCounter("desk", async (page) => {
      code = await printPoster(page)
      await expectFit(page, "poster-1440")
      await journey(browser, "phone", async ({ page: phone }) => {
        await phone.setViewportSize(SIZES.phone)
        await phone.goto(code)
        await state(phone, "Scan the code with a wallet")
        await expectShopperFit(phone, "no-wallet")
      })
      await journey(browser, "wallet", async ({ page: phone }) => {
        await phone.setViewportSize(SIZES.phone)
        await phone.goto(code)
        await phone.getByLabel("Amount in CNY").fill("600")
        await button(phone, "Pay").click()
        await phone.getByRole("alert").waitFor()
        await expectShopperFit(phone, "wrong")
        await phone.getByLabel("Amount in CNY").fill("20")
        await phone.getByLabel("Note for the shop (optional)").fill("Table 4")
        await button(phone, "Pay").click()
        await phone.getByTestId("pay").click()
        await state(phone, "Paid")
      })
      await page.reload()
      await page.getByText("Entered by the shopper").waitFor()
    })
  })

  it("says why it was declined, waits for a PIN, and finds the sale again after a reload", async () => {
    await atCounter("desk", async (page) => {
      await beginSale(page)
      await demo.simulator.next("decline=USER_BALANCE_NOT_ENOUGH")
      await scan(page, CODE)
      await state(page, "Not paid")
      await page.getByText(/Not enough money.*choose another card/).waitFor()
      await expectFit(page, "declined-1440")
      await demo.simulator.next(`auto-pay=${LATER_MS} notify.lost`)
      await scan(page, CODE)
      await state(page, "Waiting for the shopper")
      await expectFit(page, "pin-1440")
      const before = await requests()
      await page.reload()
      await state(page, "Waiting for the shopper")
      expect(await button(page, "Take payment").count()).toBe(0)
      await demo.simulator.advance(LATER_MS)
      await state(page, "Paid")
      await page.getByRole("img", { name: "QR code that opens this sale" }).waitFor()
      await expectFit(page, "sold-1440")
      expect(await requests()).toEqual(before)
    })
  })

  it("loses no payment whose answer is lost, and sends nothing without a connection", async () => {
    await atCounter("phone", async (page) => {
      await beginSale(page)
      const before = await requests()
      await page.context().setOffline(true)
      await page.getByRole("alert").getByText("No connection").waitFor()
      await scan(page, CODE)
      await state(page, "Not known yet")
      expect(await button(page, "Take payment").count()).toBe(0)
      await expectFit(page, "offline-360")
      await page.context().setOffline(false)
      await state(page, "To be paid")
      expect(await requests()).toEqual(before)
      await demo.simulator.next(`auto-pay=${LATER_MS} notify.lost`)
      await page.route("**/pay?*", async (route) => {
        await route.fetch()
        await route.abort()
      })
      await scan(page, CODE)
      await state(page, "Waiting for the shopper")
      await demo.simulator.advance(LATER_MS)
      await state(page, "Paid")
      expect(await requests()).toHaveLength(before.length + 1)
    })
  })

  variant("speaks the clerk's language on the smallest phone", async () => {
    await journey(browser, "phone", async ({ page }) => {
      await page.setViewportSize(SIZES.phone)
      await page.addInitScript(`localStorage.setItem("lng", "de")`)
      await signIn(page, demo)
      await page.goto(`${demo.urls.admin}/alipay/till`)
      await page.getByLabel("Name dieser Kasse").fill("Kasse 1")
      await expectFit(page, "place-de-360")
      await button(page, "Kasse öffnen").click()
      await page.getByLabel("Betrag in CNY").fill("8,5")
      await button(page, "Betrag hinzufügen").click()
      await expectFit(page, "basket-de-360")
      await button(page, "Zur Zahlung").click()
      await state(page, "Zu bezahlen")
      await demo.simulator.next("decline=INVALID_PAYMENT_CODE")
      await scan(page, CODE)
      await state(page, "Nicht bezahlt")
      await page.getByText(/den Code im Wallet zu erneuern/).waitFor()
      await expectFit(page, "declined-de-360")
      await button(page, "Zurück zu den Waren").click()
      await button(page, "Zur Zahlung").waitFor()
    })
  })

  it("prints a receipt whose code opens the sale for a refund, up to the till's limit", async () => {
    let address = ""
    await atCounter("desk", async (page) => {
      await beginSale(page, "250")
      await scan(page, CODE)
      await state(page, "Paid")
      await page.getByRole("img", { name: "QR code that opens this sale" }).waitFor()
      await button(page, "Print").click()
      const sheet = page.frames().at(-1)
      expect(await sheet?.evaluate("document.body.innerText")).toMatch(/250\.00 CNY/)
      expect(await sheet?.evaluate("document.querySelector('style').textContent")).toMatch(
        /@page \{ size: 80mm \d+mm/
      )
      await printed(page, (await sheet?.content()) ?? "")
      await button(page, "Next sale").click()
      const row = page.getByRole("region", { name: "Latest sales" }).getByRole("link").first()
      address = (await row.getAttribute("href")) ?? ""
    })
    await atCounter("phone", async (page) => {
      await scan(page, `${demo.urls.medusa}${address}`)
      await state(page, "Paid")
      const amount = page.getByLabel("Amount to refund in CNY")
      expect(await amount.inputValue()).toBe("200.00")
      await amount.fill("200.01")
      expect(await button(page, "Refund").isDisabled()).toBe(true)
      await amount.fill("50")
      await button(page, "Refund").click()
      await button(page.getByRole("alertdialog").page(), "Refund").last().click()
      await until(
        "the refund",
        async () => (await demo.simulator.payment(await newest())).transactions.length,
        (count) => count === 1
      )
      await page.getByRole("row", { name: /^Refunded 50\.00 CNY/ }).waitFor()
      expect(await amount.inputValue()).toBe("150.00")
      await expectFit(page, "refund-360")
      await button(page, "Close").click()
      await button(page, "To pay").waitFor()
    })
  })

  it("sells a draft, found among the place's or by its number, beside what is in the basket", async () => {
    const number = await draft()
    await atCounter("tablet", async (page) => {
      await page.getByLabel("Amount in CNY").fill("5")
      await button(page, "Add amount").click()
      await page.getByRole("button", { name: new RegExp(`^Draft #${number}`) }).waitFor()
      await page.getByLabel("Order number").fill("99999")
      await button(page, "Find order").click()
      await page.getByText("Order #99999 owes nothing, or is of another region.").waitFor()
      await page.getByLabel("Order number").fill(`#${number}`)
      await button(page, "Find order").click()
      await expectFit(page, "orders-1024")
      await page.getByRole("button", { name: new RegExp(`^Draft #${number}`) }).dblclick()
      await state(page, "To be paid")
      await scan(page, CODE)
      await state(page, "Paid")
      await page.getByText(`Order #${number}`).first().waitFor()
      await expectFit(page, "order-sold-1024")
      await button(page, "Next sale").click()
      await page.getByText("Sundries").waitFor()
      await page.getByText("No draft is waiting here.").waitFor()
    })
  })

  it("says that a draft is edited, owes another amount or is canceled, and goes on with what it owes", async () => {
    const number = await draft()
    const { rows } = await demo.sql.query<{ id: string; variant_id: string }>(
      `select o.id, v.id as variant_id from "order" o
         cross join product_variant v where o.display_id = $1 and v.sku = 'CELADON-CUP-PAIR'`,
      [number]
    )
    const { id, variant_id } = rows[0] ?? { id: "", variant_id: "" }
    const edit = async (path: string, body: object = {}) =>
      await admin(`/admin/draft-orders/${id}/edit${path}`, body)
    await atCounter("phone", async (page) => {
      await page.getByRole("button", { name: new RegExp(`^Draft #${number}`) }).click()
      await state(page, "To be paid")
      await edit("")
      await state(page, "Being edited")
      expect(await button(page, "Take payment").count()).toBe(0)
      await expectFit(page, "in-edit-360")
      await edit("/items", { items: [{ variant_id, quantity: 1 }] })
      await edit("/request")
      await edit("/confirm")
      await state(page, "Another amount is owed")
      expect(await button(page, "Take payment").count()).toBe(0)
      await expectFit(page, "changed-360")
      await button(page, /^Go on with .+ CNY$/).click()
      await state(page, "To be paid")
      await demo.sql.query(`update "order" set status = 'canceled' where id = $1`, [id])
      await state(page, "Order canceled")
      await expectFit(page, "order-canceled-360")
      await button(page, "Back to the goods").click()
      await button(page, "To pay").waitFor()
    })
  })

  it("says on the receipt what the bank took, in the clerk's language", async () => {
    const takenByBank = async (page: Page) =>
      await page.route("**/receipt*", async (route) => {
        const response = await route.fetch()
        const { receipt } = (await response.json()) as { receipt: object }
        const json = { receipt: { ...receipt, charged_back_amount: "300" } }
        await route.fulfill({ response, json })
      })
    await atCounter("phone", async (page) => {
      await takenByBank(page)
      await beginSale(page)
      await scan(page, CODE)
      await state(page, "Paid")
      await page.getByRole("row", { name: /^Taken by the bank 3\.00 CNY/ }).waitFor()
      await expectFit(page, "bank-360")
    })
    const { rows } = await demo.sql.query<{ id: string }>(
      `select id from alipay_sale order by created_at desc limit 1`
    )
    await journey(browser, "phone", async ({ page }) => {
      await page.setViewportSize(SIZES.phone)
      await page.addInitScript(`localStorage.setItem("lng", "zhCN")`)
      await takenByBank(page)
      await signIn(page, demo)
      await page.goto(`${demo.urls.admin}/alipay/till?sale=${rows[0]?.id}`)
      await page.getByRole("row", { name: /^银行已收回 3\.00 CNY/ }).waitFor()
      await expectFit(page, "bank-zh-360")
    })
  })

  it("says that wallets have not approved the place, before a shopper waits", async () => {
    await inReview()
    try {
      await atCounter("phone", async (page) => {
        await page.getByText(/Not approved by all wallets \(In review\)/).waitFor()
        await page.getByText("Payments may be declined by: ALIPAY_HK.").waitFor()
        await draft()
        await page.reload()
        await page.getByRole("button", { name: /^Draft #/ }).waitFor()
        await expectFit(page, "in-review-360")
      })
    } finally {
      await demo.sql.query(`delete from alipay_store where id = 'alst_in_review'`)
    }
  })

  it("is one of the place's cash registers, or has its own name, and remembers which", async () => {
    await inReview(["Counter A", "Counter B"])
    try {
      await journey(browser, "phone", async ({ page }) => {
        await signIn(page, demo)
        await page.goto(`${demo.urls.admin}/alipay/till`)
        const register = page.getByRole("combobox", { name: "Cash register", exact: true })
        await register.getByText("Counter A").waitFor()
        await expectFit(page, "registers-360")
        await register.click()
        await page.getByRole("option", { name: "Another name" }).click()
        await page.getByLabel("Name of this till").fill("Stall")
        await register.click()
        await page.getByRole("option", { name: "Counter B" }).click()
        await page.getByLabel("Name of this till").waitFor({ state: "detached" })
        await button(page, "Open the till").click()
        await button(page, "To pay").waitFor()
        await page.reload()
        await page.getByText(/· Counter B$/).waitFor()
        await beginSale(page)
        await scan(page, CODE)
        await state(page, "Paid")
      })
      const { rows } = await demo.sql.query<{ terminal: string }>(
        `select terminal from alipay_sale order by created_at desc limit 1`
      )
      expect(rows).toEqual([{ terminal: "Counter B" }])
    } finally {
      await demo.sql.query(`delete from alipay_store where id = 'alst_in_review'`)
    }
  })
})

/** A picture of the sheet as it would be printed. */
const printed = async (page: Page, html: string): Promise<void> => {
  const sheet = await page.context().newPage()
  await sheet.setContent(html)
  const pdf = await sheet.pdf({ preferCSSPageSize: true })
  // 80 mm in points.
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 22[67]/)
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1)
  await sheet.setViewportSize({ width: 303, height: 700 })
  await picture(sheet, "receipt")
  await sheet.close()
}
