import { sentence, type Sentence } from "../../gateway"
import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import { isToCorrect } from "../../modules/alipay/registrations/store-states"
import type { AlipayStoreState } from "../../types/http"

const WHY: Readonly<Partial<Record<AlipayStoreState, Sentence>>> = {
  created: sentence("store_being_sent", "The request is being sent."),
  unknown: sentence(
    "store_unknown",
    "It is not known yet whether Alipay has taken the request; it is asked about."
  ),
  in_review: sentence(
    "store_in_review",
    "The store is under review. Alipay takes no other request about it until that is over."
  ),
  approved: sentence(
    "store_approved",
    "The store is approved. Ask Alipay to change what is registered."
  ),
}

const NOTHING = sentence("nothing_to_correct", "Nothing is to be corrected.")

/** Why a store can't be corrected and registered again now, in words; nothing when it can. */
export const whyNotCorrectable = ({ state }: Pick<StoreRow, "state">): Sentence | undefined =>
  isToCorrect(state) ? undefined : (WHY[state] ?? NOTHING)
