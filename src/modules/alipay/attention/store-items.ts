import { cutText } from "../../../gateway"
import type { StoreRow } from "../registrations/store-row"
import type { Disagreement } from "./kinds"

const LONGEST_SENTENCE = 300

/** A place that wallets have rejected as a store; each request that is rejected is another item. */
export const registrationRejected = ({ store }: { store: StoreRow }): Disagreement => {
  const rejected = store.wallets.filter(({ status }) => status === "rejected")
  const reasons = rejected.find((each) => each.reasons !== null)?.reasons ?? store.reasons
  return {
    kind: "registration_rejected",
    subject: store.id,
    handle: store.handle,
    fingerprint: `${store.request_id}:${store.state}`,
    facts: {
      store_id: store.details.store_id,
      store_name: store.details.store_name,
      stock_location_id: store.stock_location_id,
      store_state: store.state,
      wallets: cutText(rejected.map(({ wallet }) => wallet).join(", "), LONGEST_SENTENCE) || null,
      reasons: reasons && cutText(reasons, LONGEST_SENTENCE),
      result_code: store.state === "failed" ? store.result_code : null,
    },
  }
}
