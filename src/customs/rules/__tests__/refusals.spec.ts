import type { DeclarationState } from "../../../modules/alipay/customs/declaration-row"
import { isOfRule } from "../applies"
import {
  placeTakenOf,
  whyDeclaredElsewhere,
  whyNoPaperId,
  whyNotAlongside,
  whyNotCorrectable,
  whyNotDeclarable,
} from "../refusals"

const paid: Parameters<typeof whyNotDeclarable>[0] = {
  ...{ state: "paid", payment_method_type: "ALIPAY_CN", gateway_payment_id: "p" },
  customs_amount: "10050",
}

describe("a payment that can't be declared", () => {
  it.each([
    [{ payment_method_type: "ALIPAY_HK" }, "Only payments with Alipay (ALIPAY_CN)"],
    [{ state: "pending" }, "is not paid"],
    [{ gateway_payment_id: null }, "is not paid"],
    [{ customs_amount: null }, "has not said how much"],
  ] as const)("%j", (more, why) =>
    expect(whyNotDeclarable({ ...paid, ...more })?.message).toContain(why)
  )

  it("is none that is paid with the wallet and whose amount is known", () =>
    expect(whyNotDeclarable(paid)).toBeUndefined())
})

type Row = Parameters<typeof whyNotAlongside>[1][number]

const row = (part: string, amount: string, state: DeclarationState = "recorded"): Row => ({
  ...{ id: `aldec_${part}`, state, amount },
  ...{ sub_order_id: part, fulfillment_id: null, replaced_by_id: null },
})
const wanted = (
  part: string,
  amount: string,
  replaces: string | null = null
): Parameters<typeof whyNotAlongside>[2] => ({
  ...{ sub_order_id: part, amount, fulfillment_id: null },
  replaces_id: replaces,
})

describe("a declaration beside others", () => {
  it.each<[string, Row[], ReturnType<typeof wanted>, string]>([
    ["the whole once more", [row("", "10050")], wanted("", "10050"), "whole payment is declared"],
    ["a part of what is declared whole", [row("", "5000")], wanted("a", "50"), "whole payment"],
    ["the whole beside a part", [row("a", "5000")], wanted("", "5050"), "declared as parts too"],
    ["a part once more", [row("a", "50")], wanted("a", "50"), "part a is declared"],
    [
      "one whose answer was lost",
      [row("a", "50", "unknown")],
      wanted("a", "50"),
      "part a is declared",
    ],
    ["more than is left", [row("a", "10000")], wanted("b", "51"), "0.50 CNY of 100.50 CNY"],
    ["nothing", [], wanted("", "0"), "Nothing is left"],
    ["a part whose id hides something", [], wanted("LP\u202e1", "50"), "can't be printed"],
    ["a part whose id holds half a character", [], wanted("LP\ud83d", "50"), "can't be printed"],
    ["a part whose id holds a line's end", [], wanted("LP\u20281", "50"), "can't be printed"],
    ["a part with too long an id", [], wanted("x".repeat(65), "50"), "longer than 64 characters"],
    [
      "a shipment once more, under another id",
      [{ ...row("a", "50"), fulfillment_id: "ful_1" }],
      { ...wanted("b", "50"), fulfillment_id: "ful_1" },
      "The shipment ful_1 is declared already, as part a",
    ],
    ["what is no amount", [], wanted("", "-5"), "Nothing is left"],
    ["the correction of what stands", [row("a", "50")], wanted("b", "5", "aldec_a"), "It stands"],
  ])("is refused: %s", (_, others, asked, why) =>
    expect(whyNotAlongside("10050", others, asked)?.message).toContain(why)
  )

  it.each<[string, Row[], ReturnType<typeof wanted>]>([
    ["the first", [], wanted("", "10050")],
    ["the last part", [row("a", "10000")], wanted("b", "50")],
    ["what customs refused", [row("", "10050", "refused")], wanted("", "10050", "aldec_")],
    ["what Alipay refused", [row("a", "10050", "failed")], wanted("a", "10050", "aldec_a")],
  ])("goes: %s", (_, others, asked) =>
    expect(whyNotAlongside("10050", others, asked)).toBeUndefined()
  )

  it("takes the place of what was refused of the same part, shipment, or whole", () => {
    const shipped = { ...row("a", "50", "refused"), fulfillment_id: "ful_1" }
    const others = [row("", "50", "failed"), shipped, row("b", "50", "refused"), row("c", "50")]
    const of = (part: string, shipment: string | null = null) =>
      placeTakenOf(others, { ...wanted(part, "50"), fulfillment_id: shipment })
    expect(of("b")).toEqual(["aldec_", "aldec_b"])
    expect(of("d", "ful_1")).toEqual(["aldec_", "aldec_a"])
    expect(of("")).toEqual(["aldec_", "aldec_a", "aldec_b"])
    const replaced = others.map((each) => ({ ...each, replaced_by_id: "aldec_z" }))
    expect(placeTakenOf(replaced, wanted("b", "50"))).toEqual([])
  })

  it("is corrected once: the correction is what is corrected next", () =>
    expect(whyNotCorrectable({ state: "refused", replaced_by_id: "aldec_2" })?.message).toContain(
      "aldec_2"
    ))
})

