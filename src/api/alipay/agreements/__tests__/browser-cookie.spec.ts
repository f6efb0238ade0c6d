import { cookieOf, markOf } from "../browser-cookie"

const RETURN = "/alipay/agreements/return"

it.each([
  ["https://api.shop.example", "__Host-alipay_link_one", true, "/"],
  ["https://shop.example/api", "__Host-alipay_link_one", true, "/"],
  ["http://localhost:9000", "alipay_link_one", false, RETURN],
  ["http://localhost:9000/api", "alipay_link_one", false, `/api${RETURN}`],
])("a backend at %s marks a browser with %s", (backendUrl, name, secure, path) => {
  expect(cookieOf(backendUrl, "one")).toEqual({
    name,
    options: { httpOnly: true, sameSite: "lax", secure, path },
  })
})

it("a cookie that a neighboring host has planted counts for nothing: it can't have the name that browsers keep for the host itself", () => {
  const alipay = { settings: { backend_url: "https://api.shop.example" } }
  const markIn = (cookies: Record<string, string>) => markOf({ cookies }, alipay)("one")
  expect(markIn({ alipay_link_one: "state" })).toBeUndefined()
  expect(markIn({ "__Host-alipay_link_one": "state" })).toBe("state")
})
