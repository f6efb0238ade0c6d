import { createHash } from "node:crypto"
import { PDFDocument } from "@cantoo/pdf-lib"
import { expectBooksAgree } from "../support/books"
import { pdfText } from "../support/pdf-text"
import { openShop, quiet, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Row = Record<string, any>

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** A disputed order. @returns the ids of the dispute's row, of the gateway and of the order */
const disputed = async () => {
  const { payment, orderId, paymentId } = await shop.buy("CNY")
  const { disputeId } = store.simulator.disputes.open({
    payment: payment.payment_request_id,
    reasonCode: "13.1",
  })
  await quiet(store)
  store.simulator.disputes.suggest(disputeId, {
    level: "HIGH",
    evidence: [
      ...["LOGISTIC_INFORMATION", "ORDER_INFORMATION", "CUSTOMER_COMMUNICATION", "SOMETHING_NEW"],
    ].map((evidenceTag) => ({
      ...{ evidenceTag, winRateContribution: "HIGH", obtained: "false" },
    })),
  })
  await quiet(store)
  const { id: row } = await detailOf(disputeId)
  const requestId = payment.payment_request_id
  return { disputeId, orderId, paymentId, requestId, row: String(row) }
}

/** @param id of the row, or the gateway's */
const detailOf = async (id: string): Promise<Row> =>
  (await shop.admin("GET", `/alipay/disputes/${id}`)).body["dispute"]

const write = async (row: string, body: object = {}) =>
  await shop.admin("POST", `/alipay/disputes/${row}/defense`, { language: "en", ...body })

const ship = async (orderId: string): Promise<void> => {
  const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
  const items = body["order"].items.map(({ id, quantity }: Row) => ({ id, quantity }))
  const made = await shop.admin("POST", `/orders/${orderId}/fulfillments`, { items })
  expect(made.status).toBe(200)
  const { body: after } = await shop.admin("GET", `/orders/${orderId}?fields=*fulfillments`)
  const [{ id }] = after["order"].fulfillments
  const labels = [
    { tracking_number: "SF-0042", tracking_url: "https://parcels.example/42", label_url: "#" },
  ]
  const sent = await shop.admin("POST", `/orders/${orderId}/fulfillments/${id}/shipments`, {
    ...{ items, labels },
  })
  expect(sent.status).toBe(200)
  await shop.admin("POST", `/orders/${orderId}/fulfillments/${id}/mark-as-delivered`)
}

type Mail = { to: string; resource_id: string; subject: string }

/** Sends a message to a customer, as a shop's own code does. */
const sendMail = async ({ subject, ...mail }: Mail): Promise<void> => {
  const notifications = store.container.resolve("notification") as {
    createNotifications: (message: object) => Promise<unknown>
  }
  await notifications.createNotifications({
    ...{ channel: "email", template: "shipped", resource_type: "order", data: { subject } },
    ...mail,
  })
}

const onePage = async (): Promise<string> => {
  const doc = await PDFDocument.create()
  doc.addPage()
  return Buffer.from(await doc.save()).toString("base64")
}

/** As much of a JPEG as says how large the picture is, and bytes behind it. */
const pictureOf = (bytes: number): string =>
  Buffer.concat([
    Buffer.from("ffd8ffc0001108000100010301220002110103110100", "hex"),
    Buffer.alloc(bytes),
  ]).toString("base64")

/** A file of the admin's, byte by byte. */
const downloaded = async (path: string) => {
  const { secretKey } = store.run.seed
  const authorization = `Basic ${Buffer.from(`${secretKey}:`).toString("base64")}`
  const answer = await fetch(`${store.url}${path}`, { headers: { authorization } })
  const body = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, type: answer.headers.get("content-type"), body }
}

const ticks = (detail: Row): unknown =>
  Object.fromEntries(detail["evidence"].map(({ tag, in_shop }: Row) => [tag, in_shop]))

