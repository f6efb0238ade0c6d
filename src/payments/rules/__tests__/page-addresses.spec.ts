import { readPageAddresses } from "../page-addresses"

it("keeps the addresses of pages and of apps", () => {
  const given = {
    normalUrl: "https://wallet.example/pay?id=1",
    schemeUrl: "alipays://platformapi/startapp?appId=1",
    applinkUrl: "https://render.alipay.com/p/s/i?x=1",
  }
  expect(readPageAddresses(given)).toEqual(given)
})

it.each(["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "no address", ""])(
  "leaves %j out",
  (address) => {
    const given = { normalUrl: address, schemeUrl: address, applinkUrl: address }
    expect(readPageAddresses(given)).toEqual({})
  }
)

it("takes no app's scheme for a page", () => {
  expect(readPageAddresses({ normalUrl: "alipays://x" })).toEqual({})
})
