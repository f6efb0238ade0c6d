import { isGatewayFailure } from "../gateway"
import type { RegistrationStores } from "../modules/alipay/parts"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { codeOf, refusal } from "../payments/errors"
import type { AdminAlipayStoreAtGatewayResponse } from "../types/http"
import { compareStores } from "./rules/differences"

const NOTHING: AdminAlipayStoreAtGatewayResponse = { found: false, fields: [], differences: [] }

/** What Alipay has of a store, asked now, beside what was registered. @throws MedusaError NOT_ALLOWED when it does not say */
export const readAtGateway = async (
  { accounts }: Pick<RegistrationStores, "accounts">,
  store: StoreRow
): Promise<AdminAlipayStoreAtGatewayResponse> => {
  const { gateway } = await accounts.forPayment(store)
  const { merchant_id: merchantId, store_id: storeId } = store.details
  try {
    const info = await gateway.inStore.inquiryRegistrationInfo({
      referenceMerchantId: merchantId,
      referenceStoreId: storeId,
    })
    return compareStores(store, info)
  } catch (error) {
    if (isGatewayFailure(error) && codeOf(error) === "RECORD_NOT_FOUND") {
      return NOTHING
    }
    throw isGatewayFailure(error) ? refusal("say what it has of the store", error) : error
  }
}
