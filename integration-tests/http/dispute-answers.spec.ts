import { createHash } from "node:crypto"
import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { send } from "../support/request"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { sample, variant } from "../support/ring"

type Row = Record<string, any>
type Workflows = typeof import("../../src/workflows")

type Bus = {
  subscribe: (name: string, take: (event: { data: { id: string } }) => Promise<void>) => void
}

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const PDF = Buffer.from("%PDF-1.7 what was bought, and where it went")
const pdf = (bytes = PDF) => ({ document: bytes.toString("base64"), file_name: "defence.pdf" })

/** An order whose payment is disputed. */
const disputed = async (
  options: Omit<Parameters<Store["simulator"]["disputes"]["open"]>[0], "payment"> = {},
  marks?: string
) => {
  const { payment, ...rest } = await shop.buy("CNY")
  const id = payment.payment_request_id
  const { disputeId } = store.simulator.disputes.open({ payment: id, ...options })
  await quiet(store)
  if (marks !== undefined) {
    store.simulator.bend(id, marks)
  }
  const row = (await rowsOf(id)).at(-1) as Row
  return { ...rest, id, disputeId, row: row["id"] as string }
}

const rowsOf = async (id: string): Promise<Row[]> =>
  (
    await store.sql.query<Row>(
      `select d.* from alipay_dispute d join alipay_payment p on p.id = d.alipay_payment_id
        where p.payment_request_id = $1 order by d.created_at`,
      [id]
    )
  ).rows

const callsOf = (operation: string, id: string): number =>
  store.simulator.calls().filter((call) => call.operation === operation && call.subject === id)
    .length

const answer = async (row: string, how: "accept" | "defend", body: object) => {
  const answered = await shop.admin("POST", `/alipay/disputes/${row}/${how}`, body)
  await quiet(store)
  return answered
}
const accept = async (row: string) => await answer(row, "accept", { confirmation: "100.5 CNY" })
const defend = async (row: string, file: object = pdf()) => await answer(row, "defend", file)
const detailOf = async (row: string): Promise<Row> =>
  (await shop.admin("GET", `/alipay/disputes/${row}`)).body["dispute"]