describe("a defense that is written from what the shop knows", () => {
  it("has the order, its parcels and the customer's earlier orders; what was seen is sent", async () => {
    const { row, disputeId, orderId } = await disputed()
    expect(ticks(await detailOf(row))).toEqual({
      ...{ LOGISTIC_INFORMATION: false, ORDER_INFORMATION: true, SOMETHING_NEW: null },
      CUSTOMER_COMMUNICATION: false,
    })
    await ship(orderId)
    const { order } = (await shop.admin("GET", `/orders/${orderId}?fields=*items,email,display_id`))
      .body
    await sendMail({ to: order.email, resource_id: orderId, subject: "It is on its way" })
    await sendMail({ to: order.email, resource_id: "order_other", subject: "Another parcel" })
    const detail = await detailOf(row)
    expect(ticks(detail)).toMatchObject({
      ...{ LOGISTIC_INFORMATION: true, CUSTOMER_COMMUNICATION: true },
    })
    expect(detail).toMatchObject({ scheme: "VISA", reason_meaning: "not_received" })
    const annexes = [{ name: "label.pdf", content: await onePage() }]
    const { status, body } = await write(row, { statement: "It was handed over.", annexes })
    expect([status, body["defense"]]).toMatchObject([
      200,
      { most_bytes: 750_000, remove: [], too_large: null, unprintable: [] },
    ])
    const { document, file_name, bytes, pages } = body["defense"]
    const file = Buffer.from(document, "base64")
    expect([file.length, pages >= 2]).toEqual([bytes, true])
    const text = await pdfText(file)
    expect(text).not.toContain("Another parcel")
    for (const part of [
      ...[disputeId, "It was handed over.", `#${order.display_id}`, "100.50 CNY"],
      ...["Goods or services not received", order.items[0].product_title, order.email],
      ...["SF-0042 (https://parcels.example/42)", "Tracking: SF-0042.", "Annex 1: label.pdf"],
      ...["The goods were delivered on", "Messages to the customer", "It is on its way"],
    ]) {
      expect(text).toContain(part)
    }
    const sent = await shop.admin("POST", `/alipay/disputes/${row}/defend`, { document, file_name })
    await quiet(store)
    const md5 = createHash("md5").update(file).digest("hex")
    expect(sent.body["dispute"]).toMatchObject({
      state: "defended",
      requests: [{ state: "succeeded", document: { bytes, md5, file_name }, has_copy: true }],
    })
  })

  it("is kept as it was sent, sealed, for a year", async () => {
    const { row } = await disputed()
    const { document, file_name } = (await write(row)).body["defense"]
    await shop.admin("POST", `/alipay/disputes/${row}/defend`, { document, file_name })
    await quiet(store)
    const [{ id: request }] = (await detailOf(row))["requests"]
    const copy = async (query: string) =>
      await downloaded(`/admin/alipay/disputes/${row}/document?type=sent${query}`)
    const sent = Buffer.from(document, "base64")
    for (const query of ["", `&request=${request}`]) {
      const { status, type, body } = await copy(query)
      expect([status, type, body.equals(sent)]).toEqual([200, "application/pdf", true])
    }
    expect((await copy("&request=aldrq_other")).status).toBe(404)
    const job = loadBuilt("jobs/alipay-retention.js") as {
      default: (container: unknown) => Promise<void>
    }
    const ageBy = async (days: number) =>
      await store.sql.query(
        `update alipay_dispute_file set created_at = now() - $2 * interval '1 day' where alipay_dispute_request_id = $1`,
        [request, days]
      )
    await ageBy(364)
    await job.default(store.container)
    expect((await copy("")).status).toBe(200)
    await ageBy(366)
    await job.default(store.container)
    const gone = await copy("")
    expect([gone.status, gone.body.toString()]).toEqual([
      404,
      expect.stringContaining("copies are kept for a year"),
    ])
    expect((await detailOf(row))["requests"]).toMatchObject([{ has_copy: false }])
  })

  variant("tells what has to go when it is too large, and is not taken", async () => {
    const { row } = await disputed()
    const annexes = [{ name: "large.jpg", content: pictureOf(760_000) }]
    const { body } = await write(row, { annexes })
    expect(body["defense"]["too_large"]).toMatch(/Remove, or make smaller: large\.jpg \(\d/)
    const { document, file_name } = body["defense"]
    const refused = await shop.admin("POST", `/alipay/disputes/${row}/defend`, {
      ...{ document, file_name },
    })
    expect([refused.status, (await detailOf(row))["requests"]]).toEqual([400, []])
  })

  it.each([
    ["has arrived", "supplyDefense.drop-after x1 notify-dispute.lost", true],
    ["never arrived", "supplyDefense.drop-before x1", false],
  ])("whose answer was lost can be asked about: it %s", async (_, marks, arrived) => {
    const { row, disputeId, requestId } = await disputed()
    store.simulator.bend(requestId, marks)
    const { document, file_name } = (await write(row)).body["defense"]
    await shop.admin("POST", `/alipay/disputes/${row}/defend`, { document, file_name })
    expect(await detailOf(row)).toMatchObject({ state: "open", requests: [{ state: "unknown" }] })
    if (!arrived) {
      const content = Buffer.from("%PDF-1.7 another file")
      store.simulator.disputes.putFile(disputeId, { type: "DISPUTE_EVIDENCE_FILE", content })
    }
    const asked = await shop.admin("POST", `/alipay/disputes/${row}/ask`)
    expect([asked.status, asked.body]).toMatchObject([
      200,
      {
        arrived,
        dispute: {
          state: arrived ? "defended" : "open",
          requests: [{ state: arrived ? "succeeded" : "unknown" }],
        },
      },
    ])
    const again = await shop.admin("POST", `/alipay/disputes/${row}/ask`)
    expect(again.status).toBe(arrived ? 400 : 200)
  })

  variant.each([
    [{ language: "fr" }, "language must be one of: en, zh-CN."],
    [{ annexes: [{ name: "x.pdf", content: "data:x" }] }, "content must be a file in base64"],
    [
      { annexes: [{ name: "x.txt", content: Buffer.from("hello").toString("base64") }] },
      'annexes: "x.txt" must be a PDF, PNG or JPEG file.',
    ],
  ])("names what can't be used: %j", async (body, message) => {
    const { row } = await disputed()
    const refused = await write(row, body)
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining(message.replaceAll('"', '\\"')),
    ])
  })
})
