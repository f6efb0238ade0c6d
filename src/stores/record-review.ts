import type { StorePatch } from "../modules/alipay/registrations/store-book"
import type { StoreRow, StoreState } from "../modules/alipay/registrations/store-row"
import type { RegistrationStores } from "../modules/alipay/parts"
import { reviewOf, stateOfReview, type ReviewAnswer } from "./rules/review"
import { nextStoreCheck } from "./rules/schedule"

type Stores = Pick<RegistrationStores, "stores" | "pace">

/** Records where a request is now, and plans the next check. @returns the row as it is then */
export const recordState = async (
  alipay: Stores,
  before: StoreRow,
  to: { state: StoreState } & Omit<StorePatch, "next_check_at">
): Promise<StoreRow> => {
  const { state, ...patch } = to
  const checks = patch.checks ?? before.checks
  const next = nextStoreCheck({ ...before, state, checks }, alipay.pace(checks))
  const moved = await alipay.stores.advance(before, state, { ...patch, next_check_at: next })
  if (moved === undefined) {
    // It does not go from where it is to there: what it was stays, and it is asked about later.
    const later = nextStoreCheck({ ...before, checks }, alipay.pace(checks))
    await alipay.stores.reschedule(before, checks, later)
  }
  return moved ?? (await alipay.stores.mustExist(before.id))
}

/** Records what the gateway says of a request. An approved store needs its documents no more. */
export const recordReview = async (
  alipay: Stores,
  before: StoreRow,
  answer: ReviewAnswer
): Promise<StoreRow> => {
  const state = stateOfReview(answer)
  return await recordState(alipay, before, {
    ...{ state, checks: before.checks + 1 },
    ...reviewOf(answer),
    ...(state === "approved" ? { sealed_documents: null } : {}),
  })
}
