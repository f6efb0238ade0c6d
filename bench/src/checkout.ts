import { openShop, quiet, type Shop } from "../../integration-tests/support/shop"
import { inBatches } from "../../integration-tests/support/figures"
import type { BenchStore } from "./store"

/** Who is paid: Medusa's own provider, the plugin, or the plugin whose message never comes. */
export type Payer = "system" | "plugin" | "untold"

/** Milliseconds of the steps of one checkout, the storefront's requests alone. */
export type Steps = { session: number; complete: number; total: number }

const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const started = performance.now()
  const result = await work()
  return [performance.now() - started, result]
}

const ADDRESS = {
  first_name: "Lin",
  last_name: "Wei",
  address_1: "1 Lake Road",
  city: "Town",
  postal_code: "1000",
  country_code: "cn",
}

let guests = 0

/** A storefront's requests before the payment: cart, address, shipping, payment collection. */
const fillCart = async (shop: Shop, store: BenchStore) => {
  const { seed } = store.run
  const made = await shop.call("POST", "/store/carts", {
    region_id: seed.regions["CNY"],
    // Two guests of one address at the same moment are in each other's way in Medusa.
    email: `lin-${++guests}@shop.example`,
    items: [{ variant_id: seed.variants.tea, quantity: 1 }],
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  })
  const id = String(made.body["cart"]?.id)
  await shop.call("POST", `/store/carts/${id}/shipping-methods`, {
    option_id: seed.shippingOption,
  })
  const { body } = await shop.call("POST", "/store/payment-collections", { cart_id: id })
  return { id, currency: "CNY", collectionId: String(body["payment_collection"]?.id) }
}

const PROVIDERS = { system: "pp_system_default", plugin: "pp_alipay_cn", untold: "pp_alipay_cn" }

const checkOut = async (shop: Shop, store: BenchStore, payer: Payer): Promise<Steps> => {
  if (payer === "untold") {
    store.simulator.next("notify.lost")
  }
  const started = performance.now()
  const cart = await fillCart(shop, store)
  const [session, payment] = await timed(
    async () => await shop.startPayment(cart, { provider: PROVIDERS[payer] })
  )
  if (payer !== "system") {
    store.simulator.pay(payment.payment_request_id)
  }
  const [complete] = await timed(async () => await shop.order(cart))
  return { session, complete, total: performance.now() - started }
}

/** A checkout that fails ends the run: what the store wrote about it says why. */
const explain =
  ({ server }: BenchStore) =>
  (error: unknown): never => {
    throw new Error(`${String(error)}\n${server.output()}`)
  }

export type Round = {
  /** Checkouts per second of the storefront's time. */
  rate: number
  /** Milliseconds of the store's processor time a checkout, the late messages included. */
  cpu: number
  session: number
  complete: number
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

type RoundOptions = {
  payer: Payer
  count: number
  atOnce: number
  /** The servers that the checkouts are spread over; the store's own otherwise. */
  urls?: readonly string[]
}

/** Plays so many checkouts, so many at a time. @returns the round's means */
export const playRound = async (
  store: BenchStore,
  { payer, count, atOnce, urls = [store.url] }: RoundOptions
): Promise<Round> => {
  const shops = urls.map((url) => openShop(store, url))
  const cpu = store.server.cpuMs()
  const [ms, steps] = await timed(
    async () =>
      await inBatches(
        Array.from({ length: count }, (_, number) => shops[number % shops.length] as Shop),
        atOnce,
        async (shop) => await checkOut(shop, store, payer).catch(explain(store))
      )
  )
  await quiet(store)
  return {
    rate: (count * 1_000) / ms,
    cpu: (store.server.cpuMs() - cpu) / count,
    session: mean(steps.map(({ session }) => session)),
    complete: mean(steps.map(({ complete }) => complete)),
  }
}
