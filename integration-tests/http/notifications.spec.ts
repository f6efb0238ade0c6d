import { expectBooksAgree } from "../support/books"
import { deliver as deliverTo, type Message } from "../support/messages"
import { send } from "../support/request"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const OWN_DOOR = "/hooks/alipay/cn"
const CORE_DOOR = "/hooks/payment/alipay_cn"
const inbox = async () =>
  (
    await store.sql.query<{ id: string; kind: string; state: string; body: any }>(
      `select * from alipay_notification`
    )
  ).rows

/** A payment whose genuine message we hold in our hands; the store has not received it. */
const withheld = async (marks = "") => {
  store.simulator.next(`notify.lost ${marks}`)
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  await store.simulator.pay(payment.payment_request_id)
  await store.simulator.settled()
  const notice = store.simulator
    .notifications()
    .find((each) => each.paymentRequestId === payment.payment_request_id)
  const attempt = notice?.attempts[0]
  if (!notice || !attempt) {
    throw new Error("the simulator did not send a message")
  }
  return {
    cart,
    payment,
    body: notice.body,
    headers: { ...attempt.headers } as Record<string, string>,
  }
}

const deliver = async (door: string, message: Message): Promise<{ status: number; body: any }> => {
  const { status, text } = await deliverTo(store.url, message, door)
  return { status, body: text.startsWith("{") ? JSON.parse(text) : text }
}

type Forgery = (message: { body: string; headers: Record<string, string> }) => {
  body: string
  headers: Record<string, string>
}
const withHeader =
  (name: string, value: (old: string) => string): Forgery =>
  ({ body, headers }) => ({
    body,
    headers: Object.fromEntries(
      Object.entries(headers).map(([key, old]) => [
        key,
        key.toLowerCase() === name ? value(old) : old,
      ])
    ),
  })

const FORGERIES: Record<string, Forgery> = {
  "one changed digit": ({ body, headers }) => ({ body: body.replace("10050", "10051"), headers }),
  "one added blank": ({ body, headers }) => ({ body: `${body} `, headers }),
  "another client": withHeader("client-id", () => "SANDBOX_SOMEBODY"),
  "another time": withHeader("request-time", () => "2020-01-01T00:00:00+08:00"),
  "a cut signature": withHeader("signature", (old) => old.slice(0, -8)),
  "an empty signature": withHeader("signature", () => "algorithm=RSA256,keyVersion=1,signature="),
  "no signature": ({ body, headers }) => ({
    body,
    headers: Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.toLowerCase() !== "signature")
    ),
  }),
  "no JSON": ({ headers }) => ({ body: "not even json", headers }),
  "no body": ({ headers }) => ({ body: "", headers }),
}

