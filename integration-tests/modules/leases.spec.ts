import { setTimeout as sleep } from "node:timers/promises"
import { testModule } from "../support/alipay-module"
import { newPayment, newRefund } from "../support/rows"
import { until } from "../support/until"

const realNow = Date.now
const anHourAhead = () => realNow.call(Date) + 3_600_000

testModule(({ alipay, sql }) => {
  const left = async (key: string) => await sql(`select id from alipay_lease where id = ?`, [key])

  /** When a lease ends, in milliseconds; 0 when no one has it. */
  const endOf = async (key: string): Promise<number> => {
    const [row] = await sql(`select expires_at from alipay_lease where id = ?`, [key])
    return row ? new Date(row["expires_at"]).getTime() : 0
  }
  const renewedBy = async (key: string, first: number, ms: number) =>
    await until(
      `${key} to end ${ms} ms later`,
      async () => await endOf(key),
      (end) => end >= first + ms
    )

  describe("a lease", () => {
    it("is held by one at a time", async () => {
      let [inside, most] = [0, 0]
      await Promise.all(
        Array.from({ length: 8 }, () =>
          alipay.leases.within("cart:one", async () => {
            most = Math.max(most, ++inside)
            await sleep(20)
            inside--
          })
        )
      )
      expect(most).toBe(1)
    })

    it("of another thing is held at the same time", async () => {
      await alipay.leases.within("cart:one", async () => {
        await alipay.leases.within("cart:two", async () => undefined, { waitMs: 0 })
      })
    })

    it("is given back when the work fails", async () => {
      await expect(
        alipay.leases.within("cart:fails", async () => await Promise.reject(new Error("oh")))
      ).rejects.toThrow("oh")
      expect(await left("cart:fails")).toEqual([])
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

    it("outlives its time while the holder lives", async () => {
      const ttlMs = 3_000
      const living = await alipay.leases.acquire("cart:living", { ttlMs })
      const first = await endOf("cart:living")
      await renewedBy("cart:living", first, ttlMs)
      expect(await alipay.leases.acquire("cart:living", { waitMs: 0 })).toBeUndefined()
      await living?.release()
      expect(await left("cart:living")).toEqual([])
    })

    it("outlives a server's clock that is set ahead", async () => {
      const ttlMs = 3_000
      const lease = await alipay.leases.acquire("cart:ahead", { ttlMs })
      const first = await endOf("cart:ahead")
      const clock = jest.spyOn(Date, "now").mockImplementation(anHourAhead)
      try {
        await sleep(ttlMs * 1.5)
      } finally {
        clock.mockRestore()
      }
      expect(await endOf("cart:ahead")).toBeGreaterThan(first)
      expect(await alipay.leases.acquire("cart:ahead", { waitMs: 0 })).toBeUndefined()
      await lease?.release()
    })

    it("runs out when its holder was killed", async () => {
      await sql(
        `insert into alipay_lease (id, owner, expires_at) values ('cart:killed', 'gone', now() + interval '1 hour')`
      )
      expect(await alipay.leases.acquire("cart:killed", { waitMs: 0 })).toBeUndefined()
      await sql(`update alipay_lease set expires_at = now() + interval '2 seconds'`)
      expect(await alipay.leases.acquire("cart:killed", { waitMs: 60_000 })).toBeDefined()
    })

    it("is not renewed for ever: one that hangs lets the others go on", async () => {
      await alipay.leases.acquire("cart:hangs", { ttlMs: 1_500, renewForMs: 6_000 })
      await renewedBy("cart:hangs", await endOf("cart:hangs"), 1)
      expect(await alipay.leases.acquire("cart:hangs", { waitMs: 0 })).toBeUndefined()
      expect(await alipay.leases.acquire("cart:hangs", { waitMs: 60_000 })).toBeDefined()
    })

    it("that was released is not brought back by a renewal on its way", async () => {
      for (let round = 0; round < 20; round++) {
        const lease = await alipay.leases.acquire(`cart:renewed-${round}`, { ttlMs: 3 })
        await sleep(2)
        await lease?.release()
      }
      expect(await sql(`select id from alipay_lease where id like 'cart:renewed%'`)).toEqual([])
    })

    it("that another has taken over is not released by who had it before", async () => {
      const first = await alipay.leases.acquire("cart:taken", { ttlMs: 600_000 })
      await sql(`update alipay_lease set expires_at = now() - interval '1 second'`)
      expect(await alipay.leases.acquire("cart:taken", { waitMs: 0 })).toBeDefined()
      await first?.release()
      expect(await alipay.leases.acquire("cart:taken", { waitMs: 0 })).toBeUndefined()
    })
  })

  describe("work that stood still for longer than its lease lasts", () => {
    const ttlMs = 40
    const ranOut = async (work: () => Promise<unknown>) =>
      await alipay.leases.within(
        "cart:stood-still",
        async () => {
          await sleep(2 * ttlMs)
          return await work()
        },
        { ttlMs, renewForMs: 0 }
      )
    const takeOver = async () =>
      expect(await alipay.leases.acquire("cart:stood-still", { waitMs: 5_000 })).toBeDefined()
    const end = async () => await sql(`delete from alipay_lease where id = 'cart:stood-still'`)

    it.each<[string, (paymentId: string) => Promise<unknown>]>([
      ["asks to be paid", async () => await alipay.payments.write(newPayment())],
      ["sends what waits", async (id) => await alipay.payments.advance(id, "created")],
      ["moves money", async (id) => await alipay.operations.write(newRefund(id))],
    ])("and %s is refused when another took the lease", async (_, work) => {
      const { id } = await alipay.payments.write(newPayment(), "ready")
      await expect(
        ranOut(async () => {
          await takeOver()
          return await work(id)
        })
      ).rejects.toThrow("cart:stood-still is being worked on by another process")
      expect([
        (await alipay.payments.byId(id))?.state,
        await alipay.operations.list(id),
        await sql(`select id from alipay_payment where state = 'created'`),
      ]).toEqual(["ready", [], []])
      await end()
    })

    it("goes on when no other took the lease", async () => {
      await ranOut(async () => await alipay.payments.write(newPayment()))
      expect(await left("cart:stood-still")).toEqual([])
    })

    it("leaves what it set off to go on after it", async () => {
      let later: Promise<unknown> = Promise.resolve()
      await ranOut(async () => {
        later = sleep(100).then(async () => await alipay.payments.write(newPayment()))
      })
      await takeOver()
      await later
      await end()
    })
  })
})
