import fc from "fast-check"
import { PAYMENT_TRANSITIONS, type PaymentState } from "../../../modules/alipay/ledger/states"
import { findReservedKey, readSessionData, toSessionData } from "../session-data"
import { aPaymentRow } from "./a-payment-row"

const states = Object.keys(PAYMENT_TRANSITIONS) as PaymentState[]

describe("session data", () => {
  it("survives being written and read for every state", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.option(fc.webUrl(), { nil: undefined }),
        fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), {
          nil: null,
        }),
        (state, url, expires_at) => {
          const row = aPaymentRow({
            state,
            expires_at,
            redirect: url === undefined ? null : { normal_url: url },
          })
          const written = toSessionData(row)
          expect(readSessionData(JSON.parse(JSON.stringify(written)))).toEqual(written)
        }
      )
    )
  })

  it("always writes every key, so that nothing a storefront sent shows through", () => {
    const keys = Object.keys(toSessionData(aPaymentRow({ state: "awaiting_shopper" })))
    for (const state of states) {
      const data = toSessionData(aPaymentRow({ state }))
      expect(Object.keys(data)).toEqual(keys)
      expect(Object.values(data).includes(undefined as never)).toBe(false)
    }
  })

  it("offers a page to pay on only while the payment waits for the shopper", () => {
    const redirect = { normal_url: "https://pay.example/1", applink_url: "https://app.example/1" }
    for (const state of states) {
      const data = toSessionData(aPaymentRow({ state, redirect }))
      expect(data.redirect_url !== null).toBe(state === "awaiting_shopper")
      expect(data.applink_url !== null).toBe(state === "awaiting_shopper")
    }
  })

  it("has what the gateway's script needs while its form may be shown, and no page", () => {
    const redirect = { session_data: "a&&b&&c&&d" }
    for (const state of states) {
      const data = toSessionData(aPaymentRow({ state, redirect, environment: "live" }))
      expect(data.element).toEqual(
        state === "awaiting_shopper" ? { session_data: "a&&b&&c&&d", environment: "prod" } : null
      )
      expect(data.redirect_url).toBeNull()
    }
    const test = toSessionData(aPaymentRow({ state: "awaiting_shopper", redirect }))
    expect(test.element?.environment).toBe("sandbox")
    expect(findReservedKey({ element: test.element })).toBe("element")
  })

  it("still reads what was written before there was a form", () => {
    const earlier = { ...toSessionData(aPaymentRow({})), element: undefined }
    expect(readSessionData(JSON.parse(JSON.stringify(earlier)))).toEqual(earlier)
  })

  it("holds no secret and no account", () => {
    const text = JSON.stringify(
      toSessionData(
        aPaymentRow({ state: "paid", client_id: "SANDBOX_SECRET", gateway_payment_id: "2026X" })
      )
    )
    expect(text).not.toContain("SANDBOX_SECRET")
    expect(text).not.toContain("2026X")
  })

  it("refuses what is not ours or of another version", () => {
    expect(readSessionData(undefined)).toBeUndefined()
    expect(readSessionData({})).toBeUndefined()
    expect(readSessionData({ ...toSessionData(aPaymentRow({})), version: 2 })).toBeUndefined()
    expect(readSessionData({ ...toSessionData(aPaymentRow({})), status: "free" })).toBeUndefined()
  })

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (value) => void readSessionData(value)))
  })
})
