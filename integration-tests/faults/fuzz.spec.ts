import fc from "fast-check"
import { chooseSeed, report, rounds } from "../support/figures"
import {
  ACKNOWLEDGED,
  deliver,
  DOOR,
  gatewayKey,
  signedMessage,
  type Message,
} from "../support/messages"
import { loadBuilt, startStore, type Store } from "../support/store"
import { mutated, oddBody, type Delivered } from "./fuzz-arbitraries"
import { GENUINE_BODIES } from "./fuzz-past-cases"
import { sendBytes, sendRaw } from "./raw-request"
import { variant } from "../support/ring"

const FORGED = rounds(9_000, 90_000, 2_000_000)
const ODD = rounds(1_000, 10_000, 200_000)
const FORGED_OVER_HTTP = rounds(150, 1_500, 20_000)
const ODD_OVER_HTTP = rounds(100, 1_000, 10_000)
const BROKEN_OVER_HTTP = rounds(60, 300, 5_000)

const gateway = gatewayKey()
let store: Store
let seed: number

beforeAll(async () => {
  store = await startStore()
  seed = chooseSeed("fuzz")
})
afterAll(async () => await store.stop())

const signing = () => ({ key: gateway, clientId: store.run.clientId })

const GENUINE_BODY = JSON.stringify({
  notifyType: "PAYMENT_RESULT",
  result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
  paymentRequestId: "never-stored",
  paymentId: "never-stored",
  paymentAmount: { currency: "CNY", value: "10050" },
})

type Opened = { ok: boolean; refusal?: string; news?: { kind: string; event: string } }
type Open = (alipay: unknown, handle: string, delivery: object) => Promise<Opened>

/** The door's own function, as it is published. */
const { openNotification } = loadBuilt("notifications/receive-notification.js") as {
  openNotification: Open
}

const open = async ({ body, headers }: Delivered | Message): Promise<Opened> =>
  await openNotification(store.container.resolve("alipay"), "cn", { rawBody: body, headers })

/** What was signed is what counts, however the signature was written: no other message may pass. */
const isTheOriginal = (message: Delivered, original: Message): boolean =>
  message.body.equals(Buffer.from(original.body as string)) &&
  message.headers["client-id"] === original.headers["client-id"] &&
  message.headers["request-time"] === original.headers["request-time"]

const countRows = async (): Promise<number> =>
  (await store.sql.query<{ count: number }>(`select count(*)::int from alipay_notification`))
    .rows[0]?.count ?? 0

const settings = (numRuns: number) => ({ seed, numRuns, endOnFailure: false })

describe("in the process", () => {
  it(`${FORGED} changed messages are never taken for genuine, and nothing throws`, async () => {
    const original = signedMessage(GENUINE_BODY, signing())
    expect((await open({ ...original, body: Buffer.from(GENUINE_BODY) })).ok).toBe(true)
    const seen: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(mutated(original), async (message) => {
        const opened = await open(message)
        const outcome = opened.ok ? "genuine" : (opened.refusal ?? "")
        seen[outcome] = (seen[outcome] ?? 0) + 1
        return !opened.ok || isTheOriginal(message, original)
      }),
      settings(FORGED)
    )
    report(`changed messages in the process: ${JSON.stringify(seen)}`)
    expect(Object.keys(seen).sort()).toEqual([
      "client_id",
      "genuine",
      "headers",
      "signature",
      "signature_header",
    ])
  })

  variant(`${ODD} odd messages of the gateway itself are read, the same way twice`, async () => {
    const kinds: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(oddBody, async (body) => {
        const message = signedMessage(body, signing())
        const [once, again] = [await open(message), await open(message)]
        const kind = once.news?.kind ?? "refused"
        kinds[kind] = (kinds[kind] ?? 0) + 1
        return once.ok && once.news?.event === again.news?.event
      }),
      settings(ODD)
    )
    report(`odd messages in the process: ${JSON.stringify(kinds)}`)
    expect(kinds["refused"]).toBeUndefined()
  })
})

