import type { Answer, Cart } from "../../support/shop"
import { copyCart } from "../../support/copy-cart"
import { openOwing } from "../../support/owing-orders"
import { openTill, type Sale } from "../../support/till"
import type { Command, Scenario } from "./scenario"
import type { Rarity, World } from "./world"

/** A cart and what its shopper and the admin have in hands: page ids from the newest, exchanges, clicks. */
export type Shopper = {
  cart: Cart
  /** The sale at a till that the cart belongs to. */
  sale: Sale | undefined
  /** The draft that is sold; an order once it is paid, or made one by hand. */
  draftId: string | undefined
  rarity: Rarity | undefined
  /** Payment request ids of pages that were opened, the newest first. */
  pages: string[]
  /** Exchanges that were requested, the newest first. */
  exchanges: string[]
  /** What happened, as `command: status`, for the counts that are printed. */
  events: string[]
  /** The admin's click on a payment of another provider that is not answered yet. */
  turn: Promise<unknown>
  /** The admin's change of the order that is not answered yet. */
  changing: Promise<unknown>
  /** The admin's other clicks on the order that are not answered yet. */
  moving: Promise<unknown>[]
}

export type Acting = { world: World; shopper: Shopper }
export type Act<Name extends Command["do"]> = (
  acting: Acting,
  command: Command & { do: Name }
) => Promise<string>

type Opened = Pick<Shopper, "cart" | "sale" | "draftId">

const openSale = async ({ store, shop }: World): Promise<Opened> => {
  const till = openTill(store, shop)
  const sale = await till.begin()
  return { sale, cart: await till.cartOf(sale), draftId: undefined }
}

let drafts = 0

/** A draft of the place, that a till has begun to sell. */
const openDraft = async ({ store, shop }: World, rarity: Rarity | undefined): Promise<Opened> => {
  const till = openTill(store, shop)
  const draftId = await openOwing(store, shop).draft("tea", {
    sales_channel_id: store.run.seed.channel,
    ...(rarity ? { items: [{ variant_id: rarity.variantId, quantity: 1 }] } : {}),
    // Medusa fails to make one customer twice at once.
    email: `lin-${++drafts}@shop.example`,
  })
  const sale = await till.sell(draftId)
  return { sale, cart: await till.cartOf(sale), draftId }
}

const open = async (
  world: World,
  { goods = "plain", till = false }: Scenario,
  rarity: Rarity | undefined
): Promise<Opened> => {
  if (till !== false) {
    return till === "draft" ? await openDraft(world, rarity) : await openSale(world)
  }
  const original = rarity?.cart ?? (await world.cartWith(goods))
  return { cart: await copyCart(world.store, original), sale: undefined, draftId: undefined }
}

export const openCart = async (
  world: World,
  scenario: Scenario,
  rarity: Rarity | undefined
): Promise<Shopper> => ({
  ...(await open(world, scenario, rarity)),
  rarity,
  pages: [],
  exchanges: [],
  events: [],
  turn: Promise.resolve(),
  changing: Promise.resolve(),
  moving: [],
})

/** How an answer is counted. */
export const statusOf = ({ status, body }: Answer): string =>
  body.type === "cart" ? `cart ${body.error?.type}` : body.type === "order" ? "order" : `${status}`

/** The order made of the cart, or of the draft. */
export const orderOf = async ({ world, shopper }: Acting): Promise<string | undefined> =>
  (
    await world.store.sql.query<{ order_id: string }>(
      `select order_id from order_cart where cart_id = $1 and deleted_at is null
       union all select id from "order" where id = $2 and not coalesce(is_draft_order, false)`,
      [shopper.cart.id, shopper.draftId ?? null]
    )
  ).rows[0]?.order_id

/** Does something with the order, if there is one. */
export const withOrder =
  <Name extends Command["do"]>(
    does: (acting: Acting, orderId: string, command: Command & { do: Name }) => Promise<string>
  ): Act<Name> =>
  async (acting, command) => {
    const orderId = await orderOf(acting)
    return orderId === undefined ? "no order" : await does(acting, orderId, command)
  }

/**
 * Changes of one order, by one admin, one after the other and not beside other clicks on it: two at once are
 * between Medusa and its own tables.
 */
export const changesOrder =
  <Name extends Command["do"]>(does: Act<Name>): Act<Name> =>
  async (acting, command) => {
    const { shopper } = acting
    const before = Promise.allSettled([shopper.changing, ...shopper.moving])
    const answered = before.then(async () => await does(acting, command))
    shopper.changing = answered.catch(() => undefined)
    return await answered
  }

/** Clicks that may come at the same time as each other, not beside a change of the order. */
export const movesMoney =
  <Name extends Command["do"]>(does: Act<Name>): Act<Name> =>
  async (acting, command) => {
    const { shopper } = acting
    const answered = shopper.changing.then(async () => await does(acting, command))
    shopper.moving.push(answered.catch(() => undefined))
    return await answered
  }

const isHungUp = (error: unknown): boolean => error instanceof Error && "timeout" in error

/** Asks and waits for the answer, or hangs up after so many milliseconds. */
export const unlessHungUp = async (ask: () => Promise<Answer>): Promise<string> => {
  try {
    return statusOf(await ask())
  } catch (error) {
    if (isHungUp(error)) {
      return "hung up"
    }
    throw error
  }
}

/** What a control of the simulator refuses (already paid, already closed) is something no shopper could do either. */
export const atGateway = (act: () => unknown): string => {
  try {
    act()
    return "done"
  } catch (error) {
    if (error instanceof Error && error.constructor.name === "ControlError") {
      return "too late"
    }
    throw error
  }
}
