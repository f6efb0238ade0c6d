import { setTimeout as sleep } from "node:timers/promises"
import { findDisagreements } from "../support/books"
import { chooseSeed, inBatches, randomOf, report } from "../support/figures"
import { ACKNOWLEDGED, deliver, messageAbout } from "../support/messages"
import {
  openShop,
  ordersOf,
  paymentOf,
  quiet,
  settled,
  type Answer,
  type Cart,
  type Shop,
  type StartedPayment,
} from "../support/shop"
import { startSecondServer, startStore, type ServerProcess, type Store } from "../support/store"

/** Carts or clicks that race at the same time. */
const WIDTH = 8

/** Two server processes on one database, and a shop at each. */
export type Pair = {
  store: Store
  second: ServerProcess
  urls: readonly [string, string]
  shops: readonly [Shop, Shop]
  stop: () => Promise<void>
}

export const startPair = async (env: Record<string, string> = {}): Promise<Pair> => {
  // Two servers and their gateway share a busy machine: a late answer is no lost one here.
  const patient = { ...env, GATEWAY_TIMEOUT_MS: "30000" }
  const store = await startStore({ env: patient, schedules: true })
  const second = await startSecondServer(store)
  const shops = [openShop(store), openShop(store, second.url)] as const
  // Medusa makes a guest of each address; two servers may not make the first one at the same time.
  await shops[0].createCart()
  return {
    store,
    second,
    urls: [store.url, second.url],
    shops,
    stop: async () => {
      await second.stop()
      await store.stop()
    },
  }
}

/** Nothing, a moment, or anything up to a little more than a second. */
const someGap = (random: () => number): number =>
  [0, random() * 50, random() * 1_100][Math.floor(random() * 3)] ?? 0

const later = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  await sleep(ms)
  return await work()
}

const sumOf = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(", ")

const count = (counts: Record<string, number>, what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1
}

const payCart = async (pair: Pair, index: number, random: () => number) => {
  const shop = pair.shops[index % 2] as Shop
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  pair.store.simulator.bend(payment.payment_request_id, "notify-payment.lost")
  await pair.store.simulator.pay(payment.payment_request_id)
  await settled(async () => made(pair.store, payment), 1)
  const message = messageAbout(pair.store, payment.payment_request_id)
  const [first, second] = pair.urls
  const answers = await Promise.all([
    later(someGap(random), () => pair.shops[0].complete(cart)),
    later(someGap(random), () => pair.shops[1].complete(cart)),
    later(someGap(random), () => deliver(first, message)),
    later(someGap(random), () => deliver(second, message)),
  ])
  return { cart, payment, answers }
}

const made = (store: Store, payment: StartedPayment) =>
  store.simulator
    .notifications()
    .filter(
      (each) => each.paymentRequestId === payment.payment_request_id && each.attempts.length > 0
    )
    .slice(0, 1)

type Outcome = Awaited<ReturnType<typeof payCart>>

/** A server that has waited too long for a cart that others work on says so, and is asked again. */
const BUSY = 409

/** What each caller was told, and what a cart has become. */
const checkCart = async (pair: Pair, { cart, payment, answers }: Outcome): Promise<string> => {
  const { store } = pair
  await settled(() => ordersOf(store, cart), 1)
  const [orderId] = await ordersOf(store, cart)
  const [one, other, ...doors] = answers
  for (const first of [one, other]) {
    const answer = first.status === BUSY ? await pair.shops[0].complete(cart) : first
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ type: "order" })])
    expect(answer.body.order.id).toBe(orderId)
  }
  expect(doors).toEqual(doors.map(() => ({ status: 200, text: ACKNOWLEDGED })))
  const line = store.simulator.payment(payment.payment_request_id)
  expect([line.net, line.refunded, line.cancelled]).toEqual([line.amount, "0", "0"])
  const { rows } = await store.sql.query(
    `select p.id, (select count(*)::int from capture c where c.payment_id = p.id) as captures,
            (select count(*)::int from refund r where r.payment_id = p.id) as refunds
       from payment p where p.payment_collection_id = $1`,
    [cart.collectionId]
  )
  expect(rows).toEqual([{ id: expect.any(String), captures: 1, refunds: 0 }])
  const messages = await store.sql.query(
    `select state from alipay_notification where payment_request_id = $1`,
    [payment.payment_request_id]
  )
  expect(messages.rows).toEqual([{ state: "applied" }])
  return await paymentOf(store, payment)
}

