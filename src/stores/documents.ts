import type { RegistrationStores } from "../modules/alipay/parts"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { SealingError } from "../modules/alipay/secrets/sealing"
import { DAY } from "../modules/alipay/time"
import type { AlipayNewStoreDocument } from "../types/http"
import { sentence } from "../gateway"
import { notAllowed } from "../modules/alipay/refusal"

/** A store that is not approved by then is registered with new documents. */
const KEPT_MS = 90 * DAY

const FIELD = "sealed_documents"

/** Seals the documents of a request. @throws MedusaError NOT_ALLOWED without a key to seal with */
export const sealDocuments = (
  { sealer }: Pick<RegistrationStores, "sealer">,
  storeId: string,
  documents: readonly AlipayNewStoreDocument[]
): string | null => {
  try {
    return documents.length === 0
      ? null
      : sealer.seal(JSON.stringify(documents), { rowId: storeId, field: FIELD })
  } catch (error) {
    throw error instanceof SealingError
      ? notAllowed(
          sentence(
            "documents_no_key",
            "Documents are only kept sealed, and the plugin's option encryption_key is missing. Set it, or register without documents. Nothing was sent."
          )
        )
      : error
  }
}

/** The documents that were sent with a request. @returns `unreadable` when they are not kept any more, or their key is gone */
export const readDocuments = async (
  { stores, sealer }: Pick<RegistrationStores, "stores" | "sealer">,
  store: Pick<StoreRow, "id" | "request_id" | "documents">
): Promise<AlipayNewStoreDocument[] | "unreadable"> => {
  if (store.documents.length === 0) {
    return []
  }
  const sealed = await stores.sealedDocuments(store)
  if (sealed === null) {
    return "unreadable"
  }
  try {
    const text = sealer.open(sealed, { rowId: store.id, field: FIELD })
    return JSON.parse(text) as AlipayNewStoreDocument[]
  } catch (error) {
    if (error instanceof SealingError) {
      return "unreadable"
    }
    throw error
  }
}

/** Removes documents of requests that were sent 90 days ago. */
export const dropOldDocuments = async ({
  stores,
  now,
}: Pick<RegistrationStores, "stores" | "now">): Promise<void> => {
  await stores.dropDocuments(new Date(now().getTime() - KEPT_MS))
}