describe("over HTTP", () => {
  variant(`${FORGED_OVER_HTTP} changed messages are refused and not stored`, async () => {
    const original = signedMessage(GENUINE_BODY, signing())
    const before = await countRows()
    const seen: Record<number, number> = {}
    await fc.assert(
      fc.asyncProperty(mutated(original), async (message) => {
        const same = isTheOriginal(message, original)
        const { status } = await sendRaw(store.url, {
          path: DOOR,
          ...message,
          headers: { ...message.headers, "content-length": String(message.body.length) },
        })
        seen[status] = (seen[status] ?? 0) + 1
        return status === 401 || (status === 200 && same)
      }),
      settings(FORGED_OVER_HTTP)
    )
    report(`changed messages over HTTP: ${JSON.stringify(seen)}`)
    expect(await countRows()).toBe(before + (seen[200] ? 1 : 0))
  })

  variant(`${ODD_OVER_HTTP} odd messages of the gateway itself are each stored once`, async () => {
    await store.sql.query(`delete from alipay_notification`)
    const bodies = new Set<string>()
    await fc.assert(
      fc.asyncProperty(oddBody, async (body) => {
        bodies.add(body.toString("base64"))
        const message = signedMessage(body, signing())
        const answers = [await deliver(store.url, message), await deliver(store.url, message)]
        return answers.every(({ status, text }) => status === 200 && text === ACKNOWLEDGED)
      }),
      settings(ODD_OVER_HTTP)
    )
    const rows = await countRows()
    report(`odd messages over HTTP: ${bodies.size} different ones, ${rows} events stored`)
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThanOrEqual(bodies.size)
  })

  it.each(Object.keys(GENUINE_BODIES))("a genuine message with %s is stored once", async (name) => {
    await store.sql.query(`delete from alipay_notification`)
    const message = signedMessage(GENUINE_BODIES[name] ?? "", signing())
    for (const answer of [await deliver(store.url, message), await deliver(store.url, message)]) {
      expect(answer).toEqual({ status: 200, text: ACKNOWLEDGED })
    }
    expect(await countRows()).toBe(1)
  })

  it.each([
    "/hooks/alipay/%00",
    "/hooks/alipay/__proto__",
    "/hooks/alipay/constructor",
    "/hooks/alipay/cn%2F..%2Fmanual",
    `/hooks/alipay/${"c".repeat(7_000)}`,
  ])("no account is found at %s, and nothing breaks", async (path) => {
    const message = signedMessage(GENUINE_BODY, signing())
    const { status } = await sendRaw(store.url, {
      path,
      headers: message.headers,
      body: Buffer.from(GENUINE_BODY),
    })
    expect([400, 401, 404]).toContain(status)
  })

  it("Medusa itself answers 500 to a path that is none; the door is not asked", async () => {
    const message = signedMessage(GENUINE_BODY, signing())
    const raw = { headers: message.headers, body: Buffer.from(GENUINE_BODY) }
    for (const broken of ["%", "%E0%A4%A"]) {
      const ours = await sendRaw(store.url, { ...raw, path: `/hooks/alipay/${broken}` })
      const theirs = await sendRaw(store.url, { ...raw, path: `/hooks/payment/${broken}` })
      expect(ours.status).toBe(theirs.status)
    }
  })

  it(`${BROKEN_OVER_HTTP} broken requests leave the door standing`, async () => {
    const head = `POST ${DOOR} HTTP/1.1\r\nHost: x\r\n`
    const before = await countRows()
    const broken = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc
        .tuple(fc.nat(1_000), fc.uint8Array({ maxLength: 100 }))
        .map(([length, bytes]) =>
          Buffer.concat([Buffer.from(`${head}Content-Length: ${length}\r\n\r\n`), bytes])
        ),
      fc
        .uint8Array({ maxLength: 100 })
        .map((bytes) =>
          Buffer.concat([Buffer.from(`${head}Transfer-Encoding: chunked\r\n\r\n`), bytes])
        )
    )
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => (await sendBytes(store.url, bytes)) < 500),
      settings(BROKEN_OVER_HTTP)
    )
    const message = signedMessage(JSON.stringify({ vaultingRequestId: "after" }), signing())
    expect((await deliver(store.url, message)).status).toBe(200)
    expect(await countRows()).toBe(before + 1)
  })
})
