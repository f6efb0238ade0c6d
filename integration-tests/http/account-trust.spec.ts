import { generateKeyPairSync } from "node:crypto"
import { attentionOf, openItems } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { deliver, gatewayKey, signedMessage, type Signing } from "../support/messages"
import { openSettings, type SettingsPage } from "../support/settings"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
let page: SettingsPage

const { privateKey: strangeKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
const strange = [
  {
    key_version: "1",
    public_key: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
  },
]
const OTHER_CLIENT = "SANDBOX_5X00000000000OTHER"
const PAGE_DOOR = "/hooks/alipay/page"

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  page = openSettings(store, shop)
  const { merchantPublicKey } = store.run
  const notifyUrl = `${store.url}${PAGE_DOOR}`
  store.simulator.registerClient({ clientId: OTHER_CLIENT, merchantPublicKey, notifyUrl })
})
afterAll(async () => await store.stop())

/** Takes everything away that was entered for the account, and what the list says of it. */
const emptied = async () => {
  const { revision } = await page.read()
  await shop.admin("DELETE", `${page.path}?purge_former_keys=true&revision=${revision}`)
  for (const { id } of await changed()) {
    await shop.admin("POST", `/alipay/attention/${id}/actions/mark_settled`, { reason: "known" })
  }
}
beforeEach(emptied)

const changed = async () => await openItems(store, "account_changed")
const facts = async () => (await changed()).map((item) => item.facts)

/** Tells the door that a dispute about a payment was lost. */
const tellLost = async (paymentRequestId: string, key: Signing["key"], door = PAGE_DOOR) => {
  const body = JSON.stringify({
    disputeNotificationType: "DISPUTE_ACCEPTED",
    disputeId: `lost-${paymentRequestId}`,
    paymentRequestId,
    disputeAmount: { value: "10050", currency: "CNY" },
  })
  const { status } = await deliver(
    store.url,
    signedMessage(body, { key, clientId: store.run.clientId, door }),
    door
  )
  await quiet(store)
  await sweep(store)
  return status
}
const sendersOf = async () =>
  await store.container.resolve<Alipay>("alipay").trustedSenders.reread("page")
const disputesOf = async (id: string) => (await attentionOf(store, id)).map(({ kind }) => kind)

describe("an account that is given another account's client ID", () => {
  it("is on the list when it trusts another key of Alipay", async () => {
    expect((await page.fill({ alipay_public_keys: strange })).status).toBe(200)
    expect(await facts()).toMatchObject([
      { changed: "alipay_public_keys", same_client_id_as: "cn, manual" },
    ])
  })

  it("is on the list when it trusts another gateway", async () => {
    await page.fill({ gateway_url: "http://localhost:9" })
    expect(await facts()).toMatchObject([
      {
        changed: "gateway_url",
        gateway_before: store.simulator.url,
        gateway_now: "http://localhost:9",
      },
    ])
  })

  it("is on the list when the key came first and the client ID afterwards", async () => {
    await page.fill({ client_id: OTHER_CLIENT, alipay_public_keys: strange })
    expect(await changed()).toEqual([])
    await page.save({ client_id: store.run.clientId })
    expect(await facts()).toMatchObject([{ changed: "alipay_public_keys" }])
  })

  it("is not on the list when it trusts the same", async () => {
    await page.fill()
    await page.save({ label: "Page" })
    expect(await changed()).toEqual([])
  })
})

describe("an account that is given a client ID that was used before", () => {
  variant("is on the list when it trusts another key than its former credentials", async () => {
    await page.fill({ client_id: OTHER_CLIENT })
    await shop.admin("DELETE", `${page.path}?revision=${(await page.read())["revision"]}`)
    expect(await changed()).toHaveLength(1)
    await page.fill({ client_id: OTHER_CLIENT })
    expect(await changed()).toHaveLength(1)
    await page.save({ alipay_public_keys: null })
    await page.save({ alipay_public_keys: strange })
    expect((await facts()).at(-1)).toMatchObject({
      changed: "alipay_public_keys",
      same_client_id_as: "page",
    })
  })

  it("is on the list when it has payments, and nothing is left to compare its keys with", async () => {
    await page.fill({ client_id: OTHER_CLIENT })
    await shop.buy("CNY", { provider: "pp_alipay_page" })
    await emptied()
    await page.fill({ client_id: OTHER_CLIENT, alipay_public_keys: strange })
    expect(await facts()).toMatchObject([
      { changed: "gateway_url, alipay_public_keys", gateway_before: null, same_client_id_as: null },
    ])
    await emptied()
    await page.fill({ client_id: OTHER_CLIENT })
  })
})

