import { ITEMS } from "../../modules/alipay/attention/items"
import type { Disagreement } from "../../modules/alipay/attention/kinds"
import type { StoreRow, StoreState } from "../../modules/alipay/registrations/store-row"

const TOLD: ReadonlySet<StoreState> = new Set<StoreState>([
  ...(["rejected", "partly_approved", "failed"] as const),
])

/** The gateway has taken it, or will: what was rejected before is corrected. */
const CLOSING: ReadonlySet<StoreState> = new Set<StoreState>([
  ...(["in_review", "approved", "unclear"] as const),
])

/**
 * What a person must know of a store: that a wallet has rejected it, or that the gateway refused it.
 * @param isRead who registers it has just read why the gateway refused it
 */
export const itemOfStore = (store: StoreRow, isRead: boolean): Disagreement | undefined =>
  TOLD.has(store.state) && !(isRead && store.state === "failed")
    ? ITEMS.registration_rejected({ store })
    : undefined

/** Whether what was told of a store is over. */
export const closesItem = ({ state }: Pick<StoreRow, "state">): boolean => CLOSING.has(state)
