import { deliver, gatewayKey, signedMessage } from "../support/messages"
import { sample, variant } from "../support/ring"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { DETAILS, openStores, PAPER } from "../support/stores"
import { openTill, type Till } from "../support/till"

let store: Store
let shop: Shop
let stores: ReturnType<typeof openStores>
let till: Till

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  stores = openStores(store, shop)
  till = openTill(store, shop)
})
afterAll(async () => await store.stop())

let made = 0
/** A place with its own ids. */
const newPlace = async () => {
  const number = ++made
  return {
    place: await stores.place(`Place ${number}`),
    ids: { merchant_id: `M-of-${number}`, store_id: `S-of-${number}` },
  }
}

const itemsOf = async (storeId: string): Promise<unknown[]> =>
  (
    await store.sql.query<{ state: string; facts: Record<string, unknown> }>(
      `select state, facts from alipay_attention
        where kind = 'registration_rejected' and subject = $1 order by created_at`,
      [storeId]
    )
  ).rows

const rowOf = async (id: string): Promise<Record<string, unknown>> =>
  (await store.sql.query(`select * from alipay_store where id = $1`, [id])).rows[0]

/** The wallets' message about a request, as the simulator posted it. */
const messageAbout = (requestId: string) => {
  const notice = store.simulator
    .notifications()
    .findLast(({ kind, body }) => kind === "registration" && body.includes(requestId))
  const attempt = notice?.attempts[0]
  if (!notice || !attempt) {
    throw new Error(`no message about ${requestId}`)
  }
  return { body: notice.body, headers: { ...attempt.headers } }
}