describe("a dispute about another account's payment", () => {
  it("does not count when the keys of the payment's account did not sign it", async () => {
    await page.fill({ alipay_public_keys: strange })
    const { payment, paymentId } = await shop.buy("CNY")
    const id = payment.payment_request_id
    expect(await tellLost(id, strangeKey)).toBe(401)
    expect(await disputesOf(id)).toEqual([])
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await expectBooksAgree(store)
  })

  variant(
    "counts when the gateway signed it, whatever else the door's account trusts",
    async () => {
      const genuine = { key_version: "2", public_key: store.simulator.alipayPublicKey }
      await page.fill({ alipay_public_keys: [...strange, genuine] })
      const { payment, orderId } = await shop.buy("CNY")
      const id = payment.payment_request_id
      expect(await tellLost(id, gatewayKey())).toBe(200)
      expect(await disputesOf(id)).toEqual(["dispute_lost"])
      const { summary } = await shop.orderDetails(orderId)
      expect(summary.pending_difference).toBe(100.5)
    }
  )

  it.each([
    ["was removed with its keys", async () => await emptied()],
    ["has lost its key", async () => await page.save({ private_key: null })],
  ])("is kept for a person when the account %s", async (_, lose) => {
    await page.fill()
    const { payment } = await shop.buy("CNY", { provider: "pp_alipay_page" })
    const id = payment.payment_request_id
    await lose()
    // The door keeps its keys for seconds.
    await until("the keys to be forgotten", sendersOf, ({ accounts }) => accounts.length === 0)
    expect(await tellLost(id, gatewayKey(), "/hooks/alipay/cn")).toBe(200)
    await store.sql.query(
      `update alipay_notification set attempts = 9, next_check_at = now()
        where payment_request_id = $1 and kind = 'dispute'`,
      [id]
    )
    await sweep(store)
    const { rows } = await store.sql.query<{
      id: string
      state: string
      last_error: string
      last_error_sentence: object
    }>(
      `select id, state, last_error, last_error_sentence from alipay_notification
        where payment_request_id = $1 and kind = 'dispute'`,
      [id]
    )
    expect(rows).toMatchObject([
      {
        state: "dead",
        last_error: expect.stringContaining("no key of it had verified"),
        last_error_sentence: { code: "message_of_other_account" },
      },
    ])
    const { rows: items } = await store.sql.query(
      `select kind, facts ->> 'payment_request_id' as request from alipay_attention where subject = $1`,
      [rows[0]?.id]
    )
    expect(items).toEqual([{ kind: "dead_notification", request: id }])
  })

  it("is kept and counts for none while no key of the payment's account is left", async () => {
    await page.fill()
    const { payment, paymentId } = await shop.buy("CNY")
    const id = payment.payment_request_id
    const inAccount = async (handle: string) =>
      await store.sql.query(`update alipay_payment set handle = $1 where payment_request_id = $2`, [
        handle,
        id,
      ])
    await inAccount("gone")
    expect(await tellLost(id, gatewayKey())).toBe(200)
    await inAccount("cn")
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await sweep(store)
    expect(await disputesOf(id)).toEqual([])
    const { rows } = await store.sql.query(
      `select state, last_error from alipay_notification where payment_request_id = $1 and kind = 'dispute'`,
      [id]
    )
    expect(rows).toEqual([
      { state: "received", last_error: expect.stringContaining("no key of it had verified") },
    ])
  })
})

describe("keys that were kept with a former client ID", () => {
  const good = () => [{ key_version: "1", public_key: store.simulator.alipayPublicKey }]
  /** What the door answers to a message about another shop's request, signed for a client ID. */
  const answerTo = async (key: Signing["key"], clientId: string) => {
    const body = JSON.stringify({ notifyType: "PAYMENT_RESULT", paymentRequestId: "unheard-of" })
    const message = signedMessage(body, { key, clientId, door: PAGE_DOOR })
    return (await deliver(store.url, message, PAGE_DOOR)).status
  }
  const clientIds = async () => (await sendersOf()).accounts.map(({ clientId }) => clientId)
  const believed = async (ids: readonly string[]) =>
    await until("the keys of now", clientIds, (seen) => seen.join() === ids.join())

  it("are not believed once the client ID is in force again", async () => {
    await page.fill({ client_id: OTHER_CLIENT, alipay_public_keys: strange })
    expect((await page.save({ client_id: "SANDBOX_5X00000000000THIRD" })).status).toBe(200)
    const restored = { client_id: OTHER_CLIENT, alipay_public_keys: good() }
    expect((await page.save(restored)).status).toBe(200)
    await believed([OTHER_CLIENT, "SANDBOX_5X00000000000THIRD"])
    expect(await answerTo(strangeKey, OTHER_CLIENT)).toBe(401)
    expect(await answerTo(gatewayKey(), OTHER_CLIENT)).toBe(200)
    const kept = await store.sql.query(
      `select client_id from alipay_former_credential where handle = 'page'`
    )
    expect(kept.rows).toEqual([{ client_id: "SANDBOX_5X00000000000THIRD" }])
  })

  it("are not believed while another account has the client ID", async () => {
    await page.fill({ alipay_public_keys: strange })
    const moved = { client_id: OTHER_CLIENT, alipay_public_keys: good() }
    expect((await page.save(moved)).status).toBe(200)
    await believed([OTHER_CLIENT, store.run.clientId])
    expect(await answerTo(strangeKey, store.run.clientId)).toBe(401)
    expect(await answerTo(gatewayKey(), store.run.clientId)).toBe(200)
  })
})