describe("accepting a dispute", () => {
  it("asks for what is given up to be typed, is sent once, and is booked", async () => {
    const { row, id, orderId } = await disputed()
    expect((await detailOf(row))["accept_confirmation"]).toBe("100.5 CNY")
    const wrong = await answer(row, "accept", { confirmation: "yes" })
    expect([wrong.status, wrong.body["errors"]]).toEqual([
      400,
      [
        expect.objectContaining({
          field: "confirmation",
          code: "accept_confirmation",
          message: expect.stringContaining(`must be "100.5 CNY"`),
        }),
      ],
    ])
    expect(callsOf("acceptDispute", id)).toBe(0)
    const { status, body } = await accept(row)
    expect([status, body["dispute"]]).toMatchObject([
      200,
      {
        ...{ state: "accepted", taken_amount: "10050", held_amount: "0" },
        ...{
          accept_reason: "MERCHANT_ACCEPTED",
          not_defendable: expect.stringContaining("accepted already"),
        },
        requests: [{ kind: "accept", state: "succeeded", actor: expect.stringMatching(/^apk_/) }],
      },
    ])
    const again = await accept(row)
    expect([again.status, again.body["message"]]).toEqual([
      400,
      "This dispute is accepted already. Nothing was sent.",
    ])
    expect(callsOf("acceptDispute", id)).toBe(1)
    expect((await attentionOf(store, id)).map(({ kind, state }) => [kind, state])).toEqual([
      ["dispute_opened", "closed"],
      ["dispute_lost", "open"],
    ])
    const { summary } = await shop.orderDetails(orderId)
    expect(summary.pending_difference).toBe(100.5)
    expect((await historyOf(store, id)).map(({ what }) => what)).toEqual(
      expect.arrayContaining(["dispute_accepted", "chargeback_booked"])
    )
  })

  it.each(
    sample([
      ["was lost", "acceptDispute.drop-after x1 notify-dispute.lost"],
      ["says that it was asked before", "acceptDispute.answer=REPEAT_REQUEST x1"],
      ["is unclear", "acceptDispute.unknown-before x1"],
    ])
  )("whose answer %s was probably done: it is never sent again", async (_, marks) => {
    const { row, id, disputeId } = await disputed({}, marks)
    const { body } = await accept(row)
    expect(body["dispute"]).toMatchObject({ state: "open", requests: [{ state: "unknown" }] })
    const again = await accept(row)
    expect([again.status, again.body["message"]]).toEqual([
      400,
      expect.stringContaining("It probably did, and is not sent twice"),
    ])
    expect((await defend(row)).status).toBe(400)
    await sweep(store)
    expect([callsOf("acceptDispute", id), callsOf("supplyDefense", id)]).toEqual([1, 0])
    if (store.simulator.disputes.get(disputeId).status === "OPEN") {
      store.simulator.disputes.accept(disputeId)
    } else {
      store.simulator.disputes.notify(disputeId, "DISPUTE_ACCEPTED", {
        disputeAcceptReason: "MERCHANT_ACCEPTED",
      })
      const told = store.simulator.notifications().at(-1)
      await store.simulator.redeliver(told?.id ?? "")
    }
    await quiet(store)
    await sweep(store)
    expect(await detailOf(row)).toMatchObject({
      state: "accepted",
      requests: [{ state: "succeeded" }],
    })
  })

  variant("that the gateway refuses is told in words, and can be tried again", async () => {
    const { row, id } = await disputed({}, "acceptDispute.answer=TIME_EXCEEDS_LIMIT x1")
    const refused = await accept(row)
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      "The time to answer is over: Alipay takes no answer any more. The dispute is not answered.",
    ])
    expect(await detailOf(row)).toMatchObject({
      state: "open",
      requests: [{ state: "failed", result_code: "TIME_EXCEEDS_LIMIT" }],
    })
    expect((await accept(row)).status).toBe(200)
    expect(callsOf("acceptDispute", id)).toBe(2)
  })

  it("of money that went back already is refused: the shopper would have it twice", async () => {
    const { payment, paymentId } = await shop.buy("CNY")
    const id = payment.payment_request_id
    expect((await shop.refund(paymentId, 60)).status).toBe(200)
    store.simulator.disputes.open({ payment: id })
    await quiet(store)
    const row = (await rowsOf(id)).at(-1)?.["id"] as string
    expect(await detailOf(row)).toMatchObject({ not_acceptable_code: "paid_back" })
    const { status, body } = await accept(row)
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("paid twice")])
    expect(callsOf("acceptDispute", id)).toBe(0)
  })

  variant("that comes twice at once, or with a defence, is sent once", async () => {
    const { row, id } = await disputed()
    const answers = await Promise.all([accept(row), accept(row), defend(row), accept(row)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(callsOf("acceptDispute", id) + callsOf("supplyDefense", id)).toBe(1)
  })

  it("after its time is refused before anything is sent", async () => {
    const { row, id } = await disputed()
    await store.sql.query(
      `update alipay_dispute set due_at = now() - interval '1 second' where id = $1`,
      [row]
    )
    const late = await accept(row)
    expect(late.body["message"]).toMatch(
      /^The time to answer ended at .*Z: Alipay takes no answer any more/
    )
    expect([callsOf("acceptDispute", id), (await defend(row)).status]).toEqual([0, 400])
  })

  variant("is for a shop's own code too, and for no request for papers", async () => {
    const { acceptDisputeWorkflow } = loadBuilt("workflows/index.js") as Workflows
    const { row } = await disputed()
    const { result } = await acceptDisputeWorkflow(store.container).run({ input: { id: row } })
    expect(result).toEqual({ state: "accepted", request: "succeeded" })
    const papers = await disputed({ kind: "retrieval" })
    const refused = await accept(papers.row)
    expect(refused.body["message"]).toContain("Only a chargeback can be accepted.")
    expect((await shop.admin("GET", "/alipay/disputes/aldsp_none")).status).toBe(404)
  })
})

