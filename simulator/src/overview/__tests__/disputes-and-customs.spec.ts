import { declareRequest } from "../../__tests__/support/customs"
import { takenCard } from "../../__tests__/support/disputes"
import { openStage, paidWallet, payRequest, type Stage } from "../../__tests__/support/stage"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const open = async (path: string) => {
  const response = await fetch(`${stage.sim.url}${path}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const textAt = async (path: string) => (await open(path)).text
async function press(fields: Record<string, string>) {
  const body = new URLSearchParams(fields)
  const response = await fetch(`${stage.sim.url}/_simulator`, {
    method: "POST",
    body,
    redirect: "manual",
  })
  const to = response.headers.get("location")
  return { status: response.status, to, text: await response.text() }
}
const fact = (text: string, name: string) =>
  new RegExp(`data-testid="fact-${name}">([^<]*)<`).exec(text)?.[1]

/** Opens a dispute on the payment's page, as a person does. */
async function click(fields: Record<string, string> = {}): Promise<string> {
  const { to } = await press({ action: "dispute", id: "a", kind: "chargeback", ...fields })
  return String(to).replace("/disputes/", "")
}

describe("the payment's page", () => {
  it("offers to dispute what was paid, and leads to the dispute", async () => {
    const { body } = await stage.merchant.call("payments/pay", payRequest("a"))
    const page = new URL(String(body["normalUrl"])).pathname
    expect(await textAt(page)).not.toContain("dispute-section")
    stage.sim.pay("a")
    const text = await textAt(page)
    expect(text).toContain('data-testid="dispute-section"')
    for (const id of ["dispute-kind", "dispute-reason", "dispute-amount"]) {
      expect(text).toContain(`for="${id}"`)
      expect(text).toContain(`id="${id}"`)
    }
    expect(text).toContain('<option value="MASTERCARD 4853">')
    const id = await click({ reason: "MASTERCARD 4853", amount: "800" })
    expect(stage.sim.disputes.line(id)).toMatchObject({
      ...{ source: "MASTERCARD", reasonCode: "4853", amount: { value: "800" } },
    })
    expect(await textAt(page)).toContain(`href="/disputes/${id}"`)
  })

  it.each([
    [{ kind: "quarrel" }, "Choose the kind"],
    [{ amount: "1.5" }, "digits of minor units"],
    [{ amount: "99999" }, "dispute 1 to 12800"],
    [{ kind: "rdr" }, "only Visa"],
  ])("says what is wrong with %j", async (fields, words) => {
    await paidWallet(stage, "a")
    const { status, text } = await press({ action: "dispute", id: "a", kind: "rdr", ...fields })
    expect(status).toBe(409)
    expect(text).toContain(words)
    expect(text).toContain('role="alert"')
  })
})

describe("a dispute's page", () => {
  it("shows its state, the time left, the money and the messages", async () => {
    await takenCard(stage, "a")
    const id = await click()
    await stage.sim.clock.advance(3_600_000)
    const text = await textAt(`/disputes/${id}`)
    expect(text).toContain('data-state="OPEN"')
    expect(fact(text, "time-left")).toBe("6 days 23 hours, until 2026-09-08T12:00:00+08:00")
    expect([fact(text, "held"), fact(text, "taken")]).toEqual(["USD 100.00", "USD 0.00"])
    expect(text.match(/data-testid="notification"/g)).toHaveLength(1)
    expect(await textAt("/disputes")).toContain(`href="/disputes/${id}"`)
  })

  it("has a button for all that can happen, and none for what cannot", async () => {
    await takenCard(stage, "a")
    const here = async (id: string) =>
      [...(await textAt(`/disputes/${id}`)).matchAll(/data-testid="dispute-([a-z-]+)"/g)]
        .map(([, name = ""]) => name)
        .filter((name) => name !== "state")
    const always = ["send-a-due-alert", "write-a-defense-paper", "suggest-a-strategy"]
    const chargeback = await click({ amount: "10" })
    expect(await here(chargeback)).toEqual([
      ...["won", "lost", "lost-in-part", "withdraw", "repay-by-a-rule"],
      ...["accept-for-the-merchant", "hand-in-a-document", "end-the-time-to-defend", ...always],
    ])
    const retrieval = await click({ kind: "retrieval" })
    const papers = ["hand-in-a-document", "end-the-time-to-defend", ...always]
    expect(await here(retrieval)).toEqual(papers)
    const compliance = await click({ kind: "compliance" })
    await press({ action: "defend", id: compliance, back: `/disputes/${compliance}` })
    expect(await here(compliance)).toEqual(["accept-the-papers", "refuse-the-papers", ...always])
    const rdr = await click({ kind: "rdr" })
    expect(await here(rdr)).toEqual(["a-verdict-follows-lost", ...always])
  })

  it.each([
    [
      { action: "judge", result: "won" },
      { status: "JUDGED", givenBack: "100" },
    ],
    [
      { action: "judge", result: "lost" },
      { status: "JUDGED", taken: "100" },
    ],
    [
      { action: "judge", result: "partial", amount: "30" },
      { taken: "30", givenBack: "70" },
    ],
    [{ action: "withdraw" }, { status: "CANCELLED" }],
    [{ action: "resolve" }, { status: "RESOLVED" }],
    [{ action: "staff" }, { acceptReason: "MANUAL_PROCESSING_ACCEPTED" }],
    [{ action: "end-time" }, { acceptReason: "TIMEOUT" }],
    [{ action: "defend" }, { status: "DEFENDED", files: { length: 2 } }],
    [{ action: "paper", level: "HIGH" }, { files: { length: 2 } }],
    [{ action: "strategy", level: "LOW" }, { status: "OPEN" }],
    [{ action: "alert" }, { status: "OPEN" }],
  ])("does %j and comes back", async (fields, after) => {
    await takenCard(stage, "a")
    const id = await click({ amount: "100" })
    const before = stage.shop.messages.length
    const back = `/disputes/${id}`
    const { status, to } = await press({ ...fields, id, back } as Record<string, string>)
    expect([status, to]).toEqual([303, back])
    expect(stage.sim.disputes.line(id)).toMatchObject(after)
    expect(stage.shop.messages).toHaveLength(before + 1)
  })

  it("says on the same page what cannot be", async () => {
    await takenCard(stage, "a")
    const id = await click()
    const back = `/disputes/${id}`
    const { status, text } = await press({ action: "judge", result: "partial", id, back })
    expect(status).toBe(409)
    expect(text).toContain("needs the amount")
    expect(text).toContain('data-testid="dispute-state"')
    const away = await press({ action: "alert", id, back: "https://elsewhere.example/" })
    expect(away.to).toBe("/_simulator")
  })

  it("gives the documents as they are", async () => {
    await takenCard(stage, "a")
    const id = await click()
    await press({ action: "paper", level: "HIGH", id })
    const text = await textAt(`/disputes/${id}`)
    expect(text).toContain(stage.sim.disputes.line(id).files[1]?.md5)
    const paper = await open(`/disputes/${id}/files/1`)
    expect(paper.headers.get("content-type")).toContain("application/pdf")
    expect(paper.headers.get("content-disposition")).toContain("defense-by-the-gateway.pdf")
    expect(paper.text.startsWith("%PDF-1.4")).toBe(true)
    for (const path of ["/disputes/404", `/disputes/${id}/files/9`, "/disputes/404/files/0"]) {
      expect((await open(path)).status).toBe(404)
    }
  })
})

describe("the customs page", () => {
  it("lists declarations and answers for customs", async () => {
    expect(await textAt("/declarations")).toContain("No shop has declared")
    const request = declareRequest(await paidWallet(stage, "a"), "d1", "12800")
    await stage.merchant.call("customs/declare", request)
    expect(await textAt("/declarations")).toContain("IN_PROCESS")
    const back = "/declarations"
    expect((await press({ action: "customs", id: "d1", code: "-7", back })).to).toBe(back)
    expect(stage.sim.declarations.line("d1")).toMatchObject({ resultCode: "-7", refused: true })
    expect(await textAt("/declarations")).toContain("refused by customs (-7)")
    const { status, text } = await press({ action: "customs", id: "d1", code: "no", back })
    expect(status).toBe(409)
    expect(text).toContain("is no code of customs")
    expect(text).toContain('data-testid="declaration"')
  })
})

it("every page counts what there is, and marks itself", async () => {
  await takenCard(stage, "a")
  await click()
  const request = declareRequest(await paidWallet(stage, "b"), "d1", "12800")
  await stage.merchant.call("customs/declare", request)
  for (const path of ["/_simulator", "/disputes", "/declarations"]) {
    const text = await textAt(path)
    expect(text).toMatch(/count-payments">2</)
    expect(text).toMatch(/count-disputes">1, 1 open</)
    expect(text).toMatch(/count-customs">1, 1 in process</)
    expect(text).toMatch(new RegExp(`href="${path}" aria-current="page"`))
    expect(text).toContain('lang="en"')
  }
  expect(await textAt("/_simulator")).toContain("Held by disputes")
})
