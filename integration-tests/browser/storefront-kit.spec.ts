import type { Browser, Page } from "playwright-core"
import { expectAccessible, seriousFindings } from "../support/axe"
import { journey, launchBrowser } from "../support/browser"
import { openKitPage, type StoreAnswers } from "../support/kit-page"
import { until } from "../support/until"
import { sample } from "../support/ring"

const LANGUAGES = ["en", "zh-CN", "zh-TW", "ja", "ko", "de", "fr", "es"]

const method = (type: string, name: string, changes: object = {}) => ({
  type,
  name,
  logo_url: null,
  enabled: true,
  disabled_reason: null,
  promotions: [],
  ...changes,
})
const WALLET = {
  id: "agr_1",
  provider_id: "pp_alipay-auto-debit_cn",
  payment_method_type: "ALIPAY_HK",
  wallet_name: "AlipayHK",
  login: "mei***@shop.example",
  state: "active",
  reason: null,
  expires_at: null,
  created_at: "2026-01-01T00:00:00.000Z",
}
const NOTHING = {
  status: "none",
  reason_code: null,
  message: null,
  expires_at: null,
  redirect_url: null,
  order_id: null,
}
const WAITING = {
  ...NOTHING,
  status: "awaiting_shopper",
  redirect_url: "https://wallet.example/pay/1",
}
const DECLINED = { ...NOTHING, status: "failed", message: "The balance was not enough." }

const PAYABLE: StoreAnswers = {
  "payment-providers": () => ({
    payment_providers: [{ id: "pp_alipay_cn" }, { id: "pp_alipay-auto-debit_cn" }],
  }),
  "alipay/agreements": () => ({ agreements: [WALLET], linkable_wallets: [WALLET] }),
  "alipay/payment-methods": () => ({
    payment_methods: [
      method("ALIPAY_CN", "Alipay", { logo_url: "https://logo.invalid/a.png" }),
      method("GCASH", "GCash", { promotions: ["5% off"] }),
      method("PAYPAY", "PayPay", { enabled: false, disabled_reason: "CHANNEL_DISABLE" }),
    ],
  }),
  "alipay/carts/cart_1/payment": () => NOTHING,
  "payment-collections": () => ({ payment_collection: { id: "pay_col_1" } }),
  "payment-collections/pay_col_1/payment-sessions": () => ({
    payment_collection: {
      id: "pay_col_1",
      payment_sessions: [{ provider_id: "pp_alipay_cn", data: WAITING }],
    },
  }),
}
const paying = (payment: () => unknown): StoreAnswers => ({
  ...PAYABLE,
  "alipay/carts/cart_1/payment": payment,
})

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => await browser?.close())

const title = async (page: Page, wanted: string) =>
  await until(
    `the title ${wanted}`,
    async () => await page.title(),
    (now) => now === wanted
  )
/** Scripts run in the page, whose types these tests do not know. */
const focused = async (page: Page) =>
  await page.evaluate<string>("document.activeElement?.textContent ?? ''")
const isTooWide = async (page: Page) =>
  await page.evaluate<boolean>("document.documentElement.scrollWidth > window.innerWidth")

describe("the kit's ways to pay", () => {
  it("are a radio group that the keyboard moves through and pays with", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      await openKitPage(page, "page=pay", PAYABLE)
      const group = page.getByRole("group", { name: "How would you like to pay?" })
      await group.getByRole("radio").first().waitFor()
      const ways = await group.locator("label").all()
      const names = await Promise.all(ways.map((way) => way.getAttribute("data-wallet")))
      expect(names).toEqual(["ALIPAY_HK", "ALIPAY_CN", "GCASH", "PAYPAY"])
      await page.keyboard.press("Tab")
      await page.keyboard.press("ArrowDown")
      await page.getByRole("radio", { name: "Alipay", checked: true, exact: true }).waitFor()
      await page.keyboard.press("ArrowDown")
      await page.getByRole("radio", { name: /GCash/, checked: true }).waitFor()
      await page.keyboard.press("ArrowDown")
      // What can't be used is passed over.
      await page.getByRole("radio", { name: /AlipayHK/, checked: true }).waitFor()
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      await title(page, "left for https://wallet.example/pay/1")
    })
  })

  it("show a badge for a logo that does not load, and why something can't be used", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      await openKitPage(page, "page=pay", PAYABLE)
      await page.locator("[data-wallet=ALIPAY_CN]:not([data-linked]) svg").waitFor()
      expect(await page.locator("[data-wallet=PAYPAY]").innerText()).toContain("Switched off")
      expect(await page.getByRole("radio", { name: /PayPay/ }).isDisabled()).toBe(true)
      expect(await page.locator("[data-wallet=GCASH]").innerText()).toContain("5% off")
    })
  })

  it("can be tried again when they can't be loaded, and are not charged twice by two clicks", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      let down = true
      const asked = await openKitPage(page, "page=pay", {
        ...PAYABLE,
        "payment-providers": () => (down ? 502 : PAYABLE["payment-providers"]?.()),
      })
      await page.getByRole("alert").waitFor()
      down = false
      await page.getByRole("button", { name: "Try again" }).click()
      await page.getByRole("radio", { name: "Alipay", exact: true }).click()
      await page.getByRole("button", { name: /^Pay / }).dblclick()
      await title(page, "left for https://wallet.example/pay/1")
      expect(asked.filter((each) => each.endsWith("payment-sessions"))).toHaveLength(1)
    })
  })
})