describe("defending a dispute", () => {
  it.each(
    sample<[string, object, string]>(
      [
        ["too large", pdf(Buffer.concat([PDF, Buffer.alloc(750_000)])), "at most 750,000 bytes"],
        [
          "of another type",
          pdf(Buffer.from("a picture, they say")),
          "must be a PDF, DOC or DOCX file",
        ],
        [
          "no base64",
          { document: "data:application/pdf;base64,AAAA", file_name: "x.pdf" },
          "in base64",
        ],
        [
          "without a name",
          { document: PDF.toString("base64"), file_name: " " },
          "file_name must be",
        ],
      ],
      2
    )
  )("with a file that is %s is refused, and says how to fix it", async (_, file, message) => {
    const { row, id } = await disputed()
    const refused = await defend(row, file)
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      expect.stringContaining(message),
    ])
    expect([callsOf("supplyDefense", id), (await detailOf(row))["requests"]]).toEqual([0, []])
  })

  variant(
    "hands in one file, once; it can be fetched, and what waited goes on when it is won",
    async () => {
      const { row, id, disputeId, paymentId } = await disputed()
      const most = Buffer.concat([PDF, Buffer.alloc(750_000 - PDF.length)])
      const { status, body } = await defend(row, pdf(most))
      const md5 = createHash("md5").update(most).digest("hex")
      expect([status, body["dispute"]]).toMatchObject([
        200,
        {
          ...{ state: "defended", held_amount: "10050" },
          requests: [{ state: "succeeded", document: { format: "PDF", bytes: 750_000, md5 } }],
        },
      ])
      expect((await defend(row)).body["message"]).toContain("defended already")
      expect((await accept(row)).status).toBe(400)
      expect(callsOf("supplyDefense", id)).toBe(1)
      expect(await download(row, "file")).toMatchObject({
        status: 200,
        type: "application/pdf",
        md5,
      })
      expect((await shop.refund(paymentId, 1)).status).toBe(400)
      store.simulator.disputes.judge(disputeId, "won")
      await quiet(store)
      expect((await shop.refund(paymentId, 1)).status).toBe(200)
      expect((await detailOf(row))["notifications"]).toHaveLength(3)
    }
  )

  variant("whose answer was lost is known by the gateway's message", async () => {
    const { row, disputeId } = await disputed({}, "supplyDefense.drop-before x1")
    expect((await defend(row)).body["dispute"]["requests"]).toMatchObject([{ state: "unknown" }])
    store.simulator.disputes.expire(disputeId)
    await quiet(store)
    expect(await detailOf(row)).toMatchObject({
      ...{ state: "expired", accept_reason: "TIMEOUT" },
      requests: [{ state: "failed" }],
    })
  })

  variant("of a regulator's request is made once more after its papers were refused", async () => {
    const { row, disputeId } = await disputed({ kind: "compliance" })
    expect((await defend(row)).status).toBe(200)
    expect((await defend(row)).status).toBe(400)
    store.simulator.disputes.judge(disputeId, "papers-refused")
    await quiet(store)
    await store.sql.query(`update alipay_dispute_request set created_at = now() - interval '1 day'`)
    expect((await defend(row)).status).toBe(200)
    expect((await defend(row)).body["message"]).toContain("defended already")
    store.simulator.disputes.judge(disputeId, "papers-accepted")
    await quiet(store)
    expect(await detailOf(row)).toMatchObject({ state: "won", taken_amount: "0" })
  })
})

const download = async (row: string, type: string) => {
  const answered = await send(store.url, {
    method: "GET",
    path: `/admin/alipay/disputes/${row}/document?type=${type}`,
    headers: {
      authorization: `Basic ${Buffer.from(`${store.run.seed.secretKey}:`).toString("base64")}`,
    },
  })
  return {
    status: answered.status,
    type: answered.headers["content-type"],
    name: answered.headers["content-disposition"],
    text: answered.text,
    md5: createHash("md5").update(answered.text).digest("hex"),
  }
}

