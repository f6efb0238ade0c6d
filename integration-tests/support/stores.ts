import type { AdminAlipayStore, AlipayStoreDetails } from "../../src/types/http"
import { quiet, type Answer, type Shop } from "./shop"
import type { Store } from "./store"

/** Longer than the simulator's wallets take. */
const REVIEW_MS = 20_000

export const DETAILS: AlipayStoreDetails = {
  merchant_id: "M-1",
  merchant_name: "Tea Shop",
  merchant_mcc: "5499",
  merchant_address: {
    ...{ country: "CN", state: "ZJ", city: "Hangzhou", address_1: "1 Lake Road" },
    ...{ address_2: null, postal_code: "310000" },
  },
  legal_name: "Tea Shop Ltd",
  registration_type: "ENTERPRISE_REGISTRATION_NO",
  registration_no: "91330100MA",
  business_type: "ENTERPRISE",
  contact_type: "MOBILE_PHONE",
  contact_no: "+86 571 1234",
  store_id: "S-1",
  store_name: "Tea Shop, Lake Road",
  store_mcc: "5499",
  store_address: {
    ...{ country: "CN", state: null, city: "Hangzhou", address_1: "2 Lake Road" },
    ...{ address_2: null, postal_code: null },
  },
  store_phone: "+86 571 5678",
  terminal_ids: [],
}

/** A file that a wallet's people can read. */
export const PAPER = {
  type: "ARTICLES_OF_ASSOCIATION",
  name: "articles.pdf",
  content: Buffer.from("%PDF-1.7 of the tea shop").toString("base64"),
}

const expectStore = ({ status, body }: Answer): AdminAlipayStore => {
  if (status !== 200) {
    throw new Error(`the store's route answered ${status} ${JSON.stringify(body)}`)
  }
  return body["store"] as AdminAlipayStore
}

/** What an admin does with places as stores, over HTTP. */
export const openStores = (
  store: Pick<Store, "simulator" | "sql">,
  { admin }: Pick<Shop, "admin">
) => {
  const tryRegister = async (place: string, changes: object = {}, more: object = {}) =>
    await admin("POST", "/alipay/stores", {
      ...{ stock_location_id: place, account: "cn" },
      details: { ...DETAILS, ...changes },
      ...more,
    })
  const tryCorrect = async (id: string, changes: object = {}, more: object = {}) =>
    await admin("POST", `/alipay/stores/${id}/correct`, {
      details: { ...DETAILS, ...changes },
      ...more,
    })
  return {
    tryRegister,
    tryCorrect,
    register: async (place: string, changes?: object, more?: object) =>
      expectStore(await tryRegister(place, changes, more)),
    correct: async (id: string, changes?: object, more?: object) =>
      expectStore(await tryCorrect(id, changes, more)),
    read: async (id: string) => expectStore(await admin("GET", `/alipay/stores/${id}`)),
    ask: async (id: string) => expectStore(await admin("POST", `/alipay/stores/${id}/ask`, {})),
    /** A new stock location of Medusa. @returns its id */
    place: async (name: string): Promise<string> =>
      (await admin("POST", "/stock-locations", { name })).body["stock_location"].id,
    /** The wallets' review ends, and the shop is told. */
    review: async (): Promise<void> => {
      await store.simulator.clock.advance(REVIEW_MS)
      await quiet(store)
    },
    /** What the simulator was asked. */
    calls: (operation: "registration" | "registrationStatus", requestId: string): number =>
      store.simulator
        .calls()
        .filter((call) => call.operation === operation && call.subject === requestId).length,
  }
}