describe("the kit's return page", () => {
  it("waits, tells a decline, and moves the focus to each new heading", async () => {
    await journey(browser, "phone", async ({ page }) => {
      let payment: object = WAITING
      await openKitPage(
        page,
        "page=return",
        paying(() => payment)
      )
      await page.getByRole("heading", { name: "Waiting for your payment" }).waitFor()
      expect(await focused(page)).toBe("Waiting for your payment")
      const back = page.getByRole("link", { name: "Back to the payment page" })
      expect(await back.getAttribute("href")).toBe(WAITING.redirect_url)
      payment = DECLINED
      await page.getByRole("button", { name: "I have paid, check now" }).click()
      await page.getByText(DECLINED.message).waitFor()
      expect(await focused(page)).toBe("The payment did not go through")
      expect(await page.locator("[aria-live=polite]").innerText()).toContain(DECLINED.message)
      await page.getByRole("button", { name: "Choose how to pay" }).click()
      await title(page, "try again")
    })
  })

  it.each([
    ["expired", { ...NOTHING, status: "expired" }, "The time to pay has run out"],
    ["canceled", { ...NOTHING, status: "canceled" }, "This payment is no longer open"],
    ["none", NOTHING, "There is no payment here"],
  ])("says when a payment is %s", async (_name, payment, heading) => {
    await journey(browser, "desktop", async ({ page }) => {
      await openKitPage(
        page,
        "page=return",
        paying(() => payment)
      )
      await page.getByRole("heading", { name: heading }).waitFor()
    })
  })

  it("says when the store does not answer, and goes on when it does", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      let payment: unknown = 503
      await openKitPage(
        page,
        "page=return",
        paying(() => payment)
      )
      await page.getByRole("heading", { name: "We can't tell yet" }).waitFor()
      payment = { ...NOTHING, status: "paid", order_id: "order_1" }
      await page.getByRole("button", { name: "I have paid, check now" }).click()
      await title(page, "order order_1")
    })
  })

  it("shows the time that is left and never leads to an unsafe page", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const expires_at = new Date(Date.now() + 300_000).toISOString()
      const payment = { ...WAITING, redirect_url: "javascript:alert(1)", expires_at }
      await openKitPage(
        page,
        "page=return",
        paying(() => payment)
      )
      await page.getByText(/Time left to pay: [45]:\d\d/).waitFor()
      expect(await page.locator("a").count()).toBe(0)
    })
  })

  it("completes a cart that is paid, once", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const asked = await openKitPage(page, "page=return", {
        ...paying(() => ({ ...NOTHING, status: "paid" })),
        "carts/cart_1/complete": () => ({ type: "order", order: { id: "order_2" } }),
      })
      await title(page, "order order_2")
      expect(asked.filter((each) => each === "POST carts/cart_1/complete").length).toBe(1)
    })
  })
})

