import { join } from "node:path"
import { openItems } from "../support/attention"
import { startCopy, startLiveStore, LIVE_CLIENT, type LiveStore } from "../support/live-store"
import { deliver, gatewayKey, signedMessage } from "../support/messages"
import { ROOT_DIR } from "../support/run"
import { openShop, ordersOf, quiet, settled, sweep, type Cart, type Shop } from "../support/shop"
import type { Store } from "../support/store"
import { agreementRow, openWallets, signUp, type Customer, type Wallets } from "../support/wallets"
import { variant } from "../support/ring"

type Outcome = { outcome: string }
type Charging = {
  chargeAgreementWorkflow: (container: unknown) => {
    run: (options: { input: Record<string, unknown> }) => Promise<{ result: Outcome }>
  }
}

let live: LiveStore
let copy: Store
let shop: Shop
let customer: Customer
let wallets: Wallets
let agreement: string
/** Ordered and paid in the live store. */
let bought: { requestId: string; orderId: string; paymentId: string }
/** Paid in the live store, which never heard of it. */
let unheard: { cart: Cart; requestId: string }

const buyLive = async (at: Shop) => {
  const cart = await at.createCart()
  const payment = await at.startPayment(cart)
  await live.simulator.pay(payment.payment_request_id)
  await live.simulator.settled()
  const captured = async () =>
    (
      await live.sql.query<{ id: string }>(
        "select id from payment where payment_session_id = $1 and captured_at is not null",
        [payment.sessionId]
      )
    ).rows
  await settled(captured, 1, "the live payment")
  const [{ id: paymentId } = { id: "" }] = await captured()
  const [orderId = ""] = await ordersOf(live, cart)
  return { requestId: payment.payment_request_id, orderId, paymentId }
}

const payUnheard = async (at: Shop) => {
  const cart = await at.createCart()
  live.simulator.next("notify.lost")
  const { payment_request_id: requestId } = await at.startPayment(cart)
  await live.simulator.pay(requestId)
  return { cart, requestId }
}

beforeAll(async () => {
  live = await startLiveStore()
  const liveShop = openShop(live)
  customer = await signUp(liveShop)
  agreement = await openWallets(live, liveShop, customer).link()
  bought = await buyLive(liveShop)
  unheard = await payUnheard(liveShop)
  await live.stopServer()
  copy = await startCopy(live)
  shop = openShop(copy)
  wallets = openWallets(copy, shop, customer)
}, 240_000)
afterAll(async () => {
  await copy.stop()
  await live.stop()
})

const moved = async () => await openItems(copy, "installation_changed")
const lineOf = (requestId: string) => live.simulator.payment(requestId)
const isUntouched = (requestId: string): boolean => lineOf(requestId).net === lineOf(requestId).paid

const charge = async (key: string): Promise<Outcome> => {
  const { chargeAgreementWorkflow } = copy.load(
    join(ROOT_DIR, ".medusa/server/src/workflows/index.js")
  ) as Charging
  const input = {
    agreement_id: agreement,
    customer_id: customer.id,
    amount: 38.8,
    currency_code: "hkd",
    idempotency_key: key,
  }
  return (await chargeAgreementWorkflow(copy.container).run({ input })).result
}
const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  await work.then(
    (outcome) => `no error: ${JSON.stringify(outcome)}`,
    (error: unknown) => String((error as Error).message)
  )
const chargesMade = () =>
  live.simulator.ledger().payments.filter(({ currency, net }) => currency === "HKD" && net !== "0")
const HELD = /may be a copy of a store that goes on elsewhere/

