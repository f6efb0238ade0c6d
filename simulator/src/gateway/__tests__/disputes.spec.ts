import {
  captureRequest,
  heldCard,
  openStage,
  outcome,
  type Stage,
} from "../../__tests__/support/stage"

const DAY = 24 * 3_600_000

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

async function disputed(): Promise<string> {
  const paymentId = await heldCard(stage, "a")
  await stage.merchant.call("payments/capture", captureRequest(paymentId, "c", "10000"))
  return stage.sim.openDispute("a", { reasonCode: "13.1" }).disputeId
}

const kinds = () =>
  stage.shop
    .bodies()
    .map(({ disputeNotificationType: type }) => type)
    .filter(Boolean)
const accept = (disputeId: string) => stage.merchant.call("payments/acceptDispute", { disputeId })
const defend = (disputeId: string) =>
  stage.merchant.call("payments/supplyDefenseDocument", { disputeId, disputeEvidence: "UERG" })

it("a dispute is announced with its reason and the time to defend", async () => {
  const disputeId = await disputed()
  await stage.sim.settled()
  expect(stage.shop.bodies().at(-1)).toMatchObject({
    disputeNotificationType: "DISPUTE_CREATED",
    disputeId,
    paymentRequestId: "a",
    disputeReasonCode: "13.1",
    disputeAmount: { currency: "USD", value: "10000" },
    defenseDueTime: "2026-09-08T12:00:00+08:00",
  })
  expect(stage.shop.bodies().at(-1)).not.toHaveProperty("notifyType")
})

it("accepting gives the money back, once", async () => {
  const disputeId = await disputed()
  expect(outcome(await accept(disputeId))).toBe("S SUCCESS")
  expect(outcome(await accept(disputeId))).toBe("F REPEAT_REQUEST")
  expect(stage.sim.payment("a")).toMatchObject({ chargedBack: "10000", net: "0" })
  await stage.sim.settled()
  expect(kinds()).toEqual(["DISPUTE_CREATED", "DISPUTE_ACCEPTED"])
})

it("a defence is kept, can be downloaded, and may win", async () => {
  const disputeId = await disputed()
  const download = (disputeEvidenceType: string) =>
    stage.merchant.call("payments/downloadDisputeEvidence", { disputeId, disputeEvidenceType })
  expect(outcome(await download("DISPUTE_EVIDENCE_FILE"))).toBe("F PARAM_ILLEGAL")
  expect((await download("DISPUTE_EVIDENCE_TEMPLATE")).body["disputeEvidenceFormat"]).toBe("WORD")
  expect(outcome(await defend(disputeId))).toBe("S SUCCESS")
  expect(outcome(await defend(disputeId))).toBe("F REPEAT_REQUEST")
  expect((await download("DISPUTE_EVIDENCE_FILE")).body["disputeEvidence"]).toBe("UERG")
  stage.sim.judgeDispute(disputeId, "VALIDATE_FAIL")
  expect(stage.sim.payment("a")).toMatchObject({ chargedBack: "0", net: "10000" })
  await stage.sim.settled()
  expect(kinds()).toEqual(["DISPUTE_CREATED", "DEFENSE_SUPPLIED", "DISPUTE_JUDGED"])
})

it("nobody's answer is an alert, then a loss, then too late", async () => {
  const disputeId = await disputed()
  await stage.sim.clock.advance(6 * DAY)
  expect(kinds()).toEqual(["DISPUTE_CREATED", "DEFENSE_DUE_ALERT"])
  await stage.sim.clock.advance(DAY + 1)
  expect(kinds()).toEqual(["DISPUTE_CREATED", "DEFENSE_DUE_ALERT", "DISPUTE_ACCEPTED"])
  expect(stage.shop.bodies().at(-1)).toMatchObject({ disputeAcceptReason: "TIMEOUT" })
  expect(stage.sim.payment("a").net).toBe("0")
  expect(outcome(await accept(disputeId))).toBe("F TIME_EXCEEDS_LIMIT")
})

it("a rule that repays at once is a loss", async () => {
  stage.sim.resolveDispute(await disputed())
  await stage.sim.settled()
  expect(kinds()).toEqual(["DISPUTE_CREATED", "RDR_RESOLVED"])
  expect(stage.sim.payment("a")).toMatchObject({ chargedBack: "10000", net: "0" })
})

it("papers that are accepted move no money", async () => {
  stage.sim.judgeDispute(await disputed(), "VALIDATE_SUCCESS")
  expect(stage.sim.payment("a")).toMatchObject({ chargedBack: "0", net: "10000" })
})

it("a withdrawn dispute costs nothing, and an unknown one is named", async () => {
  const disputeId = await disputed()
  stage.sim.cancelDispute(disputeId)
  expect(stage.sim.payment("a").net).toBe("10000")
  expect(() => stage.sim.judgeDispute(disputeId, "VALIDATE_SUCCESS")).toThrow("already over")
  const unknown = await accept("404")
  expect(outcome(unknown)).toBe("F PARAM_ILLEGAL")
  expect(unknown.body.result.resultMessage).toContain("disputeId")
})

it("a payment without money cannot be disputed", async () => {
  await heldCard(stage, "held")
  expect(() => stage.sim.openDispute("held")).toThrow("no money")
})