it.each([
  [null, "customs_order_id in the metadata of the fulfillment ful_1"],
  ["LP-1", undefined],
  [undefined, undefined],
])("a shipment that is called %j: %j", (paperId, why) => {
  const found = whyNoPaperId({ id: "ful_1", paperId })?.message
  expect(found?.startsWith(why ?? "-")).toBe(why === undefined ? undefined : true)
})

describe("a shipment that is declared for another payment of its order", () => {
  const other = { ...row("LP-1", "50"), fulfillment_id: "ful_1", alipay_payment_id: "p1" }
  const asked = { alipay_payment_id: "p2", fulfillment_id: "ful_1", sub_order_id: "LP-2" }

  it.each<[string, object, object, string | undefined]>([
    ["is not declared again", {}, {}, "ful_1 is declared already for another payment"],
    ["under no other id", { fulfillment_id: null }, { sub_order_id: "LP-1" }, "as part LP-1"],
    ["is, where that was refused", { state: "refused" }, {}, undefined],
    ["is left to its own payment's rules", { alipay_payment_id: "p2" }, {}, undefined],
    ["is none, where another one is meant", {}, { fulfillment_id: "ful_2" }, undefined],
    ["is none, where no shipment is meant", {}, { fulfillment_id: null }, undefined],
  ])("%s", (_, more, wants, why) => {
    const found = whyDeclaredElsewhere([{ ...other, ...more }], { ...asked, ...wants })?.message
    expect(found ?? "").toContain(why ?? "")
    expect(found === undefined).toBe(why === undefined)
  })
})

describe("a rule", () => {
  const rule = { byRule: true, salesChannels: [] }
  const order = { countryCode: "cn", salesChannelId: "sc_1" }

  it.each([
    ["orders that go to China", rule, order, true],
    ["those in capitals too", rule, { ...order, countryCode: "CN" }, true],
    ["none that go elsewhere", rule, { ...order, countryCode: "hk" }, false],
    ["none without an address", rule, { ...order, countryCode: null }, false],
    ["those of its channels", { ...rule, salesChannels: ["sc_1"] }, order, true],
    ["none of other channels", { ...rule, salesChannels: ["sc_2"] }, order, false],
    [
      "none without a channel",
      { ...rule, salesChannels: ["sc_2"] },
      { ...order, salesChannelId: null },
      false,
    ],
    ["nothing where it is off", { ...rule, byRule: false }, order, false],
  ])("declares %s", (_, given, asked, is) => expect(isOfRule(given, asked)).toBe(is))
})
