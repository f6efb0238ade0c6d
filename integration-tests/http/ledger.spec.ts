import { startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let alipay: Alipay

beforeAll(async () => {
  store = await startStore()
  alipay = store.container.resolve<Alipay>("alipay")
})
afterAll(async () => await store.stop())

let counter = 0
const aPayment = async (nextCheckAt: Date | null = null) => {
  const id = `payses_ledger_${++counter}`
  return await alipay.payments.write({
    handle: "cn",
    session_id: id,
    payment_collection_id: "pay_col_none",
    payment_request_id: id,
    product: "pay",
    payment_method_type: "ALIPAY_CN",
    capture_mode: null,
    currency_code: "CNY",
    amount: "100",
    session_amount: "1",
    client_id: "C",
    environment: "sandbox",
    next_check_at: nextCheckAt,
  })
}
const aRefund = (alipayPaymentId: string, requestId: string) => ({
  alipay_payment_id: alipayPaymentId,
  kind: "refund" as const,
  request_id: requestId,
  medusa_id: requestId,
  origin: "medusa" as const,
  amount: "100",
  currency_code: "CNY",
  next_check_at: null,
})
const claim = (limit: number, now = new Date()) => ({ limit, now, leaseMs: 60_000 })

describe("the ledger", () => {
  it("moves forward and never back", async () => {
    const { id } = await aPayment()
    expect((await alipay.payments.advance(id, "awaiting_shopper")).state).toBe("awaiting_shopper")
    expect((await alipay.payments.advance(id, "paid", { payment_id: "2026" })).state).toBe("paid")
    const late = await alipay.payments.advance(id, "failed", { result_code: "TOO_LATE" })
    expect([late.state, late.result_code, late.payment_id]).toEqual(["paid", null, "2026"])
    expect((await alipay.payments.advance(id, "awaiting_shopper")).state).toBe("paid")
  })

  it("lets one of two racing outcomes win", async () => {
    for (let round = 0; round < 20; round++) {
      const { id } = await aPayment()
      await Promise.all([
        alipay.payments.advance(id, "paid", { result_code: "PAID" }),
        alipay.payments.advance(id, "failed", { result_code: "FAILED" }),
      ])
      const row = await alipay.payments.byId(id)
      expect([row?.state, row?.result_code]).toEqual(
        row?.state === "paid" ? ["paid", "PAID"] : ["failed", "FAILED"]
      )
    }
  })

  it("writes an operation once under its id", async () => {
    for (let round = 0; round < 40; round++) {
      const { id } = await aPayment()
      const rows = await Promise.all(
        Array.from({ length: 10 }, () => alipay.operations.write(aRefund(id, `ref_${id}`)))
      )
      expect(new Set(rows.map((row) => row.id)).size).toBe(1)
      expect(await alipay.operations.list(id)).toHaveLength(1)
    }
  })

  it("writes no second operation for a row of Medusa's", async () => {
    const { id } = await aPayment()
    const refund = aRefund(id, `ref_${id}`)
    await alipay.operations.write(refund)
    const other = { ...refund, request_id: `${refund.request_id}_2` }
    await expect(alipay.operations.write(other)).rejects.toThrow(/has another operation/)
  })

  it("gives each due row to one of those who ask at once, and not before it is due", async () => {
    const now = new Date()
    const due = await Promise.all(Array.from({ length: 12 }, () => aPayment(now)))
    const later = await aPayment(new Date(now.getTime() + 60_000))
    const claims = await Promise.all(
      Array.from({ length: 4 }, () => alipay.payments.claimDue(claim(5, now)))
    )
    const claimed = claims.flat().map(({ id }) => id)
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(claimed.sort()).toEqual(due.map(({ id }) => id).sort())
    expect(claimed).not.toContain(later.id)
    expect(await alipay.payments.claimDue(claim(50, now))).toEqual([])
  })

  it("keeps a look that was asked for while another was under way", async () => {
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    const until = minutes(5)
    const planned = async (id: string) => (await alipay.payments.byId(id))?.next_check_at
    for (const due of [null, minutes(-1), minutes(1)]) {
      const { id } = await aPayment(due)
      await alipay.payments.beginLook(id, until)
      await alipay.payments.endLook(id, until, 1, null)
      expect(await planned(id)).toBeNull()
      await alipay.payments.beginLook(id, until)
      await alipay.payments.lookAgain(id, minutes(2))
      await alipay.payments.endLook(id, until, 2, null)
      expect((await planned(id))?.getTime()).toBeLessThan(until.getTime())
    }
  })

  it("takes over what a killed process had claimed, when the claim runs out", async () => {
    const now = new Date()
    const row = await aPayment(now)
    await alipay.payments.claimDue(claim(50, now))
    const after = new Date(now.getTime() + 61_000)
    const taken = await alipay.payments.claimDue(claim(50, after))
    expect(taken.map(({ id }) => id)).toContain(row.id)
    await Promise.all(taken.map(({ id }) => alipay.payments.reschedule(id, 1, null)))
    expect(await alipay.payments.claimDue(claim(50, after))).toEqual([])
  })
})

describe("the inbox", () => {
  const message = (event: string) => ({
    handle: "cn",
    kind: "payment",
    dedupe_key: `cn|payment|${event}`,
    payment_request_id: null,
    payment_id: null,
    request_id: null,
    body: { a: 1 },
    request_time: "now",
    state: "received" as const,
    next_check_at: new Date(),
    claimed_until: null,
  })

  it("records an event once, whoever brings it", async () => {
    const recorded = await Promise.all(
      Array.from({ length: 20 }, () => alipay.inbox.record(message("same")))
    )
    expect(recorded.filter((row) => row !== undefined)).toHaveLength(1)
    expect(await alipay.inbox.record(message("other"))).toBeDefined()
  })

  it("counts attempts and gives up after the last", async () => {
    const row = await alipay.inbox.record(message("hopeless"))
    const id = row?.id ?? ""
    await alipay.inbox.postponed(id, "not yet", new Date())
    await alipay.inbox.postponed(id, "never", null)
    const { rows } = await store.sql.query(
      `select state, attempts, last_error, next_check_at from alipay_notification where id = $1`,
      [id]
    )
    expect(rows).toEqual([{ state: "dead", attempts: 2, last_error: "never", next_check_at: null }])
  })
})

describe("a lease", () => {
  it("is held by one at a time", async () => {
    let inside = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 8 }, () =>
        alipay.leases.within("cart:one", async () => {
          most = Math.max(most, ++inside)
          await new Promise((resolve) => setTimeout(resolve, 20))
          inside--
        })
      )
    )
    expect(most).toBe(1)
  })

  it("is given back when the work fails", async () => {
    await expect(
      alipay.leases.within("cart:fails", async () => await Promise.reject(new Error("oh")))
    ).rejects.toThrow("oh")
    await alipay.leases.within("cart:fails", async () => undefined, { waitMs: 0 })
  })

  it("is refused while another holds it too long", async () => {
    const held = await alipay.leases.acquire("cart:held")
    expect(await alipay.leases.acquire("cart:held", { waitMs: 100 })).toBeUndefined()
    await expect(
      alipay.leases.within("cart:held", async () => undefined, { waitMs: 50 })
    ).rejects.toThrow("cart:held is being worked on by another process")
    await held?.release()
    expect(await alipay.leases.acquire("cart:held", { waitMs: 0 })).toBeDefined()
  })

  it("outlives its time while the holder lives, and runs out when it was killed", async () => {
    const living = await alipay.leases.acquire("cart:living", { ttlMs: 1_500 })
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    expect(await alipay.leases.acquire("cart:living", { waitMs: 0 })).toBeUndefined()
    await living?.release()
    await store.sql.query(
      `insert into alipay_lease (id, owner, expires_at) values ('cart:killed', 'nobody', now() + interval '2 seconds')`
    )
    expect(await alipay.leases.acquire("cart:killed", { waitMs: 0 })).toBeUndefined()
    expect(await alipay.leases.acquire("cart:killed", { waitMs: 15_000 })).toBeDefined()
  })

  it("is not renewed for ever: one that hangs lets the others go on", async () => {
    await alipay.leases.acquire("cart:hangs", { ttlMs: 1_500, renewForMs: 3_000 })
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(await alipay.leases.acquire("cart:hangs", { waitMs: 0 })).toBeUndefined()
    expect(await alipay.leases.acquire("cart:hangs", { waitMs: 20_000 })).toBeDefined()
  })

  it("that was released is not brought back by a renewal on its way", async () => {
    for (let round = 0; round < 20; round++) {
      const lease = await alipay.leases.acquire(`cart:renewed-${round}`, { ttlMs: 3 })
      await new Promise((resolve) => setTimeout(resolve, 2))
      await lease?.release()
    }
    const { rows } = await store.sql.query(
      `select id from alipay_lease where id like 'cart:renewed%'`
    )
    expect(rows).toEqual([])
  })
})
