import {
  entryCodeRequest,
  orderCodeRequest,
  userPresentedRequest,
} from "../../../gateway/wire/in-store"
import { resolveAccount } from "../../../modules/alipay/accounts/resolve-account"
import { placesSchema } from "../../../modules/alipay/till/places"
import { aCheckout } from "../../../payments/rules/__tests__/a-checkout"
import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"
import {
  toCodeRequest,
  toEntryRequest,
  toScanRequest,
  type InStoreInput,
} from "../in-store-request"

const PLACE = {
  stock_location_id: "sloc_1",
  sales_channel_id: "sc_1",
  region_id: "reg_1",
  account: "cn",
  merchant_id: "M-1",
  merchant_name: "Tea Shop",
  merchant_mcc: "5499",
  store_id: "S-1",
  store_name: "Lake Road",
}
const [place] = placesSchema.parse([PLACE])

const input = (): InStoreInput => {
  if (!place) {
    throw new Error("the place was not read")
  }
  return {
    row: aPaymentRow({ product: "payment_code", payment_method_type: "CONNECT_WALLET" }),
    account: resolveAccount("cn", {
      ...{ client_id: "SANDBOX_1", private_key: "k", alipay_public_key: "p" },
      settlement_currency: "USD",
    }),
    place,
    terminal: "Counter 1",
    checkout: aCheckout(),
    notifyUrl: "https://shop.example/hooks/alipay/cn",
  }
}

const store = { referenceStoreId: "S-1", storeName: "Lake Road", storeMCC: "5499" }
const merchantOf = (ofStore: object) => ({
  referenceMerchantId: "M-1",
  merchantMCC: "5499",
  merchantName: "Tea Shop",
  store: ofStore,
})
const merchant = merchantOf({ ...store, storeTerminalId: "Counter 1" })

describe("a payment at a counter", () => {
  it("with the shopper's code names the terminal, the store and when it was scanned", () => {
    const now = new Date("2026-01-01T12:00:00.500Z")
    const request = toScanRequest(input(), { code: "281234567890", now })
    expect(userPresentedRequest.parse(request)).toMatchObject({
      productCode: "IN_STORE_PAYMENT",
      paymentFactor: { inStorePaymentScenario: "PaymentCode" },
      paymentMethod: { paymentMethodType: "CONNECT_WALLET", paymentMethodId: "281234567890" },
      settlementStrategy: { settlementCurrency: "USD" },
      order: {
        merchant,
        env: {
          storeTerminalId: "Counter 1",
          storeTerminalRequestTime: "2026-01-01T12:00:00+00:00",
        },
      },
    })
  })

  it("with the till's code names the store, its cash register, and nothing of a delivery", () => {
    const request = orderCodeRequest.parse(toCodeRequest(input()))
    expect(request).toMatchObject({
      paymentRequestId: "payses_1",
      paymentAmount: { currency: "CNY", value: "1050" },
      paymentNotifyUrl: "https://shop.example/hooks/alipay/cn",
      paymentFactor: { inStorePaymentScenario: "OrderCode" },
      order: { merchant },
    })
    expect(request.order).not.toHaveProperty("shipping")
  })
})

it("by the printed code names the browser, where the wallet leads back to, and the store alone", () => {
  const browser = {
    userAgent: "x".repeat(3_000),
    wallet: "ALIPAY_CN",
    returnUrl: "https://shop.example/alipay/till/t?sale=1",
  }
  const request = entryCodeRequest.parse(toEntryRequest(input(), browser))
  expect(request).toMatchObject({
    paymentFactor: { inStorePaymentScenario: "EntryCode" },
    paymentRedirectUrl: browser.returnUrl,
    order: { env: { userAgent: "x".repeat(2_048) } },
  })
  expect(request.order).toMatchObject({ merchant: merchantOf(store) })
  expect(request.order.merchant?.store).not.toHaveProperty("storeTerminalId")
})

describe("the option till", () => {
  it.each([
    [[{ ...PLACE, store_id: undefined }], "store_id is missing"],
    [[{ ...PLACE, merchant_mcc: "54" }], "merchant_mcc must be a merchant category code"],
    [[{ ...PLACE, most_sale: 100 }], "most_sale must be minor units"],
    [[PLACE, PLACE], "lists a stock location twice"],
    ["S-1", "till must list places"],
  ])("%j is refused by name", (given, why) => {
    const { error } = placesSchema.safeParse(given)
    expect(error?.issues[0]?.message).toContain(why)
  })
})
