import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  captureRequest,
  cardSession,
  heldCard,
  openStage,
  paidWallet,
  payRequest,
  refundRequest,
  type Stage,
} from "../../__tests__/support/stage"
import { createSimulator, type Simulator } from "../../simulator"
import { keepStateFile, readStateFile } from "../state-file"

const HOUR = 3_600_000
const DAY = 24 * HOUR

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

/** Another simulator that goes on from what the first one knows. */
const again = () => {
  const [clientId = ""] = stage.sim.world.clients.all().map((client) => client.clientId)
  return createSimulator({
    state: stage.sim.state(),
    clock: { frozen: true },
    clients: [{ clientId }],
  })
}

/** Without the counts of calls, which end with a run. */
const ledgerOf = (sim: Pick<Simulator, "ledger">) => {
  const { payments, totals } = sim.ledger()
  return { totals, payments: payments.map((line) => ({ ...line, calls: {} })) }
}

it("goes on with payments, refunds, captures, disputes, notifications and the clock", async () => {
  await stage.sim.clock.advance(40 * DAY)
  const wallet = await paidWallet(stage, "wallet")
  await stage.merchant.call("payments/refund", refundRequest(wallet, "r1", "300"))
  const held = await heldCard(stage, "held")
  await stage.merchant.call("payments/capture", captureRequest(held, "c1", "4000"))
  stage.sim.disputes.open({ payment: "wallet", amount: "500" })
  await stage.sim.settled()
  const next = again()
  expect(ledgerOf(next)).toEqual(ledgerOf(stage.sim))
  expect(next.disputes()).toEqual(stage.sim.disputes())
  expect(next.notifications()).toEqual(stage.sim.notifications())
  expect(next.clock.now()).toBe(stage.sim.clock.now())
  expect(JSON.parse(next.state())).toEqual(JSON.parse(stage.sim.state()))
})

it("ends what time ends: an unpaid payment, a hold, the time to defend; and captures what follows by itself", async () => {
  await stage.merchant.call("payments/pay", payRequest("open"))
  await stage.merchant.call("payments/createPaymentSession", cardSession("session"))
  await heldCard(stage, "held")
  await heldCard(stage, "auto", "", { paymentFactor: { isAuthorization: true } })
  await paidWallet(stage, "paid")
  const { disputeId } = stage.sim.disputes.open({ payment: "paid" })
  const next = again()
  await next.clock.advance(HOUR)
  expect(next.payment("open").status).toBe("FAIL")
  expect(next.payment("session").status).toBe("FAIL")
  expect(next.payment("auto").captured).toBe("10000")
  await next.clock.advance(8 * DAY)
  expect(next.world.payments.anywhere("held")?.released).toBe(true)
  expect(next.disputes.get(disputeId).status).toBe("ACCEPTED")
})

it("runs on, as far ahead of real time as before, where the clock is not stopped", () => {
  const ahead = createSimulator({ clock: { startAt: Date.now() + 40 * DAY } })
  const next = createSimulator({ state: ahead.state() })
  expect(Math.abs(next.clock.now() - ahead.clock.now())).toBeLessThan(HOUR)
})

it("says what is no state", () => {
  for (const state of ["", "{}", '{"version":2}']) {
    expect(() => createSimulator({ state })).toThrow("delete it to start over")
  }
})

it("is kept in a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-simulator-state-"))
  const file = join(folder, "gateway.json")
  expect(readStateFile(file)).toBeUndefined()
  const end = keepStateFile(stage.sim, file)
  await paidWallet(stage, "a")
  end()
  expect(readFileSync(file, "utf8")).toBe(stage.sim.state())
  rmSync(folder, { recursive: true })
})
