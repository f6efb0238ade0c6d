import { testModule } from "../support/alipay-module"
import { atOnce, minutes, valuesOf } from "../support/rows"

const message = (event: string) => ({
  handle: "cn",
  client_id: "C",
  payment_handle: null,
  kind: "payment",
  dedupe_key: `cn|payment|${event}`,
  payment_request_id: `payses_${event}`,
  gateway_payment_id: null,
  request_id: null,
  body: { a: 1 },
  request_time: "now",
  state: "received" as const,
  next_check_at: minutes(-1),
  claimed_until: null,
})

testModule(({ alipay }) => {
  const recorded = async (values: object = {}) => {
    const row = await alipay.inbox.record({ ...message("one"), ...values })
    if (!row) {
      throw new Error("recorded before")
    }
    return row
  }

  describe("the inbox", () => {
    it("records an event once, from any sender", async () => {
      const rows = valuesOf(await atOnce(20, () => alipay.inbox.record(message("same"))))
      expect(rows).toHaveLength(20)
      expect(rows.filter((row) => row !== undefined)).toHaveLength(1)
      expect(await alipay.inbox.record(message("other"))).toBeDefined()
    })

    it("counts attempts and gives up after the last", async () => {
      const { id } = await recorded()
      await alipay.inbox.postponed(id, "not yet", minutes(1))
      await alipay.inbox.postponed(id, "never", null)
      expect(await alipay.inbox.byId(id)).toMatchObject({
        state: "dead",
        attempts: 2,
        last_error: "never",
        next_check_at: null,
        claimed_until: null,
      })
    })

    it("gives a message that is due to one process, and none that was applied", async () => {
      const { id } = await recorded()
      const options = { limit: 10, now: new Date(), leaseMs: 60_000 }
      const claims = valuesOf(await atOnce(4, () => alipay.inbox.claimDue(options)))
      expect(claims.flat().map((row) => row.id)).toEqual([id])
      await alipay.inbox.applied(id, new Date())
      const later = { ...options, now: minutes(5) }
      expect(await alipay.inbox.claimDue(later)).toEqual([])
      expect((await alipay.inbox.byId(id))?.state).toBe("applied")
    })

    it("lets who recorded a message go on with it, unless another has taken it over", async () => {
      const now = new Date()
      const { id, claimed_until } = await recorded({ claimed_until: minutes(1) })
      const mine = await alipay.inbox.claimAgain(id, claimed_until, now)
      expect(mine?.id).toBe(id)
      const taken = { limit: 1, now: minutes(2), leaseMs: 60_000 }
      expect(await alipay.inbox.claimDue(taken)).toHaveLength(1)
      expect(await alipay.inbox.claimAgain(id, mine?.claimed_until ?? null, now)).toBeUndefined()
    })

    it("knows whether a message about a payment ever came", async () => {
      await recorded({ gateway_payment_id: "2026" })
      const { inbox } = alipay
      const asked = (payment_request_id: string, gateway_payment_id: string | null = null) =>
        inbox.hasMessageOf({ payment_request_id, gateway_payment_id })
      expect(await asked("payses_one")).toBe(true)
      expect(await asked("payses_two", "2026")).toBe(true)
      expect(await asked("payses_two")).toBe(false)
    })
  })
})