describe("a place", () => {
  it("is told field by field what is missing, before anything is sent", async () => {
    const { place } = await newPlace()
    const { body: draft } = await shop.admin(
      "GET",
      `/alipay/stores/draft?stock_location_id=${place}&account=cn`
    )
    expect(draft["details"]).toMatchObject({
      store_name: `Place ${made}`,
      business_type: "ENTERPRISE",
    })
    expect(draft["problems"].map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(["merchant_id", "legal_name", "store_id", "store_address.city"])
    )
    const wrong = { merchant_mcc: "54", store_address: { country: "China" } }
    const { status, body } = await stores.tryRegister(place, wrong, {
      documents: [{ ...PAPER, content: "aGVsbG8=" }],
    })
    expect([status, body["errors"]]).toEqual([
      400,
      [
        ["merchant_mcc", "merchant_mcc must be four digits, such as 5499."],
        [
          "store_address.country",
          "store_address.country is longer than 2 characters. Alipay takes no more.",
        ],
        ["store_address.city", "store_address.city is missing. Fill it in."],
        ["store_address.address_1", "store_address.address_1 is missing. Fill it in."],
        [
          "documents.0.content",
          "documents.0.content must be a PDF, JPEG or PNG file; this is none of them.",
        ],
      ].map(([field, message]) =>
        expect.objectContaining({ field, message, code: expect.any(String) })
      ),
    ])
    const { rows } = await store.sql.query(
      `select 1 from alipay_store where stock_location_id = $1`,
      [place]
    )
    expect(rows).toEqual([])
    const unknown = await stores.tryRegister("sloc_unknown")
    expect([unknown.status, unknown.body["message"]]).toEqual([
      404,
      "There is no stock location sloc_unknown.",
    ])
    const other = await stores.tryRegister(place, {}, { account: "none" })
    expect(other.status).toBe(404)
  })

  it("is registered once, reviewed, and approved by the wallets' message", async () => {
    const { place, ids } = await newPlace()
    const sent = await stores.register(place, ids, { documents: [PAPER] })
    expect(sent).toMatchObject({
      ...{ state: "in_review", account: "cn", environment: "sandbox", wallets: [] },
      ...{ documents: [{ type: PAPER.type, name: PAPER.name }], documents_kept: true },
      not_correctable: expect.stringContaining("under review"),
    })
    const { sealed_documents: sealed } = await rowOf(sent.id)
    expect(String(sealed)).not.toContain(PAPER.content)
    const again = await stores.tryRegister(place, ids)
    expect([again.status, again.body["message"]]).toEqual([
      400,
      `The place is registered with the account "cn" already (${sent.id}). Correct that registration. Nothing was sent.`,
    ])
    expect((await stores.ask(sent.id)).wallets).toEqual([
      { wallet: "ALIPAY_CN", status: "pending", reasons: null },
      { wallet: "ALIPAY_HK", status: "pending", reasons: null },
    ])
    await stores.review()
    expect(await stores.read(sent.id)).toMatchObject({
      ...{ state: "approved", next_check_at: null, documents_kept: false },
      wallets: [{ status: "approved" }, { status: "approved" }],
    })
    expect(stores.calls("registration", sent.request_id)).toBe(1)
    expect(await itemsOf(sent.id)).toEqual([])
    const { body } = await shop.admin("GET", `/alipay/stores/${sent.id}/gateway`)
    expect(body).toMatchObject({ found: true, differences: [] })
    expect(body["fields"]).toContainEqual({
      ...{ field: "store_address.city", gateway: "Hangzhou", medusa: "Hangzhou" },
    })
    const { body: list } = await shop.admin("GET", "/alipay/stores")
    expect(list["places"]).toContainEqual(
      expect.objectContaining({
        ...{ stock_location_id: place, name: `Place ${made}`, till_account: null },
        stores: [expect.objectContaining({ id: sent.id, state: "approved" })],
      })
    )
    const corrected = await stores.tryCorrect(sent.id, ids)
    expect([corrected.status, corrected.body["message"]]).toEqual([
      400,
      "The store is approved. Ask Alipay to change what is registered. Nothing was sent.",
    ])
  })

  const lost: readonly (readonly [string, string, number])[] = [
    ["never arrived", "registration.drop-before x3", 4],
    ["was taken, and the answer was lost", "registration.drop-after x3", 3],
    ["has an unclear answer", "registration.unknown-before x3", 4],
  ]
  it.each(sample(lost))(
    "whose registration %s is asked about, and sent again under its own id only if Alipay never heard of it",
    async (_, marks, sent) => {
      const { place, ids } = await newPlace()
      store.simulator.next(marks)
      const { id, request_id } = await stores.register(place, ids)
      expect((await stores.read(id)).state).toBe("unknown")
      expect((await stores.tryCorrect(id, ids)).status).toBe(400)
      await sweep(store)
      expect(await stores.read(id)).toMatchObject({ state: "in_review", request_id })
      expect(stores.calls("registration", request_id)).toBe(sent)
      await stores.review()
      expect((await stores.read(id)).state).toBe("approved")
    }
  )

  it("that Alipay refuses is told why, leaves no item for who has read it, and is corrected", async () => {
    const { place, ids } = await newPlace()
    store.simulator.next("registration.answer=PARAM_ILLEGAL x1")
    const refused = await stores.tryRegister(place, ids)
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      expect.stringContaining("PARAM_ILLEGAL"),
    ])
    const { rows } = await store.sql.query<{ id: string }>(
      `select id from alipay_store where stock_location_id = $1`,
      [place]
    )
    const id = rows[0]?.id ?? ""
    expect(await stores.read(id)).toMatchObject({ state: "failed", result_code: "PARAM_ILLEGAL" })
    expect(await itemsOf(id)).toEqual([])
    expect((await stores.correct(id, ids)).state).toBe("in_review")
  })
})

describe("a store that wallets reject", () => {
  it("is told, corrected under another request id with the documents that are kept, and approved", async () => {
    const { place, ids } = await newPlace()
    store.simulator.next("registration.reject-one")
    const first = await stores.register(place, ids, { documents: [PAPER] })
    await stores.review()
    expect(await stores.read(first.id)).toMatchObject({
      ...{ state: "partly_approved", reasons: "documents are not readable", not_correctable: null },
      wallets: [
        { wallet: "ALIPAY_CN", status: "approved" },
        { wallet: "ALIPAY_HK", status: "rejected", reasons: "documents are not readable" },
      ],
    })
    expect(await itemsOf(first.id)).toMatchObject([
      {
        state: "open",
        facts: { wallets: "ALIPAY_HK", reasons: "documents are not readable" },
      },
    ])
    const second = await stores.correct(first.id, { ...ids, store_name: "Corrected" })
    expect(second).toMatchObject({
      ...{ id: first.id, state: "in_review", documents_kept: true, wallets: [] },
      details: { store_name: "Corrected" },
      earlier: [{ request_id: first.request_id, state: "partly_approved" }],
    })
    expect(second.request_id).not.toBe(first.request_id)
    expect(await itemsOf(first.id)).toMatchObject([{ state: "closed" }])
    await stores.review()
    expect((await stores.read(first.id)).state).toBe("approved")
  })

  it("is not mistaken for another request by a message that comes late", async () => {
    const { place, ids } = await newPlace()
    store.simulator.next("registration.reject")
    const first = await stores.register(place, ids)
    await stores.review()
    const late = messageAbout(first.request_id)
    const second = await stores.correct(first.id, ids)
    await deliver(store.url, { ...late, body: late.body })
    await quiet(store)
    expect(await stores.read(first.id)).toMatchObject({
      ...{ state: "in_review", request_id: second.request_id },
    })
    expect(stores.calls("registrationStatus", second.request_id)).toBe(0)
  })
})

