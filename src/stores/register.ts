import type { MedusaError } from "@medusajs/framework/utils"
import { sentence, type Sentence } from "../gateway"
import {} from "../modules/alipay/leases/busy"
import { storeLeaseKey } from "../modules/alipay/leases/leases"
import type { RegistrationStores } from "../modules/alipay/parts"
import {
  newStoreId,
  newStoreRequestId,
  type NewRequest,
} from "../modules/alipay/registrations/store-book"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { notifyUrlOf } from "../notifications/notify-url"
import { refusal } from "../payments/errors"
import type { AlipayNewStoreDocument, AlipayStoreDetails } from "../types/http"
import { readDocuments, sealDocuments } from "./documents"
import { whyNotCorrectable } from "./rules/correctable"
import { registrationProblems } from "./rules/registration-problems"
import { sendRegistration } from "./send-registration"
import { tellOfStore } from "./tell-of-store"
import { invalid, notAllowed } from "../modules/alipay/refusal"

export type Registration = {
  details: AlipayStoreDetails
  /** Nothing: those of the request before, where they are kept. */
  documents: readonly AlipayNewStoreDocument[] | undefined
  actor_id: string | null
}

const refused = (reason: Sentence): MedusaError =>
  notAllowed(sentence("not_sent", "{{reason}} Nothing was sent.", { reason }))

/**
 * Registers a place as a store of an account: written down, sent once, recorded. An answer that was lost leaves it `unknown`:
 * the sweep asks about it.
 * @throws MedusaError INVALID_DATA naming each field; NOT_ALLOWED when the place is registered already, or when Alipay refuses;
 * LeaseBusyError
 */
export const registerPlace = async (
  alipay: RegistrationStores,
  place: Pick<StoreRow, "stock_location_id" | "handle">,
  registration: Registration
): Promise<StoreRow> => {
  assertComplete(registration)
  return await alipay.leases.within(storeLeaseKey(place), async () => {
    const known = await alipay.stores.ofPlace(place.stock_location_id, place.handle)
    if (known !== undefined) {
      throw refused(
        sentence(
          "place_registered",
          'The place is registered with the account "{{account}}" already ({{id}}). Correct that registration.',
          { account: place.handle, id: known.id }
        )
      )
    }
    const id = newStoreId()
    const { stock_location_id, handle } = place
    const request = await requestOf(alipay, { id, handle }, registration)
    return await send(
      alipay,
      await alipay.stores.write({ ...request, id, stock_location_id, handle })
    )
  })
}

/**
 * Registers a store again, corrected, under another request id.
 * @throws MedusaError as `registerPlace`, and NOT_ALLOWED while its request may still be taken or is under review
 */
export const correctStore = async (
  alipay: RegistrationStores,
  known: StoreRow,
  registration: Registration
): Promise<StoreRow> => {
  assertComplete(registration)
  return await alipay.leases.within(storeLeaseKey(known), async () => {
    const before = await alipay.stores.mustExist(known.id)
    const why = whyNotCorrectable(before)
    if (why !== undefined) {
      throw refused(why)
    }
    const documents = registration.documents ?? (await keptDocuments(alipay, before))
    const request = await requestOf(alipay, before, { ...registration, documents })
    const written = await alipay.stores.correct(before, request)
    if (written === undefined) {
      throw refused(sentence("store_corrected", "The store was corrected by another request."))
    }
    return await send(alipay, written)
  })
}

const assertComplete = (registration: Registration): void => {
  const problems = registrationProblems(registration)
  if (problems.length > 0) {
    const reason = problems.map((each) => each.message).join(" ")
    throw invalid(sentence("not_sent", "{{reason}} Nothing was sent.", { reason }))
  }
}

const keptDocuments = async (
  alipay: RegistrationStores,
  before: StoreRow
): Promise<AlipayNewStoreDocument[]> => {
  const documents = await readDocuments(alipay, before)
  if (documents === "unreadable") {
    throw refused(
      sentence(
        "documents_gone",
        "documents are missing: those of the earlier request are not kept any more, or can't be opened. Give them again, or an empty list."
      )
    )
  }
  return documents
}

const requestOf = async (
  alipay: RegistrationStores,
  { id, handle }: Pick<StoreRow, "id" | "handle">,
  { details, documents = [], actor_id }: Registration
): Promise<NewRequest> => {
  // An account that can't be used is refused before anything is written.
  const { account } = await alipay.accounts.get(handle)
  return {
    ...{ details, actor_id },
    client_id: account.clientId,
    environment: account.environment,
    request_id: newStoreRequestId(),
    notify_url: notifyUrlOf(alipay, handle) ?? null,
    documents: documents.map(({ type, name }) => ({ type, name })),
    sealed_documents: sealDocuments(alipay, id, documents),
    sent_at: alipay.now(),
    // Also when this process is killed: whether it was taken is asked soon.
    next_check_at: alipay.afterOwnAttempt(),
  }
}

const send = async (alipay: RegistrationStores, written: StoreRow): Promise<StoreRow> => {
  const { store, refusal: why } = await sendRegistration(alipay, written)
  await tellOfStore(alipay, store, true)
  if (why !== undefined) {
    throw refusal("register the store", why)
  }
  return store
}
