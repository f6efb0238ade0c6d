import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import type {
  AdminAlipayStoreAtGatewayResponse,
  AdminAlipayStoreDifference,
} from "../../types/http"
import { registrationRequestOf } from "./request"

type Info = {
  merchantInfo?: Readonly<Record<string, unknown>> | undefined
  storeInfo?: Readonly<Record<string, unknown>> | undefined
}

/** Where each field is in the gateway's words. Documents are not compared: the gateway hands none out. */
const PATHS: readonly (readonly [field: string, path: string])[] = [
  ["merchant_id", "merchantInfo.referenceMerchantId"],
  ["merchant_name", "merchantInfo.merchantDisplayName"],
  ["merchant_mcc", "merchantInfo.merchantMCC"],
  ...addressPaths("merchant_address", "merchantInfo.merchantAddress"),
  ["legal_name", "merchantInfo.registrationDetail.legalName"],
  ["registration_type", "merchantInfo.registrationDetail.registrationType"],
  ["registration_no", "merchantInfo.registrationDetail.registrationNo"],
  ["business_type", "merchantInfo.registrationDetail.businessType"],
  ["contact_type", "merchantInfo.registrationDetail.contactInfo.0.contactType"],
  ["contact_no", "merchantInfo.registrationDetail.contactInfo.0.contactNo"],
  ["store_id", "storeInfo.referenceStoreId"],
  ["store_name", "storeInfo.storeName"],
  ["store_mcc", "storeInfo.storeMCC"],
  ...addressPaths("store_address", "storeInfo.storeAddress"),
  ["store_phone", "storeInfo.storePhoneNo"],
  ["terminal_ids", "storeInfo.storeTerminalId"],
]

function addressPaths(field: string, path: string): (readonly [string, string])[] {
  const parts = {
    ...{ country: "region", state: "state", city: "city" },
    ...{ address_1: "address1", address_2: "address2", postal_code: "zipCode" },
  }
  return Object.entries(parts).map(([ours, theirs]) => [`${field}.${ours}`, `${path}.${theirs}`])
}

const valueAt = (value: unknown, path: string): string | null => {
  const found = path
    .split(".")
    .reduce<unknown>(
      (at, part) => (at as Record<string, unknown> | null | undefined)?.[part],
      value
    )
  return typeof found === "string" && found !== "" ? found : null
}

/** What the gateway has beside what was registered from here; a field that it does not hand out differs from nothing. */
export const compareStores = (store: StoreRow, info: Info): AdminAlipayStoreAtGatewayResponse => {
  const sent = registrationRequestOf(store, [])
  const fields = PATHS.map(([field, path]): AdminAlipayStoreDifference => ({
    field,
    gateway: valueAt(info, path),
    medusa: valueAt(sent, path),
  }))
  return {
    found: true,
    fields,
    differences: fields
      .filter(({ gateway, medusa }) => gateway !== null && gateway !== medusa)
      .map(({ field }) => field),
  }
}
