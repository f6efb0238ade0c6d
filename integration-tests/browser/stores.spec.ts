import type { Browser, Locator, Page } from "playwright-core"
import { overflow, stumblingBlocks } from "../support/admin-pages"
import { seriousFindings } from "../support/axe"
import { type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { adminJourney, openDemo, type AdminSteps } from "../support/open-demo"
import { DETAILS, PAPER } from "../support/stores"

let demo: Demo
let browser: Browser

openDemo((both) => {
  ;({ demo, browser } = both)
})

const asAdmin = async (steps: AdminSteps, how: { device?: Device; language?: "zhCN" } = {}) =>
  await adminJourney({ demo, browser }, steps, how)

const HOUR_MS = 3_600_000

type Place = { id: string; name: string }

const placeOf = async (page: Page): Promise<Place> => {
  const answer = await page
    .context()
    .request.get(`${demo.urls.medusa}/admin/stock-locations?limit=1`)
  const { stock_locations: found } = (await answer.json()) as { stock_locations: Place[] }
  return found[0] as Place
}

/** A picture for the eyes, where one is asked for. */
const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["ALIPAY_SHOTS"]
  if (folder !== undefined) {
    await page.screenshot({ path: `${folder}/stores-${name}.png`, fullPage: true })
  }
}

/** Medusa's own frame has buttons without a name; those of the page are looked at by `stumblingBlocks`. */
const ownFindings = async (page: Page): Promise<string[]> =>
  (await seriousFindings(page)).filter((each) => !each.startsWith("button-name: "))

const fillAddress = async (group: Locator, street: string): Promise<void> => {
  await group.getByLabel("Country", { exact: true }).fill("cn")
  await group.getByLabel("City", { exact: true }).fill("Hangzhou")
  await group.getByLabel("Street and number", { exact: true }).fill(street)
}

it("a place is registered, rejected, corrected and approved on its page", async () => {
  await asAdmin(async (page, { section, button, drawer, field }) => {
    const { name } = await placeOf(page)
    await page.goto(`${demo.urls.admin}/alipay/stores`)
    const place = section(name)
    await place.getByText("Not registered from here.").waitFor()
    await button("Register: cn", place).click()
    await field("Merchant ID").waitFor()
    await field("Merchant ID").fill("")
    await field("Store category code").fill("54")
    await button("Register", drawer).click()
    await drawer.getByText("merchant_id is missing. Fill it in.").first().waitFor()
    await drawer.getByText("store_mcc must be four digits, such as 5499.").waitFor()
    await shoot(page, "missing")
    expect(await stumblingBlocks(page, drawer.locator("[data-field]"))).toEqual([])
    expect(await ownFindings(page)).toEqual([])

    await field("Merchant ID").fill(DETAILS.merchant_id)
    await field("Merchant name").fill(DETAILS.merchant_name)
    await field("Merchant category code").fill(DETAILS.merchant_mcc)
    await field("Company name").fill(DETAILS.legal_name)
    await field("Registration number").fill(DETAILS.registration_no)
    await field("Contact").fill(DETAILS.contact_no)
    await fillAddress(drawer.getByRole("group", { name: "Address of the company" }), "1 Lake Road")
    await field("Store ID").fill(DETAILS.store_id)
    await field("Store name").fill(
      `Lake Road [sim:registration.reject registration.review=${HOUR_MS}]`
    )
    await field("Store category code").fill(DETAILS.store_mcc)
    await drawer.getByRole("textbox", { name: /^Cash registers/ }).fill("Counter 1\nCounter 2")
    await fillAddress(drawer.getByRole("group", { name: "Address of the store" }), "2 Lake Road")
    await drawer.getByLabel(/^Document/).setInputFiles({
      ...{ name: PAPER.name, mimeType: "application/pdf" },
      buffer: Buffer.from(PAPER.content, "base64"),
    })
    await button("Register", drawer).click()
    await drawer.waitFor({ state: "detached" })
    const card = place.getByTestId("store")
    await card.getByText("In review", { exact: true }).waitFor()
    await demo.simulator.advance(HOUR_MS)
    await button("Ask Alipay", card).click()
    await card.getByText("Rejected", { exact: true }).waitFor()
    await card.getByText(/ALIPAY_HK: rejected – documents are not readable/).waitFor()
    await shoot(page, "rejected")

    await button("Correct", card).click()
    await drawer.getByText("The documents that were sent before go with it").waitFor()
    await field("Store name").fill(`Lake Road [sim:registration.review=${HOUR_MS}]`)
    await button("Register", drawer).click()
    await drawer.waitFor({ state: "detached" })
    await card.getByText("In review", { exact: true }).waitFor()
    await demo.simulator.advance(HOUR_MS)
    await button("Ask Alipay", card).click()
    await card.getByText("Approved", { exact: true }).waitFor()
    await button("Compare with Alipay", card).click()
    await card.getByText("Alipay has what was registered.").waitFor()
    await card.getByText("Counter 1, Counter 2", { exact: true }).waitFor()
    await button("Cash registers", card).click()
    await card
      .getByRole("textbox", { name: /^Cash registers/ })
      .fill("Counter 1\nCounter 2\nCounter 2")
    await button("Save", card).click()
    await card.getByText("terminal_ids names Counter 2 twice. Name each once.").waitFor()
    await card
      .getByRole("textbox", { name: /^Cash registers/ })
      .fill("Counter 1\nCounter 2\nCounter 3")
    await button("Save", card).click()
    await card.getByText("Counter 1, Counter 2, Counter 3", { exact: true }).waitFor()
    expect(await stumblingBlocks(page, place)).toEqual([])
    expect(await ownFindings(page)).toEqual([])
    await shoot(page, "approved")
  })
})

it("a phone has room for it, in Chinese too", async () => {
  await asAdmin(
    async (page, { section, button }) => {
      const { name } = await placeOf(page)
      await page.goto(`${demo.urls.admin}/alipay/stores`)
      const card = section(name).getByTestId("store")
      await card.getByText("已通过", { exact: true }).waitFor()
      await button("与支付宝比对", card).click()
      await card.getByText("支付宝中的内容与注册的一致。").waitFor()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await stumblingBlocks(page, section(name))).toEqual([])
      await shoot(page, "phone")
    },
    { device: "phone", language: "zhCN" }
  )
})

it("the stock location's page says what the wallets say, and leads there", async () => {
  await asAdmin(async (page, { section }) => {
    const { id, name } = await placeOf(page)
    await page.goto(`${demo.urls.admin}/settings/locations/${id}`)
    const part = section("Alipay: Stores")
    await part.getByText("Approved", { exact: true }).waitFor()
    await shoot(page, "location")
    await part.getByRole("link", { name: "Open the store" }).click()
    await page.waitForURL(/\/alipay\/stores\?place=/)
    await section(name).getByTestId("store").waitFor()
    await page.getByRole("link", { name: "All places" }).waitFor()
  })
})
