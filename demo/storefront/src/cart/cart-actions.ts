import type Medusa from "@medusajs/js-sdk"
import { CART_FIELDS, type Cart } from "./cart"
import type { CartActions } from "./use-cart"

const query = { fields: CART_FIELDS }

type Needs = {
  sdk: Medusa
  /** The cart as it is now, once the browser knows. */
  latest: () => Promise<Cart | undefined>
  regionId: string
  /** Remembers the cart as the store now tells it. */
  keep: (cart: Cart) => Cart
}

/** Changes are made one after the other: two at once would each make a cart. */
let turn: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** Everything that changes a cart. The first change makes one. */
export const cartActions = ({
  sdk,
  latest,
  regionId,
  keep,
}: Needs): Pick<CartActions, "add" | "setQuantity" | "update" | "ship" | "moveTo"> => {
  const ensure = async () =>
    (await latest())?.id ??
    keep((await sdk.store.cart.create({ region_id: regionId }, query)).cart).id
  const change = async (work: (id: string) => Promise<{ cart: Cart }>) =>
    await inTurn(async () => keep((await work(await ensure())).cart))
  const remove = async (id: string, lineId: string) => {
    await sdk.store.cart.deleteLineItem(id, lineId)
    return sdk.store.cart.retrieve(id, query)
  }
  return {
    add: async (variant_id, quantity) => {
      await change((id) => sdk.store.cart.createLineItem(id, { variant_id, quantity }, query))
    },
    setQuantity: async (lineId, quantity) => {
      await change((id) =>
        quantity > 0
          ? sdk.store.cart.updateLineItem(id, lineId, { quantity }, query)
          : remove(id, lineId)
      )
    },
    update: (input) => change((id) => sdk.store.cart.update(id, input, query)),
    ship: (option_id) => change((id) => sdk.store.cart.addShippingMethod(id, { option_id }, query)),
    moveTo: async (region_id) => {
      if (await latest()) await change((id) => sdk.store.cart.update(id, { region_id }, query))
    },
  }
}
