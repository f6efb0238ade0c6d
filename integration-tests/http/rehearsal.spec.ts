import type { AdminAlipayRehearsalResponse } from "../../src/types/http"
import { expectBooksAgree } from "../support/books"
import { openSettings } from "../support/settings"
import { openShop, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

const PATH = "/alipay/accounts/cn/rehearsal"
type Answer = { status: number; body: AdminAlipayRehearsalResponse & { code?: string } }

const ask = async (method: "GET" | "POST" | "DELETE", path = PATH) =>
  (await shop.admin(method, path)) as Answer
const goOn = async () => await ask("POST", `${PATH}/continue`)
const statesOf = ({ body }: Answer): string[] =>
  body.rehearsal?.steps.map(({ state }) => state) ?? []
const stepOf = ({ body }: Answer, id: string) =>
  body.rehearsal?.steps.find((step) => step.id === id)

/** Begins one. @returns the id of its payment request */
const begin = async (): Promise<string> => {
  const begun = await ask("POST")
  expect([begun.status, statesOf(begun)]).toEqual([
    200,
    ["waiting", "todo", "todo", "todo", "todo"],
  ])
  const url = stepOf(begun, "pay")?.url ?? ""
  const { rows } = await store.sql.query(
    `select payment_request_id as id from alipay_payment where redirect->>'normal_url' = $1`,
    [url]
  )
  return rows[0].id
}
const lineOf = (id: string) => store.simulator.payment(id)
const messagesAbout = async (id: string): Promise<string[]> =>
  (
    await store.sql.query(
      `select kind from alipay_notification where payment_request_id = $1 order by created_at`,
      [id]
    )
  ).rows.map(({ kind }) => kind)
const openKinds = async (): Promise<string[]> =>
  (await store.sql.query(`select kind from alipay_attention where state = 'open'`)).rows.map(
    ({ kind }) => kind
  )
const requests = () => store.simulator.calls().filter(({ operation }) => operation === "pay")
const refundsOf = (id: string) =>
  store.simulator
    .calls()
    .filter(({ operation, subject }) => operation === "refund" && subject === id)

describe("a rehearsal", () => {
  it("pays, loses the message, refunds, cancels and tries both keys; nothing is left of it", async () => {
    const id = await begin()
    expect(statesOf(await goOn())[0]).toBe("waiting")
    await store.simulator.pay(id)
    const waiting = await goOn()
    expect(statesOf(waiting)).toEqual(["done", "done", "done", "done", "waiting"])
    expect(stepOf(waiting, "keys")).toMatchObject({
      ...{
        code: "rehearsal_keys_wait",
        params: { reason: { code: "connection_key_not_uploaded" } },
      },
    })
    const { body } = await shop.admin("GET", "/alipay/accounts/cn")
    const next = body["account"].next_private_key
    store.simulator.registerClient({
      clientId: body["account"].client_id,
      merchantPublicKeys: {
        [body["account"].settings.key_version.value]: store.run.merchantPublicKey,
        [next.key_version]: next.public_key,
      },
      notifyUrl: `${store.url}/hooks/alipay/cn`,
    })
    const over = await goOn()
    expect(statesOf(over)).toEqual(Array(5).fill("done"))
    expect(over.body.rehearsal?.ended_at).not.toBeNull()
    await quiet(store)
    expect(lineOf(id).net).toBe("0")
    expect(refundsOf(id)).toHaveLength(2)
    const messages = await messagesAbout(id)
    expect(messages).not.toContain("PAYMENT_RESULT")
    await expectBooksAgree(store)
    expect(await openKinds()).toEqual([])
    const { rows } = await store.sql.query(
      `select distinct status from "order" where metadata->>'alipay_rehearsal' = $1`,
      [over.body.rehearsal?.id]
    )
    expect(rows).toEqual([{ status: "canceled" }])
    expect((await ask("GET")).body).toEqual(over.body)
  })

  variant("says that it was not paid, and can be begun again", async () => {
    const id = await begin()
    await store.simulator.decline(id)
    const failed = await goOn()
    expect(statesOf(failed)).toEqual(["failed", "todo", "todo", "todo", "todo"])
    const again = await begin()
    expect(again).not.toBe(id)
  })

  variant("stops where it is, and gives back what was paid", async () => {
    const id = await begin()
    await store.simulator.pay(id)
    const stopped = await ask("DELETE")
    expect(stopped.body.rehearsal?.ended_at).not.toBeNull()
    await quiet(store)
    const { rows } = await store.sql.query(
      `select id from alipay_payment where payment_request_id = $1`,
      [id]
    )
    await shop.admin("POST", `/alipay/payments/${rows[0].id}/ask`)
    expect(lineOf(id).net).toBe("0")
    expect(statesOf(await goOn()).slice(1)).toEqual(["todo", "todo", "todo", "todo"])
    await expectBooksAgree(store)
  })

  variant("says what went wrong, and goes on when it is asked to", async () => {
    const id = await begin()
    await store.simulator.pay(id)
    store.simulator.bend(id, "refund.answer=REFUND_WINDOW_EXCEED x1")
    const failed = await goOn()
    expect(statesOf(failed)).toEqual(["done", "done", "failed", "todo", "todo"])
    expect(stepOf(failed, "refund")?.message).toMatch(/REFUND_WINDOW_EXCEED/)
    expect(statesOf(await goOn()).slice(0, 4)).toEqual(["done", "done", "done", "done"])
    await quiet(store)
    expect(lineOf(id).net).toBe("0")
  })

  it("waits for a refund in process, and asks for no other one", async () => {
    const id = await begin()
    await store.simulator.pay(id)
    store.simulator.bend(id, "refund.settle-later=3600000 x1")
    const waiting = ["done", "done", "waiting", "todo", "todo"]
    expect(statesOf(await goOn())).toEqual(waiting)
    expect(statesOf(await goOn())).toEqual(waiting)
    expect(refundsOf(id)).toHaveLength(1)
    await store.simulator.clock.advance(3_600_000)
    expect(statesOf(await goOn()).slice(0, 4)).toEqual(["done", "done", "done", "done"])
    expect(refundsOf(id)).toHaveLength(2)
  })

  variant("takes each step once, however often it is asked to go on at once", async () => {
    const id = await begin()
    await store.simulator.pay(id)
    const answers = await Promise.all([goOn(), goOn(), goOn()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await quiet(store)
    expect(refundsOf(id)).toHaveLength(2)
    expect(lineOf(id).net).toBe("0")
    await expectBooksAgree(store)
  })
})

describe("no rehearsal", () => {
  it.each([
    ["of an account that there is not", "POST", "/alipay/accounts/nowhere/rehearsal", 404],
    ["goes on that was not begun", "POST", "/alipay/accounts/page/rehearsal/continue", 404],
    ["stops that was not begun", "DELETE", "/alipay/accounts/page/rehearsal", 404],
  ] as const)("%s", async (_, method, path, status) => {
    expect((await ask(method, path)).status).toBe(status)
  })

  it("is made with real money", async () => {
    const page = openSettings(store, shop)
    await page.fill({ client_id: "5X00000000000LIVE", private_key: store.run.merchantPrivateKey })
    expect((await page.read())["environment"]).toBe("live")
    const path = "/alipay/accounts/page/rehearsal"
    const asked = requests().length
    expect(await ask("POST", path)).toMatchObject({ status: 400, body: { code: "rehearsal_live" } })
    expect(await ask("GET", path)).toMatchObject({
      ...{ status: 200, body: { rehearsal: null, refusal: { code: "rehearsal_live" } } },
    })
    expect(requests()).toHaveLength(asked)
  })
})
