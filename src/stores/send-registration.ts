import { isGatewayFailure, type GatewayClient, type GatewayFailure } from "../gateway"
import type { RegistrationStores } from "../modules/alipay/parts"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { codeOf, didNothing } from "../payments/errors"
import { askAboutStore } from "./ask-gateway"
import { readDocuments } from "./documents"
import { recordReview, recordState } from "./record-review"
import { registrationRequestOf } from "./rules/request"

/** A result code of our own, of what Alipay has never heard of: its documents can't be opened any more. */
const DOCUMENTS_LOST = "DOCUMENTS_UNREADABLE"

/** Refusals that an earlier attempt of the same request may have brought about: the gateway is asked which it is. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  ...["REPEAT_REQ_INCONSISTENT", "REGISTRATION_UNDER_REVIEW", "REPEAT_REGISTRATION"],
])

export type Sent = {
  store: StoreRow
  /** Why Alipay took nothing. */
  refusal: GatewayFailure | undefined
}

/**
 * Sends a request under its id and records the answer; the same may be sent again. Without an answer, or with one that leaves
 * doubt, it is `unknown` and is asked about. One whose documents can't be opened any more is not sent, and has failed.
 */
export const sendRegistration = async (
  alipay: RegistrationStores,
  store: StoreRow
): Promise<Sent> => {
  const documents = await readDocuments(alipay, store)
  if (documents === "unreadable") {
    const failed = { state: "failed", result_code: DOCUMENTS_LOST } as const
    return { store: await recordState(alipay, store, failed), refusal: undefined }
  }
  const { gateway } = await alipay.accounts.forPayment(store)
  try {
    const { result } = await gateway.inStore.registration(registrationRequestOf(store, documents))
    const state = result.resultStatus === "S" ? "in_review" : "unknown"
    const after = { state, result_code: result.resultCode ?? null } as const
    return { store: await recordState(alipay, store, after), refusal: undefined }
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    return await recordRefusal(alipay, gateway, { store, error })
  }
}

const recordRefusal = async (
  alipay: RegistrationStores,
  gateway: GatewayClient,
  { store, error }: { store: StoreRow; error: GatewayFailure }
): Promise<Sent> => {
  const code = codeOf(error)
  const heard = DOUBTFUL.has(code) ? await askAboutStore(alipay, gateway, store) : undefined
  if (heard?.is === "review") {
    return { store: await recordReview(alipay, store, heard.answer), refusal: undefined }
  }
  const isRefused = didNothing(error) && heard?.is !== "no_answer"
  const after = { state: isRefused ? "failed" : "unknown", result_code: code } as const
  return {
    store: await recordState(alipay, store, after),
    refusal: isRefused ? error : undefined,
  }
}
