import { createHash } from "node:crypto"
import {
  disputeKinds,
  disputeMessages,
  refundAll,
  supply,
  takenCard,
} from "../../__tests__/support/disputes"
import {
  captureRequest,
  heldCard,
  openStage,
  outcome,
  paidWallet,
  type Stage,
} from "../../__tests__/support/stage"
import type { DisputeOrder } from "../../control/dispute-desk"
import { DISPUTE_REASONS } from "../../disputes/reasons"

const DAY = 24 * 3_600_000

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

/** Opens a dispute about a card payment of 100.00 USD. */
async function disputed(order: Partial<DisputeOrder> = {}, id = "a"): Promise<string> {
  await takenCard(stage, id)
  const { disputeId } = stage.sim.disputes.open({ payment: id, ...order })
  await stage.sim.settled()
  return disputeId
}

const last = () => disputeMessages(stage).at(-1)
const kinds = () => disputeKinds(stage)
const accept = (disputeId: string) => stage.merchant.call("payments/acceptDispute", { disputeId })
const download = (disputeId: string, disputeEvidenceType: string) =>
  stage.merchant.call("payments/downloadDisputeEvidence", { disputeId, disputeEvidenceType })
const money = () => {
  const { chargedBack, disputeHeld, net } = stage.sim.payment("a")
  return { chargedBack, disputeHeld, net }
}
const UNTOUCHED = { chargedBack: "0", disputeHeld: "0", net: "10000" }

describe("a dispute that opens", () => {
  it("is announced with everything that is known, and holds the money", async () => {
    const disputeId = await disputed({ reasonCode: "13.1" })
    const { paymentId, transactions } = stage.sim.payment("a")
    expect(last()).toEqual({
      disputeNotificationType: "DISPUTE_CREATED",
      disputeId,
      paymentId,
      paymentRequestId: "a",
      disputeTime: "2026-09-01T12:00:00+08:00",
      disputeAmount: { currency: "USD", value: "10000" },
      disputeType: "CHARGEBACK",
      disputeReasonCode: "13.1",
      disputeReasonMsg: "Merchandise or services not received",
      disputeSource: "VISA",
      defendable: true,
      defenseDueTime: "2026-09-08T12:00:00+08:00",
      captureId: transactions[0]?.id,
      arn: expect.stringMatching(/^\d{23}$/),
    })
    expect(money()).toEqual({ chargedBack: "0", disputeHeld: "10000", net: "10000" })
  })

  it.each([
    ["retrieval", "RETRIEVAL_REQUEST"],
    ["compliance", "COMPLIANCE_REQUEST"],
  ] as const)("asks for papers and holds nothing: %s", async (kind, disputeType) => {
    await disputed({ kind })
    expect(last()).toMatchObject({ disputeNotificationType: "DISPUTE_CREATED", disputeType })
    expect(money()).toEqual(UNTOUCHED)
  })

  it("is resolved by a rule at once, Visa only, and a verdict afterwards takes nothing more", async () => {
    const disputeId = await disputed({ kind: "rdr", amount: "700" })
    expect(kinds()).toEqual(["RDR_RESOLVED"])
    expect(last()).toMatchObject({ disputeAmount: { value: "700" }, disputeSource: "VISA" })
    const after = { chargedBack: "700", disputeHeld: "0", net: "9300" }
    expect(money()).toEqual(after)
    stage.sim.disputes.judge(disputeId, "lost")
    await stage.sim.settled()
    expect(kinds()).toEqual(["RDR_RESOLVED", "DISPUTE_JUDGED"])
    expect(money()).toEqual(after)
    expect(() => stage.sim.disputes.judge(disputeId, "lost")).toThrow("already over")
    const order = { payment: "a", kind: "rdr", source: "MASTERCARD" } as const
    expect(() => stage.sim.disputes.open(order)).toThrow("only Visa")
  })

  it("carries other fields, or fewer, when a test says so", async () => {
    await disputed({ fields: { disputeType: null, defendable: "true", acquirerInfo: { a: "b" } } })
    expect(last()).toMatchObject({ defendable: "true", acquirerInfo: { a: "b" } })
    expect(last()).not.toHaveProperty("disputeType")
  })

  it("can be the second of a payment, about what is left", async () => {
    const first = await disputed({ amount: "4000" })
    expect(stage.sim.disputes.open({ payment: "a" }).amount.value).toBe(6000n)
    expect(money().disputeHeld).toBe("10000")
    stage.sim.disputes.judge(first, "lost")
    expect(money()).toEqual({ chargedBack: "4000", disputeHeld: "6000", net: "6000" })
    expect(stage.sim.disputes.of("a").map(({ status }) => status)).toEqual(["JUDGED", "OPEN"])
  })

  it("closes by itself when everything was refunded before", async () => {
    const paymentId = await takenCard(stage, "a")
    await refundAll(stage, paymentId)
    stage.sim.disputes.open({ payment: "a" })
    await stage.sim.settled()
    expect(disputeMessages(stage)).toMatchObject([
      { autoDefendReason: "REFUNDED", defendable: false },
      { disputeNotificationType: "DISPUTE_JUDGED", disputeJudgedResult: "ACCEPT_BY_CUSTOMER" },
    ])
    expect(money()).toEqual({ chargedBack: "0", disputeHeld: "0", net: "0" })
  })

  it.each([
    [{ amount: "10001" }, "dispute 1 to 10000"],
    [{ amount: { currency: "EUR", value: 1n } }, "was paid in USD"],
  ])("cannot be about %j", async (order, words) => {
    await takenCard(stage, "a")
    expect(() => stage.sim.disputes.open({ payment: "a", ...order })).toThrow(words)
  })

  it("needs money that was taken", async () => {
    await heldCard(stage, "held")
    expect(() => stage.sim.openDispute("held")).toThrow("no money")
  })

  it("that a mark orders in vain is in the list of calls, with the reason", async () => {
    const marks = "dispute x1 dispute.kind=rdr"
    const paymentId = await heldCard(stage, "a", marks)
    const card = { brand: "JCB", masked: "*", lastFour: "1", token: "t", challenged: false }
    Object.assign(stage.sim.world.payments.anywhere("a") ?? {}, { card })
    await stage.merchant.call("payments/capture", captureRequest(paymentId, "c", "10000"))
    await stage.sim.clock.advance(1)
    expect(stage.sim.calls().at(-1)).toMatchObject({
      operation: "dispute",
      fault: expect.stringContaining("only Visa"),
    })
  })
})

