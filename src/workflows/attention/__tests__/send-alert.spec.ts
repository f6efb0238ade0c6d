import type { MedusaContainer } from "@medusajs/framework/types"
import { sendAlert } from "../send-alert"

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

const told = {
  to: { kind: "paid_twice", channel: "email", recipient: "lin@shop.example" } as const,
  alert: { title: "Paid twice", text: "x", subject: "x", html: "x" },
  item: { id: "alatt_1" },
  name: "alipay:1",
}

/** A store with a provider that answers so, and with a message that has the name already. */
const storeWith = (answer: () => Promise<unknown>, before?: { status: string }): MedusaContainer =>
  ({
    resolve: () => ({
      createNotifications: answer,
      listNotifications: async () => (before === undefined ? [] : [before]),
    }),
  }) as unknown as MedusaContainer

it("a provider that never answers has failed after a minute", async () => {
  const sent = sendAlert(
    storeWith(async () => await new Promise(() => undefined)),
    told
  )
  let isOver = false
  void sent.then(() => (isOver = true))
  await jest.advanceTimersByTimeAsync(59_999)
  expect(isOver).toBe(false)
  await jest.advanceTimersByTimeAsync(1)
  expect(isOver).toBe(true)
  expect(await sent).toBe("not done within 60000 ms")
  expect(jest.getTimerCount()).toBe(0)
})

it("a message that was sent, or refused, is waited for no longer", async () => {
  expect(
    await sendAlert(
      storeWith(async () => ({})),
      told
    )
  ).toBeNull()
  const refuses = storeWith(async () => await Promise.reject(new Error("shut")))
  expect(await sendAlert(refuses, told)).toBe("shut")
  expect(jest.getTimerCount()).toBe(0)
})

it("a message that was sent before the process ended is not sent again", async () => {
  const passedOver = storeWith(async () => undefined, { status: "success" })
  expect(await sendAlert(passedOver, told)).toBeNull()
})

it("a message that was broken off while it was sent does not count as sent", async () => {
  const passedOver = storeWith(async () => undefined, { status: "pending" })
  expect(await sendAlert(passedOver, told)).toMatch(/interrupted/)
})
