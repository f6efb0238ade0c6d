import type { Browser, Page } from "playwright-core"
import { journey, visit } from "../support/browser"
import type { Demo } from "../support/demo"
import { openDemo } from "../support/open-demo"
import { send } from "../support/request"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { link, oneClick, PASSWORD, signUp } from "../support/wallet-customer"

let demo: Demo
let browser: Browser
let customers = 0

openDemo((both) => {
  ;({ demo, browser } = both)
})

type Subscription = {
  id: string
  customer_id: string
  state: string
  renewals: number
  attempt: number
  reason: string | null
  renewal_order_id: string | null
}

const NO_BALANCE = "pay.decline=USER_BALANCE_NOT_ENOUGH"

/** A customer with a linked wallet and a subscription to the tea of the month. */
const subscribe = async (
  page: Page
): Promise<{ email: string; read: () => Promise<Subscription> }> => {
  const shop = storefront(page, demo.urls.storefront)
  await shop.chooseRegion("hkd")
  const email = await signUp(page, `tea-${++customers}@shop.example`)
  await link(page)
  await oneClick(demo, page, "tea-of-the-month")
  await shop.order()
  const rows = async () =>
    (
      await demo.sql.query<Subscription>(
        `select s.* from subscription s join customer c on c.id = s.customer_id
          where c.email = $1 and c.has_account`,
        [email]
      )
    ).rows
  await until("the subscription to begin", rows, ({ length }) => length === 1)
  return { email, read: async () => (await rows())[0] as Subscription }
}

/** The day has come, for all at once, and the first is charged first. */
const letBeDue = async (...due: Subscription[]): Promise<void> => {
  await demo.sql.query(
    `update subscription set next_charge_at =
       now() - interval '1 hour' + array_position($1::text[], id) * interval '1 second'
      where id = any($1)`,
    [due.map(({ id }) => id)]
  )
}

const call = async (
  path: string,
  method: string,
  options: { token?: string; body?: object } = {}
) => {
  const key = await demo.sql.query<{ token: string }>(
    `select token from api_key where type = 'publishable' limit 1`
  )
  const { status, text } = await send(demo.urls.medusa, {
    method,
    path,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": key.rows[0]?.token ?? "",
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  })
  expect(status).toBe(200)
  return JSON.parse(text) as Record<string, any>
}

const endAsCustomer = async (email: string, { id }: Subscription): Promise<void> => {
  const body = { email, password: PASSWORD }
  const { token } = await call("/auth/customer/emailpass", "POST", { body })
  await call(`/store/subscriptions/${id}`, "DELETE", { token })
}

const renewalsOf = async ({ id }: Subscription) =>
  (
    await demo.sql.query<{ id: string; status: string; paid: string; owed: string }>(
      `select o.id, o.status, coalesce(s.totals->>'transaction_total', '0') as paid,
              s.totals->>'pending_difference' as owed
         from "order" o
         join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
        where o.metadata->>'subscription' = $1`,
      [id]
    )
  ).rows

/** What the gateway took since, without what it gave back. */
const taken = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = (await demo.simulator.ledger()).payments.length
  await work()
  const { payments } = await demo.simulator.ledger()
  return payments.slice(before).flatMap(({ net }) => (net === "0" ? [] : [net]))
}

describe("a subscription that its customer ends", () => {
  it("while it is charged stays ended, and one that waits behind it is not charged", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const first = await subscribe(page)
      const other = await visit(browser)
      const second = await subscribe(other.page)
      await other.close()
      const [charged, waiting] = [await first.read(), await second.read()]
      const money = await taken(async () => {
        const before = (await demo.simulator.ledger()).payments.length
        await demo.simulator.next("pay.slow=4000")
        await letBeDue(charged, waiting)
        const sent = async () => (await demo.simulator.ledger()).payments.length
        await until("the charge to be sent", sent, (count) => count > before)
        await endAsCustomer(second.email, waiting)
        await endAsCustomer(first.email, charged)
        // The last thing of a run: the order of what has ended is paid, or taken back.
        expect((await first.read()).renewal_order_id).not.toBeNull()
        const left = async () => (await first.read()).renewal_order_id
        await until("the run to end", left, (id) => id === null)
      })
      expect(money).toEqual(["10800"])
      const ended = { state: "ended", reason: "by_customer", renewals: 0 }
      expect(await first.read()).toMatchObject(ended)
      expect(await renewalsOf(charged)).toMatchObject([{ status: "pending", paid: "108" }])
      expect(await second.read()).toMatchObject(ended)
      expect(await renewalsOf(waiting)).toEqual([])
    })
  })
})

describe("a renewal that was declined", () => {
  it("and is paid by link is not charged again; one that no one pays ends with its order", async () => {
    await journey(browser, "desktop", async ({ page, newPage }) => {
      const { read } = await subscribe(page)
      const due = await read()
      const decline = async () => {
        await demo.simulator.next(NO_BALANCE)
        await letBeDue(due)
        const { attempt } = await read()
        const moved = (now: Subscription) => now.attempt > attempt || now.state === "ended"
        await until("the charge to be declined", read, moved)
      }
      await decline()
      const [order] = await renewalsOf(due)
      expect(await read()).toMatchObject({ state: "past_due", renewal_order_id: order?.id })
      const money = await taken(async () => {
        await payByLink(await newPage(), String(order?.id))
        const paid = async () => (await renewalsOf(due))[0]?.paid
        await until("the order to be paid", paid, (sum) => sum === "108")
        await letBeDue(due)
        await until("the renewal to be over", read, ({ renewals }) => renewals === 1)
      })
      expect(money).toEqual(["10800"])
      expect(await read()).toMatchObject({ state: "active", attempt: 0, reason: null })
      expect(await renewalsOf(due)).toMatchObject([{ status: "pending", paid: "108", owed: "0" }])
      await demo.sql.query(`update subscription set attempt = 3 where id = $1`, [due.id])
      await decline()
      const left = async () => (await read()).renewal_order_id
      await until("the order to be taken back", left, (id) => id === null)
      expect(await read()).toMatchObject({ state: "ended", reason: "insufficient_funds" })
      const states = (await renewalsOf(due)).map(({ status }) => status)
      expect(states.sort()).toEqual(["canceled", "pending"])
    })
  })
})

const payByLink = async (page: Page, orderId: string): Promise<void> => {
  const { token } = await call("/auth/user/emailpass", "POST", { body: demo.admin })
  const body = { order_id: orderId }
  const { payment_link } = await call("/admin/alipay/payment-links", "POST", { token, body })
  await page.goto(payment_link.url)
  await page.locator("input[value='cn:ALIPAY_HK']").check()
  await page.locator("button.do").click()
  await page.waitForURL(/\/cashier\//)
  await page.getByTestId("pay").click()
}
