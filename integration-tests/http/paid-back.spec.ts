import type { AlipayModuleService } from "../../src/modules/alipay"
import { attentionOf, toldOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { sample, variant } from "../support/ring"
import { openShop, ordersOf, paymentOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { until } from "../support/until"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** A paid cart of which the store has not heard yet. */
const paidCart = async (marks = "notify.lost") => {
  const cart = await shop.createCart()
  store.simulator.next(marks, cart.collectionId)
  const { payment_request_id: id } = await shop.startPayment(cart)
  const { paymentId } = await store.simulator.pay(id)
  return { cart, id, paymentId }
}

/** A merchant refunds in the gateway's dashboard. */
const refundInDashboard = async (
  id: string,
  paymentId: string,
  value: string,
  tell = false
): Promise<void> => {
  const alipay = store.container.resolve<AlipayModuleService>("alipay")
  const { gateway } = await alipay.accounts.get("cn")
  await gateway.payments.refund({
    refundRequestId: `dashboard_${id}`,
    paymentId,
    refundAmount: { currency: "CNY", value },
    ...(tell ? { refundNotifyUrl: `${store.url}/hooks/alipay/cn` } : {}),
  })
}

const told = async (id: string) => await toldOf(store, id)

describe("money that went back in the gateway's dashboard before there was an order", () => {
  it.each(sample(["complete", "sweep"]))("makes no order when all of it did: %s", async (way) => {
    const { cart, id, paymentId } = await paidCart()
    await refundInDashboard(id, paymentId, "10050")
    if (way === "complete") {
      const { body } = await shop.complete(cart)
      expect(body["error"]?.type).toBe("payment_authorization_error")
    }
    await sweep(store)
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(store.simulator.payment(id)).toMatchObject({ refunded: "10050", net: "0" })
    expect(await told(id)).toEqual([["paid_without_order", "closed", "paid_back"]])
    const { rows } = await store.sql.query(
      `select id from alipay_payment where payment_request_id = $1 and next_check_at is null`,
      [id]
    )
    expect(rows).toHaveLength(1)
  })

  it.each(sample(["complete", "sweep"]))("leaves a part to a person: %s", async (way) => {
    const { cart, id, paymentId } = await paidCart()
    await refundInDashboard(id, paymentId, "4000")
    if (way === "complete") {
      const { body } = await shop.complete(cart)
      expect(body["error"]?.type).toBe("payment_authorization_error")
    }
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(await told(id)).toEqual([["amount_mismatch", "open", "paid_back"]])
    const [item] = await attentionOf(store, id)
    const { status } = await shop.admin("POST", `/alipay/attention/${item?.id}/actions/refund`)
    expect(status).toBe(200)
    await sweep(store)
    expect(store.simulator.payment(id).net).toBe("0")
    expect((await told(id)).filter(([, state]) => state === "open")).toEqual([])
  })
})

describe("money of a cart that was deleted while its page was open", () => {
  it.each(sample(["softDeleteCarts", "deleteCarts"] as const))(
    "goes back at once: %s",
    async (how) => {
      const cart = await shop.createCart()
      store.simulator.next("notify.lost", cart.collectionId)
      const { payment_request_id: id } = await shop.startPayment(cart)
      await store.container.resolve("cart")[how]([cart.id])
      await store.simulator.pay(id)
      await sweep(store)
      expect(store.simulator.payment(id).net).toBe("0")
      expect(await told(id)).toEqual([["paid_without_order", "closed", null]])
    }
  )
})

describe("money on a payment collection that was taken from its cart", () => {
  const takeAway = async (collectionId: string): Promise<void> => {
    const { status } = await shop.admin("DELETE", `/payment-collections/${collectionId}`)
    expect(status).toBe(200)
  }

  it.each(sample(["before", "after"]))("goes back when it was paid %s that", async (when) => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost", cart.collectionId)
    const { payment_request_id: id } = await shop.startPayment(cart)
    const steps = [
      async () => void (await store.simulator.pay(id)),
      async () => await takeAway(cart.collectionId),
    ]
    for (const step of when === "before" ? steps : steps.reverse()) {
      await step()
    }
    await sweep(store)
    await sweep(store)
    expect(store.simulator.payment(id).net).toBe("0")
    expect((await told(id)).filter(([, state]) => state === "open")).toEqual([])
  })
})

describe("an admin sends money back while the shopper completes the cart", () => {
  const itemOf = async (id: string): Promise<string> => {
    await store.sql.query(
      `insert into alipay_attention (id, kind, subject, handle, alipay_payment_id, fingerprint, facts, state,
                                     created_at, updated_at)
       select id || '_item', 'paid_without_order', id, handle, id, 'paid', '{}', 'open', now(), now()
         from alipay_payment where payment_request_id = $1`,
      [id]
    )
    return (await attentionOf(store, id))[0]?.id ?? ""
  }
  const sendBack = async (itemId: string) =>
    await shop.admin("POST", `/alipay/attention/${itemId}/actions/refund`)

  const expectOrder = async ({ cart, id }: Awaited<ReturnType<typeof paidCart>>) => {
    await settled(() => ordersOf(store, cart), 1)
    await quiet(store)
    await sweep(store)
    expect(store.simulator.payment(id).net).toBe("10050")
    expect((await told(id)).filter(([, state]) => state === "open")).toEqual([])
  }

  it("after the plugin has told Medusa that the money is there: it stays", async () => {
    const paid = await paidCart()
    const itemId = await itemOf(paid.id)
    await store.sql.query(
      `create function take_long() returns trigger language plpgsql
        as $$ begin perform pg_sleep(1.5); return new; end $$`
    )
    await store.sql.query(
      `create trigger take_long before insert on payment for each row execute function take_long()`
    )
    const completing = shop.complete(paid.cart)
    const promised = async () =>
      (
        await store.sql.query(
          `select id from alipay_payment where payment_request_id = $1 and reported_paid_at is not null`,
          [paid.id]
        )
      ).rows
    await settled(promised, 1)
    const { status, body } = await sendBack(itemId)
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("not safe")])
    expect((await completing).body["type"]).toBe("order")
    await store.sql.query(`drop trigger take_long on payment`)
    await expectOrder(paid)
  })

  it("while the plugin asks the gateway: whichever is first has the money", async () => {
    const paid = await paidCart("notify.lost inquiry.slow=4000 x1")
    const itemId = await itemOf(paid.id)
    await store.sql.query(
      `update alipay_payment set state = 'paid', paid_amount = '10050', paid_currency = 'CNY'
        where payment_request_id = $1`,
      [paid.id]
    )
    const completing = shop.complete(paid.cart)
    const leases = async () =>
      (
        await store.sql.query<{ id: string }>(
          `select l.id from alipay_lease l join alipay_payment p on l.id = 'payment:' || p.session_id
            where p.payment_request_id = $1`,
          [paid.id]
        )
      ).rows
    await until("the completion to ask", leases, ({ length }) => length === 1)
    expect((await sendBack(itemId)).status).toBe(200)
    expect((await completing).body["type"]).toBe("order")
    await expectOrder(paid)
  })
})

