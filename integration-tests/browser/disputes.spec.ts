import type { Browser, Locator, Page } from "playwright-core"
import { overflow, stumblingBlocks } from "../support/admin-pages"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { adminJourney, openDemo, type AdminSteps } from "../support/open-demo"
import { pdfText } from "../support/pdf-text"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { variant } from "../support/ring"

let demo: Demo
let browser: Browser

openDemo((both) => {
  ;({ demo, browser } = both)
})

/** A shopper orders with a card. @returns the id of the payment request */
const buyWithCard = async (): Promise<string> => {
  await journey(browser, "desktop", async ({ page }) => {
    const shop = storefront(page, demo.urls.storefront)
    await shop.chooseRegion("cny")
    await shop.addToBasket("celadon-cup")
    await shop.goToPayment()
    await shop.openCardForm()
    await shop.submitCard()
    await shop.order()
  })
  const { rows } = await demo.sql.query<{ payment_request_id: string }>(
    `select payment_request_id from alipay_payment order by created_at desc limit 1`
  )
  return rows[0]?.payment_request_id ?? ""
}

type Disputed = { disputeId: string; orderId: string }

/** An order whose payment is disputed, as soon as the store has been told. */
const disputed = async (reasonCode: string): Promise<Disputed> => {
  const { disputeId } = await demo.simulator.dispute(await buyWithCard(), { reasonCode })
  const [row] = await until(
    "the dispute",
    async () =>
      (
        await demo.sql.query<{ order_id: string }>(
          `select l.order_id from alipay_dispute d
             join alipay_payment p on p.id = d.alipay_payment_id
             join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
            where d.dispute_id = $1`,
          [disputeId]
        )
      ).rows,
    (found) => found.length === 1
  )
  return { disputeId, orderId: row?.order_id ?? "" }
}

const asAdmin = async (steps: AdminSteps, how: { device?: Device; language?: "zhCN" } = {}) =>
  await adminJourney({ demo, browser }, steps, how)

/** The file that a link of the page leads to, as it is there. */
const fileOf = async (page: Page, link: Locator): Promise<Buffer> => {
  const address = await link.getAttribute("href")
  const bytes = await page.evaluate(
    async (url) => [...new Uint8Array(await (await fetch(url ?? "")).arrayBuffer())],
    address
  )
  return Buffer.from(bytes)
}

describe("a dispute", () => {
  it("leads from its item to the desk, is defended with a PDF that was looked at, and is won", async () => {
    const { disputeId, orderId } = await disputed("13.1")
    await asAdmin(async (page, { section, button, drawer }) => {
      await page.goto(`${demo.urls.admin}/alipay`)
      await section("Disputes in figures").getByText("Show disputes").waitFor()
      await page.getByRole("button", { name: /^Show Disputed by the shopper/ }).click()
      await drawer.getByRole("link", { name: "Open dispute" }).click()
      await page
        .getByTestId("time-left")
        .getByText(/^6 days \d+ hours left$/)
        .waitFor()
      await page.getByText("Goods or services did not arrive", { exact: true }).waitFor()
      const answer = section("Answer it")
      await answer.getByLabel("What you want to say").fill("It was handed over at the door.")
      await button("Write and preview", answer).click()
      const preview = page.getByTestId("defense-preview")
      const link = preview.getByRole("link", { name: "Open the PDF" })
      await link.waitFor()
      const seen = await fileOf(page, link)
      expect(await pdfText(seen)).toContain("It was handed over at the door.")
      // What is changed has to be seen again before it is sent.
      await answer.getByLabel("What you want to say").fill("It was handed over to a neighbor.")
      expect(await preview.count()).toBe(0)
      await button("Write and preview", answer).click()
      await button("Send to Alipay", preview).click()
      const question = page.getByRole("alertdialog")
      await question.getByRole("button", { name: "Send to Alipay" }).click()
      await page.getByRole("main").getByText("Defended", { exact: true }).first().waitFor()
      await section("Answer it").getByText("There is nothing to answer.").waitFor()
      await demo.simulator.judge(disputeId, "won")
      await demo.simulator.settled()
      await page.goto(`${demo.urls.admin}/orders/${orderId}`)
      await page.getByTestId("order-dispute").getByText("Won", { exact: true }).waitFor()
    })
  })

  variant("that was not answered in time is lost, and its order says so", async () => {
    const { disputeId, orderId } = await disputed("10.4")
    await demo.simulator.expire(disputeId)
    await demo.simulator.settled()
    await until(
      "the booking",
      async () =>
        (
          await demo.sql.query(
            `select 1 from order_transaction where order_id = $1 and reference = 'chargeback'`,
            [orderId]
          )
        ).rows,
      (found) => found.length === 1
    )
    await asAdmin(async (page, { section, button, drawer }) => {
      await page.goto(`${demo.urls.admin}/orders/${orderId}`)
      const panel = page.getByTestId("order-dispute")
      await panel.getByText("Not answered in time").waitFor()
      await panel.getByText("Taken by the bank").waitFor()
      await panel.getByText("The cardholder says that they did not pay").waitFor()
      expect(await stumblingBlocks(page, section("Disputes"))).toEqual([])
      await page.goto(`${demo.urls.admin}/alipay/disputes?state=expired`)
      await page.getByRole("link", { name: "Chargeback" }).click()
      await section("Answer it").getByText("There is nothing to answer.").waitFor()
      // What the bank took can be asked for again, from the item itself.
      await page.goto(`${demo.urls.admin}/alipay`)
      await button(/^Show Dispute lost/, section("Needs a person")).click()
      await button("Make a payment link", drawer).click()
      await drawer.getByText(/\/alipay\/pay\/pay_col_/).waitFor()
      expect(await stumblingBlocks(page, section("Payment link"))).toEqual([])
    })
  })

  variant("is accepted in Chinese on a phone, once what it costs was typed", async () => {
    const { disputeId } = await disputed("4853")
    await asAdmin(
      async (page, { section, button }) => {
        await page.goto(`${demo.urls.admin}/alipay/disputes?answer=needed`)
        await section("争议").getByRole("link", { name: "拒付" }).waitFor()
        expect(await overflow(page)).toBe(0)
        await section("争议").getByRole("link", { name: "拒付" }).click()
        await page.getByText("未收到、与描述不符、已取消或未退款", { exact: true }).waitFor()
        expect(await stumblingBlocks(page, page.getByRole("main"))).toEqual([])
        expect(await overflow(page)).toBe(0)
        const words = await section("答复争议").innerText()
        expect(words).not.toMatch(/\b(Accept|Defend|Write|Annexes|Language|Send)\b/)
        await button("接受", section("答复争议")).click()
        const question = page.getByRole("alertdialog")
        expect(await button("接受", question).isDisabled()).toBe(true)
        await question.getByRole("textbox").fill("100 CNY")
        await button("接受", question).click()
        await page.getByRole("main").getByText("已接受", { exact: true }).first().waitFor()
      },
      { device: "phone", language: "zhCN" }
    )
    const { rows } = await demo.sql.query<{ state: string }>(
      `select state from alipay_dispute where dispute_id = $1`,
      [disputeId]
    )
    expect(rows).toEqual([{ state: "accepted" }])
  })
})
