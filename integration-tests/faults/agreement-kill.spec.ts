import { endLeases } from "../support/clock"
import { copyCart } from "../support/copy-cart"
import { openOwing } from "../support/owing-orders"
import { startMortal, type Mortal } from "../support/killable"
import { variant } from "../support/ring"
import { openShop, ordersOf, type Cart, type Shop } from "../support/shop"
import { comeBack, openWallets, signUp, type Wallets } from "../support/wallets"
import { around, killAtEveryPoint, type Play } from "./kill/every-point"

let mortal: Mortal
let shop: Shop
let original: Cart

beforeAll(async () => {
  mortal = await startMortal()
  shop = openShop(mortal)
  original = await shop.createCart()
})
afterAll(async () => await mortal.stop())

/** What a scenario works with; made before the process may die. */
type Prepared = { wallets: Wallets; cart?: Cart; agreement?: string; charge?: Charge }

/** What a draft owes, charged by the shop's own code. */
type Charge = { customer_id: string; order_id: string; idempotency_key: string }

type Scenario = Omit<Play<Prepared>, "name"> & { isVariant?: true }

const linkOnce = async ({ wallets }: Prepared): Promise<void> => {
  const { authState, cookie } = await wallets.begin()
  const { authCode = "" } = mortal.simulator.agree(authState)
  await comeBack(mortal, { authState, authCode }, cookie)
  await mortal.simulator.settled()
}

const someone = async (): Promise<Prepared> => ({
  wallets: openWallets(mortal, shop, await signUp(shop)),
})

const linked = async (): Promise<Prepared> => {
  const prepared = await someone()
  await linkOnce(prepared)
  const [wallet] = await prepared.wallets.list()
  return { ...prepared, agreement: wallet?.["id"] as string }
}

const ready = async (): Promise<Prepared> => {
  const prepared = await linked()
  const cart = await copyCart(mortal, original)
  await prepared.wallets.choose(cart, prepared.agreement ?? "")
  return { ...prepared, cart }
}

const drafted = async (): Promise<Prepared> => {
  const customer = await signUp(shop)
  const wallets = openWallets(mortal, shop, customer)
  await linkOnce({ wallets })
  const [wallet] = await wallets.list()
  const { seed } = mortal.run
  const order_id = await openOwing(mortal, shop).draft("tea", {
    region_id: seed.regions["HKD"],
    sales_channel_id: seed.channel,
    customer_id: customer.id,
    shipping_address: { first_name: "Lin", country_code: seed.countries["HKD"] },
  })
  const charge = { customer_id: customer.id, order_id, idempotency_key: order_id }
  return { wallets, agreement: wallet?.["id"] as string, charge }
}

const chargeDraft = async ({ agreement = "", charge }: Prepared): Promise<void> =>
  await mortal.current().charge({
    ...charge,
    agreement_id: agreement,
    amount: "owed",
    currency_code: "hkd",
  })

const isPlacedOnce = async ({ charge }: Prepared): Promise<string[]> => {
  const { rows } = await mortal.sql.query<{ collection: string; is_draft_order: boolean }>(
    `select l.payment_collection_id as collection, o.is_draft_order from "order" o
       join order_payment_collection l on l.order_id = o.id where o.id = $1`,
    [charge?.order_id]
  )
  const collections = new Set(rows.map(({ collection }) => collection))
  const net = mortal.simulator
    .ledger()
    .payments.filter(({ referenceOrderId: id }) => id !== undefined && collections.has(id))
    .reduce((sum, line) => sum + BigInt(line.net), 0n)
  const isPlaced = rows.length > 0 && rows.every((row) => !row.is_draft_order)
  return isPlaced && net === 10050n ? [] : [`${isPlaced ? "an order" : "a draft"}, ${net} paid`]
}

/** Permissions that stand at the gateway, and of which the shop has neither the token nor told anybody. */
const unknownAtGateway = async (): Promise<string[]> => {
  const { rows } = await mortal.sql.query<{ digest: string }>(
    `select auth_state_digest as digest from alipay_agreement a
      where (state in ('active', 'expiring') and access_token is not null)
         or exists (select 1 from alipay_attention t where t.kind = 'agreement_lost' and t.subject = a.id)`
  )
  const known = new Set(rows.map(({ digest }) => digest))
  const { createHash } = await import("node:crypto")
  return mortal.simulator
    .agreements()
    .filter(({ status }) => status === "ACTIVE")
    .map(({ authState }) => createHash("sha256").update(authState).digest("hex"))
    .filter((digest) => !known.has(digest))
    .map((digest) => `a permission no one knows of: ${digest}`)
}

