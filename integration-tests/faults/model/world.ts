import { join } from "node:path"
import { shareClock } from "../../support/clock"
import { ROOT_DIR } from "../../support/run"
import { openShop, settled, type Cart, type Shop } from "../../support/shop"
import { startStore, type Store } from "../../support/store"

/** A thing of which there is one piece, where the store keeps it, and a cart with it. */
export type Rarity = { variantId: string; itemId: string; cart: Cart }

/** A store whose time is moved by the test, with as many rare things as carts run at once. */
export type World = {
  store: Store
  shop: Shop
  /** A cart to copy. */
  cart: Cart
  rarities: Rarity[]
  /** Lets time pass for the gateway and the plugin alike. */
  pass: (ms: number) => Promise<void>
  /** Runs the sweep as its schedule would: what is due, and nothing else. */
  sweep: () => Promise<void>
  /** Waits until every message that was sent has been worked on. */
  quiet: () => Promise<void>
}

const makeRarity = async (store: Store, shop: Shop, number: number): Promise<Rarity> => {
  const { seed } = store.run
  const profiles = await shop.admin("GET", "/shipping-profiles?limit=1")
  const channels = await shop.admin("GET", "/sales-channels?limit=20")
  const sku = `RARE-${number}`
  const { body } = await shop.admin("POST", "/products", {
    title: sku,
    status: "published",
    shipping_profile_id: profiles.body.shipping_profiles[0].id,
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        sku,
        options: { Size: "One" },
        manage_inventory: true,
        prices: [{ currency_code: "cny", amount: 100.5 }],
      },
    ],
    sales_channels: channels.body.sales_channels.map(({ id }: { id: string }) => ({ id })),
  })
  const items = await shop.admin("GET", `/inventory-items?sku=${sku}`)
  const itemId: string = items.body.inventory_items[0].id
  await shop.admin("POST", `/inventory-items/${itemId}/location-levels`, {
    location_id: seed.location,
    stocked_quantity: 1,
  })
  const variantId: string = body.product.variants[0].id
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

export const startWorld = async (carts: number): Promise<World> => {
  const store = await startStore()
  const shop = openShop(store)
  const cart = await shop.createCart()
  const rarities: Rarity[] = []
  for (let number = 0; number < carts; number++) {
    rarities.push(await makeRarity(store, shop, number))
  }
  return {
    store,
    shop,
    cart,
    rarities,
    pass: await shareClock(store),
    sweep: sweepOf(store),
    quiet: quietOf(store),
  }
}