describe("documents of a dispute", () => {
  it("that the gateway has written are fetched, and must be what it announced", async () => {
    const { row, disputeId } = await disputed()
    expect(await download(row, "ai")).toMatchObject({ status: 404 })
    store.simulator.disputes.writePaper(disputeId, { level: "HIGH" })
    store.simulator.disputes.suggest(disputeId, { level: "HIGH" })
    await quiet(store)
    expect(await detailOf(row)).toMatchObject({ win_rate: "HIGH", document: { format: "PDF" } })
    expect(await download(row, "ai")).toMatchObject({
      ...{ status: 200, type: "application/pdf" },
      name: `attachment; filename="dispute-${row}-ai.pdf"`,
    })
    expect(await download(row, "template")).toMatchObject({ status: 200 })
    store.simulator.disputes.putFile(disputeId, { type: "DISPUTE_EVIDENCE_AI", content: PDF })
    const other = await download(row, "ai")
    expect([other.status >= 400, other.text]).toEqual([
      true,
      expect.stringContaining("another file than was announced"),
    ])
    expect(await download(row, "picture")).toMatchObject({ status: 400 })
  })
})

describe("a due time", () => {
  const dueIn = async (row: string, hours: number) => {
    await store.sql.query(
      `update alipay_dispute set due_at = now() + $2 * interval '1 hour', next_check_at = now() where id = $1`,
      [row, hours]
    )
    await sweep(store)
  }
  const settle = async (id: string) => {
    const [item] = (await attentionOf(store, id)).filter(({ state }) => state === "open")
    await shop.admin("POST", `/alipay/attention/${item?.id}/actions/mark_settled`, {
      reason: "later",
    })
  }

  it("is told three days, a day and six hours before, each once", async () => {
    const { row, id } = await disputed()
    const events: string[] = []
    const bus = store.container.resolve("event_bus") as Bus
    bus.subscribe("alipay.dispute.updated", async ({ data }) => void events.push(data.id))
    const open = async () =>
      (await attentionOf(store, id)).flatMap(({ state, facts }) =>
        state === "open" ? [facts["alert"]] : []
      )
    await settle(id)
    expect(await open()).toEqual([])
    for (const [hours, alert] of [
      [70, "3_days"],
      [23, "1_day"],
      [5, "6_hours"],
    ] as const) {
      await dueIn(row, hours)
      expect(await open()).toEqual([alert])
      await settle(id)
      await dueIn(row, hours)
      expect(await open()).toEqual([])
    }
    expect(await rowsOf(id)).toMatchObject([{ alerted: 3, next_check_at: null }])
    expect(events.filter((event) => event === row)).toHaveLength(3)
    await defend(row)
  })

  it("is told of papers that a regulator refused, until others are handed in", async () => {
    const { row, id, disputeId } = await disputed({ kind: "compliance" })
    const figures = async () => {
      const { body } = await shop.admin("GET", "/alipay/disputes/figures")
      return [body["open"], body["due"], body["defended"]]
    }
    const isListed = async (asked: string): Promise<boolean> => {
      const { body } = await shop.admin("GET", `/alipay/disputes?${asked}&limit=100`)
      const found = body["disputes"].find((each: Row) => each["id"] === row)
      expect(found?.["needs_answer"] ?? true).toBe(true)
      return found !== undefined
    }
    /** Whether it is among those that are due soon, and among those that need an answer. */
    const soon = async () => {
      const before = new Date(Date.now() + 6 * 3_600_000).toISOString()
      return (await isListed(`due_before=${before}`)) && (await isListed("needs_answer=true"))
    }
    await dueIn(row, 5)
    const [open, due, defended] = await figures()
    await defend(row)
    expect([await figures(), await soon()]).toEqual([[open - 1, due - 1, defended + 1], false])
    await store.sql.query(
      `update alipay_dispute set alerted = 0, due_at = now() + interval '5 days' where id = $1`,
      [row]
    )
    // The gateway's times have no milliseconds: it judges a minute later here.
    await store.sql.query(
      `update alipay_dispute_request set created_at = created_at - interval '1 minute' where alipay_dispute_id = $1`,
      [row]
    )
    store.simulator.disputes.judge(disputeId, "papers-refused")
    await quiet(store)
    expect(await rowsOf(id)).toMatchObject([{ state: "defended", next_check_at: expect.any(Date) }])
    await settle(id)
    await dueIn(row, 5)
    expect((await attentionOf(store, id)).at(-1)).toMatchObject({
      ...{ state: "open", facts: { alert: "6_hours" } },
    })
    expect([await figures(), await soon()]).toEqual([[open, due, defended], true])
    await dueIn(row, -1)
    expect([await figures(), await soon()]).toEqual([[open - 1, due - 1, defended + 1], false])
    await dueIn(row, 5)
    await defend(row)
    await store.sql.query(`update alipay_dispute set alerted = 0 where id = $1`, [row])
    await dueIn(row, 5)
    expect(await rowsOf(id)).toMatchObject([{ alerted: 0, next_check_at: null }])
    expect([await figures(), await soon()]).toEqual([[open - 1, due - 1, defended + 1], false])
  })
})

