import { ITEMS } from "../../../modules/alipay/attention/items"
import type { StoreState } from "../../../modules/alipay/registrations/store-row"
import { STORE_TRANSITIONS } from "../../../modules/alipay/registrations/store-states"
import { whyNotCorrectable } from "../correctable"
import { compareStores } from "../differences"
import { registrationRequestOf } from "../request"
import { nextStoreCheck } from "../schedule"
import { storeOfTill, whyNotSold } from "../sells"
import { closesItem, itemOfStore } from "../to-tell"
import { aStore, NOW, someDetails } from "../../../modules/alipay/registrations/__tests__/a-store"

const DAY = 24 * 3_600_000
const STATES = Object.keys(STORE_TRANSITIONS) as StoreState[]
const those = (holds: (state: StoreState) => boolean) => STATES.filter(holds)

it("is corrected only when nothing of it may still be taken or approved", () => {
  expect(those((state) => whyNotCorrectable({ state }) === undefined)).toEqual([
    ...["unclear", "partly_approved", "rejected", "failed"],
  ])
})

it("ends what Alipay refused, and lets wallets say otherwise later", () => {
  expect(STORE_TRANSITIONS.failed).toEqual([])
  expect(STORE_TRANSITIONS.approved).toEqual(["partly_approved", "rejected"])
  expect(those((state) => STORE_TRANSITIONS[state].includes("failed"))).toEqual([
    ...["created", "unknown", "in_review"],
  ])
})

describe("the next check", () => {
  const at = (age: number, state: StoreState, checks = 0) => {
    const now = new Date(NOW.getTime() + age)
    const next = nextStoreCheck({ state, checks, sent_at: NOW }, { now, jitter: 0 })
    return next && next.getTime() - now.getTime()
  }

  it.each([
    [0, 60_000],
    [1, 300_000],
    [2, 900_000],
    [3, 3_600_000],
    [99, 3_600_000],
  ])("after %i others comes in %i ms", (checks, ms) => expect(at(0, "in_review", checks)).toBe(ms))

  it("comes once a day after three days", () => expect(at(3 * DAY, "in_review", 9)).toBe(DAY))

  it("never comes when the review is over, or has named no wallet in a month", () => {
    for (const state of ["approved", "partly_approved", "rejected", "failed"] as const) {
      expect(at(0, state)).toBeNull()
    }
    expect([at(29 * DAY, "unclear", 9), at(30 * DAY, "unclear", 9)]).toEqual([DAY, null])
  })
})

describe("what a person is told", () => {
  it("is that wallets have rejected it, or that Alipay refused what the sweep has sent", () => {
    expect(those((state) => itemOfStore(aStore({ state }), false) !== undefined)).toEqual([
      ...["partly_approved", "rejected", "failed"],
    ])
    expect(itemOfStore(aStore({ state: "failed" }), true)).toBeUndefined()
    expect(itemOfStore(aStore({ state: "rejected" }), true)).toBeDefined()
  })

  it("closes once it is under review again or approved, and not while that is unknown", () => {
    expect(those((state) => closesItem({ state }))).toEqual(["in_review", "unclear", "approved"])
  })

  it("is another item for another request", () => {
    const wallets = [{ wallet: "A", status: "rejected" as const, reasons: "blurred" }]
    const told = (request_id: string) =>
      ITEMS.registration_rejected({ store: aStore({ state: "rejected", request_id, wallets }) })
    expect(told("alreg_1").fingerprint).not.toBe(told("alreg_2").fingerprint)
    expect(told("alreg_1").facts).toMatchObject({
      wallets: "A",
      reasons: "blurred",
      store_id: "S-1",
    })
  })
})

describe("what is sent", () => {
  it("is the same to the letter when it is repeated, and leaves out what is not given", () => {
    const store = aStore({ notify_url: "https://shop.example/hooks/alipay/cn" })
    const request = registrationRequestOf(store, [
      { type: "ID_CARD", name: "a.pdf", content: "QQ==" },
    ])
    expect(request).toEqual(
      registrationRequestOf(store, [{ type: "ID_CARD", name: "a.pdf", content: "QQ==" }])
    )
    expect(request).toMatchObject({
      ...{ registrationRequestId: "alreg_1", productCodes: ["IN_STORE_PAYMENT"] },
      registrationNotifyURL: "https://shop.example/hooks/alipay/cn",
      merchantInfo: {
        registrationDetail: {
          attachments: [{ attachmentType: "ID_CARD", attachmentName: "a.pdf", file: "QQ==" }],
          contactInfo: [{ contactType: "MOBILE_PHONE", contactNo: "+86 571 1234" }],
        },
      },
      storeInfo: { referenceStoreId: "S-1", storeAddress: { region: "CN", city: "Hangzhou" } },
    })
    expect(request.storeInfo).not.toHaveProperty("storePhoneNo")
    expect(request.storeInfo.storeAddress).not.toHaveProperty("state")
    expect(registrationRequestOf(aStore(), [])).not.toHaveProperty("registrationNotifyURL")
  })
})

describe("what Alipay has beside it", () => {
  const store = aStore()
  const { merchantInfo, storeInfo } = registrationRequestOf(store, [])

  it("agrees when it is what was sent", () =>
    expect(compareStores(store, { merchantInfo, storeInfo }).differences).toEqual([]))

  it("differs by field, and what it does not hand out differs from nothing", () => {
    const told = {
      merchantInfo: { referenceMerchantId: "M-1", merchantDisplayName: "Tea House" },
      storeInfo: { ...storeInfo, storePhoneNo: "110", storeAddress: { city: "Ningbo" } },
    }
    const compared = compareStores(store, told)
    expect(compared.differences).toEqual(["merchant_name", "store_address.city", "store_phone"])
    expect(compared.fields).toContainEqual({
      ...{ field: "merchant_name", gateway: "Tea House", medusa: "Tea Shop" },
    })
  })
})

describe("a till's place", () => {
  const place = {
    ...{ stock_location_id: "sloc_1", sales_channel_id: "sc", region_id: "r", account: "cn" },
    ...{ merchant_id: "M-1", merchant_name: "T", merchant_mcc: "5499", store_id: "S-1" },
    ...{ store_name: "T", store_mcc: "5499" },
  }

  it.each([
    ["its ids", {}, true],
    ["another account", { handle: "hk" }, false],
    ["another place", { stock_location_id: "sloc_2" }, false],
    ["another store's id", { details: someDetails({ store_id: "S-2" }) }, false],
    ["another merchant's id", { details: someDetails({ merchant_id: "M-2" }) }, false],
  ])("is a store that is registered under %s, or is none", (_, given, is) =>
    expect(storeOfTill([aStore(given)], place) !== undefined).toBe(is)
  )

  it("sells unless every wallet has rejected it", () => {
    expect(those((state) => whyNotSold({ state, reasons: null }) !== undefined)).toEqual([
      "rejected",
    ])
    expect(whyNotSold(undefined)).toBeUndefined()
  })
})
