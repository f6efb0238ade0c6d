import { cookieOptions } from "../browser-cookie"

it.each([
  ["https://api.shop.example", true, "/alipay/agreements/return"],
  ["https://shop.example/api", true, "/api/alipay/agreements/return"],
  ["http://localhost:9000", false, "/alipay/agreements/return"],
])("the cookie of a backend at %s is secure: %s", (backendUrl, secure, path) => {
  expect(cookieOptions(backendUrl)).toEqual({ httpOnly: true, sameSite: "lax", secure, path })
})
