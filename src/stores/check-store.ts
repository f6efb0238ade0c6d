import {} from "../modules/alipay/leases/busy"
import { storeLeaseKey } from "../modules/alipay/leases/leases"
import type { RegistrationStores } from "../modules/alipay/parts"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { askAboutStore } from "./ask-gateway"
import { recordReview, recordState } from "./record-review"
import { nextStoreCheck } from "./rules/schedule"
import { sendRegistration } from "./send-registration"
import { tellOfStore } from "./tell-of-store"

/** Records may come a moment later than answers. */
const CHECKS_UNTIL_DOUBTED = 2

/** Whether it arrived is not known, or Alipay took it and still does not know it. */
const mayHaveBeenLost = ({ state, checks }: StoreRow): boolean =>
  state === "created" ||
  state === "unknown" ||
  (state === "in_review" && checks >= CHECKS_UNTIL_DOUBTED)

const saysTheSame = (before: StoreRow, after: StoreRow): boolean =>
  JSON.stringify([before.state, before.wallets, before.reasons]) ===
  JSON.stringify([after.state, after.wallets, after.reasons])

/**
 * Asks Alipay about a store, and records the answer. A request that Alipay has never heard of is sent again under its own id.
 * @returns whether anything changed
 * @throws LeaseBusyError while it is being registered; LedgerHeldError; MedusaError naming the setting of an unusable account
 */
export const checkStore = async (
  alipay: RegistrationStores,
  known: Pick<StoreRow, "id" | "stock_location_id" | "handle">
): Promise<boolean> =>
  await alipay.leases.within(storeLeaseKey(known), async () => {
    const before = await alipay.stores.mustExist(known.id)
    await alipay.installation.assertOwn(before)
    const after = await ask(alipay, before)
    await tellOfStore(alipay, after)
    return !saysTheSame(before, after)
  })

const ask = async (alipay: RegistrationStores, store: StoreRow): Promise<StoreRow> => {
  // What Alipay refused it knows nothing of.
  if (store.state === "failed") {
    return store
  }
  const { gateway } = await alipay.accounts.forPayment(store)
  const heard = await askAboutStore(alipay, gateway, store)
  if (heard.is === "review") {
    return await recordReview(alipay, store, heard.answer)
  }
  if (heard.is === "unheard" && mayHaveBeenLost(store)) {
    return (await sendRegistration(alipay, store)).store
  }
  return heard.is === "unheard"
    ? await recordState(alipay, store, { state: store.state, checks: store.checks + 1 })
    : await putOff(alipay, store)
}

const putOff = async (alipay: RegistrationStores, store: StoreRow): Promise<StoreRow> => {
  const next = nextStoreCheck(store, alipay.pace(store.checks))
  await alipay.stores.reschedule(store, store.checks + 1, next)
  return store
}
