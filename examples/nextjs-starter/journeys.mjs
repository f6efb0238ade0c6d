/** What a shopper does in the patched starter; each journey throws when something is not as it should be. */
const ADDRESS = {
  "first-name": "Mei",
  "last-name": "Lin",
  address: "1 Lakeside Road",
  "postal-code": "200000",
  city: "Town",
  email: "mei@shop.example",
}

const addToCart = async (page, shop, handle) => {
  await page.goto(`${shop}/jp/products/${handle}`, { waitUntil: "networkidle" })
  const options = page.getByTestId("option-button")
  if ((await options.count()) > 0) await options.first().click()
  await page.getByTestId("add-product-button").first().click()
  await page.getByTestId("nav-cart-link").filter({ hasText: "(1)" }).waitFor()
}

const payButton = (page) => page.locator(".alipay-pay-button:not([disabled])")

const goToPayment = async (page, shop) => {
  await addToCart(page, shop, "celadon-cup")
  await page.goto(`${shop}/jp/checkout?step=address`)
  for (const [field, value] of Object.entries(ADDRESS)) {
    await page.getByTestId(`shipping-${field}-input`).fill(value)
  }
  await page.getByTestId("shipping-country-select").selectOption("jp")
  await page.getByTestId("submit-address-button").click()
  await page.getByTestId("delivery-option-radio").first().click()
  await page.getByTestId("submit-delivery-option-button").click()
  await payButton(page).waitFor()
}

/** @returns the payment request's id */
const leaveForWallet = async (page) => {
  await page.locator(".alipay-way[data-wallet=PAYPAY]").click()
  await payButton(page).click()
  await page.waitForURL(/\/cashier\//)
  return decodeURIComponent(new URL(page.url()).pathname.split("/").pop())
}

const pay = async (page) => {
  await page.getByTestId("pay").click()
  await page.waitForURL(/\/jp\/order\/order_\w+\/confirmed/)
  await page.getByTestId("order-complete-container").waitFor()
}

const tell = async (simulator, path) => {
  const headers = { "content-type": "application/json" }
  const url = `${simulator}/_simulator/${path}`
  const response = await fetch(url, { method: "POST", headers, body: "{}" })
  if (!response.ok) throw new Error(`the simulator answered ${response.status}`)
}

export const JOURNEYS = {
  "pays and sees the order": async ({ context, shop }) => {
    const page = await context.newPage()
    await goToPayment(page, shop)
    await leaveForWallet(page)
    await pay(page)
  },
  "is told of a declined payment, and pays again": async ({ context, shop }) => {
    const page = await context.newPage()
    await goToPayment(page, shop)
    await leaveForWallet(page)
    await page.getByTestId("decline").click()
    await page.getByRole("heading", { name: "The payment did not go through" }).waitFor()
    await page.getByRole("button", { name: "Choose how to pay" }).click()
    await leaveForWallet(page)
    await pay(page)
  },
  "pays, closes the tab, and goes on shopping": async ({ context, shop, simulator }) => {
    const page = await context.newPage()
    await goToPayment(page, shop)
    const id = await leaveForWallet(page)
    await page.close()
    await tell(simulator, `payments/${id}/pay`)
    await tell(simulator, "settled")
    await addToCart(await context.newPage(), shop, "paper-lantern")
  },
  "leaves the wallet's page, comes back, and pays": async ({ context, shop }) => {
    const page = await context.newPage()
    await goToPayment(page, shop)
    await leaveForWallet(page)
    await page.goto(`${shop}/jp/checkout?step=payment`)
    await page.getByRole("link", { name: "See where it is" }).click()
    await page.getByRole("heading", { name: "Waiting for your payment" }).waitFor()
    await page.getByRole("link", { name: "Back to the payment page" }).click()
    await page.waitForURL(/\/cashier\//)
    await pay(page)
  },
}
