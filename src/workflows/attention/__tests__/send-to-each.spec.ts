import type { MedusaContainer } from "@medusajs/framework/types"
import { sendToEach } from "../send-to-each"

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

const told = {
  last: {
    ...({ kind: "paid_twice", channel: "email", sent: 0, failed: 0 } as const),
    ...{ reached: [], sent_at: null, retry_at: null, items_until: null, problem: null },
  },
  alert: { title: "Paid twice", text: "x", subject: "x", html: "x" },
  item: { id: "alatt_1" },
}

/** A store whose provider takes messages to some, fails for others, and never answers about the rest. */
const storeWith = (answers: Readonly<Record<string, () => Promise<unknown>>>): MedusaContainer =>
  ({
    resolve: () => ({
      createNotifications: async ({ to }: { to: string }) =>
        await (answers[to]?.() ?? new Promise(() => undefined)),
    }),
  }) as unknown as MedusaContainer

it("a provider that never answers has failed after a minute, and others are told all the same", async () => {
  const container = storeWith({ "bo@shop.example": async () => ({}) })
  const recipients = ["lin@shop.example", "bo@shop.example"]
  const sent = sendToEach(container, told, recipients)
  let isOver = false
  void sent.then(() => (isOver = true))
  await jest.advanceTimersByTimeAsync(59_999)
  expect(isOver).toBe(false)
  await jest.advanceTimersByTimeAsync(1)
  expect(isOver).toBe(true)
  expect(await sent).toEqual({
    reached: ["bo@shop.example"],
    problem: "not done within 60000 ms",
  })
  expect(jest.getTimerCount()).toBe(0)
})

it("a message that was sent, or refused, is waited for no longer", async () => {
  const container = storeWith({
    "bo@shop.example": async () => ({}),
    "max@shop.example": async () => await Promise.reject(new Error("shut")),
  })
  expect(await sendToEach(container, told, ["max@shop.example", "bo@shop.example"])).toEqual({
    reached: ["bo@shop.example"],
    problem: "shut",
  })
  expect(jest.getTimerCount()).toBe(0)
})