describe("a message about a store", () => {
  const told = (requestId: string, clientId: string, more: object = {}) =>
    signedMessage(
      JSON.stringify({
        registrationRequestId: requestId,
        registrationResult: { registrationStatus: "COMPLETED" },
        pspRegistrationResultList: [
          { pspName: "ALIPAY_CN", registrationResult: { registrationStatus: "APPROVED" } },
        ],
        ...more,
      }),
      { key: gatewayKey(), clientId }
    )

  it("is not believed: Alipay is asked", async () => {
    const { place, ids } = await newPlace()
    const { id, request_id } = await stores.register(place, ids)
    await deliver(store.url, told(request_id, store.run.clientId))
    await quiet(store)
    expect(await stores.read(id)).toMatchObject({
      ...{ state: "in_review", wallets: [{ status: "pending" }, { status: "pending" }] },
    })
    expect(stores.calls("registrationStatus", request_id)).toBe(1)
  })

  it("is taken once, however often it is delivered", async () => {
    const { place, ids } = await newPlace()
    const { id, request_id } = await stores.register(place, ids)
    await stores.review()
    expect((await stores.read(id)).state).toBe("approved")
    const asked = stores.calls("registrationStatus", request_id)
    await deliver(store.url, messageAbout(request_id))
    await quiet(store)
    expect(stores.calls("registrationStatus", request_id)).toBe(asked)
  })

  it("that names no request is about the store that it names", async () => {
    const { place, ids } = await newPlace()
    const { request_id } = await stores.register(place, ids)
    const message = told("x", store.run.clientId, {
      registrationRequestId: undefined,
      referenceStoreId: ids.store_id,
    })
    await deliver(store.url, message)
    await quiet(store)
    expect(stores.calls("registrationStatus", request_id)).toBe(1)
  })

  it("that comes in at another account's door changes nothing", async () => {
    const { place, ids } = await newPlace()
    const { request_id } = await stores.register(place, ids)
    const door = "/hooks/alipay/manual"
    const body = JSON.stringify({
      registrationRequestId: request_id,
      registrationResult: { registrationStatus: "COMPLETED" },
    })
    const signing = { key: gatewayKey(), clientId: store.run.clientId, door }
    const { status } = await deliver(store.url, signedMessage(body, signing), door)
    expect(status).toBe(200)
    await quiet(store)
    expect(stores.calls("registrationStatus", request_id)).toBe(0)
  })

  variant("that comes before the answer waits until the registration is recorded", async () => {
    const { place, ids } = await newPlace()
    store.simulator.next("registration.review=1 registration.slow=1500")
    const sent = stores.register(place, ids)
    await store.simulator.clock.advance(10)
    const { id } = await sent
    await quiet(store)
    await sweep(store)
    expect(await stores.read(id)).toMatchObject({ state: "approved", earlier: [] })
  })
})

