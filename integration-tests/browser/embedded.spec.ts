import type { Browser, Page } from "playwright-core"
import { expectAccessible } from "../support/axe"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { openDemo } from "../support/open-demo"
import { CARD, payButton, storefront } from "../support/storefront"
import { until } from "../support/until"
import { sample, variant } from "../support/ring"

const REFUSED = "4000000000000036"
const CHALLENGED = "4000000000000028"
const SCRIPT = /ams-checkout\.js/

let demo: Demo
let browser: Browser

openDemo((both) => {
  ;({ demo, browser } = both)
})

/** A shopper in Europe who has come to the payment step. */
const atPayment = async (page: Page) => {
  const shop = storefront(page, demo.urls.storefront)
  await shop.chooseRegion("eur")
  await shop.addToBasket("celadon-cup")
  await shop.goToPayment()
  return shop
}
const payments = async () => (await demo.simulator.ledger()).payments
const newest = async () => (await payments()).at(-1)
const heading = (page: Page, name: string) => page.getByRole("heading", { name })

describe("a shopper who pays by card in the shop's page", () => {
  it.each<Device>(sample(["phone", "desktop"]))(
    "gets the order on a %s, and the shop holds the money",
    async (device) => {
      await journey(browser, device, async ({ page }) => {
        const shop = await atPayment(page)
        await shop.openCardForm()
        await heading(page, "Pay by card").waitFor()
        await expectAccessible(page)
        expect(await page.evaluate<string>("document.activeElement?.textContent")).toBe(
          "Pay by card"
        )
        await shop.submitCard()
        expect(await shop.order()).toMatchObject({ wallet: "Card" })
        const line = await newest()
        expect(line).toMatchObject({ status: "SUCCESS", captured: "0", authorized: line?.amount })
      })
    }
  )

  variant(
    "is told of a missing detail and of a refused card, and pays with another in the same form",
    async () => {
      await journey(browser, "desktop", async ({ page }) => {
        const shop = await atPayment(page)
        const before = (await payments()).length
        const form = await shop.openCardForm()
        await payButton(page).click()
        await page.getByText("Please check the card's details.").waitFor()
        await form.getByText("The card number is not valid.").waitFor()
        await shop.submitCard(REFUSED)
        await page.getByText("The card was not accepted.").waitFor()
        await shop.submitCard(CARD)
        await shop.order()
        expect(await payments()).toHaveLength(before + 1)
      })
    }
  )

  variant("confirms with 3-D Secure in the page", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const shop = await atPayment(page)
      const form = await shop.openCardForm()
      await shop.submitCard(CHALLENGED)
      await form.getByTestId("3ds-confirm").click()
      await shop.order()
    })
  })

  variant(
    "who fails 3-D Secure is back at the ways to pay with the reason, and pays in a new session",
    async () => {
      await journey(browser, "phone", async ({ page }) => {
        const shop = await atPayment(page)
        const form = await shop.openCardForm()
        await shop.submitCard(CHALLENGED)
        await form.getByTestId("3ds-fail").click()
        await page
          .getByRole("alert")
          .filter({ hasText: /not confirmed|confirm/i })
          .waitFor()
        await page.locator(".alipay-way[data-wallet=CARD]").waitFor()
        const failed = await newest()
        await shop.openCardForm()
        await shop.submitCard()
        await shop.order()
        expect((await newest())?.paymentRequestId).not.toBe(failed?.paymentRequestId)
      })
    }
  )

  variant(
    "goes on with the same form after another page of the shop, and can go to a wallet instead",
    async () => {
      await journey(browser, "desktop", async ({ page }) => {
        const shop = await atPayment(page)
        await shop.openCardForm()
        const first = await newest()
        await page.reload()
        await payButton(page).waitFor()
        await shop.openCardForm()
        expect((await newest())?.paymentRequestId).toBe(first?.paymentRequestId)
        await page.getByRole("button", { name: "Pay another way" }).click()
        await shop.payWith("ALIPAY_CN")
        await page.getByTestId("pay").click()
        expect((await shop.order()).wallet).toMatch(/Alipay/)
        const ended = async () =>
          (await demo.simulator.payment(first?.paymentRequestId ?? "")).status
        await until("the form's session to end", ended, (status) => status === "CANCELLED")
      })
    }
  )

  it("whose browser blocks the gateway's script pays on the gateway's page", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      await page.route(SCRIPT, async (route) => await route.abort())
      const shop = await atPayment(page)
      const before = (await payments()).length
      await shop.payWith("CARD")
      await page.getByTestId("card-number").fill(CARD)
      await page.getByTestId("card-expiry").fill("12/34")
      await page.getByTestId("card-cvc").fill("123")
      await page.getByTestId("card-pay").click()
      await shop.order()
      expect(await payments()).toHaveLength(before + 1)
    })
  })

  variant("whose browser blocks the form itself pays on the gateway's page", async () => {
    await journey(browser, "phone", async ({ page }) => {
      await page.route(SCRIPT, async (route) => {
        await route.fulfill({
          contentType: "text/javascript",
          body: `window.AMSElement = class {
            constructor(options) { this.options = options }
            async mount() { this.options.onEventCallback({ code: "SDK_CREATE_COMPONENT_ERROR" }) }
            destroy() {}
          }`,
        })
      })
      const shop = await atPayment(page)
      await shop.payWith("CARD")
      await page.getByTestId("leave-open").click()
      await heading(page, "Waiting for your payment").waitFor()
    })
  })
})
