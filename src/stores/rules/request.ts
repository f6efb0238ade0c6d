import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import type { AlipayNewStoreDocument, AlipayStoreAddress } from "../../types/http"

const given = <Name extends string>(
  name: Name,
  value: string | null
): Partial<Record<Name, string>> =>
  value === null || value === "" ? {} : ({ [name]: value } as Partial<Record<Name, string>>)

const addressOf = (address: AlipayStoreAddress) => ({
  region: address.country,
  ...given("state", address.state),
  city: address.city,
  address1: address.address_1,
  ...given("address2", address.address_2),
  ...given("zipCode", address.postal_code),
})

const attachmentOf = ({ type, name, content }: AlipayNewStoreDocument) => ({
  attachmentType: type,
  attachmentName: name,
  file: content,
})

/** A store as `registration` takes it; a repeat is the same to the letter. */
export const registrationRequestOf = (
  { request_id: id, details, notify_url: notifyUrl }: StoreRow,
  documents: readonly AlipayNewStoreDocument[]
) => ({
  productCodes: ["IN_STORE_PAYMENT"],
  registrationRequestId: id,
  ...given("registrationNotifyURL", notifyUrl),
  merchantInfo: {
    referenceMerchantId: details.merchant_id,
    merchantDisplayName: details.merchant_name,
    merchantMCC: details.merchant_mcc,
    merchantAddress: addressOf(details.merchant_address),
    registrationDetail: {
      legalName: details.legal_name,
      registrationType: details.registration_type,
      registrationNo: details.registration_no,
      registrationAddress: addressOf(details.merchant_address),
      businessType: details.business_type,
      contactInfo: [{ contactType: details.contact_type, contactNo: details.contact_no }],
      ...(documents.length === 0 ? {} : { attachments: documents.map(attachmentOf) }),
    },
  },
  storeInfo: {
    referenceStoreId: details.store_id,
    storeName: details.store_name,
    storeMCC: details.store_mcc,
    storeAddress: addressOf(details.store_address),
    ...given("storePhoneNo", details.store_phone),
    // A store in a registration has room for one.
    ...given("storeTerminalId", details.terminal_ids[0] ?? null),
  },
})