describe("a genuine message", () => {
  variant("is acknowledged with the gateway's own JSON and makes the order", async () => {
    const { cart, body, headers } = await withheld()
    const answer = await deliver(OWN_DOOR, { body, headers })
    expect(answer).toEqual({
      status: 200,
      body: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } },
    })
    await settled(() => ordersOf(store, cart), 1)
    await quiet(store)
  })

  it("that is delivered ten times at once is recorded and applied once", async () => {
    const { cart, payment, body, headers } = await withheld()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => deliver(OWN_DOOR, { body, headers }))
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    await settled(() => ordersOf(store, cart), 1)
    await quiet(store)
    const mine = (await inbox()).filter(
      (row: any) => row.payment_request_id === payment.payment_request_id
    )
    expect(mine).toHaveLength(1)
    expect(mine[0]?.state).toBe("applied")
  })

  variant("at Medusa's own hook is applied from the inbox", async () => {
    const { cart, body, headers } = await withheld()
    expect((await deliver(CORE_DOOR, { body, headers })).status).toBe(200)
    await settled(async () => (await inbox()).filter(({ state }) => state === "received"), 1)
    await sweep(store)
    await settled(() => ordersOf(store, cart), 1)
  })

  it("of old only makes us ask: a cancelled payment stays cancelled", async () => {
    const { cart, payment, body, headers } = await withheld()
    await store.simulator.clock.advance(1_000)
    expect((await shop.changeQuantity(cart, 2)).status).toBe(200)
    expect((await deliver(OWN_DOOR, { body, headers })).status).toBe(200)
    await quiet(store)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(store.simulator.payment(payment.payment_request_id).net).toBe("0")
  })

  it("with an old request-time is asked about and applied", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.old-time")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
  })

  it.each(["notify.double", "notify.early", "notify.delay=2000"])(
    "makes one order however it comes (%s)",
    async (mark) => {
      const cart = await shop.createCart()
      store.simulator.next(mark)
      const payment = await shop.startPayment(cart)
      await store.simulator.pay(payment.payment_request_id)
      await store.simulator.clock.advance(20_000)
      await quiet(store)
      await sweep(store)
      await settled(() => ordersOf(store, cart), 1)
    }
  )

  it("while the gateway can't be asked waits for its turn", async () => {
    const cart = await shop.createCart()
    store.simulator.next("inquiry.drop-before x3")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    expect(await ordersOf(store, cart)).toEqual([])
    const message = async () =>
      (await inbox()).find((row: any) => row.payment_request_id === payment.payment_request_id)
    expect(await message()).toMatchObject({ state: "received", attempts: 1 })
    await sweep(store)
    await settled(() => ordersOf(store, cart), 1)
    expect(await message()).toMatchObject({ state: "applied", attempts: 2 })
  })

  it("about a payment no one knows is kept for a person after its attempts", async () => {
    const { body, headers, payment, cart } = await withheld()
    await store.sql.query(
      `update alipay_payment set payment_request_id = 'of-another', gateway_payment_id = null where payment_request_id = $1`,
      [payment.payment_request_id]
    )
    await deliver(OWN_DOOR, { body, headers })
    await quiet(store)
    for (let attempt = 0; attempt < 10; attempt++) {
      await sweep(store)
    }
    const [mine] = (await inbox()).filter(
      (row: any) => row.payment_request_id === payment.payment_request_id
    )
    expect(mine?.state).toBe("dead")
    const { rows: told } = await store.sql.query(
      `select kind, state from alipay_attention where subject = $1`,
      [mine?.id]
    )
    expect(told).toEqual([{ kind: "dead_notification", state: "open" }])
    await store.sql.query(
      `update alipay_payment set payment_request_id = $1 where payment_request_id = 'of-another'`,
      [payment.payment_request_id]
    )
    await sweep(store)
    await settled(() => ordersOf(store, cart), 1)
  })
})

describe("a message that is not genuine", () => {
  it.each(Object.keys(FORGERIES))("is refused and leaves no trace (%s)", async (name) => {
    const message = await withheld()
    const before = (await inbox()).length
    const forged = FORGERIES[name]?.(message) ?? message
    const answer = await deliver(OWN_DOOR, forged)
    expect(answer.status).toBe(401)
    expect(answer.body.result.resultStatus).toBe("F")
    await deliver(CORE_DOOR, forged)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await inbox()).toHaveLength(before)
    expect(await ordersOf(store, message.cart)).toEqual([])
    await sweep(store)
  })

  variant("signed with a foreign key is refused", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.foreign-key")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await store.simulator.settled()
    const mine = (await inbox()).filter(
      (row: any) => row.payment_request_id === payment.payment_request_id
    )
    expect(mine).toEqual([])
    await sweep(store)
    await settled(() => ordersOf(store, cart), 1)
  })

  it("for an account that is not registered is refused", async () => {
    const { body, headers } = await withheld()
    expect((await deliver("/hooks/alipay/unknown", { body, headers })).status).toBe(401)
    expect((await deliver("/hooks/alipay/manual", { body, headers })).status).toBe(401)
    await sweep(store)
  })

  it("of more than 256 kB is not read", async () => {
    const response = await send(store.url, {
      method: "POST",
      path: OWN_DOOR,
      body: "x".repeat(300 * 1024),
    }).catch(() => undefined)
    expect([413, undefined]).toContain(response?.status)
  })
})

describe("a dispute", () => {
  variant("is recorded, acknowledged and applied, once", async () => {
    const { payment, paymentId } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
      wallet: "CARD",
    })
    await shop.capture(paymentId)
    await store.simulator.openDispute(payment.payment_request_id)
    await quiet(store)
    const disputes = (await inbox()).filter(({ kind }) => kind === "dispute")
    expect(disputes.map(({ state }) => state)).toEqual(["applied"])
    expect(disputes[0]?.body.disputeNotificationType).toBe("DISPUTE_CREATED")
    const sent = store.simulator.notifications().find(({ kind }) => kind === "dispute")
    expect(sent?.status).toBe("acknowledged")
    await store.simulator.redeliver(sent?.id ?? "")
    await sweep(store)
    expect((await inbox()).filter(({ kind }) => kind === "dispute")).toHaveLength(1)
  })
})
