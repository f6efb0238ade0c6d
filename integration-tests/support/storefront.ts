import type { Page } from "playwright-core"

const ADDRESS: Record<string, string> = {
  email: "mei@shop.example",
  "first-name": "Mei",
  "last-name": "Lin",
  "address-1": "1 Lakeside Road",
  "postal-code": "200000",
  city: "Town",
}

const by = (page: Page, id: string) => page.getByTestId(id)

/** The one button that pays, with the wallet that is chosen. */
export const payButton = (page: Page) => page.locator(".alipay-pay-button")

const pickRegion = async (page: Page, currency: string): Promise<void> => {
  const option = by(page, "region-picker").locator(`option[data-currency="${currency}"]`)
  await by(page, "region-picker").selectOption((await option.getAttribute("value")) ?? "")
}

/** A card that the simulator takes. */
export const CARD = "4054695723100768"

/** The card form that the gateway's script shows in the shop's page. */
const cardForm = (page: Page) => page.frameLocator(".alipay-card iframe")

/** What a shopper does in the demo's storefront. */
export const storefront = (page: Page, url: string) => ({
  open: async () => {
    await page.goto(url)
  },
  pickRegion: async (currency: string) => await pickRegion(page, currency),
  chooseRegion: async (currency: string) => {
    await page.goto(url)
    await by(page, "product-card").first().waitFor()
    await pickRegion(page, currency)
    await by(page, "product-card").first().waitFor()
  },
  addToBasket: async (handle: string) => {
    await page.locator(`[data-testid=product-card][data-handle=${handle}] a`).click()
    await by(page, "add-to-cart").click()
    await by(page, "added").waitFor()
  },
  goToPayment: async () => {
    await by(page, "cart-link").click()
    await by(page, "checkout").click()
    for (const [field, value] of Object.entries(ADDRESS)) {
      await by(page, `address-${field}`).fill(value)
    }
    await by(page, "address-continue").click()
    await by(page, "shipping-option").first().click()
    await by(page, "shipping-continue").click()
    await payButton(page).waitFor()
  },
  /** Ends on the gateway's page. */
  payWith: async (wallet: string) => {
    await page.locator(`.alipay-way[data-wallet=${wallet}]:not([data-linked])`).click()
    await payButton(page).click()
    await page.waitForURL(/\/cashier\//)
  },
  /** The card form in the page; nothing is filled in yet. */
  openCardForm: async () => {
    await page.locator(".alipay-way[data-wallet=CARD]").click()
    await payButton(page).click()
    await page.locator(".alipay-card[data-state=ready]").waitFor()
    return cardForm(page)
  },
  /** Fills in the card form that is open, and pays. */
  submitCard: async (number = CARD) => {
    await cardForm(page).getByTestId("card-number").fill(number)
    await cardForm(page).getByTestId("card-expiry").fill("12/34")
    await cardForm(page).getByTestId("card-cvc").fill("123")
    await payButton(page).click()
  },
  /** The gateway's page of the payment that is open, by the id of its payment request. */
  paymentRequestId: () => decodeURIComponent(new URL(page.url()).pathname.split("/").pop() ?? ""),
  order: async () => {
    await by(page, "order-confirmation").waitFor()
    const text = async (id: string) => (await by(page, id).innerText()).trim()
    return {
      number: await text("order-number"),
      wallet: await text("order-wallet"),
      state: await text("payment-state"),
      total: await text("total"),
    }
  },
})