describe("the schemes' reasons", () => {
  it("are many, each with words, and no code is twice in a scheme", () => {
    const keys = DISPUTE_REASONS.map(({ scheme, code }) => `${scheme} ${code}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(DISPUTE_REASONS.map(({ scheme }) => scheme)).size).toBe(4)
    expect(DISPUTE_REASONS.every(({ words }) => words.length > 3 && words.length <= 256)).toBe(true)
  })

  it("are told with their words", async () => {
    await paidWallet(stage, "w")
    const told = DISPUTE_REASONS.map(({ scheme, code }) => {
      stage.sim.disputes.open({ payment: "w", reasonCode: code, source: scheme })
      const body = JSON.parse(stage.sim.notifications().at(-1)?.body ?? "{}")
      const { disputeSource, disputeReasonCode, disputeReasonMsg } = body
      return { scheme: disputeSource, code: disputeReasonCode, words: disputeReasonMsg }
    })
    expect(told).toEqual(DISPUTE_REASONS)
  })
})

describe("the merchant's answer", () => {
  it("gives the money back by accepting, once", async () => {
    const disputeId = await disputed()
    const answer = await accept(disputeId)
    expect(answer.body).toMatchObject({
      disputeId,
      disputeResolutionTime: "2026-09-01T12:00:00+08:00",
    })
    expect(outcome(await accept(disputeId))).toBe("F REPEAT_REQUEST")
    expect(outcome(await supply(stage, disputeId))).toBe("F REPEAT_REQUEST")
    expect(money()).toEqual({ chargedBack: "10000", disputeHeld: "0", net: "0" })
    await stage.sim.settled()
    expect(kinds()).toEqual(["DISPUTE_CREATED", "DISPUTE_ACCEPTED"])
    expect(last()).toMatchObject({
      disputeAcceptReason: "MERCHANT_ACCEPTED",
      disputeAcceptTime: "2026-09-01T12:00:00+08:00",
    })
    expect(last()).not.toHaveProperty("disputeAmount")
  })

  it("is a document, once, and no one can accept after it", async () => {
    const disputeId = await disputed()
    expect(outcome(await supply(stage, disputeId))).toBe("S SUCCESS")
    expect(outcome(await supply(stage, disputeId))).toBe("F REPEAT_REQUEST")
    expect(outcome(await accept(disputeId))).toBe("F REPEAT_REQUEST")
    await stage.sim.settled()
    expect(kinds()).toEqual(["DISPUTE_CREATED", "DEFENSE_SUPPLIED"])
    expect(money().disputeHeld).toBe("10000")
  })

  it.each([
    ["A".repeat(1_000_000), "S SUCCESS"],
    ["A".repeat(1_000_001), "F PARAM_ILLEGAL"],
    ["data:application/pdf;base64,UERG", "F PARAM_ILLEGAL"],
    ["", "F PARAM_ILLEGAL"],
  ])("may have 750,000 bytes of plain base64 (case %#)", async (evidence, expected) => {
    expect(outcome(await supply(stage, await disputed(), evidence))).toBe(expected)
  })

  it("comes too late after the time to defend", async () => {
    const disputeId = await disputed()
    await stage.sim.clock.advance(7 * DAY + 1)
    expect(outcome(await accept(disputeId))).toBe("F TIME_EXCEEDS_LIMIT")
    expect(outcome(await supply(stage, disputeId))).toBe("F TIME_EXCEEDS_LIMIT")
  })

  it.each(["retrieval", "compliance"] as const)("cannot accept a %s request", async (kind) => {
    const answer = await accept(await disputed({ kind }))
    expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
    expect(answer.body.result.resultMessage).toContain("cannot be accepted")
  })

  it("is refused where nothing can be defended, or is not known", async () => {
    expect(outcome(await supply(stage, await disputed({ defendable: false })))).toBe(
      "F PARAM_ILLEGAL"
    )
    const unknown = await accept("404")
    expect(outcome(unknown)).toBe("F PARAM_ILLEGAL")
    expect(unknown.body.result.resultMessage).toContain("disputeId")
  })

  it.each(["acceptDispute", "supplyDefense"])("of %s is lost on the wire", async (operation) => {
    const disputeId = await disputed()
    stage.sim.bend("a", `${operation}.drop-after x1 ${operation}.answer@2=UNKNOWN_EXCEPTION x1`)
    const call = () =>
      operation === "acceptDispute" ? accept(disputeId) : supply(stage, disputeId)
    await expect(call()).rejects.toThrow()
    expect(outcome(await call())).toBe("U UNKNOWN_EXCEPTION")
    expect(outcome(await call())).toBe("F REPEAT_REQUEST")
  })

  it("to a compliance request is several documents, one at a time, and not too many", async () => {
    const disputeId = await disputed({ kind: "compliance", uploads: 2 })
    expect(outcome(await supply(stage, disputeId))).toBe("S SUCCESS")
    expect(outcome(await supply(stage, disputeId))).toBe("F NOT_ALLOW_IN_CURRENT_STATUS")
    stage.sim.disputes.judge(disputeId, "papers-refused")
    expect(outcome(await supply(stage, disputeId, "UERH"))).toBe("S SUCCESS")
    expect((await download(disputeId, "DISPUTE_EVIDENCE_FILE")).body).toMatchObject({
      disputeEvidence: "UERH",
    })
    stage.sim.disputes.judge(disputeId, "papers-refused")
    expect(outcome(await supply(stage, disputeId))).toBe("F DEFENSE_EXCEED_LIMIT")
    expect(stage.sim.disputes.get(disputeId).status).toBe("JUDGED")
    await stage.sim.settled()
    const results = disputeMessages(stage).flatMap(
      ({ disputeJudgedResult: result }) => result ?? []
    )
    expect(results).toEqual(["VALIDATE_FAIL", "VALIDATE_FAIL"])
    expect(money()).toEqual(UNTOUCHED)
  })
})

describe("the verdict", () => {
  it.each([
    ["won", "ACCEPT_BY_CUSTOMER", undefined, UNTOUCHED],
    ["ACCEPT_BY_ALIPAY", "ACCEPT_BY_ALIPAY", undefined, UNTOUCHED],
    ["lost", "ACCEPT_BY_MERCHANT", "10000", { chargedBack: "10000", disputeHeld: "0", net: "0" }],
  ] as const)("%s is %s on the wire", async (verdict, disputeJudgedResult, amount, after) => {
    const disputeId = await disputed({ reasonCode: "13.2" })
    await supply(stage, disputeId)
    stage.sim.disputes.judge(disputeId, verdict)
    await stage.sim.settled()
    expect(last()).toEqual({
      disputeNotificationType: "DISPUTE_JUDGED",
      ...{ disputeId, paymentId: expect.any(String), paymentRequestId: "a" },
      disputeJudgedResult,
      disputeJudgedTime: "2026-09-01T12:00:00+08:00",
      ...(amount ? { disputeJudgedAmount: { currency: "USD", value: amount } } : {}),
      disputeReasonCode: "13.2",
      disputeReasonMsg: "Canceled recurring transaction",
      disputeSource: "VISA",
    })
    expect(money()).toEqual(after)
  })

  it("can take less than was disputed, and the rest is given back", async () => {
    const disputeId = await disputed({ amount: "6000" })
    expect(() => stage.sim.disputes.judge(disputeId, "partial")).toThrow("needs the amount")
    stage.sim.disputes.judge(disputeId, "partial", { amount: "2500" })
    expect(money()).toEqual({ chargedBack: "2500", disputeHeld: "0", net: "7500" })
    expect(stage.sim.disputes.line(disputeId)).toMatchObject({
      ...{ held: "0", taken: "2500", givenBack: "3500", judgedAmount: "2500" },
      movements: [
        { type: "HELD", value: "6000" },
        { type: "TAKEN", value: "2500" },
        { type: "GIVEN_BACK", value: "3500" },
      ],
    })
  })

  it("about papers moves no money", async () => {
    const disputeId = await disputed({ kind: "compliance" })
    expect(() => stage.sim.disputes.judge(disputeId, "papers-accepted")).toThrow("no papers")
    await supply(stage, disputeId)
    expect(() => stage.sim.disputes.judge(disputeId, "lost")).toThrow("papers-accepted")
    stage.sim.disputes.judge(disputeId, "papers-accepted")
    await stage.sim.settled()
    expect(last()).toMatchObject({ disputeJudgedResult: "VALIDATE_SUCCESS" })
    expect(last()).not.toHaveProperty("disputeJudgedAmount")
    expect(money()).toEqual(UNTOUCHED)
    const chargeback = stage.sim.disputes.open({ payment: "a" })
    stage.sim.disputes.judge(chargeback.disputeId, "VALIDATE_FAIL")
    expect([chargeback.status, money().disputeHeld]).toEqual(["OPEN", "10000"])
  })

  it("is none for a retrieval request", async () => {
    const disputeId = await disputed({ kind: "retrieval" })
    expect(() => stage.sim.disputes.judge(disputeId, "won")).toThrow("gets no verdict")
  })
})

describe("time and the shopper", () => {
  it("warn a day before the end, then take the money", async () => {
    await disputed()
    await stage.sim.clock.advance(6 * DAY)
    expect(last()).toMatchObject({
      disputeNotificationType: "DEFENSE_DUE_ALERT",
      defenseDueTime: "2026-09-08T12:00:00+08:00",
    })
    await stage.sim.clock.advance(DAY)
    expect(last()).toMatchObject({ disputeAcceptReason: "TIMEOUT" })
    expect(money()).toEqual({ chargedBack: "10000", disputeHeld: "0", net: "0" })
  })

  it("warn soon when less than a day is given", async () => {
    await disputed({ dueInMs: 3_600_000 })
    await stage.sim.clock.advance(1000)
    expect(kinds()).toEqual(["DISPUTE_CREATED", "DEFENSE_DUE_ALERT"])
  })

  it.each(["retrieval", "compliance"] as const)("end an unanswered %s request", async (kind) => {
    const disputeId = await disputed({ kind })
    await stage.sim.clock.advance(7 * DAY)
    expect(stage.sim.disputes.get(disputeId).status).toBe("EXPIRED")
    expect(kinds()).toEqual(["DISPUTE_CREATED", "DEFENSE_DUE_ALERT"])
    expect(money()).toEqual(UNTOUCHED)
  })

  it("withdraw a chargeback, not a request for papers", async () => {
    const disputeId = await disputed()
    stage.sim.cancelDispute(disputeId)
    expect(money()).toEqual(UNTOUCHED)
    expect(() => stage.sim.judgeDispute(disputeId, "won")).toThrow("already over")
    const { disputeId: other } = stage.sim.disputes.open({ payment: "a", kind: "retrieval" })
    expect(() => stage.sim.disputes.withdraw(other)).toThrow("nothing changed")
  })

  it("let the gateway's staff accept, the merchant defend elsewhere, and a rule repay", async () => {
    const first = await disputed({ amount: "100" })
    stage.sim.disputes.accept(first, "MANUAL_PROCESSING_ACCEPTED")
    await stage.sim.settled()
    expect(last()).toMatchObject({ disputeAcceptReason: "MANUAL_PROCESSING_ACCEPTED" })
    const second = stage.sim.disputes.open({ payment: "a", amount: "100" })
    stage.sim.disputes.defend(second.disputeId)
    expect(second.files.at(-1)).toMatchObject({ type: "DISPUTE_EVIDENCE_FILE", format: "PDF" })
    stage.sim.resolveDispute(second.disputeId)
    expect(second.status).toBe("RESOLVED")
    expect(money()).toEqual({ chargedBack: "200", disputeHeld: "0", net: "9800" })
    const third = stage.sim.disputes.open({ payment: "a" })
    stage.sim.disputes.expire(third.disputeId)
    expect(third.acceptReason).toBe("TIMEOUT")
    expect(() => stage.sim.disputes.expire(third.disputeId)).toThrow("nothing changed")
  })
})

describe("files", () => {
  const bytesOf = (body: Record<string, unknown>) =>
    Buffer.from(String(body["disputeEvidence"]), "base64")

  it("are a letter to complete, in Word", async () => {
    const { body } = await download(await disputed(), "DISPUTE_EVIDENCE_TEMPLATE")
    expect(Object.keys(body).sort()).toEqual(["disputeEvidence", "disputeEvidenceFormat", "result"])
    expect(body["disputeEvidenceFormat"]).toBe("WORD")
    const text = bytesOf(body).toString("latin1")
    expect(text.startsWith("PK\u0003\u0004")).toBe(true)
    expect(text).toContain("word/document.xml")
    expect(text).toContain("Defense letter")
  })

  it("are what was handed in, once it was", async () => {
    const disputeId = await disputed()
    expect(outcome(await download(disputeId, "DISPUTE_EVIDENCE_FILE"))).toBe("F PARAM_ILLEGAL")
    await supply(stage, disputeId, Buffer.from("%PDF-1.4 mine").toString("base64"))
    expect((await download(disputeId, "DISPUTE_EVIDENCE_FILE")).body).toMatchObject({
      disputeEvidence: Buffer.from("%PDF-1.4 mine").toString("base64"),
      disputeEvidenceFormat: "PDF",
    })
  })

  it("are a paper of the gateway's, whose sum the notification tells", async () => {
    const disputeId = await disputed()
    expect(outcome(await download(disputeId, "DISPUTE_EVIDENCE_AI"))).toBe("F PARAM_ILLEGAL")
    stage.sim.disputes.writePaper(disputeId, {
      level: "MEDIUM",
      recommendedEvidence: { LOGISTIC_INFORMATION: "the receipt of the parcel" },
      suggestions: "Add the receipt.",
    })
    await stage.sim.settled()
    const { body } = await download(disputeId, "DISPUTE_EVIDENCE_AI")
    const bytes = bytesOf(body)
    expect(last()).toEqual({
      disputeId,
      notifyTime: "2026-09-01T12:00:00.000+08:00",
      defenseFile: {
        fileName: "defense-by-the-gateway.pdf",
        fileMd5: createHash("md5").update(bytes).digest("hex"),
        fileFormat: "PDF",
      },
      winRateLevel: "MEDIUM",
      recommendedEvidence: { LOGISTIC_INFORMATION: "the receipt of the parcel" },
      suggestionsForImprovement: "Add the receipt.",
    })
    const text = bytes.toString("latin1")
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(start, start + 4)).toBe("xref")
    expect(text.slice(Number(/\n(\d{10}) 00000 n/.exec(text)?.[1])).startsWith("1 0 obj")).toBe(
      true
    )
  })

  it("can be of any format, up to what a field holds", async () => {
    const disputeId = await disputed()
    const type = "DISPUTE_EVIDENCE_TEMPLATE"
    stage.sim.disputes.putFile(disputeId, { type, content: Buffer.from("zip"), format: "ZIP" })
    expect((await download(disputeId, type)).body).toMatchObject({ disputeEvidenceFormat: "ZIP" })
    const content = "A".repeat(1_000_001)
    expect(() => stage.sim.disputes.putFile(disputeId, { type, content })).toThrow("at most")
  })

  it("are no one else's, and of no unknown type", async () => {
    const disputeId = await disputed()
    expect(outcome(await download("404", "DISPUTE_EVIDENCE_TEMPLATE"))).toBe("F PARAM_ILLEGAL")
    expect(outcome(await download(disputeId, "OTHER"))).toBe("F PARAM_ILLEGAL")
  })
})

describe("the gateway's advice", () => {
  it("says which evidence is there, and each event has its own moment", async () => {
    const disputeId = await disputed()
    stage.sim.disputes.suggest(disputeId, { level: "HIGH", description: "Show the receipt." })
    stage.sim.disputes.suggest(disputeId)
    await stage.sim.settled()
    const [first, second] = disputeMessages(stage).slice(-2)
    expect(first).toEqual({
      disputeId,
      notifyTime: "2026-09-01T12:00:00.000+08:00",
      winRateLevel: "HIGH",
      evidenceList: [
        { evidenceTag: "LOGISTIC_INFORMATION", winRateContribution: "HIGH", obtained: "false" },
        { evidenceTag: "ORDER_INFORMATION", winRateContribution: "MEDIUM", obtained: "true" },
      ],
      defenseStrategyDescription: "Show the receipt.",
      cardholderDisputeReason: "10.4 Other fraud: card absent environment",
    })
    expect(second).toMatchObject({ notifyTime: "2026-09-01T12:00:00.001+08:00" })
  })

  it("is lost and delayed by its own marks, and any message can be sent by hand", async () => {
    await takenCard(
      stage,
      "a",
      "notify-defense-strategy.lost x1 notify-defense-document.delay=5000"
    )
    const { disputeId } = stage.sim.disputes.open({ payment: "a" })
    stage.sim.disputes.suggest(disputeId)
    stage.sim.disputes.writePaper(disputeId)
    await stage.sim.settled()
    expect(disputeMessages(stage)).toHaveLength(1)
    await stage.sim.clock.advance(5000)
    expect(last()).toHaveProperty("defenseFile")
    stage.sim.disputes.notify(disputeId, "DISPUTE_SUPPLIED", { odd: "1" })
    stage.sim.disputes.alert(disputeId)
    await stage.sim.settled()
    expect(kinds().slice(-2)).toEqual(["DISPUTE_SUPPLIED", "DEFENSE_DUE_ALERT"])
    expect(stage.sim.disputes.get(disputeId).status).toBe("OPEN")
  })
})
