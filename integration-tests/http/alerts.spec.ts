import { join } from "node:path"
import type { AdminAlipayAlertsResponse, AlipayAttentionKind } from "../../src/types/http"
import { APP_DIR } from "../support/run"
import { openShop, settled, type Shop } from "../support/shop"
import { loadBuilt, recordOutput, startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Told = {
  to: string
  channel: string
  status: string
  data: { title: string; description?: string }
}
type PostBox = {
  isShut: boolean
  mails: { to: string; content: { subject: string; html: string; text: string } }[]
}

const HOUR = 60 * 60_000

let store: Store
let shop: Shop
let subjects = 0

let post: PostBox

beforeAll(async () => {
  store = await startStore()
  post = (store.load(join(APP_DIR, "post-box.js")) as { PostBox: PostBox }).PostBox
  shop = openShop(store)
})
afterAll(async () => await store.stop())
// A worker keeps its store: earlier specs leave their mails behind.
beforeEach(() => {
  post.isShut = false
  post.mails.length = 0
})
afterEach(async () => {
  jest.restoreAllMocks()
  post.isShut = false
  await store.sql.query(`delete from alipay_attention`)
  await store.sql.query(`delete from alipay_alert`)
  await store.sql.query(`delete from notification`)
})

const alipay = () => store.container.resolve<Alipay>("alipay")
const tellPeople = async () => {
  const { tellPeople: tell } = loadBuilt(
    "workflows/attention/tell-people.js"
  ) as typeof import("../../src/workflows/attention/tell-people")
  await tell(store.container)
}
/** Tells until as many mails are out: one call may do nothing, while the subscriber of an item is telling. */
const mailed = async (count: number) =>
  await until(
    `${count} mails`,
    async () => {
      await tellPeople()
      return post.mails
    },
    ({ length }) => length >= count
  )
const later = (ms: number) =>
  jest.spyOn(alipay(), "now").mockImplementation(() => new Date(Date.now() + ms))

const open = async (kind: AlipayAttentionKind, more: object = {}) =>
  await alipay().attention.open({
    kind,
    subject: `subject_${++subjects}`,
    handle: "cn",
    fingerprint: "x",
    ...more,
  })

const told = async (channel: "feed" | "email"): Promise<Told[]> =>
  (
    await store.sql.query<Told>(
      `select * from notification where channel = $1 order by created_at, id`,
      [channel]
    )
  ).rows

/**
 * What of a channel has arrived, once it is as much as it should be.
 * @param tell called until then: one call may do nothing, while the subscriber of an item is telling
 */
const arrived = async (
  channel: "feed" | "email",
  count: number,
  tell: () => Promise<unknown> = async () => {}
): Promise<Told[]> =>
  await until(
    `${count} messages (${channel})`,
    async () => {
      await tell()
      return (await told(channel)).filter(({ status }) => status === "success")
    },
    (found) => found.length === count
  )

const settings = async (body?: object) => {
  const seen = await shop.admin("GET", "/alipay/alerts")
  const { status, body: answer } =
    body === undefined
      ? seen
      : await shop.admin("POST", "/alipay/alerts", {
          ...{ revision: seen.body["alerts"].revision, ...body },
        })
  return { status, ...(answer as AdminAlipayAlertsResponse & { message?: string }) }
}
const NO_MAIL = { recipients: [], kinds: "urgent", language: null }

describe("the admin's bell", () => {
  variant(
    "tells of a payment: what happened, the order, the amount, and where to click",
    async () => {
      const { orderId, payment } = await shop.buy("CNY")
      const number = (await shop.admin("GET", `/orders/${orderId}`)).body["order"].display_id
      const row = await alipay().payments.byRequestId(payment.payment_request_id)
      const item = await open("refund_failed", {
        ...{ alipay_payment_id: row?.id ?? "", amount: "1900", currency_code: "EUR" },
      })
      const [{ to, data } = {} as Told] = await arrived("feed", 1)
      expect(to).toBe("")
      expect(data.title).toBe("Alipay: Refund failed")
      expect(data.description?.split("\n")).toEqual([
        `Order #${number} · €19.00 · account cn`,
        "Alipay accepted a refund and it failed later. Refund again.",
        `Open it: ${store.url}/app/alipay?item=${item?.id}`,
      ])
      const listed = await shop.admin("GET", "/notifications?channel=feed&fields=id,data")
      expect(listed.body["notifications"]).toMatchObject([{ data: { title: data.title } }])
    }
  )

  it("has one message of a kind in an hour, which counts what came in between", async () => {
    await open("paid_twice")
    await arrived("feed", 1)
    for (let count = 0; count < 4; count += 1) {
      await open("paid_twice")
    }
    await open("overpaid")
    await arrived("feed", 2)
    later(HOUR - 60_000)
    await tellPeople()
    expect(await told("feed")).toHaveLength(2)
    later(HOUR + 1_000)
    const [, , last] = await arrived("feed", 3, async () => {
      await Promise.all([tellPeople(), tellPeople(), tellPeople()])
    })
    expect(last?.data.description).toContain("3 more of this kind.")
    later(3 * HOUR)
    await tellPeople()
    expect(await told("feed")).toHaveLength(3)
  })

  it("says nothing of what has closed, or is older than a day", async () => {
    await open("paid_twice")
    await arrived("feed", 1)
    const item = await open("paid_twice")
    await alipay().attention.closeById(item?.id ?? "", { resolution: "gone" })
    later(HOUR + 1_000)
    await tellPeople()
    await open("overpaid")
    await settled(async () => (await told("feed")).map(({ data }) => data.title), 2)
    await open("overpaid")
    await store.sql.query(
      `update alipay_attention set created_at = now() - interval '30 hours' where belled_at is null`
    )
    later(3 * HOUR)
    await tellPeople()
    expect(await told("feed")).toHaveLength(2)
  })
})

describe("e-mail", () => {
  afterEach(async () => void (await settings(NO_MAIL)))

  it("goes to no one before an admin says to whom", async () => {
    expect((await settings()).alerts).toMatchObject({
      ...NO_MAIL,
      spoken: "en",
      providers: { email: true, feed: true },
      problems: { email: null, feed: null },
    })
    await open("paid_twice")
    await arrived("feed", 1)
    expect(await told("email")).toEqual([])
  })

  it("tells the recipients of urgent kinds alone, in their language", async () => {
    const recipients = ["lin@shop.example", "bo@shop.example"]
    expect((await settings({ recipients, kinds: "urgent", language: "zh-CN" })).status).toBe(200)
    await open("overpaid")
    await open("paid_twice", { amount: "500", currency_code: "JPY" })
    await arrived("email", 2)
    expect(post.mails.map(({ to }) => to).sort()).toEqual([...recipients].sort())
    const [mail] = post.mails
    expect(mail?.content.subject).toBe("支付宝：重复付款 · JP¥500 · 账户 cn")
    expect(mail?.content.html).toContain(`href="${store.url}/app/alipay?item=`)
  })

  it("tells of other kinds where an admin wants it", async () => {
    await settings({ recipients: ["lin@shop.example"], kinds: ["overpaid"], language: "de" })
    await open("paid_twice")
    await open("overpaid")
    await arrived("email", 1)
    expect(post.mails[0]?.content.subject).toBe("Alipay: Bestellung ist überzahlt · Konto cn")
  })

  it.each([
    [{ ...NO_MAIL, recipients: ["lin"] }, /recipients must be e-mail addresses/],
    [{ ...NO_MAIL, kinds: [] }, /kinds must be urgent, all, or a list/],
    [{ ...NO_MAIL, kinds: ["lost"] }, /kinds must be urgent, all, or a list/],
    [
      { ...NO_MAIL, language: "xx" },
      /language must be one of: en, zh-CN, zh-TW, ja, ko, de, fr, es/,
    ],
    [
      { ...NO_MAIL, recipients: Array.from({ length: 21 }, (_, at) => `a${at}@b.example`) },
      /at most 20/,
    ],
    [{ ...NO_MAIL, everyone: true }, /everyone/],
    [{ ...NO_MAIL, revision: null }, /revision is missing/],
  ])("is refused with the field that is wrong: %j", async (body, message) => {
    const answer = await settings(body)
    expect(answer.status).toBe(400)
    expect(answer.message).toMatch(message)
  })
})

describe("a provider that fails", () => {
  it("keeps nothing from going on; it is logged, shown, and tried again until it is told once", async () => {
    await settings({ recipients: ["lin@shop.example"], kinds: "all", language: null })
    post.isShut = true
    const log: string[] = []
    const stop = recordOutput((text) => log.push(text))
    await open("paid_twice")
    expect((await shop.buy("CNY")).orderId).toMatch(/^order_/)
    await until(
      "the failure",
      async () => (await settings()).alerts.problems.email,
      (problem) => problem !== null
    )
    stop()
    expect(log.join("")).toContain("no message (email) could be sent about paid_twice")
    await arrived("feed", 1)
    post.isShut = false
    await tellPeople()
    expect(post.mails).toEqual([])
    later(61_000)
    expect(await mailed(1)).toHaveLength(1)
    expect((await settings()).alerts.problems).toEqual({ email: null, feed: null })
    later(30 * 60_000)
    await tellPeople()
    expect(post.mails).toHaveLength(1)
    await settings(NO_MAIL)
  })
})

it("what is urgent is counted for the line on top of the admin's pages", async () => {
  const urgent = async () => (await shop.admin("GET", "/alipay/attention/urgent")).body["urgent"]
  expect(await urgent()).toEqual({ count: 0, kinds: [] })
  await open("overpaid")
  expect(await urgent()).toEqual({ count: 0, kinds: [] })
  const item = await open("paid_twice")
  await open("paid_twice")
  expect(await urgent()).toEqual({ count: 2, kinds: ["paid_twice"] })
  await alipay().attention.closeById(item?.id ?? "", { resolution: "gone" })
  expect(await urgent()).toEqual({ count: 1, kinds: ["paid_twice"] })
})