const hasWallets =
  (count: number) =>
  async ({ wallets }: Prepared): Promise<string[]> => {
    const found = await wallets.list()
    return found.length === count ? [] : [`${found.length} wallets, not ${count}`]
  }

const isPaidOnce = async ({ cart }: Prepared): Promise<string[]> => {
  const orders = (await ordersOf(mortal, cart ?? original)).length
  const net = mortal.simulator
    .ledger()
    .payments.filter(({ referenceOrderId }) => referenceOrderId === cart?.collectionId)
    .reduce((sum, line) => sum + BigInt(line.net), 0n)
  return orders === 1 && net === 10050n ? [] : [`${orders} orders, ${net} paid`]
}

/** An order that no one pays is on the list. */
const noOrderUntold = async ({ cart = original }: Prepared): Promise<string[]> => {
  const orders = await ordersOf(mortal, cart)
  const { rows } = await mortal.sql.query(
    `select t.id from alipay_attention t join alipay_payment p on p.id = t.alipay_payment_id
      where p.payment_collection_id = $1 and t.kind = 'order_unpaid' and t.state = 'open'`,
    [cart.collectionId]
  )
  return orders.length === rows.length ? [] : [`${orders.length} orders, ${rows.length} told of`]
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "link a wallet": {
    isVariant: true,
    prepare: someone,
    act: linkOnce,
    goOn: async (prepared) => {
      if ((await prepared.wallets.list()).length === 0) {
        await linkOnce(prepared)
      }
    },
    check: hasWallets(1),
    passes: ["insert alipay_agreement", ...around("consult"), ...around("applyToken")],
  },
  "pay with a linked wallet": {
    prepare: ready,
    act: async ({ cart, wallets }) => await shop.complete(cart ?? original, wallets.headers),
    goOn: async ({ wallets, cart = original, agreement = "" }) => {
      await shop.complete(cart, wallets.headers)
      await mortal.pass(180_000)
      if ((await shop.complete(cart, wallets.headers)).body["type"] !== "order") {
        await wallets.choose(cart, agreement)
        await shop.complete(cart, wallets.headers)
      }
    },
    check: isPaidOnce,
    passes: [
      "commit of order",
      ...around("pay"),
      "commit of capture",
      "commit of order_transaction",
    ],
  },
  "charge a linked wallet for a draft": {
    isVariant: true,
    prepare: drafted,
    act: chargeDraft,
    // What never arrived is declined, and charged under another key; of what was paid nothing is owed.
    goOn: async (prepared) => {
      await chargeDraft(prepared)
      const { charge } = prepared
      const again = charge && { ...charge, idempotency_key: `${charge.idempotency_key}-again` }
      await chargeDraft({ ...prepared, ...(again ? { charge: again } : {}) })
    },
    check: isPlacedOnce,
    passes: [
      ...around("pay"),
      "commit of payment",
      "commit of capture",
      "commit of order_transaction",
      "commit of order",
    ],
  },
  "pay with a linked wallet that declines": {
    isVariant: true,
    prepare: async () => {
      const prepared = await ready()
      const { collectionId = "" } = prepared.cart ?? {}
      mortal.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH x9", collectionId)
      return prepared
    },
    act: async ({ cart, wallets }) => await shop.complete(cart ?? original, wallets.headers),
    goOn: async () => undefined,
    check: noOrderUntold,
    passes: [
      "commit of order",
      "request pay",
      "commit of order_payment_collection",
      "answer of pay",
    ],
  },
  "unlink a wallet": {
    isVariant: true,
    prepare: linked,
    act: async ({ wallets, agreement = "" }) => await wallets.remove(agreement),
    goOn: async ({ wallets, agreement = "" }) => await wallets.remove(agreement),
    check: hasWallets(0),
    passes: [...around("revoke"), "update alipay_agreement", "store answers DELETE"],
  },
}

const settle = async (): Promise<void> => {
  for (const ms of [65_000, 180_000, 900_000]) {
    await endLeases(mortal)
    await mortal.pass(ms)
    await mortal.simulator.settled()
    await mortal.current().sweep()
  }
}

const playOf = (name: string, scenario: Scenario): Play<Prepared> => ({
  ...scenario,
  name,
  goOn: async (prepared) => {
    await settle()
    await scenario.goOn(prepared)
    await settle()
  },
  check: async (prepared) => [...(await scenario.check(prepared)), ...(await unknownAtGateway())],
})

describe("a process that is killed", () => {
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    const test = scenario.isVariant ? variant : it
    test(`leaves no permission unknown and charges no one twice, at any point of: ${name}`, async () => {
      expect(await killAtEveryPoint(mortal, playOf(name, scenario))).toEqual({
        missed: [],
        wrong: [],
      })
    })
  }
})
