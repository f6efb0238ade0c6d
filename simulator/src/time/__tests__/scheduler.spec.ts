import { setTimeout as pause } from "node:timers/promises"
import { Clock } from "../clock"
import { Scheduler } from "../scheduler"

const START = Date.parse("2026-09-01T12:00:00+08:00")

function frozen(): { clock: Clock; scheduler: Scheduler } {
  const clock = new Clock({ startAt: START, frozen: true })
  return { clock, scheduler: new Scheduler(clock) }
}

it("runs what becomes due in order, each at its own moment", async () => {
  const { clock, scheduler } = frozen()
  const log: string[] = []
  const note = (name: string) => () => void log.push(`${name} ${clock.now() - START}`)
  scheduler.plan(START + 300, note("third"))
  scheduler.plan(START + 100, note("first"))
  scheduler.plan(START + 100, note("second"))
  scheduler.plan(START + 1000, note("never"))
  await scheduler.advance(500)
  expect(log).toEqual(["first 100", "second 100", "third 300"])
  expect(clock.now()).toBe(START + 500)
})

it("runs what a task plans, if it is due too, and waits for slow tasks", async () => {
  const { clock, scheduler } = frozen()
  const log: number[] = []
  scheduler.plan(START + 100, async () => {
    await pause(5)
    scheduler.plan(clock.now() + 100, () => void log.push(clock.now() - START))
  })
  await scheduler.advance(200)
  expect(log).toEqual([200])
})

it("keeps two advances apart", async () => {
  const { clock, scheduler } = frozen()
  await Promise.all([scheduler.advance(100), scheduler.advance(50)])
  expect(clock.now()).toBe(START + 150)
})

it("fires by real timers when time runs by itself", async () => {
  const scheduler = new Scheduler(new Clock())
  const fired: string[] = []
  scheduler.plan(scheduler.clock.now() + 10, () => void fired.push("a"))
  await pause(40)
  expect(fired).toEqual(["a"])
  scheduler.close()
})

it("goes on from where it was moved", async () => {
  const scheduler = new Scheduler(new Clock())
  const before = Date.now()
  await scheduler.advance(60_000)
  await pause(5)
  const moved = scheduler.clock.now() - before
  expect(moved).toBeGreaterThan(60_000)
  expect(moved).toBeLessThan(61_000)
})

it("settles when nothing due is left, and forgets what was undone", async () => {
  const { clock, scheduler } = frozen()
  const log: string[] = []
  scheduler.plan(clock.now(), async () => {
    await pause(5)
    log.push("done")
  })
  const undo = scheduler.plan(clock.now(), () => void log.push("undone"))
  undo()
  await scheduler.settled()
  expect(log).toEqual(["done"])
})

it("keeps twenty thousand tasks in order", async () => {
  const { clock, scheduler } = frozen()
  const log: number[] = []
  for (let index = 0; index < 20_000; index += 1) {
    const at = START + ((index * 7919) % 20_000)
    scheduler.plan(at, () => void log.push(clock.now()))
  }
  await scheduler.advance(20_000)
  expect(log).toHaveLength(20_000)
  expect(log.every((at, index) => index === 0 || at >= (log[index - 1] ?? 0))).toBe(true)
})