export type PaidCart = { cart: Cart; payment: StartedPayment; paymentId: string }

/** Storefronts and notifications of every cart at both servers at once. @returns the paid carts */
export const raceCompletions = async (pair: Pair, carts: number): Promise<PaidCart[]> => {
  const random = randomOf(chooseSeed("completions"))
  const started = Date.now()
  const outcomes = await inBatches(Array(carts).fill(0), WIDTH, (_, index) =>
    payCart(pair, index, random)
  )
  await quiet(pair.store)
  const paymentIds: string[] = []
  for (const outcome of outcomes) {
    paymentIds.push(await checkCart(pair, outcome))
  }
  expect(await findDisagreements(pair.store)).toEqual([])
  report(`${carts} carts completed from four sides at once in ${Date.now() - started} ms`)
  return outcomes.map(({ cart, payment }, index) => ({
    cart,
    payment,
    paymentId: paymentIds[index] ?? "",
  }))
}

type Clicked = { paid: PaidCart; answers: Answer[] }

/** The same button at both servers at once. */
const clickBoth = async (
  pair: Pair,
  paid: readonly PaidCart[],
  click: (shop: Shop, paymentId: string) => Promise<Answer>
): Promise<Clicked[]> => {
  const random = randomOf(chooseSeed("clicks"))
  const clicked = await inBatches(paid, WIDTH, async (each) => ({
    paid: each,
    answers: await Promise.all(
      pair.shops.map((shop) =>
        later(random() < 0.5 ? 0 : random() * 60, () => click(shop, each.paymentId))
      )
    ),
  }))
  await quiet(pair.store)
  return clicked
}

const movementsOf = (pair: Pair, { payment }: PaidCart, type: "CAPTURE" | "REFUND") =>
  pair.store.simulator
    .payment(payment.payment_request_id)
    .transactions.filter((each) => each.type === type && each.status === "SUCCESS")

const allowed = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 200)

/** A full refund, twice at once: the money goes back once. */
export const raceFullRefunds = async (pair: Pair, paid: readonly PaidCart[]): Promise<void> => {
  const seen: Record<string, number> = {}
  const clicked = await clickBoth(pair, paid, (shop, id) => shop.refund(id))
  for (const { paid: each, answers } of clicked) {
    const line = pair.store.simulator.payment(each.payment.payment_request_id)
    expect([line.refunded, line.net]).toEqual([line.paid, "0"])
    expect(movementsOf(pair, each, "REFUND")).toHaveLength(1)
    expect(allowed(answers).length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    count(seen, `allowed ${allowed(answers).length} of 2:`)
  }
  expect(await findDisagreements(pair.store)).toEqual([])
  report(`full refunds clicked at both servers: ${sumOf(seen)}`)
}

/** Two partial refunds are two refunds, as many as were allowed. */
export const racePartialRefunds = async (pair: Pair, paid: readonly PaidCart[]): Promise<void> => {
  const seen: Record<string, number> = {}
  const clicked = await clickBoth(pair, paid, (shop, id) => shop.refund(id, 20))
  for (const { paid: each, answers } of clicked) {
    expect(movementsOf(pair, each, "REFUND")).toHaveLength(allowed(answers).length)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    count(seen, `allowed ${allowed(answers).length} of 2:`)
  }
  expect(await findDisagreements(pair.store)).toEqual([])
  report(`partial refunds clicked at both servers: ${sumOf(seen)}`)
}

/** Held money, captured at both servers at once: it is captured once. */
export const raceCaptures = async (pair: Pair, cards: number): Promise<void> => {
  const held = await inBatches(Array(cards).fill(0), WIDTH, async (_, index): Promise<PaidCart> => {
    const shop = pair.shops[index % 2] as Shop
    const { cart, payment, paymentId } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
      wallet: "CARD",
    })
    return { cart, payment, paymentId }
  })
  const seen: Record<string, number> = {}
  const clicked = await clickBoth(pair, held, (shop, id) => shop.capture(id))
  for (const { paid, answers } of clicked) {
    const line = pair.store.simulator.payment(paid.payment.payment_request_id)
    expect([line.captured, line.net]).toEqual([line.amount, line.amount])
    expect(movementsOf(pair, paid, "CAPTURE")).toHaveLength(1)
    expect(allowed(answers).length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    count(seen, `allowed ${allowed(answers).length} of 2:`)
  }
  expect(await findDisagreements(pair.store)).toEqual([])
  report(`captures clicked at both servers: ${sumOf(seen)}`)
}
