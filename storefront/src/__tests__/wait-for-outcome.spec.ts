import { waitForOutcome, watchPayment } from "../wait-for-outcome.ts"
import { payment, refusal, scriptedStore } from "./scripted-store.ts"

/** A store whose status route gives these answers in turn; the last one repeats. */
const store = (
  statuses: unknown[],
  complete: unknown = { type: "order", order: { id: "order_1" } }
) => {
  let round = 0
  return scriptedStore(({ path }) =>
    path.endsWith("/complete") ? complete : statuses[Math.min(round++, statuses.length - 1)]
  )
}
const WAITING = payment()
const PAID = payment({ status: "paid", redirect_url: null })
const ended = (status: "failed" | "expired" | "canceled") =>
  payment({ status, reason_code: "expired", message: "a sentence" })

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const seconds = async (count: number) => await jest.advanceTimersByTimeAsync(count * 1_000)

describe("waiting for the outcome of a payment", () => {
  it("completes the cart once when it is paid", async () => {
    const { sdk, paths } = store([WAITING, PAID])
    const outcome = waitForOutcome(sdk, "cart_1")
    await seconds(2)
    expect(await outcome).toEqual({ kind: "ordered", orderId: "order_1" })
    expect(paths().filter((path) => path.startsWith("POST"))).toEqual([
      "POST /store/carts/cart_1/complete",
    ])
  })

  it.each([
    ["failed", "declined"],
    ["canceled", "canceled"],
  ] as const)("ends with %s as %s and the store's sentence", async (status, kind) => {
    const outcome = await waitForOutcome(store([ended(status)]).sdk, "cart_1")
    expect(outcome).toEqual({ kind, message: "a sentence", reasonCode: "expired" })
  })

  it("ends with the order that was made elsewhere, without completing", async () => {
    const { sdk, paths } = store([payment({ status: "paid", order_id: "order_9" })])
    expect(await waitForOutcome(sdk, "cart_1")).toEqual({ kind: "ordered", orderId: "order_9" })
    expect(paths()).toHaveLength(1)
  })

  it.each([
    [{ status: "none", reason_code: "returned" }, { message: "a sentence" }],
    [{ status: "paid", reason_code: "returned" }, { message: "a sentence" }],
    [{ status: "failed", reason_code: "declined" }, {}],
  ] as const)("says of an order that other money goes back, and no more: %j", async (at, said) => {
    const answer = payment({ ...at, order_id: "order_9", message: "a sentence" })
    const outcome = await waitForOutcome(store([answer]).sdk, "cart_1")
    expect(outcome).toEqual({ kind: "ordered", orderId: "order_9", ...said })
  })

  it("ends with none when there is nothing to wait for", async () => {
    const { sdk } = store([payment({ status: "none" })])
    expect(await waitForOutcome(sdk, "cart_1")).toEqual({ kind: "none" })
  })

  it.each([404, 401, 400])(
    "ends with none when the store refuses three times: %i",
    async (status) => {
      const { sdk, paths } = store([refusal(status)])
      const outcome = waitForOutcome(sdk, "cart_1")
      await seconds(5)
      expect(await outcome).toEqual({ kind: "none" })
      expect(paths()).toHaveLength(3)
    }
  )

  it("is not ended by a refusal that passes, nor by any once the store has told of the cart", async () => {
    const { sdk } = store([refusal(404), WAITING, ...Array(5).fill(refusal(403)), PAID])
    const seen: unknown[] = []
    const outcome = waitForOutcome(sdk, "cart_1", { onProgress: (each) => seen.push(each) })
    await seconds(40)
    expect(await outcome).toMatchObject({ kind: "ordered" })
    expect(seen).toEqual([
      { kind: "waiting", payment: WAITING, unreachable: false },
      { kind: "waiting", payment: WAITING, unreachable: true },
      { kind: "ordered", orderId: "order_1" },
    ])
  })

  it("still finds the payment of the last second after its page has closed", async () => {
    const seen: string[] = []
    const { sdk } = store([ended("expired"), ended("expired"), PAID])
    const outcome = waitForOutcome(sdk, "cart_1", { onProgress: ({ kind }) => seen.push(kind) })
    await seconds(5)
    expect(await outcome).toMatchObject({ kind: "ordered" })
    expect(seen).toEqual(["expired", "ordered"])
  })

  it("ends as expired when nothing comes any more", async () => {
    const outcome = waitForOutcome(store([ended("expired")]).sdk, "cart_1")
    await seconds(5)
    expect(await outcome).toMatchObject({ kind: "expired" })
  })

  it("asks ever more slowly", async () => {
    const { sdk, asked } = store([WAITING])
    const stop = new AbortController()
    const outcome = waitForOutcome(sdk, "cart_1", { signal: stop.signal }).catch(() => "stopped")
    await seconds(60)
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.length).toBeLessThan(15)
    stop.abort()
    expect(await outcome).toBe("stopped")
    const before = asked.length
    await seconds(60)
    expect(asked).toHaveLength(before)
  })

  it("rejects with the signal's reason, also before it begins", async () => {
    const { sdk } = store([WAITING])
    await expect(waitForOutcome(sdk, "c", { signal: AbortSignal.abort("left") })).rejects.toBe(
      "left"
    )
  })

  it("shows a store that does not answer only when it lasts, and goes on asking", async () => {
    const seen: unknown[] = []
    const { sdk } = store([WAITING, refusal(502), {}, new Error("offline"), PAID])
    const outcome = waitForOutcome(sdk, "cart_1", { onProgress: (each) => seen.push(each) })
    await seconds(30)
    expect(await outcome).toMatchObject({ kind: "ordered" })
    expect(seen).toEqual([
      { kind: "waiting", payment: WAITING, unreachable: false },
      { kind: "waiting", payment: WAITING, unreachable: true },
      { kind: "ordered", orderId: "order_1" },
    ])
  })

  it("does not show a trouble that passes", async () => {
    const seen: unknown[] = []
    const { sdk } = store([WAITING, refusal(502), new Error("offline"), PAID])
    const outcome = waitForOutcome(sdk, "cart_1", { onProgress: (each) => seen.push(each) })
    await seconds(30)
    expect(await outcome).toMatchObject({ kind: "ordered" })
    expect(seen).toHaveLength(2)
  })

  it("goes on when the cart could not be completed", async () => {
    const answers = [refusal(409), { type: "cart", error: { type: "x", message: "not yet" } }]
    const scripted = scriptedStore(({ path }) =>
      path.endsWith("/complete") ? (answers.shift() ?? { type: "order", order: { id: "o" } }) : PAID
    )
    const outcome = waitForOutcome(scripted.sdk, "cart_1")
    await seconds(10)
    expect(await outcome).toEqual({ kind: "ordered", orderId: "o" })
  })

  it("tells at once that the shop has to look at it, and goes on asking until there is an order", async () => {
    const refused = { type: "cart", error: { type: "payment_authorization_error", message: "" } }
    const answers = [refused, refused]
    const held = payment({ status: "paid", reason_code: "under_review", message: "Contact us." })
    const scripted = scriptedStore(({ path }) =>
      path.endsWith("/complete") ? (answers.shift() ?? { type: "order", order: { id: "o" } }) : held
    )
    const told: string[] = []
    const outcome = waitForOutcome(scripted.sdk, "cart_1", {
      onProgress: (each) => told.push(each.kind === "held" ? `held ${each.message}` : each.kind),
    })
    await seconds(10)
    expect(await outcome).toEqual({ kind: "ordered", orderId: "o" })
    expect(told).toEqual(["held Contact us.", "held Contact us.", "ordered"])
  })

  it("gives up when the patience runs out, with what is known", async () => {
    const outcome = waitForOutcome(store([WAITING]).sdk, "cart_1", { patienceMs: 5_000 })
    await seconds(10)
    expect(await outcome).toMatchObject({ kind: "waiting", payment: WAITING })
  })

  it("asks at once when the shopper says that they have paid", async () => {
    const { sdk, asked } = store([...Array<typeof WAITING>(7).fill(WAITING), PAID])
    const watch = watchPayment(sdk, "cart_1")
    await seconds(14)
    expect(asked).toHaveLength(7)
    watch.askNow()
    await seconds(0)
    expect(await watch.outcome).toMatchObject({ kind: "ordered" })
  })
})

describe("a page that is hidden", () => {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" })
  const turn = (state: "visible" | "hidden") => {
    page.visibilityState = state
    page.dispatchEvent(new Event("visibilitychange"))
  }
  beforeEach(() => Object.assign(globalThis, { document: page }))
  afterEach(() => Reflect.deleteProperty(globalThis, "document"))

  it("stops asking, and asks at once when it is shown", async () => {
    const { sdk, asked } = store([WAITING, WAITING, PAID])
    const outcome = waitForOutcome(sdk, "cart_1")
    await seconds(0)
    turn("hidden")
    await seconds(3_600)
    expect(asked).toHaveLength(1)
    turn("visible")
    await seconds(0)
    expect(asked).toHaveLength(2)
    await seconds(2)
    expect(await outcome).toMatchObject({ kind: "ordered" })
  })
})
