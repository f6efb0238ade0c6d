import type { Browser } from "playwright-core"
import { expectAccessible } from "../support/axe"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { openDemo } from "../support/open-demo"
import { sample, variant } from "../support/ring"
import { storefront } from "../support/storefront"

/** Words of the shop's own that no other language has; the catalogue's are the store's. */
const ENGLISH = /\b(the|your|to|and|with|Delivery|Payment|Total|Email|Password|Sign)\b/i

const DEVICES: readonly Device[] = ["desktop", "phone"]

let demo: Demo
let browser: Browser

openDemo((both) => {
  ;({ demo, browser } = both)
})

describe("a shopper in the demo's storefront", () => {
  it.each<[Device, string, string, RegExp]>([
    ["desktop", "jpy", "PAYPAY", /PayPay/],
    ["phone", "cny", "ALIPAY_CN", /Alipay/],
  ])("pays on a %s in %s with %s and sees the order", async (device, currency, wallet, name) => {
    await journey(browser, device, async ({ page }) => {
      const shop = storefront(page, demo.urls.storefront)
      await shop.chooseRegion(currency)
      await shop.addToBasket("dragon-well-tea")
      await shop.goToPayment()
      await expectAccessible(page)
      await shop.payWith(wallet)
      await page.getByTestId("pay").click()
      const order = await shop.order()
      expect(order.number).toMatch(/^#\d+$/)
      await expectAccessible(page)
      expect(order.wallet).toMatch(name)
      await page.getByTestId("cart-link").click()
      await page.getByTestId("checkout").waitFor({ state: "detached" })
    })
  })

  it.each(sample(DEVICES))(
    "is told on a %s of a declined payment and pays in another way",
    async (device) => {
      await journey(browser, device, async ({ page }) => {
        const shop = storefront(page, demo.urls.storefront)
        await shop.chooseRegion("sgd")
        await shop.addToBasket("celadon-cup")
        await shop.goToPayment()
        await shop.payWith("GRABPAY_SG")
        await page.getByTestId("decline").click()
        await page.getByRole("heading", { name: "The payment did not go through" }).waitFor()
        await expectAccessible(page)
        await page.getByRole("button", { name: "Choose how to pay" }).click()
        await shop.payWith("ALIPAY_CN")
        await page.getByTestId("pay").click()
        expect((await shop.order()).wallet).toMatch(/Alipay/)
      })
    }
  )

  it.each(sample([...DEVICES].reverse()))(
    "who pays on a %s and closes the tab finds the order on coming back",
    async (device) => {
      await journey(browser, device, async ({ page, newPage }) => {
        const shop = storefront(page, demo.urls.storefront)
        await shop.chooseRegion("hkd")
        await shop.addToBasket("celadon-cup")
        await shop.goToPayment()
        await shop.payWith("ALIPAY_HK")
        const id = shop.paymentRequestId()
        await page.close()
        await demo.simulator.pay(id)
        await demo.simulator.settled()
        const later = storefront(await newPage(), demo.urls.storefront)
        await expect(later.open().then(later.order)).resolves.toMatchObject({
          wallet: expect.stringMatching(/Alipay/),
        })
      })
    }
  )

  variant("who comes back without having paid is reminded, waits, and goes on paying", async () => {
    await journey(browser, "phone", async ({ page }) => {
      const shop = storefront(page, demo.urls.storefront)
      await shop.chooseRegion("sgd")
      await shop.addToBasket("celadon-cup")
      await shop.goToPayment()
      await shop.payWith("GRABPAY_SG")
      const id = shop.paymentRequestId()
      await shop.open()
      await page.getByRole("link", { name: "See where it is" }).click()
      await page.getByRole("heading", { name: "Waiting for your payment" }).waitFor()
      await expectAccessible(page)
      await page.getByRole("link", { name: "Back to the payment page" }).click()
      await page.waitForURL(/\/cashier\//)
      expect(shop.paymentRequestId()).toBe(id)
      await page.getByTestId("pay").click()
      expect((await shop.order()).wallet).toMatch(/GrabPay/)
    })
  })

  it.each(
    sample([
      ["zh-CN", "简体中文", "地址", /等待您付款|付款/, "您的订单"],
      ["ja", "日本語", "お届け先", /お支払い/, "ご注文"],
    ] as const)
  )(
    "shops and pays in %s, and the choice is kept",
    async (locale, name, address, waiting, order) => {
      await journey(browser, "phone", async ({ page }) => {
        const shop = storefront(page, demo.urls.storefront)
        await shop.chooseRegion("sgd")
        await page.getByTestId("language-picker").selectOption({ label: name })
        await page.locator(`html[lang=${locale}]`).waitFor()
        await shop.addToBasket("celadon-cup")
        await shop.goToPayment()
        await page.getByRole("heading", { name: address }).waitFor()
        expect(await page.locator("main").innerText()).not.toMatch(ENGLISH)
        await expectAccessible(page)
        await shop.payWith("GRABPAY_SG")
        await page.getByTestId("leave-open").click()
        await page.getByRole("heading", { name: waiting }).waitFor()
        expect(await page.locator("main").innerText()).not.toMatch(ENGLISH)
        await page.locator(".alipay-back-to-wallet").click()
        await page.getByTestId("pay").click()
        await shop.order()
        expect(await page.locator(`html[lang=${locale}]`).count()).toBe(1)
        expect(await page.title()).toContain(order)
        await page.getByTestId("account-link").click()
        await page.getByTestId("sign-in").waitFor()
        expect(await page.locator("main").innerText()).not.toMatch(ENGLISH)
      })
    }
  )

  it("who follows a mistyped address is told so, and finds the way back", async () => {
    await journey(browser, "phone", async ({ page }) => {
      await page.goto(`${demo.urls.storefront}/order/order_nope`)
      await page.getByRole("heading", { name: "There is nothing here" }).waitFor()
      await page.getByRole("main").getByRole("link", { name: "To the shop" }).click()
      await page.getByTestId("product-card").first().waitFor()
    })
  })

  variant(
    "keeps the basket and the region when both change before the basket has loaded",
    async () => {
      await journey(browser, "desktop", async ({ page }) => {
        const shop = storefront(page, demo.urls.storefront)
        await shop.chooseRegion("sgd")
        await shop.addToBasket("celadon-cup")
        let release = () => {}
        const held = new Promise<void>((resolve) => (release = resolve))
        await page.route(/\/store\/carts\/cart_\w+(\?|$)/, async (route) => {
          await held
          await route.continue()
        })
        await shop.open()
        await shop.pickRegion("jpy")
        await page.locator("[data-testid=product-card][data-handle=dragon-well-tea] a").click()
        await page.getByTestId("add-to-cart").click()
        release()
        await page.getByTestId("cart-link").click()
        await page.getByTestId("cart-line").nth(1).waitFor()
        await page.locator("[data-testid=total-items]", { hasText: /¥|JPY/ }).waitFor()
        expect(await page.getByTestId("cart-line").count()).toBe(2)
      })
    }
  )
})
