import type { Answer, PaymentChoice } from "../../support/shop"
import { PROMOTIONS } from "./goods"
import type { Command, Way } from "./scenario"
import { openCollectionOf } from "./order-acts"
import { atGateway, statusOf, unlessHungUp, type Act, type Acting } from "./shopper"
import { stockUp, type World } from "./world"

const CHOICES: Readonly<Record<Exclude<Way, "system">, PaymentChoice>> = {
  wallet: { wallet: "ALIPAY_CN" },
  "other-wallet": { wallet: "ALIPAY_HK" },
  card: { wallet: "CARD", data: { mode: "embedded" } },
  "card-by-hand": { wallet: "CARD", provider: "pp_alipay_manual" },
  settings: { provider: "pp_alipay_page" },
}

const begin = async (
  { world, shopper }: Acting,
  collectionId: string,
  { way, marks }: { way: Way; marks?: string }
): Promise<string> => {
  const { shop, store } = world
  if (way === "system") {
    const path = `/store/payment-collections/${collectionId}/payment-sessions`
    return statusOf(await shop.call("POST", path, { provider_id: "pp_system_default" }))
  }
  if (marks !== undefined) {
    store.simulator.next(marks, collectionId)
  }
  const answer = await shop.tryPayment({ ...shopper.cart, collectionId }, CHOICES[way])
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

const atCart =
  (method: string, path: string, body: unknown): Act<"taxes" | "promote" | "unpromote"> =>
  async ({ world, shopper }) =>
    statusOf(await world.shop.call(method, `/store/carts/${shopper.cart.id}/${path}`, body))

type Flows = typeof import("@medusajs/medusa/core-flows")

/**
 * A gift card lowers the cart's total. A plugin for them asks Medusa to bring the payment collection up to date
 * afterwards, or forgets to.
 */
const giftCard: Act<"gift-card"> = async ({ world, shopper }, { amount, refresh }) => {
  const { container, load } = world.store
  const flows = load("@medusajs/medusa/core-flows") as Flows
  const cart_id = shopper.cart.id
  const line = { cart_id, amount, reference: "gift-card", reference_id: "gift", metadata: {} }
  try {
    await flows.createCartCreditLinesWorkflow(container).run({
      input: [line],
    })
    if (refresh) {
      await flows.refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
    }
    return "done"
  } catch {
    return "refused"
  }
}

type Names =
  | "start"
  | "start-difference"
  | "pay"
  | "decline"
  | "expire"
  | "hear-again"
  | "bend"
  | "complete"
  | "edit"
  | "taxes"
  | "promote"
  | "unpromote"
  | "gift-card"
  | "sell-out"
  | "restock"

/** What a shopper does, and the gateway and the stock room around it. */
export const SHOPPER_ACTS: { [Name in Names & Command["do"]]: Act<Name> } = {
  start: async (acting, command) => await begin(acting, acting.shopper.cart.collectionId, command),
  "start-difference": async (acting, command) => {
    const collectionId = await openCollectionOf(acting)
    return collectionId === undefined ? "no difference" : await begin(acting, collectionId, command)
  },
  pay: atPage(({ store }, id) => store.simulator.pay(id)),
  decline: atPage(({ store }, id) => store.simulator.decline(id)),
  expire: atPage(({ store }, id) => store.simulator.expire(id)),
  "hear-again": hearAgain,
  bend: async ({ world, shopper }, { page, marks }) => {
    const id = shopper.pages[page]
    return id === undefined ? "no page" : atGateway(() => world.store.simulator.bend(id, marks))
  },
  complete: async ({ world, shopper }, { hangUp }) =>
    await unlessHungUp(
      async (): Promise<Answer> => await world.shopOf(hangUp).complete(shopper.cart)
    ),
  edit: async ({ world, shopper }, { quantity }) =>
    statusOf(await world.shop.changeQuantity(shopper.cart, quantity)),
  taxes: atCart("POST", "taxes", {}),
  promote: atCart("POST", "promotions", { promo_codes: [PROMOTIONS.ten] }),
  unpromote: atCart("DELETE", "promotions", { promo_codes: [PROMOTIONS.ten, PROMOTIONS.percent] }),
  "gift-card": giftCard,
  "sell-out": stock(0),
  restock: stock(5),
}
