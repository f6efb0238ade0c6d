import { verifies } from "../../__tests__/support/merchant"
import { SUCCESS, type Reply } from "../../__tests__/support/shop"
import { openStage, paidWallet, payRequest, type Stage } from "../../__tests__/support/stage"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const CUMULATED = [0, 2, 12, 22, 82, 202, 562, 1462].map((minutes) => minutes * MINUTE)

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

it("an unacknowledged notification is delivered eight times within a day, on the published schedule", async () => {
  stage.shop.reply = () => ({ status: 500 })
  const start = stage.sim.clock.now()
  await paidWallet(stage, "a")
  await stage.sim.clock.advance(48 * HOUR)
  const [notification] = stage.sim.notifications()
  expect(notification?.attempts.map(({ at }) => at - start)).toEqual(CUMULATED)
  expect(notification?.status).toBe("abandoned")
  expect(stage.shop.messages).toHaveLength(8)
})

it("an acknowledged one is not delivered again", async () => {
  stage.shop.reply = () => (stage.shop.messages.length < 3 ? { status: 503 } : {})
  await paidWallet(stage, "a")
  await stage.sim.clock.advance(48 * HOUR)
  expect(stage.shop.messages).toHaveLength(3)
  expect(stage.sim.notifications()[0]?.status).toBe("acknowledged")
})

it("each delivery carries a fresh time and a signature over its bytes and the path without the query", async () => {
  stage.shop.reply = () => ({ status: 500 })
  await paidWallet(stage, "a", "", { paymentNotifyUrl: `${stage.shop.url}/hooks/alipay/cn?shop=1` })
  await stage.sim.clock.advance(2 * MINUTE)
  const times = stage.shop.messages.map(({ headers }) => headers["request-time"])
  expect(times).toEqual(["2026-09-01T12:00:00+08:00", "2026-09-01T12:02:00+08:00"])
  for (const { headers, text } of stage.shop.messages) {
    const header = String(headers["signature"])
    expect(header).toMatch(/^algorithm=RSA256,keyVersion=1,signature=\S+$/)
    const signed = `POST /hooks/alipay/cn\n${headers["client-id"]}.${headers["request-time"]}.${text}`
    const value = decodeURIComponent(header.split("signature=")[1] ?? "")
    expect(verifies(stage.sim.alipayPublicKey, signed, value)).toBe(true)
  }
})

const NOT_ACKNOWLEDGED: readonly (readonly [string, Reply])[] = [
  ["another status", { status: 201 }],
  ["another body", { body: "OK" }],
  ["a failure result", { body: SUCCESS.replace('"S"', '"F"') }],
  ["another code", { body: SUCCESS.replace('"SUCCESS"', '"OK"') }],
  ["another media type", { type: "text/html" }],
  ["a redirect", { status: 302, location: "/elsewhere" }],
]
it.each(NOT_ACKNOWLEDGED)("%s is no acknowledgement", async (_name, reply) => {
  stage.shop.reply = () => reply
  await paidWallet(stage, "a")
  expect(stage.sim.notifications()[0]).toMatchObject({
    status: "waiting",
    attempts: [{ outcome: "refused" }],
  })
})

it("the key order of the acknowledgement does not matter", async () => {
  stage.shop.reply = () => ({
    type: "application/json; charset=utf-8",
    body: '{ "result": {"resultMessage":"success","resultStatus":"S","resultCode":"SUCCESS"}}\n',
  })
  await paidWallet(stage, "a")
  expect(stage.sim.notifications()[0]?.status).toBe("acknowledged")
})

it("the sandbox delivers once", async () => {
  const sandbox = await openStage({ mode: "sandbox" })
  sandbox.shop.reply = () => ({ status: 500 })
  await paidWallet(sandbox, "a")
  await sandbox.sim.clock.advance(48 * HOUR)
  expect(sandbox.shop.messages).toHaveLength(1)
  expect(sandbox.sim.notifications()[0]?.status).toBe("abandoned")
  await sandbox.close()
})

it("redeliveries can repeat the first time for everyone", async () => {
  const own = await openStage({ reuseRequestTime: true })
  own.shop.reply = () => ({ status: 500 })
  await paidWallet(own, "a")
  await own.sim.clock.advance(2 * MINUTE)
  const times = own.shop.messages.map(({ headers }) => headers["request-time"])
  expect(times).toEqual(["2026-09-01T12:00:00+08:00", "2026-09-01T12:00:00+08:00"])
  await own.close()
})

it("a shop that never answers counts as not reached", async () => {
  const own = await openStage({ notifyTimeoutMs: 30 })
  own.shop.reply = () => new Promise(() => undefined)
  await paidWallet(own, "a")
  expect(own.sim.notifications()[0]?.attempts).toMatchObject([{ outcome: "failed" }])
  await own.close()
})

it("a shop that is down is tried again", async () => {
  await stage.merchant.call(
    "payments/pay",
    payRequest("a", "", { paymentNotifyUrl: "http://127.0.0.1:1/x" })
  )
  stage.sim.pay("a")
  await stage.sim.clock.advance(2 * MINUTE)
  expect(stage.sim.notifications()[0]?.attempts).toMatchObject([
    { outcome: "failed" },
    { outcome: "failed" },
  ])
})

it("can be sent again by hand at any time", async () => {
  await paidWallet(stage, "a")
  const id = stage.sim.notifications()[0]?.id ?? ""
  await stage.sim.redeliver(id)
  expect(stage.shop.messages).toHaveLength(2)
  expect(stage.shop.messages[1]?.text).toBe(stage.shop.messages[0]?.text)
  await expect(stage.sim.redeliver("ntf_404")).rejects.toThrow("ntf_404")
})

it("without an address there is nothing to deliver, but it is on record", async () => {
  const own = await openStage({ clients: [{ clientId: "SANDBOX_MUTE", notifyUrl: "" }] })
  await paidWallet(own, "a")
  expect(own.sim.notifications()[0]).toMatchObject({ status: "no-address", attempts: [] })
  await own.close()
})

it("waits as long after the event as it is told to", async () => {
  const own = await openStage({ notifyDelayMs: 4000 })
  await paidWallet(own, "a")
  expect(own.shop.messages).toHaveLength(0)
  await own.sim.clock.advance(4000)
  expect(own.shop.messages).toHaveLength(1)
  await own.close()
})
