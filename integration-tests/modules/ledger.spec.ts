import { readDisputes } from "../../src/disputes/rules/apply-message"
import { testModule } from "../support/alipay-module"
import { atOnce, minutes, newPayment, newRefund, valuesOf } from "../support/rows"

const claim = (limit: number, now = new Date()) => ({ limit, now, leaseMs: 60_000 })

testModule(({ alipay }) => {
  const aPayment = async (values: Parameters<typeof newPayment>[0] = {}) =>
    await alipay.payments.write(newPayment(values))

  describe("a payment request", () => {
    it("is written once under its id", async () => {
      const written = await atOnce(5, () => aPayment({ payment_request_id: "payses_one" }))
      expect(valuesOf(written)).toHaveLength(1)
    })

    it("moves forward and never back", async () => {
      const { id } = await aPayment()
      const { payments } = alipay
      expect((await payments.advance(id, "awaiting_shopper")).state).toBe("awaiting_shopper")
      expect((await payments.advance(id, "paid", { gateway_payment_id: "2026" })).state).toBe(
        "paid"
      )
      const late = await payments.advance(id, "failed", { result_code: "TOO_LATE" })
      expect([late.state, late.result_code, late.gateway_payment_id]).toEqual([
        "paid",
        null,
        "2026",
      ])
      expect((await payments.advance(id, "awaiting_shopper")).state).toBe("paid")
    })

    it("has one outcome when two race for it", async () => {
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

    it("of a session is its latest", async () => {
      await aPayment({ session_id: "payses_changed" })
      const second = await aPayment({ session_id: "payses_changed" })
      expect((await alipay.payments.bySession("payses_changed"))?.id).toBe(second.id)
    })

    it("has the session's id, then the next number, and the day where earlier ones may be gone", async () => {
      const ask = async (session_id: string, day?: number) =>
        (await aPayment({ session_id, payment_request_id: { day } })).payment_request_id
      expect([await ask("payses_1"), await ask("payses_1"), await ask("payses_1", 20_000)]).toEqual(
        ["payses_1", "payses_1_2", "payses_1_3_20000"]
      )
      expect(await ask("payses_old", 20_000)).toBe("payses_old_1_20000")
    })

    it("is noted as told to Medusa only while nothing of it was moved", async () => {
      const payment = await aPayment()
      const { id } = payment
      const now = new Date()
      const note = async () =>
        await alipay.payments.noteUntouched(payment, { reported_paid_at: now })
      expect((await note())?.reported_paid_at).toEqual(now)
      await alipay.operations.write({
        ...{ alipay_payment_id: id, kind: "refund", request_id: "touched", medusa_id: null },
        ...{ origin: "gateway", amount: "1", currency_code: "CNY", next_check_at: null },
      })
      expect(await note()).toBeUndefined()
      const disputed = await aPayment()
      const body = { disputeId: "d", disputeNotificationType: "DISPUTE_CREATED" }
      const change = { ...readDisputes([{ body }])[0]!, alerted: 0, next_check_at: null }
      await alipay.disputes.change(disputed, "d", () => ({ change }))
      const told = await alipay.payments.noteUntouched(disputed, { reported_paid_at: now })
      expect(told).toBeUndefined()
    })

    it("is open while its outcome is, or that of one of its operations", async () => {
      const { id } = await aPayment()
      await aPayment({ handle: "other" })
      expect(await alipay.payments.countOpen("cn")).toBe(1)
      await alipay.payments.advance(id, "paid")
      expect(await alipay.payments.countOpen("cn")).toBe(0)
      const refund = await alipay.operations.write(newRefund(id))
      expect(await alipay.payments.countOpen("cn")).toBe(1)
      await alipay.operations.advance(refund.id, "succeeded")
      expect(await alipay.payments.countOpen("cn")).toBe(0)
    })

    it("keeps a check that was asked for while another was under way", async () => {
      const until = minutes(5)
      const planned = async (id: string) => (await alipay.payments.byId(id))?.next_check_at
      for (const due of [null, minutes(-1), minutes(1)]) {
        const { id } = await aPayment({ next_check_at: due })
        await alipay.checks.begin(id, until)
        await alipay.checks.end(id, {
          until,
          checks: 1,
          next: null,
          soonest: minutes(1),
          recheck: null,
        })
        expect(await planned(id)).toBeNull()
        await alipay.checks.begin(id, until)
        await alipay.checks.schedule(id, minutes(2))
        await alipay.checks.end(id, {
          until,
          checks: 2,
          next: null,
          soonest: minutes(1),
          recheck: null,
        })
        expect((await planned(id))?.getTime()).toBeLessThan(until.getTime())
      }
    })

    it("is not looked at without end when each look asks for another", async () => {
      const [until, soonest] = [minutes(5), minutes(1)]
      const { id } = await aPayment({ next_check_at: minutes(-1) })
      for (const next of [null, minutes(3)]) {
        await alipay.checks.begin(id, until)
        await alipay.checks.schedule(id, minutes(-1))
        await alipay.checks.end(id, { until, checks: 1, next, soonest, recheck: null })
        expect((await alipay.payments.byId(id))?.next_check_at).toEqual(soonest)
      }
    })
  })

  describe("rows that are due", () => {
    it("go to one of those who ask at once, and not before their time", async () => {
      const now = new Date()
      const due = await Promise.all(
        Array.from({ length: 12 }, () => aPayment({ next_check_at: now }))
      )
      const later = await aPayment({ next_check_at: minutes(1) })
      const claims = valuesOf(await atOnce(4, () => alipay.checks.claimDue(claim(5, now))))
      const claimed = claims.flat().map(({ id }) => id)
      expect(new Set(claimed).size).toBe(claimed.length)
      expect(claimed.sort()).toEqual(due.map(({ id }) => id).sort())
      expect(claimed).not.toContain(later.id)
      expect(await alipay.checks.claimDue(claim(50, now))).toEqual([])
    })

    it("come in pages, the longest waiting first", async () => {
      const now = minutes(0)
      const ids: string[] = []
      for (const waited of [1, 5, 3, 4, 2]) {
        const { id } = await aPayment({ next_check_at: minutes(-waited) })
        ids[5 - waited] = id
      }
      const pages: string[][] = []
      for (let page = 0; page < 3; page++) {
        pages.push((await alipay.checks.claimDue(claim(2, now))).map(({ id }) => id).sort())
      }
      expect(pages).toEqual([ids.slice(0, 2).sort(), ids.slice(2, 4).sort(), ids.slice(4)])
    })

    it("that a killed process had claimed are taken over when the claim runs out", async () => {
      const now = new Date()
      const row = await aPayment({ next_check_at: now })
      await alipay.checks.claimDue(claim(50, now))
      const after = new Date(now.getTime() + 61_000)
      const taken = await alipay.checks.claimDue(claim(50, after))
      expect(taken.map(({ id }) => id)).toEqual([row.id])
      await alipay.checks.reschedule(row.id, 1, null)
      expect(await alipay.checks.claimDue(claim(50, after))).toEqual([])
    })
  })

  describe("an operation", () => {
    it("is written once under its id", async () => {
      const { id } = await aPayment()
      for (let round = 0; round < 10; round++) {
        const refund = newRefund(id)
        const rows = valuesOf(await atOnce(10, () => alipay.operations.write(refund)))
        expect(rows).toHaveLength(10)
        expect(new Set(rows.map((row) => row.id)).size).toBe(1)
      }
      expect(await alipay.operations.list(id, "refund")).toHaveLength(10)
    })

    it("is not written for a row of Medusa's that has one", async () => {
      const { id } = await aPayment()
      const refund = newRefund(id)
      await alipay.operations.write(refund)
      await expect(alipay.operations.write({ ...refund, request_id: "another" })).rejects.toThrow(
        /has another operation/
      )
    })

    it("is tied to one row of Medusa's, of several that ask", async () => {
      const { id } = await aPayment()
      const { id: refund } = await alipay.operations.write(newRefund(id, { medusa_id: null }))
      const tied = await atOnce(5, (index) => alipay.operations.claimFor(refund, `ref_of_${index}`))
      expect(valuesOf(tied).filter(Boolean)).toHaveLength(1)
    })

    it("moves forward and never back", async () => {
      const { id } = await aPayment()
      const { operations } = alipay
      const { id: refund } = await operations.write(newRefund(id))
      expect((await operations.advance(refund, "unknown")).state).toBe("unknown")
      expect((await operations.advance(refund, "succeeded")).state).toBe("succeeded")
      const late = await operations.advance(refund, "failed", { result_code: "TOO_LATE" })
      expect([late.state, late.result_code]).toEqual(["succeeded", null])
      expect(await operations.listUnsettled(id, "refund")).toEqual([])
    })

    it("has one outcome when two race for it", async () => {
      const { id } = await aPayment()
      for (let round = 0; round < 20; round++) {
        const { id: refund } = await alipay.operations.write(newRefund(id))
        await Promise.all([
          alipay.operations.advance(refund, "succeeded", { result_code: "DONE" }),
          alipay.operations.advance(refund, "failed", { result_code: "FAILED" }),
        ])
        const row = await alipay.operations.byId(refund)
        expect([row?.state, row?.result_code]).toEqual(
          row?.state === "succeeded" ? ["succeeded", "DONE"] : ["failed", "FAILED"]
        )
      }
    })
  })
})
