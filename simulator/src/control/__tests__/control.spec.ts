import { declareRequest } from "../../__tests__/support/customs"
import {
  captureRequest,
  heldCard,
  openStage,
  outcome,
  paidWallet,
  payRequest,
  refundRequest,
  type Stage,
} from "../../__tests__/support/stage"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

async function look(path: string) {
  const response = await fetch(`${stage.sim.url}/_simulator/${path}`)
  return { status: response.status, body: JSON.parse(await response.text()) }
}

async function act(path: string, body?: object) {
  const response = await fetch(`${stage.sim.url}/_simulator/${path}`, {
    method: "POST",
    ...(body
      ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
      : {}),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

const pay = (id: string, marks = "") => stage.merchant.call("payments/pay", payRequest(id, marks))

it("pays, and shows ledger, notifications and calls", async () => {
  await pay("a")
  expect((await act("payments/a/pay")).body).toMatchObject({ status: "SUCCESS", paid: "12800" })
  await act("settled")
  expect((await look("ledger")).body).toMatchObject({
    payments: [
      { paymentRequestId: "a", currency: "CNY", amount: "12800", net: "12800", calls: { pay: 1 } },
    ],
    totals: { CNY: { paid: "12800", net: "12800" } },
  })
  expect((await look("notifications")).body).toMatchObject([
    {
      kind: "payment",
      status: "acknowledged",
      attempts: [{ outcome: "acknowledged", httpStatus: 200 }],
    },
  ])
  expect((await look("calls")).body).toMatchObject([
    { operation: "pay", subject: "a", resultCode: "PAYMENT_IN_PROCESS" },
  ])
  expect((await look("payments/a")).body).toMatchObject({ status: "SUCCESS" })
})

it("declines with a code, and expires", async () => {
  await pay("a")
  expect((await act("payments/a/decline", { code: "RISK_REJECT" })).body).toMatchObject({
    status: "FAIL",
    code: "RISK_REJECT",
  })
  await pay("b")
  expect((await act("payments/b/expire")).body).toMatchObject({ code: "ORDER_IS_CLOSED" })
})

it("moves the clock", async () => {
  await pay("a")
  const before = (await look("clock")).body.now
  expect((await act("clock/advance", { ms: 14 * 60_000 })).body).toEqual({
    now: before + 14 * 60_000,
  })
  expect((await look("payments/a")).body).toMatchObject({ status: "FAIL" })
})

it("bends this payment and the next", async () => {
  await act("behaviours/next", { marks: "notify.lost x1", match: "order-b" })
  await pay("a")
  await pay("b")
  expect((await look("payments/b")).body.behaviours).toEqual(["notify.lost x1 (used 0)"])
  expect((await act("payments/a/behaviours", { marks: "auto-pay" })).body.status).toBe("SUCCESS")
})

it("settles refunds and captures, and handles disputes", async () => {
  const wallet = await paidWallet(stage, "a", "refund.settle-later")
  await stage.merchant.call("payments/refund", refundRequest(wallet, "r", "100"))
  expect(
    (await act("refunds/r/settle", { result: "fail", code: "RISK_REJECT" })).body.transactions
  ).toMatchObject([{ code: "RISK_REJECT" }])
  const card = await heldCard(stage, "b", "capture.settle-later")
  await stage.merchant.call("payments/capture", captureRequest(card, "c", "100"))
  expect((await act("captures/c/settle", { result: "success" })).body).toMatchObject({
    captured: "100",
  })
  const opened = await act("payments/b/dispute", { amount: { currency: "USD", value: "100" } })
  expect(opened.body).toMatchObject({ amount: { value: "100" } })
  expect(
    (await act(`disputes/${opened.body.disputeId}/judge`, { result: "ACCEPT_BY_MERCHANT" })).body
  ).toMatchObject({ status: "JUDGED" })
  expect((await look("disputes")).body).toHaveLength(1)
  expect((await look("payments/b")).body).toMatchObject({ chargedBack: "100", net: "0" })
})

it("opens disputes of every kind, and does everything to them by name", async () => {
  await paidWallet(stage, "a")
  const open = async (order: object) => (await act("payments/a/dispute", order)).body.disputeId
  const state = async (id: string) => (await look(`disputes/${id}`)).body
  const first = await open({ kind: "chargeback", amount: "100", reasonCode: "4853" })
  expect(await state(first)).toMatchObject({ held: "100", status: "OPEN", timeLeftMs: 604_800_000 })
  await act(`disputes/${first}/alert`)
  await act(`disputes/${first}/paper`, { level: "HIGH" })
  await act(`disputes/${first}/strategy`, { level: "LOW" })
  await act(`disputes/${first}/notify`, { type: "DISPUTE_SUPPLIED" })
  await act(`disputes/${first}/files`, { type: "DISPUTE_EVIDENCE_AI", content: "UERG" })
  await act(`disputes/${first}/defend`)
  expect(
    (await act(`disputes/${first}/judge`, { result: "partial", amount: "40" })).body
  ).toMatchObject({ status: "JUDGED", taken: "40", givenBack: "60", files: { length: 4 } })
  const second = await open({ amount: { currency: "CNY", value: "5" } })
  const reason = "MANUAL_PROCESSING_ACCEPTED"
  expect((await act(`disputes/${second}/accept`, { reason })).body.acceptReason).toBe(reason)
  expect((await act(`disputes/${await open({})}/cancel`)).body.status).toBe("CANCELLED")
  expect((await act(`disputes/${await open({})}/resolve`)).body.status).toBe("RESOLVED")
  expect((await act(`disputes/${await open({})}/expire`)).body.status).toBe("ACCEPTED")
  expect((await look("dispute-reasons")).body.length).toBeGreaterThan(90)
  await act("settled")
  const kinds = stage.shop.bodies().flatMap(({ disputeNotificationType: kind }) => kind ?? [])
  expect(kinds).toContain("DISPUTE_SUPPLIED")
})

it("shows declarations and answers for customs", async () => {
  const request = declareRequest(await paidWallet(stage, "a"), "d1", "12800")
  await stage.merchant.call("customs/declare", request)
  expect((await look("declarations")).body).toMatchObject([{ status: "IN_PROCESS" }])
  await act("declarations/d1/settle", { code: "-9", description: "no such shop" })
  await act("declarations/d1/identity", { result: "CHECK_NOT_PASSED" })
  expect((await look("declarations/d1")).body).toMatchObject({
    refused: true,
    resultDesc: "no such shop",
    identityCheckResult: "CHECK_NOT_PASSED",
  })
})

it("agrees, ends agreements, and sends notifications again", async () => {
  await stage.merchant.call("authorizations/consult", {
    customerBelongsTo: "ALIPAY_CN",
    authRedirectUrl: "https://shop.example/bind",
    authState: "st",
    scopes: ["AGREEMENT_PAY"],
    terminalType: "WEB",
  })
  const { body } = await act("agreements/st/agree")
  const request = {
    grantType: "AUTHORIZATION_CODE",
    customerBelongsTo: "ALIPAY_CN",
    authCode: body.authCode,
  }
  await stage.merchant.call("authorizations/applyToken", request)
  expect((await act("agreements/st/end", { reason: "why not" })).body).toMatchObject({
    status: "ENDED",
  })
  await act("settled")
  expect(stage.shop.bodies().at(-1)).toMatchObject({
    authorizationNotifyType: "TOKEN_CANCELED",
    reason: "why not",
  })
  expect((await act("notifications/ntf_1/redeliver")).body).toMatchObject({
    outcome: "acknowledged",
    byHand: true,
  })
  expect((await look("agreements")).body).toHaveLength(1)
})

it("registers accounts, makes keys and starts over", async () => {
  const made = await act("clients", { clientId: "SANDBOX_NEW", notifyUrl: "https://shop.example/" })
  expect(made.body).toMatchObject({
    clientId: "SANDBOX_NEW",
    merchantPrivateKey: expect.any(String),
    alipayPublicKey: stage.sim.alipayPublicKey,
  })
  expect((await act("keys/rotate")).body).toMatchObject({ version: "2" })
  expect((await look("keys")).body.alipayPublicKeys).toHaveProperty("2")
  await pay("a")
  await act("reset")
  expect((await look("ledger")).body).toEqual({ payments: [], totals: {} })
  expect(outcome(await pay("a"))).toBe("U PAYMENT_IN_PROCESS")
})

it.each([
  ["payments/404/pay", undefined, 404],
  ["refunds/404/settle", { result: "success" }, 404],
  ["captures/404/settle", { result: "success" }, 404],
  ["disputes/404/cancel", undefined, 404],
  ["disputes/404/judge", { result: "perhaps" }, 400],
  ["declarations/404/settle", undefined, 404],
  ["declarations/404/settle", { code: "bad" }, 400],
  ["payments/404/dispute", { kind: "quarrel" }, 400],
  ["agreements/404/agree", undefined, 404],
  ["clock/advance", { ms: -1 }, 400],
  ["clock/advance", { ms: "1" }, 400],
  ["behaviours/next", { marks: "nonsense" }, 400],
  ["notifications/404/redeliver", undefined, 404],
])("refuses POST %s %j with %i and says why", async (path, body, status) => {
  const answer = await act(path, body)
  expect(answer.status).toBe(status)
  expect(answer.body.error).toEqual(expect.any(String))
})

it("refuses what cannot happen now with 409, and bodies that are not JSON with 400", async () => {
  await pay("a")
  await act("payments/a/pay")
  expect((await act("payments/a/pay")).status).toBe(409)
  expect((await act("payments/a/decline")).status).toBe(409)
  const response = await fetch(`${stage.sim.url}/_simulator/clock/advance`, {
    method: "POST",
    body: "{",
  })
  expect(response.status).toBe(400)
})