describe("the list of disputes", () => {
  const list = async (query: string) => {
    const { body } = await shop.admin("GET", `/alipay/disputes?${query}`)
    return body
  }
  const idsOf = async (query: string) =>
    (await list(query))["disputes"].map(({ id }: Row) => id) as string[]

  variant("is found by order, ids, state, kind, account and due time, in pages", async () => {
    const one = await disputed({ kind: "retrieval", dueInMs: 3_600_000 })
    const two = await disputed({ reasonCode: "4853" })
    const { display_id } = await shop.orderDetails(two.orderId)
    for (const q of [`%23${display_id}`, two.disputeId, two.row, two.id]) {
      expect(await idsOf(`q=${q}`)).toEqual([two.row])
    }
    expect(await idsOf("kind=retrieval&state=open&handle=cn&limit=1")).toEqual([one.row])
    expect(await idsOf("handle=none")).toEqual([])
    const soon = new Date(Date.now() + 2 * 3_600_000).toISOString()
    const due = await idsOf(`due_before=${soon}`)
    expect([due.includes(one.row), due.includes(two.row)]).toEqual([true, false])
    expect(await idsOf(`due_before=${soon}&q=${two.row}`)).toEqual([])
    const first = await list("limit=1")
    expect(first["disputes"]).toMatchObject([
      {
        ...{ id: two.row, kind: "chargeback", state: "open", reason_code: "4853" },
        ...{ order_id: two.orderId, order_display_id: display_id, held_amount: "10050" },
        ...{
          currency_code: "CNY",
          currency_decimals: 2,
          wallet: "ALIPAY_CN",
          environment: "sandbox",
        },
      },
    ])
    expect(await idsOf(`limit=1&cursor=${first["next_cursor"]}`)).toEqual([one.row])
    const wrong = await shop.admin("GET", "/alipay/disputes?state=maybe&due_before=soon")
    expect(wrong.body["errors"].map(({ field }: Row) => field)).toEqual(["state", "due_before"])
  })

  variant("has figures", async () => {
    const { body: before } = await shop.admin("GET", "/alipay/disputes/figures")
    const { disputeId, row } = await disputed({ dueInMs: 3_600_000 })
    const { body: open } = await shop.admin("GET", "/alipay/disputes/figures")
    expect([open["open"] - before["open"], open["due"] - before["due"]]).toEqual([1, 1])
    await defend(row)
    store.simulator.disputes.judge(disputeId, "won")
    await quiet(store)
    const { body: after } = await shop.admin("GET", "/alipay/disputes/figures")
    expect(after).toMatchObject({
      open: before["open"],
      won: before["won"] + 1,
      lost: before["lost"],
    })
    expect(after["won_rate"]).toBeCloseTo(after["won"] / (after["won"] + after["lost"]))
    const later = new Date(Date.now() + 60_000).toISOString()
    const { body: none } = await shop.admin("GET", `/alipay/disputes/figures?created_from=${later}`)
    expect(none).toEqual({
      open: 0,
      due: expect.any(Number),
      defended: 0,
      won: 0,
      lost: 0,
      ...{ won_rate: null, rates: [], rates_are_partial: false },
    })
  })
})
