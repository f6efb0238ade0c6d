import { join } from "node:path"
import { shareClock } from "../../support/clock"
import { ROOT_DIR } from "../../support/run"
import { openShop, settled, type Cart, type Shop } from "../../support/shop"
import { startStore, TEST_CONNECTION, type Store } from "../../support/store"
import { openAccount, type Account } from "./account"
import { makeProduct, once, openShelves } from "./goods"
import type { Goods } from "./scenario"

/** A thing of which there is one piece, where the store keeps it, and a cart with it. */
export type Rarity = { variantId: string; itemId: string; cart: Cart }

/** A store whose time is moved by the test. */
export type World = {
  store: Store
  shop: Shop
  /** The shop for those who hang up after so many milliseconds; for others as it is. */
  shopOf: (hangUp: number | undefined) => Shop
  /** A cart to copy. */
  cartWith: (goods: Goods) => Promise<Cart>
  /** The account of the settings page. */
  account: Account
  /** What the cart with this number in its run has alone. */
  rarityOf: (number: number) => Promise<Rarity>
  /** Lets time pass for the gateway and the plugin alike. */
  pass: (ms: number) => Promise<void>
  /** Runs the sweep as its schedule would: what is due, and nothing else. */
  sweep: () => Promise<void>
  /** Waits until every message that was sent has been worked on. */
  quiet: () => Promise<void>
  /** Waits until nothing is at work any more for those who did not wait for their answer. */
  idle: () => Promise<void>
}

const makeRarity = async (store: Store, shop: Shop, number: number): Promise<Rarity> => {
  const sku = `RARE-${number}`
  const variantId = await makeProduct(store, shop, sku, {
    manage_inventory: true,
    prices: [{ currency_code: "cny", amount: 100.5 }],
  })
  const items = await shop.admin("GET", `/inventory-items?sku=${sku}`)
  const itemId: string = items.body.inventory_items[0].id
  await shop.admin("POST", `/inventory-items/${itemId}/location-levels`, {
    location_id: store.run.seed.location,
    stocked_quantity: 1,
  })
  return { variantId, itemId, cart: await shop.createCart("CNY", { variantId }) }
}

/** Sets how many pieces can still be sold, whatever is reserved already. */
export const stockUp = async (
  { store }: World,
  { itemId }: Rarity,
  left: number
): Promise<void> => {
  await store.sql.query(
    `update inventory_level
        set stocked_quantity = reserved_quantity + $2,
            raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2)::text, 'precision', 20)
      where inventory_item_id = $1`,
    [itemId, left]
  )
}

const sweepOf = (store: Store) => async () => {
  const job = store.load(join(ROOT_DIR, ".medusa/server/src/jobs/alipay-sweep.js")) as {
    default: (container: unknown) => Promise<void>
  }
  await job.default(store.container)
}

const quietOf =
  ({ simulator, sql }: Store) =>
  async () => {
    await simulator.settled()
    const atWork = async () =>
      (
        await sql.query(
          `select id from alipay_notification where state = 'received' and claimed_until is not null`
        )
      ).rows
    await settled(atWork, 0)
  }

const BUSY = `
  select 'a lease on ' || id as what from alipay_lease where expires_at > now()
  union all
  select 'a statement: ' || query from pg_stat_activity
   where datname = current_database() and application_name <> '${TEST_CONNECTION}'
     and (state = 'active' or state like 'idle in transaction%') and query not like 'LISTEN%'`

/** Between two statements there may be a moment of thinking. */
const LOOKS = 5

const idleOf =
  ({ sql }: Store) =>
  async () => {
    for (let look = 0; look < LOOKS; look++) {
      const before = (await sql.query(BUSY)).rows.length
      await settled(async () => (await sql.query(BUSY)).rows, 0)
      look = before > 0 ? 0 : look
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  }

export const startWorld = async (): Promise<World> => {
  const store = await startStore()
  const shop = openShop(store)
  return {
    store,
    shop,
    shopOf: (hangUp) => (hangUp === undefined ? shop : openShop(store, store.url, hangUp)),
    cartWith: await openShelves(store, shop),
    account: await openAccount(store, shop),
    rarityOf: once(async (number: number) => await makeRarity(store, shop, number)),
    pass: await shareClock(store),
    sweep: sweepOf(store),
    quiet: quietOf(store),
    idle: idleOf(store),
  }
}
