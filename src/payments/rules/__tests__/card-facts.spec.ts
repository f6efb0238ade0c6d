import { readCard } from "../card-facts"

describe("what is kept of a card", () => {
  it("is brand, last four digits, country, kind and 3-D Secure, and nothing of a person", () => {
    const told = {
      ...{ cardNo: "405469******0768", cardBrand: "VISA", cardToken: "SECRET", lastFour: "0768" },
      ...{ cardholderName: "LIN WEI", cardBin: "40546957", expiryMonth: "12", expiryYear: "30" },
      ...{ issuingCountry: "US", funding: "CREDIT", issuerName: "A Bank" },
      threeDSResult: { threeDSVersion: "2.2.0", eci: "05", challenged: true, cavv: "AAAB" },
    }
    expect(readCard(told)).toEqual({
      brand: "VISA",
      last_four: "0768",
      issuing_country: "US",
      funding: "CREDIT",
      three_ds: { version: "2.2.0", eci: "05", challenged: true },
    })
  })

  it.each([
    ["****0768", "0768"],
    ["4054695723100768", null],
    ["0768", null],
    ["405469******76812", null],
  ])("has the last digits of %s as %s", (cardNo, last_four) => {
    expect(readCard({ cardBrand: "VISA", cardNo })?.last_four).toBe(last_four)
  })

  it.each(["054695723100768", "07681", "abcd", ""])(
    "takes no %s for last four digits",
    (lastFour) => {
      expect(readCard({ cardBrand: "VISA", lastFour })?.last_four).toBeNull()
    }
  )

  it("is nothing where no card is told of", () => {
    expect([readCard(undefined), readCard({}), readCard({ issuingCountry: "US" })]).toEqual([
      ...[undefined, undefined, undefined],
    ])
  })
})
