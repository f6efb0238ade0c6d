import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import type { Place } from "../../modules/alipay/till/places"
import type { AlipayStoreAddress, AlipayStoreDetails } from "../../types/http"

/** What Medusa has of a place. */
export type PlaceInMedusa = {
  name: string
  phone: string | null
  address: AlipayStoreAddress
}

export type Known = {
  place: PlaceInMedusa
  /** Its till, where that sells for the account. */
  till: Place | undefined
  /** Another store of the account, whose merchant is most likely the same. */
  sister: StoreRow | undefined
}

const NO_ADDRESS: AlipayStoreAddress = {
  ...{ country: "", state: null, city: "", address_1: "", address_2: null, postal_code: null },
}

/** Words that most registrations have. */
const USUAL = {
  registration_type: "ENTERPRISE_REGISTRATION_NO",
  business_type: "ENTERPRISE",
  contact_type: "MOBILE_PHONE",
} as const

const merchantOf = ({ till, sister }: Known) => {
  const before = sister?.details
  return {
    merchant_id: till?.merchant_id ?? before?.merchant_id ?? "",
    merchant_name: till?.merchant_name ?? before?.merchant_name ?? "",
    merchant_mcc: till?.merchant_mcc ?? before?.merchant_mcc ?? "",
    merchant_address: before?.merchant_address ?? NO_ADDRESS,
    legal_name: before?.legal_name ?? "",
    registration_type: before?.registration_type ?? USUAL.registration_type,
    registration_no: before?.registration_no ?? "",
    business_type: before?.business_type ?? USUAL.business_type,
    contact_type: before?.contact_type ?? USUAL.contact_type,
    contact_no: before?.contact_no ?? "",
  }
}

/** What is known already of a place as a store: its till's settings first, then Medusa, then another store of the account. */
export const draftOf = (known: Known): AlipayStoreDetails => {
  const { place, till } = known
  const merchant = merchantOf(known)
  return {
    ...merchant,
    store_id: till?.store_id ?? "",
    store_name: till?.store_name ?? place.name,
    store_mcc: till?.store_mcc ?? merchant.merchant_mcc,
    store_address: place.address,
    store_phone: place.phone,
    terminal_ids: [],
  }
}
