import {
  heldCard,
  openStage,
  paidWallet,
  payRequest,
  type Stage,
} from "../../__tests__/support/stage"
import { parseMarks } from "../../behaviours/marks"
import { FAULTS } from "../fault-menu"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const open = async (path = "/") => (await fetch(`${stage.sim.url}${path}`)).text()
async function press(fields: Record<string, string>) {
  const body = new URLSearchParams(fields)
  const response = await fetch(`${stage.sim.url}/_simulator`, {
    method: "POST",
    body,
    redirect: "manual",
  })
  return { status: response.status, text: await response.text() }
}

it("shows nothing, then payments with their money and their notifications", async () => {
  expect(await open()).toContain("No shop has asked")
  await paidWallet(stage, "a")
  await heldCard(stage, "b")
  const text = await open("/_simulator")
  expect(text).toContain('data-id="a"')
  expect(text).toContain("CNY 128.00")
  expect(text).toContain("acknowledged")
  expect(text).toContain("no real money")
})

it("pays, declines, expires, bends, sends again and moves the clock by its buttons", async () => {
  for (const id of ["a", "b", "c", "d"]) {
    await stage.merchant.call("payments/pay", payRequest(id))
  }
  await press({ action: "pay", id: "a" })
  await press({ action: "decline", id: "b" })
  await press({ action: "expire", id: "c" })
  await press({ action: "bend", id: "d", marks: "pending" })
  const states = stage.sim.ledger().payments.map(({ status, code }) => `${status} ${code}`)
  expect(states).toEqual([
    "SUCCESS SUCCESS",
    "FAIL USER_BALANCE_NOT_ENOUGH",
    "FAIL ORDER_IS_CLOSED",
    "PROCESSING PAYMENT_IN_PROCESS",
  ])
  const before = stage.shop.messages.length
  expect((await press({ action: "redeliver", id: "ntf_1" })).status).toBe(303)
  expect(stage.shop.messages).toHaveLength(before + 1)
  await press({ action: "advance", minutes: "14" })
  expect(stage.sim.payment("d").status).toBe("FAIL")
  await press({ action: "next", mark: "auto-pay", marks: "notify.lost x1" })
  expect(await open()).toContain("auto-pay notify.lost x1")
  await stage.merchant.call("payments/pay", payRequest("e"))
  expect(stage.sim.payment("e").status).toBe("SUCCESS")
})

it.each([
  [{ action: "pay", id: "404" }, "no payment 404"],
  [{ action: "next", marks: "nonsense" }, "not a simulator mark"],
  [{ action: "advance", minutes: "soon" }, "Minutes must be a number"],
])("says what is wrong with %j", async (fields, words) => {
  const { status, text } = await press(fields as Record<string, string>)
  expect(status).toBe(409)
  expect(text).toContain(words)
})

it("teaches faults by a menu of which every one is a mark, and asks for one where none is chosen", async () => {
  const text = await open()
  for (const [marks, words] of FAULTS.flatMap(([, faults]) => faults)) {
    expect(() => parseMarks(marks)).not.toThrow()
    expect(text).toContain(words.replace("'", "&#39;"))
  }
  const refused = await press({ action: "next", mark: "", marks: " " })
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining("Choose a fault")])
})
