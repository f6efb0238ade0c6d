import type { Page } from "playwright-core"
import type { Demo } from "./demo"
import { payButton, storefront } from "./storefront"

export const PASSWORD = "lantern-and-leaf"

export const noWallets = (page: Page) => page.getByText("No wallet is linked yet.")
export const wallets = (page: Page) => page.locator(".alipay-wallet")

/** Fills in the account page's form for new customers, and sends it. */
export const fillIn = async (page: Page, email: string): Promise<void> => {
  await page.getByTestId("other-form").click()
  await page.getByTestId("email").fill(email)
  await page.getByTestId("password").fill(PASSWORD)
  await page.getByTestId("sign-up").click()
}

/** From the shop's page to the account of a new customer. */
export const signUp = async (page: Page, email: string): Promise<string> => {
  await page.getByTestId("account-link").click()
  await fillIn(page, email)
  await noWallets(page).waitFor()
  return email
}

export const goToConsent = async (page: Page): Promise<void> => {
  await page.getByLabel("Link a wallet").selectOption({ label: "AlipayHK" })
  await page.getByRole("button", { name: "Link", exact: true }).click()
  await page.waitForURL(/\/consent\//)
}

export const link = async (page: Page): Promise<void> => {
  await goToConsent(page)
  await page.getByTestId("agree").click()
  await wallets(page).waitFor()
}

/** Pays with the linked wallet, which is the first one, and chosen. */
export const oneClick = async (demo: Demo, page: Page, product: string): Promise<void> => {
  const shop = storefront(page, demo.urls.storefront)
  await shop.chooseRegion("hkd")
  await shop.addToBasket(product)
  await shop.goToPayment()
  await page.getByRole("radio", { name: /AlipayHK sim/, checked: true }).waitFor()
  await payButton(page).click()
}