describe("a copy of a live store's database, with its keys", () => {
  it("is told of by the doctor, which writes nothing and opens nothing", async () => {
    const { body } = await shop.admin("GET", "/alipay/doctor")
    expect(body["findings"]).toContainEqual(
      expect.objectContaining({ id: "installation", severity: "error" })
    )
    const { rows } = await copy.sql.query("select count(*)::int as places from alipay_installation")
    expect([rows, await moved()]).toEqual([[{ places: 1 }], []])
  })

  it("leaves alone what is due, and says so on the list", async () => {
    await sweep(copy)
    await sweep(copy)
    const { rows } = await copy.sql.query("select sum(looked_at)::int as looks from alipay_sweep")
    expect(rows).toEqual([{ looks: 0 }])
    expect(await ordersOf(copy, unheard.cart)).toEqual([])
    expect(await moved()).toMatchObject([
      { handle: "", facts: { changed: "database, database_id", backend_now: "localhost" } },
    ])
  })

  it("refunds and cancels nothing that was paid in the store", async () => {
    const refund = await shop.refund(bought.paymentId, 10)
    expect([refund.status, refund.body["message"]]).toEqual([400, expect.stringMatching(HELD)])
    // Medusa cancels the order all the same, and says in its log that the refund failed.
    await shop.cancelOrder(bought.orderId)
    await copy.sql.query("update cart set deleted_at = now() where id = $1", [unheard.cart.id])
    await quiet(copy)
    await sweep(copy)
    expect([isUntouched(bought.requestId), isUntouched(unheard.requestId)]).toEqual([true, true])
    await copy.sql.query("update cart set deleted_at = null where id = $1", [unheard.cart.id])
  })

  it("lets a message about such a payment wait, however often it is tried", async () => {
    const paid = { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" }
    const body = JSON.stringify({
      notifyType: "PAYMENT_RESULT",
      result: paid,
      paymentRequestId: unheard.requestId,
    })
    const message = signedMessage(body, { key: gatewayKey(), clientId: LIVE_CLIENT })
    expect((await deliver(copy.url, message)).status).toBe(200)
    await sweep(copy)
    await sweep(copy)
    const { rows } = await copy.sql.query(
      "select state, attempts from alipay_notification where payment_request_id = $1",
      [unheard.requestId]
    )
    expect(rows).toEqual([{ state: "received", attempts: 0 }])
    expect(await ordersOf(copy, unheard.cart)).toEqual([])
  })

  it("charges no linked wallet: neither a job nor its owner in the copy", async () => {
    expect(await refusalOf(charge("renewal"))).toMatch(HELD)
    const cart = await shop.createCart("HKD")
    await wallets.choose(cart, agreement)
    const { body } = await shop.complete(cart, customer.headers)
    expect(body["type"]).toBe("cart")
    expect(chargesMade()).toEqual([])
  })

  it("ends no linked wallet: what a customer ended in the copy can't be charged, and works in the store", async () => {
    await wallets.remove(agreement)
    await sweep(copy)
    expect(live.simulator.calls().filter(({ operation }) => operation === "revoke")).toEqual([])
    expect(await agreementRow(copy, agreement)).toMatchObject({
      state: "active",
      revoke_asked_at: expect.any(Date),
    })
    await copy.sql.query(
      "update alipay_agreement set revoke_asked_at = null, reason = null, ended_by = null where id = $1",
      [agreement]
    )
  })

  variant("works as ever with what is begun in it", async () => {
    const { orderId, paymentId, payment } = await shop.buy()
    expect(orderId).not.toBe("")
    expect((await shop.refund(paymentId)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).net).toBe("0")
  })
})

describe("once an admin says that the store has moved there", () => {
  const act = async (id: string) =>
    await shop.admin("POST", `/alipay/attention/${id}/actions/confirm_installation`)

  it("what waited is done", async () => {
    const [item] = await moved()
    const { body } = await act(item?.id ?? "")
    expect(body["attention"]).toMatchObject({ state: "closed", actions: [] })
    expect(await moved()).toEqual([])
    await sweep(copy)
    await quiet(copy)
    expect(await ordersOf(copy, unheard.cart)).toHaveLength(1)
    const { rows } = await copy.sql.query(
      "select state from alipay_notification where payment_request_id = $1 and state <> 'applied'",
      [unheard.requestId]
    )
    expect(rows).toEqual([])
  })

  it("money of an order that was cancelled there goes back", async () => {
    await sweep(copy)
    expect(lineOf(bought.requestId).net).toBe("0")
  })

  it("linked wallets are charged again", async () => {
    expect(await charge("renewal")).toMatchObject({ outcome: "paid" })
    expect(chargesMade()).toHaveLength(1)
  })
})
