import type { AdminAlipayOverviewResponse } from "../../src/types/http"
import { newPayment, newRefund } from "../support/rows"
import { openShop, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Overview = AdminAlipayOverviewResponse["overview"]

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

const alipay = () => store.container.resolve<Alipay>("alipay")
const ask = async (query = "") => await shop.admin("GET", `/alipay/overview${query}`)
const overview = async (query = ""): Promise<Overview> => (await ask(query)).body["overview"]
const DAY = 24 * 60 * 60_000

describe("the overview", () => {
  it("is empty where nothing was paid", async () => {
    expect(await overview()).toMatchObject({
      ...{ days: 7, time_zone: "UTC", environment: "sandbox", is_partial: false },
      ...{ money: [], by_day: [], wallets: [], reasons: [] },
    })
  })

  it("sums up what came, went back and is held, and how payments ended", async () => {
    const { paymentId } = await shop.buy("CNY")
    await shop.buy("CNY")
    await shop.admin("POST", `/payments/${paymentId}/refund`, { amount: 20 })
    await quiet(store)
    await shop.buy("CNY", { provider: "pp_alipay_manual", wallet: "CARD" })
    const { money, by_day, wallets } = await overview("?days=1")
    expect(money).toMatchObject([
      {
        ...{ currency_code: "CNY", currency_decimals: 2 },
        ...{ taken_amount: "20100", taken_count: 2, refunded_amount: "2000", refunded_count: 1 },
        ...{ held_amount: "10050", held_count: 1 },
      },
    ])
    expect(Date.parse(money[0]?.held_until ?? "")).toBeGreaterThan(Date.now())
    expect(by_day.map(({ taken_amount }) => taken_amount)).toEqual(["20100"])
    expect(wallets).toMatchObject([
      { wallet: "ALIPAY_CN", approved: 2, declined: 0 },
      { wallet: "CARD", approved: 1, declined: 0 },
    ])
  })

  it("counts a hold on the day on which it is captured, each part on its own", async () => {
    const held = async (ago: number) => {
      const { payment, paymentId } = await shop.buy("CNY", {
        ...{ provider: "pp_alipay_manual", wallet: "CARD" },
      })
      await store.sql.query(
        `update alipay_payment set money_since = $2, created_at = $2 where payment_request_id = $1`,
        [payment.payment_request_id, new Date(Date.now() - ago * DAY)]
      )
      return { paymentId, id: payment.payment_request_id }
    }
    const [before] = (await overview("?days=1")).money
    const older = await held(8)
    const { id, paymentId } = await held(3)
    expect((await overview("?days=1")).money[0]?.taken_amount).toBe(before?.taken_amount)
    await shop.capture(older.paymentId)
    for (const amount of [30, 20]) {
      await shop.admin("POST", `/payments/${paymentId}/capture`, { amount })
    }
    await quiet(store)
    const day = (await overview("?days=1")).money[0]
    expect([
      Number(day?.taken_amount) - Number(before?.taken_amount),
      (day?.taken_count ?? 0) - (before?.taken_count ?? 0),
    ]).toEqual([15_050, 2])
    await store.sql.query(
      `update alipay_operation set created_at = now() - interval '2 days' where amount = '3000'
          and alipay_payment_id = (select id from alipay_payment where payment_request_id = $1)`,
      [id]
    )
    const { by_day } = await overview("?days=7")
    expect(by_day.map(({ taken_amount }) => taken_amount)).toEqual([
      "3000",
      String(Number(day?.taken_amount) - 3_000),
    ])
  })

  it.each(["IST", "SST", "VST", "America/Coyhaique", "Asia/Calcutta"])(
    "knows the zone %s as the admin's browser does",
    async (zone) => {
      const { status, body } = await ask(`?days=1&time_zone=${zone}`)
      expect([status, body["overview"]?.from]).toEqual([
        200,
        expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:[03]0:00\.000Z$/),
      ])
    }
  )

  it("says why payments were declined, leaves out what is older, and real money where all accounts are tests", async () => {
    const write = async (environment: "live" | "sandbox") =>
      await alipay().payments.write(newPayment({ environment }))
    const failed = await write("sandbox")
    await alipay().payments.advance(failed.id, "failed", { result_code: "USER_BALANCE_NOT_ENOUGH" })
    const old = await write("sandbox")
    await store.sql.query(`update alipay_payment set created_at = $2 where id = $1`, [
      old.id,
      new Date(Date.now() - 8 * DAY),
    ])
    const live = await write("live")
    await alipay().payments.advance(live.id, "failed", { result_code: "RISK_REJECT" })
    const refund = await alipay().operations.write(newRefund(live.id))
    await alipay().operations.advance(refund.id, "succeeded")
    const before = await overview("?days=30")
    const { reasons, money, wallets } = await overview("?days=7")
    expect(reasons).toEqual([{ reason: "insufficient_funds", count: 1 }])
    expect(money[0]?.refunded_count).toBe(1)
    const open = (sums: Overview["wallets"]) => sums.reduce((sum, each) => sum + each.open, 0)
    expect(open(before.wallets) - open(wallets)).toBe(1)
  })

  it.each([
    ["?days=2", /days must be one of: 1, 7, 30/],
    ["?time_zone=Mars/Olympus", /time_zone must be a code such as Asia\/Shanghai/],
    ["?time_zone=%2B08:00", /time_zone must be a code such as Asia\/Shanghai/],
  ])("refuses %s with the field that is wrong", async (query, message) => {
    const answer = await ask(query)
    expect([answer.status, answer.body["message"]]).toEqual([400, expect.stringMatching(message)])
  })

  it("is for admins alone", async () => {
    expect((await shop.call("GET", "/admin/alipay/overview")).status).toBe(401)
  })
})
