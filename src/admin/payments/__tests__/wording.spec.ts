import { minorOf } from "../../attention/wording"
import { cardText, threeDsText } from "../card-text"

const card = { issuing_country: null, funding: null, three_ds: null }
const eci = (code: string | null, challenged: boolean | null = null) => ({
  ...{ ...card, brand: "VISA", last_four: null },
  three_ds: { version: null, eci: code, challenged },
})

it.each([
  ["40", 2, "4000"],
  ["40.5", 2, "4050"],
  ["40,05", 2, "4005"],
  [" 0.01 ", 2, "1"],
  ["007", 2, "700"],
  ["40.", 2, "4000"],
  ["1.234", 3, "1234"],
  ["5100", 0, "5100"],
  ["0", 2, "0"],
  ["40.005", 2, null],
  ["5.1", 0, null],
  ["1,000.50", 2, null],
  ["-1", 2, null],
  ["1e3", 2, null],
  ["", 2, null],
  ["9".repeat(13), 2, null],
])("reads %j with %s decimals as %s", (text, decimals, minor) => {
  expect(minorOf(text, decimals)).toBe(minor)
})

it.each([
  ["VISA", "0768", "VISA •••• 0768"],
  ["MASTERCARD", "0007", "Mastercard •••• 0007"],
  ["CARTES_BANCAIRES", null, "Cartes bancaires"],
  [null, "0768", "•••• 0768"],
])("writes a card of %s and %s as %s", (brand, last_four, text) => {
  expect(cardText({ ...card, brand, last_four })).toBe(text)
})

it("says how a shopper was authenticated by the schemes' codes, and nothing it is not told", () => {
  expect(["05", "02", "06", "01", "07", "00"].map((code) => threeDsText(eci(code)))).toEqual([
    ...["three_ds.full", "three_ds.full", "three_ds.tried"],
    ...["three_ds.tried", "three_ds.none", "three_ds.none"],
  ])
  expect([threeDsText(eci(null, true)), threeDsText(eci("99")), threeDsText(eci(null))]).toEqual([
    ...["three_ds.full", undefined, undefined],
  ])
})