describe("the cash registers of a store", () => {
  const change = async (id: string, names: unknown) =>
    await shop.admin("POST", `/alipay/stores/${id}/terminals`, { terminal_ids: names })

  it("are named in its registration, and later without another one", async () => {
    const { place, ids } = await newPlace()
    const terminals = { terminal_ids: ["Counter 1", " Counter 2 ", ""] }
    const { id, request_id, details } = await stores.register(place, { ...ids, ...terminals })
    expect(details.terminal_ids).toEqual(["Counter 1", "Counter 2"])
    await stores.review()
    const { status, body } = await change(id, ["Counter 1", "Counter 2", "Counter 3"])
    expect([status, body["store"].state, body["store"].request_id]).toEqual([
      ...[200, "approved", request_id],
    ])
    expect((await stores.read(id)).details).toEqual({
      ...details,
      terminal_ids: ["Counter 1", "Counter 2", "Counter 3"],
    })
    expect(stores.calls("registration", request_id)).toBe(1)
    const asked = await shop.admin("GET", `/alipay/stores/${id}/gateway`)
    expect(asked.body["differences"]).toEqual([])
    expect(asked.body["fields"]).toContainEqual({
      ...{ field: "terminal_ids", gateway: "Counter 1", medusa: "Counter 1" },
    })
  })

  it("are known where an older version wrote them, also when Alipay is asked", async () => {
    const { place, ids } = await newPlace()
    const { id } = await stores.register(place, ids)
    await store.sql.query(
      `update alipay_store set next_check_at = now(),
              details = (details - 'terminal_ids') || '{"terminal_id":"Counter 9"}' where id = $1`,
      [id]
    )
    await sweep(store)
    expect(await stores.ask(id)).toMatchObject({ details: { terminal_ids: ["Counter 9"] } })
    expect(await stores.read(id)).toMatchObject({ details: { terminal_ids: ["Counter 9"] } })
  })

  it("that are named twice are refused, and all while it is sent", async () => {
    const { place, ids } = await newPlace()
    const { id } = await stores.register(place, ids)
    const twice = await change(id, ["A", "A"])
    expect([twice.status, twice.body["errors"]]).toEqual([
      400,
      [
        {
          ...{ field: "terminal_ids", code: "store_terminal_twice" },
          ...{ message: "terminal_ids names A twice. Name each once." },
          params: { field: "terminal_ids", name: "A" },
        },
      ],
    ])
    expect((await change(id, "A")).status).toBe(400)
    await store.sql.query(`update alipay_store set state = 'unknown' where id = $1`, [id])
    const early = await change(id, ["A"])
    expect([early.status, early.body["code"]]).toEqual([400, "store_may_be_sent"])
    expect((await stores.read(id)).details.terminal_ids).toEqual([])
    await store.sql.query(`update alipay_store set state = 'in_review' where id = $1`, [id])
  })
})

describe("a till", () => {
  it("shows what wallets say of its place, and sells nothing once all have rejected it", async () => {
    const place = store.run.seed.location
    const registrationOf = async () =>
      (await till.ask("GET", "/places")).body["places"][0].registration
    expect(await registrationOf()).toBeNull()
    store.simulator.next("registration.reject")
    const { id } = await stores.register(place)
    expect(await registrationOf()).toMatchObject({ id, state: "in_review" })
    const sale = await till.begin()
    await stores.review()
    expect(await registrationOf()).toMatchObject({
      ...{ id, state: "rejected" },
      wallets: [{ wallet: "ALIPAY_CN", status: "rejected" }, { status: "rejected" }],
    })
    const why =
      "Alipay has rejected this place as a store. Correct its registration under Alipay > Stores. Nothing was begun."
    const begun = await till.tryBegin([{ title: "Tea", amount: "100" }])
    expect([begun.status, begun.body["message"]]).toEqual([400, why])
    const scanned = await till.tryScan(sale.id)
    expect([scanned.status, scanned.body["message"]]).toEqual([400, why])
    await stores.correct(id)
    expect((await till.scan(sale.id)).state).toBe("sold")
    await stores.review()
    expect(await registrationOf()).toMatchObject({ state: "approved" })
    await shop.admin("POST", `/alipay/stores/${id}/terminals`, { terminal_ids: ["T-1", "T-2"] })
    expect((await till.ask("GET", "/places")).body["places"][0].terminals).toEqual(["T-1", "T-2"])
  })

  it("whose settings name other ids is another store", async () => {
    await store.sql.query(
      `update alipay_store set details = jsonb_set(details, '{store_id}', '"S-other"'), state = 'rejected'
        where stock_location_id = $1`,
      [store.run.seed.location]
    )
    expect((await till.ask("GET", "/places")).body["places"][0].registration).toBeNull()
    expect((await till.begin()).state).toBe("open")
    expect(DETAILS.store_id).toBe("S-1")
  })
})
