import type { AdminAlipaySetupResponse } from "../../src/types/http"
import { newPayment } from "../support/rows"
import { openShop, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

const alipay = () => store.container.resolve<Alipay>("alipay")
const ask = async (query = "") => await shop.admin("GET", `/alipay/setup${query}`)
const read = async (query = "") => (await ask(query)).body as AdminAlipaySetupResponse
const statesOf = async (handle: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await read(`?handle=${handle}`)).setup?.steps.map(({ id, state }) => [id, state]) ?? []
  )
const stepOf = async (handle: string, id: string) =>
  (await read(`?handle=${handle}`)).setup?.steps.find((step) => step.id === id)

describe("the setup of an account", () => {
  it("is of the account furthest from done, or of the one that is asked for", async () => {
    const { setup, accounts } = await read()
    const counts = accounts.map(({ done }) => done)
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
    expect(setup).toMatchObject(accounts[0] ?? {})
    expect(setup?.steps).toHaveLength(8)
    expect((await read("?handle=cn")).setup?.handle).toBe("cn")
  })

  it.each([
    ["?handle=nowhere", 404, "no_account"],
    ["?handle=Not%20one", 400, "field_code"],
  ])("refuses %s", async (query, status, code) => {
    expect(await ask(query)).toMatchObject({ status, body: { code } })
  })

  it("goes on with what happens: a test, a payment and its message, a refund", async () => {
    expect(await statesOf("cn")).toMatchObject({
      ...{ keys: "done", connection: "todo", region: "done" },
      ...{ test_payment: "todo", test_refund: "todo", live: "todo" },
    })
    await shop.admin("POST", "/alipay/accounts/cn/test-connection", {})
    expect((await statesOf("cn"))["connection"]).toBe("done")
    const { paymentId, orderId, payment } = await shop.buy("CNY")
    await quiet(store)
    expect(await statesOf("cn")).toMatchObject({ notifications: "done", test_payment: "done" })
    const row = await alipay().payments.byRequestId(payment.payment_request_id)
    expect(await stepOf("cn", "test_payment")).toMatchObject({
      place: { page: "payment", id: row?.id },
    })
    expect(await stepOf("cn", "test_refund")).toMatchObject({
      ...{ state: "todo", place: { page: "order", id: orderId } },
    })
    await shop.admin("POST", `/payments/${paymentId}/refund`, { amount: 20 })
    await quiet(store)
    expect(await stepOf("cn", "test_refund")).toMatchObject({
      ...{ state: "done", place: { page: "payment", id: row?.id } },
    })
  })

  it("sees a hold that was released, but no payment that no one paid", async () => {
    const write = async () => await alipay().payments.write(newPayment({ handle: "seen" }))
    const unpaid = await write()
    await alipay().payments.advance(unpaid.id, "canceled")
    expect((await alipay().firstSteps.of("seen")).payment).toBeNull()
    const released = await write()
    await alipay().payments.advance(released.id, "authorized", { money_since: new Date() })
    await alipay().payments.advance(released.id, "canceled")
    expect((await alipay().firstSteps.of("seen")).payment?.id).toBe(released.id)
  })

  it("asks for no test where shoppers pay for real", async () => {
    const live = await alipay().payments.write(newPayment({ handle: "page", environment: "live" }))
    await alipay().payments.advance(live.id, "paid", { money_since: new Date() })
    expect(await stepOf("page", "test_refund")).toMatchObject({
      ...{ state: "skipped", code: "setup_refund_skipped" },
    })
  })
})

describe("the health of an account", () => {
  it("is not usable beside a test that failed after its last payment", async () => {
    const statusOf = async () =>
      (await shop.admin("GET", "/alipay/health")).body["health"].accounts.find(
        ({ handle }: { handle: string }) => handle === "cn"
      )
    await shop.buy("CNY")
    await quiet(store)
    await alipay().accountChecks.remember("cn", {
      connection: {
        ...{
          ok: false,
          code: "timeout",
          params: {},
          message: "No answer.",
          fix: null,
          field: null,
        },
        ...{ tested_at: new Date(Date.now() + 1_000).toISOString(), elapsed_ms: 1 },
      },
    })
    expect(await statusOf()).toMatchObject({
      status: "unusable",
      problem_sentence: { code: "test_failed" },
    })
    await shop.admin("POST", "/alipay/accounts/cn/test-connection", {})
    expect(await statusOf()).toMatchObject({ status: "usable", problem: null })
  })
})
