import type { AdminAlipayAccount } from "../../../../types/http"
import { toEdit } from "../draft"

const settings: AdminAlipayAccount["settings"] = {
  region: { value: "sea", source: "default" },
  gateway_url: { value: null, source: "default" },
  environment: { value: "sandbox", source: "settings" },
  client_id: { value: "0001", source: "config" },
  key_version: { value: "1", source: "config" },
  settlement_currency: { value: "USD", source: "settings" },
  payment_method_types: { value: ["ALIPAY_CN", "CARD"], source: "config" },
  order_description: { value: "Online order", source: "default" },
  display_name: { value: null, source: "default" },
  merchant_region: { value: "SG", source: "settings" },
  do_not_send: { value: ["goods"], source: "settings" },
  customs: { value: null, source: "default" },
  capture_mode: { value: "automatic", source: "default" },
  timeout_ms: { value: 5000, source: "settings" },
  return_url: { value: "https://shop.example/pay", source: "config" },
  allowed_return_origins: { value: ["https://a.example"], source: "config" },
}
const account = {
  label: "Shop",
  settings,
  private_key: null,
  alipay_public_keys: {
    source: "settings",
    keys: [
      { key_version: "1", fingerprint: "aa", size: 2048, problem: null },
      { key_version: "2", fingerprint: "bb", size: 2048, problem: null },
    ],
  },
} as Partial<AdminAlipayAccount> as AdminAlipayAccount

describe("what is sent of a form", () => {
  it("is nothing when nothing was entered, or the same again", () => {
    expect(toEdit({}, account)).toEqual({})
    expect(
      toEdit(
        {
          label: "Shop",
          region: "sea",
          timeout_ms: "5000",
          payment_method_types: ["ALIPAY_CN", "CARD"],
          client_id: "",
          private_key: " ",
        },
        account
      )
    ).toEqual({})
  })

  it("is what differs from the value in force", () => {
    expect(
      toEdit(
        { region: "eu", key_version: "2", client_id: "SANDBOX_1", private_key: "abc" },
        account
      )
    ).toEqual({ region: "eu", key_version: "2", client_id: "SANDBOX_1", private_key: "abc" })
  })

  it("is null for a value of the page that is given back or emptied, and nothing for any other", () => {
    const given = { settlement_currency: null, timeout_ms: "", label: "", environment: null }
    expect(toEdit({ ...given, return_url: "", key_version: null }, account)).toEqual({
      settlement_currency: null,
      timeout_ms: null,
      label: null,
      environment: null,
    })
  })

  it("keeps the order of wallets, and an empty list", () => {
    expect(
      toEdit({ payment_method_types: ["CARD", "ALIPAY_CN"], allowed_return_origins: [] }, account)
    ).toEqual({ payment_method_types: ["CARD", "ALIPAY_CN"], allowed_return_origins: [] })
  })

  it("turns milliseconds into a number, and leaves what is none for the server to refuse", () => {
    expect(toEdit({ timeout_ms: "2500" }, account)).toEqual({ timeout_ms: 2500 })
    expect(toEdit({ timeout_ms: "soon" }, account)).toEqual({ timeout_ms: "soon" })
    expect(toEdit({ timeout_ms: "1e999" }, account)).toEqual({ timeout_ms: "1e999" })
  })

  it("names stored public keys that stay and sends new ones", () => {
    const added = [{ key_version: "3", public_key: "MII…" }]
    expect(toEdit({ alipay_public_keys: { keep: ["2"], added } }, account)).toEqual({
      alipay_public_keys: added,
      keep_alipay_public_keys: ["2"],
    })
    expect(toEdit({ alipay_public_keys: { keep: ["1", "2"], added: [] } }, account)).toEqual({})
    expect(toEdit({ alipay_public_keys: null }, account)).toEqual({ alipay_public_keys: null })
  })
})
