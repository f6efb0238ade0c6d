import { join } from "node:path"
import type { AdminAlipayAlertsResponse } from "../../src/types/http"
import { APP_DIR } from "../support/run"
import { openShop, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type PostBox = {
  refused: string[]
  refusals: string[]
  mails: { to: string; content: { subject: string; text: string } }[]
}
type Migration = {
  up: () => Promise<void>
  down: () => Promise<void>
  getQueries: () => string[]
  reset: () => void
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const KIND = "paid_after_cancel"
const LIN = "lin@shop.example"
const BO = "bo@shop.example"

let store: Store
let shop: Shop
let post: PostBox
let ahead = 0
let items = 0

beforeAll(async () => {
  store = await startStore()
  post = (store.load(join(APP_DIR, "post-box.js")) as { PostBox: PostBox }).PostBox
  shop = openShop(store)
  jest.spyOn(alipay(), "now").mockImplementation(() => new Date(Date.now() + ahead))
})
afterAll(async () => {
  jest.restoreAllMocks()
  await store.stop()
})
// A worker keeps its store: earlier specs leave their mails behind.
beforeEach(() => {
  post.refused = []
  post.refusals.length = 0
  post.mails.length = 0
})
afterEach(async () => {
  await save([])
  ahead = 0
  for (const table of ["alipay_attention", "alipay_alert", "notification"]) {
    await store.sql.query(`delete from ${table}`)
  }
})

const alipay = () => store.container.resolve<Alipay>("alipay")
const alerts = async () =>
  ((await shop.admin("GET", "/alipay/alerts")).body as AdminAlipayAlertsResponse).alerts
const save = async (recipients: string[], revision?: number) =>
  await shop.admin("POST", "/alipay/alerts", {
    ...{ recipients, kinds: "urgent", language: "en" },
    revision: revision ?? (await alerts()).revision,
  })

/** Tells as the job does. */
const tell = async () => {
  const { tellPeople } = loadBuilt(
    "workflows/attention/tell-people.js"
  ) as typeof import("../../src/workflows/attention/tell-people")
  await tellPeople(store.container)
}
/** Tells so many times, a while apart. */
const tellEvery = async (ms: number, times: number) => {
  for (let count = 0; count < times; count += 1) {
    ahead += ms
    await tell()
  }
}
/** An open item, of which no one hears before the job: it emits no event. */
const open = async (amount: string) => {
  const id = `alatt_${++items}`
  await store.sql.query(
    `insert into alipay_attention
       (id, kind, subject, handle, fingerprint, facts, amount, currency_code, state, created_at)
     values ($1, '${KIND}', $1, 'cn', 'x', '{}', $2, 'CNY', 'open', $3)`,
    [id, amount, new Date(Date.now() + ahead)]
  )
  return id
}
const close = async (id: string) => await alipay().attention.closeById(id, { resolution: "gone" })
/** The amounts that the mails to an address name, in turn. */
const mailsTo = (address: string) =>
  post.mails
    .filter(({ to }) => to === address)
    .map(({ content }) => /¥[\d,.]+/.exec(content.subject)?.[0])
const mailedAt = async (id: string) =>
  (await store.sql.query(`select mailed_at from alipay_attention where id = $1`, [id])).rows[0]
    ?.mailed_at

describe("one address that fails", () => {
  it("keeps those who are reached from nothing, however long it fails", async () => {
    await save([BO, LIN])
    post.refused = [BO]
    for (const amount of ["100", "200", "300", "400"]) {
      await open(amount)
      await tell()
      await tellEvery(3 * HOUR, 1)
    }
    expect(mailsTo(LIN)).toEqual(["¥1.00", "¥2.00", "¥3.00", "¥4.00"])
    post.refused = []
    await tellEvery(HOUR, 2)
    expect(mailsTo(LIN)).toHaveLength(4)
    expect(mailsTo(BO)).toEqual(["¥4.00"])
    expect(post.mails.at(-1)?.content.text).toContain("3 more of this kind")
  })

  it("is told of a later item once, as all others are, when what failed has closed", async () => {
    await save([BO, LIN])
    post.refused = [BO]
    const first = await open("100")
    await tell()
    await tellEvery(2 * MINUTE, 1)
    await close(first)
    post.refused = []
    ahead += 2 * HOUR
    const second = await open("20000")
    await tell()
    await tellEvery(10 * MINUTE, 20)
    expect(mailsTo(LIN)).toEqual(["¥1.00", "¥200.00"])
    expect(mailsTo(BO)).toEqual(["¥200.00"])
    expect(await mailedAt(second)).not.toBeNull()
  })

  variant("comes once after an outage, also when what failed has closed", async () => {
    await save([LIN])
    post.refused = [LIN]
    const first = await open("100")
    await tell()
    await tellEvery(20 * MINUTE, 3)
    await close(first)
    post.refused = []
    ahead += 2 * HOUR
    await open("20000")
    await tell()
    await tellEvery(5 * MINUTE, 40)
    expect(mailsTo(LIN)).toEqual(["¥200.00"])
    expect((await alerts()).problems).toEqual({ email: null, feed: null })
  })

  it("is named, is given up, and is tried once with each later item", async () => {
    await save([BO, LIN])
    post.refused = [BO]
    await open("100")
    await tell()
    const problem = expect.stringContaining("550 no such user")
    expect((await alerts()).unreached).toEqual([{ recipient: BO, problem, gave_up: false }])
    await tellEvery(30 * MINUTE, 44)
    expect(post.refusals).toHaveLength(24)
    expect((await alerts()).unreached).toEqual([{ recipient: BO, problem, gave_up: true }])
    await open("200")
    await tell()
    await tellEvery(HOUR, 5)
    expect(post.refusals).toHaveLength(25)
    expect(mailsTo(LIN)).toEqual(["¥1.00", "¥2.00"])
    await open("300")
    post.refused = []
    await tell()
    expect(mailsTo(BO)).toEqual(["¥3.00"])
    expect(await alerts()).toMatchObject({ unreached: [], problems: { email: null } })
  })

  it("is tried soon again about what is new, and is named until it is reached", async () => {
    await save([BO, LIN])
    post.refused = [BO]
    const first = await open("100")
    await tell()
    await tellEvery(20 * MINUTE, 5)
    await close(first)
    await tell()
    expect((await alerts()).unreached).toMatchObject([{ recipient: BO, gave_up: false }])
    await open("200")
    await tellEvery(HOUR, 1)
    post.refused = []
    await tellEvery(MINUTE, 1)
    expect(mailsTo(BO)).toEqual(["¥2.00"])
    expect((await alerts()).unreached).toEqual([])
  })

  it("is named no more, and waited for no more, once it is off the list", async () => {
    await save([BO, LIN])
    post.refused = [BO]
    const second = await open("200")
    await tellEvery(HOUR, 1)
    expect((await alerts()).unreached).toHaveLength(1)
    expect(await mailedAt(second)).toBeNull()
    await save([LIN])
    expect((await alerts()).unreached).toEqual([])
    await tell()
    expect(await mailedAt(second)).not.toBeNull()
    await save([LIN, "max@shop.example"])
    await tellEvery(HOUR, 1)
    expect(mailsTo("max@shop.example")).toEqual([])
  })
})

it("a message that was sent before its process ended is not sent again, and one that was broken off is", async () => {
  await save([LIN])
  for (const [amount, status, mails] of [
    ["100", "success", 1],
    ["200", "pending", 2],
  ] as const) {
    await open(amount)
    await tell()
    await store.sql.query(`update notification set status = $1 where channel = 'email'`, [status])
    // As if what was done afterwards had been lost.
    await store.sql.query(`update alipay_attention set told_to = null, mailed_at = null`)
    await store.sql.query(`update alipay_alert set attempts = 0, sent_at = null`)
    await tellEvery(2 * MINUTE, 3)
    expect(mailsTo(LIN)).toHaveLength(mails)
    await store.sql.query(`delete from alipay_attention`)
    for (const table of ["alipay_alert", "notification"]) {
      await store.sql.query(`delete from ${table}`)
    }
    post.mails.length = 0
  }
})

it("a kind whose message can't be written keeps no other from being told of", async () => {
  await save([LIN])
  await open("100")
  const broken = await open("200")
  await store.sql.query(
    `update alipay_attention set kind = 'account_changed', alipay_payment_id = 'x' where id = $1`,
    [broken]
  )
  const reads = jest.spyOn(alipay().payments, "byIds").mockRejectedValue(new Error("unreadable"))
  await tell()
  expect(reads).toHaveBeenCalled()
  reads.mockRestore()
  expect(mailsTo(LIN)).toEqual(["¥1.00"])
})

describe("two admins who save whom to mail", () => {
  it("are told apart: the second reads that it was changed, and nothing is lost", async () => {
    const { revision } = await alerts()
    const [one, other] = await Promise.all([save([LIN], revision), save([BO], revision)])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    const [saved, refused] = one.status === 200 ? [one, other] : [other, one]
    expect(refused.body).toMatchObject({
      type: "conflict",
      code: "alerts_changed",
      message:
        "Another admin changed who is told since you opened this. Nothing was saved: open it again, then save.",
    })
    expect((await alerts()).recipients).toEqual(saved.body["alerts"].recipients)
    expect((await save([LIN, BO])).status).toBe(200)
    expect((await save([], revision + 1)).status).toBe(409)
    expect((await alerts()).recipients).toEqual([LIN, BO])
  })
})

it("what was kept of all recipients together is kept of each after an upgrade", async () => {
  const { Migration20261129170000: Upgrade } = loadBuilt(
    "modules/alipay/migrations/Migration20261129170000.js"
  ) as Record<string, new (driver: undefined, config: undefined) => Migration>
  const play = async (way: "up" | "down") => {
    const migration = new (Upgrade as NonNullable<typeof Upgrade>)(undefined, undefined)
    await migration[way]()
    for (const query of migration.getQueries()) {
      await store.sql.query(query)
    }
  }
  await save([BO, LIN])
  const item = await open("100")
  await play("down")
  await store.sql.query(
    `insert into alipay_alert (id, kind, channel, sent, sent_at, failed, retry_at, reached, items_until, problem)
     values ('alale_1', '${KIND}', 'email', 2, now() - interval '3 hours', 1, now(), '["${LIN}"]', now() + interval '1 second', 'shut'),
            ('alale_2', '${KIND}', 'feed', 2, now(), 0, null, '[]', null, null)`
  )
  await play("up")
  const { rows } = await store.sql.query(
    `select channel, recipient, failed, problem from alipay_alert order by recipient`
  )
  expect(rows).toEqual([
    { channel: "feed", recipient: "", failed: 0, problem: null },
    { channel: "email", recipient: BO, failed: 1, problem: "shut" },
    { channel: "email", recipient: LIN, failed: 0, problem: null },
  ])
  await tell()
  expect([mailsTo(BO), mailsTo(LIN)]).toEqual([["¥1.00"], []])
  expect(await mailedAt(item)).not.toBeNull()
})
