import { openStage, outcome, paidWallet, type Stage } from "../../__tests__/support/stage"
import { OFFICIAL_ACCEPTS, OFFICIAL_CALLS, type OfficialBody } from "./official-sdk-bodies"

let stage: Stage
let ids: Readonly<Record<"PAYMENT" | "DISPUTE", string>>
beforeEach(async () => {
  stage = await openStage()
  const PAYMENT = await paidWallet(stage, "a")
  const { disputeId: DISPUTE } = stage.sim.disputes.open({ payment: "a" })
  ids = { PAYMENT, DISPUTE }
})
afterEach(() => stage.close())

async function send({ path, time, body }: OfficialBody): Promise<string> {
  const rawBody = body.replace("PAYMENT", ids.PAYMENT).replace(/DISPUTE(?=")/, ids.DISPUTE)
  return outcome(await stage.merchant.call(path, {}, { rawBody, time }))
}

it.each(Object.keys(OFFICIAL_CALLS))("takes what the official %s SDK sends", async (sdk) => {
  for (const call of OFFICIAL_CALLS[sdk] ?? []) {
    expect([call.name, await send(call)]).toEqual([call.name, "S SUCCESS"])
  }
  expect(stage.sim.payment("a").ignoredFields).toEqual([])
  expect(stage.sim.declarations.line("dec-5102-a")).toMatchObject({
    merchantCustomsName: "示例贸易/Example Trading",
    customsOrderId: "so-5102-a",
    identityCheckResult: "CHECK_PASSED",
  })
  expect(stage.sim.disputes.get(ids.DISPUTE).files.at(-1)).toMatchObject({ format: "PDF" })
})

it.each(OFFICIAL_ACCEPTS)("takes $name", async (call) => {
  expect(await send(call)).toBe("S SUCCESS")
})