describe("money that went back in the gateway's dashboard after there was an order", () => {
  const bought = async (value: string) => {
    const { payment, paymentId, orderId } = await shop.buy()
    const id = payment.payment_request_id
    await refundInDashboard(id, store.simulator.payment(id).paymentId, value)
    return { id, paymentId, orderId }
  }

  it.each(
    sample([
      ["5000", 50, "5050"],
      ["10050", 100.5, "0"],
    ])
  )("is not paid back again when Medusa refunds the same: %s", async (value, amount, net) => {
    const { id, paymentId, orderId } = await bought(value)
    expect((await shop.refund(paymentId, amount)).status).toBe(200)
    expect(store.simulator.payment(id).net).toBe(net)
    const { summary } = await shop.orderDetails(orderId)
    expect(summary.refunded_total).toBe(amount)
    await sweep(store)
    expect((await told(id)).filter(([, state]) => state === "open")).toEqual([])
  })

  it("is told to a person by its message, although that names no payment", async () => {
    const { payment } = await shop.buy()
    const id = payment.payment_request_id
    const other = await shop.buy()
    await sweep(store)
    await refundInDashboard(id, store.simulator.payment(id).paymentId, "5000", true)
    await quiet(store)
    await sweep(store)
    expect(await told(id)).toEqual([["amount_mismatch", "open", "refunded_elsewhere"]])
    expect(await told(other.payment.payment_request_id)).toEqual([])
    await shop.refund(await paymentOf(store, payment), 50)
  })

  variant("is named when Medusa refunds another amount, and nothing is paid", async () => {
    const { id, paymentId } = await bought("5000")
    const { status, body } = await shop.refund(paymentId, 20)
    expect([status, body.message]).toEqual([400, expect.stringContaining("5000 minor units")])
    expect(store.simulator.payment(id).net).toBe("5050")
    expect((await shop.refund(paymentId, 50)).status).toBe(200)
    expect((await shop.refund(paymentId, 20)).status).toBe(200)
    expect(store.simulator.payment(id).net).toBe("3050")
  })
})
