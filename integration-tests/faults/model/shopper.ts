import type { Answer, Cart, PaymentChoice } from "../../support/shop"
import { copyCart } from "../../support/copy-cart"
import type { Command, Way } from "./scenario"
import { stockUp, type Rarity, type World } from "./world"

/** A cart and what its shopper and the admin have in hands: page ids from the newest, the order, its payments. */
export type Shopper = {
  cart: Cart
  rarity: Rarity | undefined
  /** Payment request ids of pages that were opened, the newest first. */
  pages: string[]
  /** What happened, as `command: status`, for the counts that are printed. */
  events: string[]
  /** The admin's click on a payment of another provider that is not answered yet. */
  turn: Promise<unknown>
}

const CHOICES: Readonly<Record<Exclude<Way, "system">, PaymentChoice>> = {
  wallet: { wallet: "ALIPAY_CN" },
  "other-wallet": { wallet: "ALIPAY_HK" },
  card: { wallet: "CARD" },
  "card-by-hand": { wallet: "CARD", provider: "pp_alipay_manual" },
}

export const openCart = async (
  { store, cart: original }: World,
  rarity: Rarity | undefined
): Promise<Shopper> => {
  const cart = await copyCart(store, rarity?.cart ?? original)
  return { cart, rarity, pages: [], events: [], turn: Promise.resolve() }
}

type Acting = { world: World; shopper: Shopper }
type Act<Name extends Command["do"]> = (
  acting: Acting,
  command: Command & { do: Name }
) => Promise<string>

const statusOf = ({ status, body }: Answer): string =>
  body.type === "cart" ? `cart ${body.error?.type}` : body.type === "order" ? "order" : `${status}`

/** What a control of the simulator refuses (already paid, already closed) is something nobody could do either. */
const atGateway = (act: () => unknown): string => {
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

const start: Act<"start"> = async ({ world, shopper }, { way, marks }) => {
  const { shop, store } = world
  const path = `/store/payment-collections/${shopper.cart.collectionId}/payment-sessions`
  if (way === "system") {
    return statusOf(await shop.call("POST", path, { provider_id: "pp_system_default" }))
  }
  if (marks !== undefined) {
    store.simulator.next(marks, shopper.cart.collectionId)
  }
  const answer = await shop.tryPayment(shopper.cart, CHOICES[way])
  const sessions: { data?: { payment_request_id?: string } }[] =
    answer.body.payment_collection?.payment_sessions ?? []
  for (const { data } of sessions) {
    const id = data?.payment_request_id
    if (id !== undefined && !shopper.pages.includes(id)) {
      shopper.pages.unshift(id)
    }
  }
  return statusOf(answer)
}

const atPage =
  (act: (world: World, id: string) => unknown): Act<"pay" | "decline" | "expire"> =>
  async ({ world, shopper }, { page }) => {
    const id = shopper.pages[page]
    return id === undefined ? "no page" : atGateway(() => act(world, id))
  }

const orderOf = async ({ world, shopper }: Acting) =>
  (
    await world.store.sql.query<{ order_id: string }>(
      `select order_id from order_cart where cart_id = $1 and deleted_at is null`,
      [shopper.cart.id]
    )
  ).rows[0]?.order_id

type PaymentLeft = { id: string; provider: string; uncaptured: number; unrefunded: number }

/** What an admin sees of the order's newest payment. */
const paymentOf = async ({ world, shopper }: Acting): Promise<PaymentLeft | undefined> =>
  (
    await world.store.sql.query<PaymentLeft>(
      `select p.id, p.provider_id as provider,
              (p.amount - coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0))::float as uncaptured,
              (coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)
             - coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0))::float as unrefunded
         from payment p
        where p.payment_collection_id = $1 and p.deleted_at is null
        order by p.created_at desc limit 1`,
      [shopper.cart.collectionId]
    )
  ).rows[0]

const part = (whole: number, share: number): number => Math.round(whole * share * 100) / 100

/** Two clicks at once on another provider's payment are between Medusa and that provider: there they come in turn. */
const inTurn =
  <Name extends Command["do"]>(click: Act<Name>): Act<Name> =>
  async (acting, command) => {
    const payment = await paymentOf(acting)
    if (payment === undefined || payment.provider.startsWith("pp_alipay")) {
      return await click(acting, command)
    }
    const { shopper } = acting
    const answered = shopper.turn.then(async () => await click(acting, command))
    shopper.turn = answered.catch(() => undefined)
    return await answered
  }

const move: Act<"capture" | "refund"> = async (acting, { do: what, share }) => {
  const payment = await paymentOf(acting)
  const amount = part((what === "capture" ? payment?.uncaptured : payment?.unrefunded) ?? 0, share)
  if (!payment || amount <= 0) {
    return "nothing to move"
  }
  return statusOf(await acting.world.shop[what](payment.id, amount))
}

const hearAgain: Act<"hear-again"> = async ({ world, shopper }, { page }) => {
  const { simulator } = world.store
  const told = simulator
    .notifications()
    .filter(({ paymentRequestId, url }) => url && paymentRequestId === shopper.pages[page])
  for (const { id } of told) {
    await simulator.redeliver(id)
  }
  return told.length > 0 ? "told again" : "nothing told"
}

const stock =
  (left: number): Act<"sell-out" | "restock"> =>
  async ({ world, shopper }) => {
    if (shopper.rarity) {
      await stockUp(world, shopper.rarity, left)
    }
    return "done"
  }

const ACTS: { [Name in Command["do"]]: Act<Name> } = {
  start,
  pay: atPage(({ store }, id) => store.simulator.pay(id)),
  decline: atPage(({ store }, id) => store.simulator.decline(id)),
  expire: atPage(({ store }, id) => store.simulator.expire(id)),
  "hear-again": hearAgain,
  bend: async ({ world, shopper }, { page, marks }) => {
    const id = shopper.pages[page]
    return id === undefined ? "no page" : atGateway(() => world.store.simulator.bend(id, marks))
  },
  complete: async ({ world, shopper }) => statusOf(await world.shop.complete(shopper.cart)),
  edit: async ({ world, shopper }, { quantity }) =>
    statusOf(await world.shop.changeQuantity(shopper.cart, quantity)),
  capture: inTurn(move),
  refund: inTurn(move),
  "cancel-order": inTurn(async (acting) => {
    const orderId = await orderOf(acting)
    return orderId === undefined
      ? "no order"
      : statusOf(await acting.world.shop.cancelOrder(orderId))
  }),
  "sell-out": stock(0),
  restock: stock(5),
}

/** Does one command as far as it can be done now; notes what came of it. */
export const act = async (acting: Acting, command: Command): Promise<void> => {
  const does = ACTS[command.do] as Act<Command["do"]>
  acting.shopper.events.push(`${command.do}: ${await does(acting, command)}`)
}
