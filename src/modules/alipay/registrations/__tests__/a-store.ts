import type { StoreRow } from "../store-row"
import type { AlipayStoreDetails } from "../../../../types/http"

export const NOW = new Date("2026-11-29T10:00:00Z")

const ADDRESS = {
  ...{ country: "CN", state: "ZJ", city: "Hangzhou", address_1: "1 Lake Road" },
  ...{ address_2: null, postal_code: "310000" },
}

export const someDetails = (given: Partial<AlipayStoreDetails> = {}): AlipayStoreDetails => ({
  ...{ merchant_id: "M-1", merchant_name: "Tea Shop", merchant_mcc: "5499" },
  merchant_address: ADDRESS,
  ...{ legal_name: "Tea Shop Ltd", registration_type: "ENTERPRISE_REGISTRATION_NO" },
  ...{ registration_no: "91330100MA", business_type: "ENTERPRISE" },
  ...{ contact_type: "MOBILE_PHONE", contact_no: "+86 571 1234" },
  ...{ store_id: "S-1", store_name: "Lake Road", store_mcc: "5499" },
  store_address: { ...ADDRESS, address_1: "2 Lake Road", state: null, postal_code: null },
  ...{ store_phone: null, terminal_ids: [] },
  ...given,
})

export const aStore = (given: Partial<StoreRow> = {}): StoreRow => ({
  ...{ id: "alst_1", stock_location_id: "sloc_1", handle: "cn", client_id: "C" },
  ...{ environment: "sandbox", request_id: "alreg_1", state: "in_review" },
  ...{ details: someDetails(), notify_url: null, documents: [], documents_kept: false },
  ...{ wallets: [], reasons: null, result_code: null, earlier: [], actor_id: null },
  ...{ sent_at: NOW, checks: 0, next_check_at: null, created_at: NOW, updated_at: NOW },
  ...given,
})