describe("the kit's other parts", () => {
  it("remind of a payment that is open, and notice that it is paid", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      let payment: object = WAITING
      await openKitPage(
        page,
        "page=under-way",
        paying(() => payment)
      )
      await page.getByRole("link", { name: "See where it is" }).waitFor()
      payment = { ...NOTHING, status: "paid", order_id: "order_3" }
      await title(page, "order order_3")
    })
  })

  it("say nothing of a linked wallet that was only chosen", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const asked = await openKitPage(
        page,
        "page=under-way",
        paying(() => ({ ...WAITING, redirect_url: null }))
      )
      await until(
        "three questions",
        async () => asked,
        ({ length }) => length >= 3
      )
      expect(await page.locator(".alipay-under-way").count()).toBe(0)
    })
  })

  it("confirm a linked wallet once, and ask before it is unlinked", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      let wallets = [WALLET]
      const asked = await openKitPage(
        page,
        "page=wallets&alipay_agreement=agr_1&alipay_outcome=confirm&alipay_confirmation=c",
        {
          "alipay/agreements": () => ({ agreements: wallets, linkable_wallets: [] }),
          "alipay/agreements/agr_1/confirm": () => ({ agreement: WALLET, outcome: "success" }),
          "alipay/agreements/agr_1": () => {
            wallets = []
            return {}
          },
        }
      )
      await page.getByText("Your wallet is linked.").waitFor()
      expect(asked.filter((each) => each.endsWith("/confirm"))).toHaveLength(1)
      await page.getByRole("button", { name: "Unlink AlipayHK" }).click()
      expect(await focused(page)).toBe("Unlink")
      expect(asked.join()).not.toContain("DELETE")
      await page.keyboard.press("Enter")
      await page.getByText("No wallet is linked yet.").waitFor()
      expect(asked).toContain("DELETE alipay/agreements/agr_1")
      expect(await focused(page)).toContain("No wallet is linked yet.")
    })
  })
})

describe("the kit with React 19", () => {
  it("lists, pays, waits, ends, and links as with React 18", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      await openKitPage(page, "page=pay", PAYABLE, 19)
      expect(await page.locator("html").getAttribute("data-react")).toMatch(/^19\./)
      await page.getByRole("radio", { name: "Alipay", exact: true }).click()
      await page.getByRole("button", { name: /^Pay / }).click()
      await title(page, "left for https://wallet.example/pay/1")
      await openKitPage(
        page,
        "page=return",
        paying(() => ({ ...NOTHING, status: "paid", order_id: "order_1" })),
        19
      )
      await title(page, "order order_1")
      await openKitPage(page, "page=wallets", PAYABLE, 19)
      await page.getByRole("button", { name: "Unlink AlipayHK" }).waitFor()
    })
  })
})

describe("axe", () => {
  it.each([
    ["pay", () => NOTHING],
    ["return", () => WAITING],
    ["return", () => DECLINED],
    ["under-way", () => WAITING],
    ["wallets", () => NOTHING],
  ])("has nothing serious to say of %s (%#)", async (name, payment) => {
    await journey(browser, "phone", async ({ page }) => {
      await openKitPage(page, `page=${name}`, paying(payment))
      await page.locator("button, a").first().waitFor()
      await expectAccessible(page)
    })
  })

  it("would say it", async () => {
    await journey(browser, "phone", async ({ page }) => {
      await page.setContent("<html lang=en><title>t</title><main><button></button></main>")
      expect((await seriousFindings(page)).join()).toMatch(/button-name/)
    })
  })
})

describe("the kit in every language", () => {
  it.each(sample(LANGUAGES, 2))(
    "fits on a phone in %s, from left to right and from right to left",
    async (locale) => {
      await journey(browser, "phone", async ({ page }) => {
        for (const dir of ["ltr", "rtl"]) {
          for (const name of ["pay", "return", "wallets"]) {
            await openKitPage(
              page,
              `page=${name}&locale=${locale}&dir=${dir}`,
              paying(() => WAITING)
            )
            await page.locator("button").first().waitFor()
            expect([name, dir, await isTooWide(page)]).toEqual([name, dir, false])
          }
        }
      })
    }
  )

  it("turns around on a page from right to left", async () => {
    await journey(browser, "phone", async ({ page }) => {
      await openKitPage(page, "page=pay&dir=rtl", PAYABLE)
      const way = page.locator("[data-wallet=GCASH]")
      const [radio, badge] = [
        await way.locator("input").boundingBox(),
        await way.locator("svg").boundingBox(),
      ]
      expect(radio?.x).toBeGreaterThan(badge?.x ?? Infinity)
    })
  })
})
