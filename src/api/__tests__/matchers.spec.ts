import supertest from "supertest"
import type { Express, RequestHandler } from "express"
import middlewares from "../middlewares"

type CreateApp = () => Express
type Entry = NonNullable<typeof middlewares.routes>[number]

const express4 = require("express") as CreateApp
const express5 = require("express5") as CreateApp
const manifest = require("../../../medusa-plugin.json") as {
  routes: { method: string; path: string }[]
}

const entries = middlewares.routes ?? []
/** Those that do something; the guards by permission stand on the routes' own paths. */
const working = entries.filter((entry) => !("policies" in entry))
const methodsOf = ({ methods }: Entry): string[] => [methods ?? []].flat()

/** Registers entries as Medusa does; each answers with the list of those that ran. */
const appWith = (create: CreateApp, list: readonly Entry[]): Express => {
  const app = create()
  for (const entry of list) {
    const note: RequestHandler = (_req, res, next) => {
      res.locals["matched"] = [...(res.locals["matched"] ?? []), String(entry.matcher)]
      next()
    }
    for (const method of methodsOf(entry)) {
      app[method.toLowerCase() as "get"](entry.matcher, note)
    }
  }
  app.use((_req, res) => void res.json(res.locals["matched"] ?? []))
  return app
}

const matched = async (app: Express, method: string, path: string): Promise<string[]> =>
  (await supertest(app)[method.toLowerCase() as "get"](path)).body as string[]

/** A path of the manifest as a client writes it. */
const concrete = (path: string): string => path.replace(/:\w+/g, "x1")

const LARGE_BODY = String(/^\/admin\/alipay(\/|$)/i)
const CART = String(/^\/store\/carts\/[^/]+(\/|$)/i)

const STORE_DOOR = String(/^\/store\/alipay(\/|$)/i)
const RETURN_DOOR = String(/^\/alipay\/agreements\/return(\/|$)/i)

const LINK_DOOR = String(/^\/alipay\/pay(\/|$)/i)

const CODE_DOOR = String(/^\/alipay\/till(\/|$)/i)

const EXPECTED: [method: string, path: string, matchers: string[]][] = [
  ["POST", "/hooks/alipay/cn", ["/hooks/alipay/:handle"]],
  ["POST", "/admin/alipay/accounts", [LARGE_BODY]],
  ["POST", "/admin/alipay/accounts/cn/key-pair/activate", [LARGE_BODY]],
  ["DELETE", "/ADMIN/Alipay/accounts/cn", [LARGE_BODY]],
  ["POST", "/admin/alipays", []],
  ["GET", "/alipay/pay/token", [LINK_DOOR]],
  ["POST", "/Alipay/Pay/token", [LINK_DOOR]],
  ["GET", "/alipay/payments", []],
  ["GET", "/alipay/till/token", [CODE_DOOR]],
  ["POST", "/Alipay/Till/token", [CODE_DOOR]],
  ["GET", "/alipay/tills", []],
  [
    "POST",
    "/admin/alipay/attention/a1/actions/refund",
    [LARGE_BODY, "/admin/alipay/attention/:id/actions/:action"],
  ],
  ["GET", "/admin/alipay/attention", [LARGE_BODY, "/admin/alipay/attention"]],
  [
    "POST",
    "/store/payment-collections/pc1/payment-sessions",
    ["/store/payment-collections/:id/payment-sessions"],
  ],
  [
    "POST",
    "/admin/payment-collections/pc1/payment-sessions",
    ["/admin/payment-collections/:id/payment-sessions"],
  ],
  ["POST", "/store/carts/c1/complete", [CART, "/store/carts/:id/complete"]],
  ["DELETE", "/store/carts/c1/promotions", [CART]],
  ["POST", "/Store/Carts/c1", [CART]],
  ["POST", "/store/carts", []],
  ["POST", "/admin/alipay/payments/p1/capture", [LARGE_BODY, "/admin/alipay/payments/:id/capture"]],
  ["POST", "/admin/alipay/payments/p1/release", [LARGE_BODY, "/admin/alipay/payments/:id/release"]],
  ["POST", "/admin/alipay/payments/p1/ask", [LARGE_BODY]],
  ["POST", "/admin/payments/p1/capture", ["/admin/payments/:id/capture"]],
  ["POST", "/admin/payments/p1/refund", ["/admin/payments/:id/refund"]],
  ["POST", "/admin/orders/o1/cancel", ["/admin/orders/:id/cancel"]],
  [
    "POST",
    "/admin/payment-collections/x1/mark-as-paid",
    ["/admin/payment-collections/:id/mark-as-paid"],
  ],
  ["POST", "/admin/orders/x1/credit-lines", ["/admin/orders/:id/credit-lines"]],
  ["POST", "/admin/order-edits/x1/confirm", ["/admin/order-edits/:id/confirm"]],
  ["POST", "/admin/draft-orders/x1/edit/confirm", ["/admin/draft-orders/:id/edit/confirm"]],
  ["POST", "/admin/returns/x1/request", ["/admin/returns/:id/request"]],
  ["POST", "/admin/returns/x1/receive/confirm", ["/admin/returns/:id/receive/confirm"]],
  ["POST", "/admin/returns/x1/cancel", ["/admin/returns/:id/cancel"]],
  ["POST", "/admin/exchanges/x1/request", ["/admin/exchanges/:id/request"]],
  ["POST", "/admin/exchanges/x1/cancel", ["/admin/exchanges/:id/cancel"]],
  ["POST", "/admin/claims/x1/request", ["/admin/claims/:id/request"]],
  ["POST", "/admin/claims/x1/cancel", ["/admin/claims/:id/cancel"]],
  ["POST", "/admin/orders/x1/fulfillments", ["/admin/orders/:id/fulfillments"]],
  [
    "POST",
    "/admin/orders/x1/fulfillments/f1/cancel",
    ["/admin/orders/:id/fulfillments/:fulfillment_id/cancel"],
  ],
  [
    "POST",
    "/admin/orders/x1/fulfillments/f1/shipments",
    ["/admin/orders/:id/fulfillments/:fulfillment_id/shipments"],
  ],
  [
    "POST",
    "/admin/orders/x1/fulfillments/f1/mark-as-delivered",
    ["/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered"],
  ],
  ["POST", "/admin/orders/x1/transfer", ["/admin/orders/:id/transfer"]],
  ["POST", "/admin/orders/x1/transfer/guest", ["/admin/orders/:id/transfer/guest"]],
  ["POST", "/store/orders/x1/transfer/request", ["/store/orders/:id/transfer/request"]],
  ["POST", "/store/orders/x1/transfer/accept", ["/store/orders/:id/transfer/accept"]],
  ["POST", "/store/returns", ["/store/returns"]],
  ["POST", "/admin/order-edits", ["/admin/order-edits"]],
  ["POST", "/admin/returns", ["/admin/returns"]],
  ["POST", "/admin/returns/x1/receive", ["/admin/returns/:id/receive"]],
  ["POST", "/admin/exchanges", ["/admin/exchanges"]],
  ["POST", "/admin/claims", ["/admin/claims"]],
  ["GET", "/store/alipay/agreements", [STORE_DOOR, "/store/alipay/agreements"]],
  ["POST", "/store/alipay/agreements/", [STORE_DOOR, "/store/alipay/agreements"]],
  ["GET", "/store/alipay/agreements/a1", [STORE_DOOR, "/store/alipay/agreements/:id"]],
  ["DELETE", "/STORE/alipay/agreements/a1", [STORE_DOOR, "/store/alipay/agreements/:id"]],
  ["GET", "/store/alipay/payment-methods", [STORE_DOOR, "/store/alipay/payment-methods"]],
  [
    "POST",
    "/store/alipay/agreements/a1/confirm",
    [STORE_DOOR, "/store/alipay/agreements/:id/confirm"],
  ],
  ["GET", "/alipay/agreements/return", [RETURN_DOOR]],
  ["GET", "/Alipay/Agreements/Return/", [RETURN_DOOR]],
]

describe.each([
  ["Express 4", express4],
  ["Express 5", express5],
])("%s", (_name, create) => {
  it("accepts every matcher and every path of the manifest", () => {
    expect(entries.length).toBeGreaterThan(5)
    expect(() => appWith(create, entries)).not.toThrow()
    const app = create()
    const paths = manifest.routes.map(({ path }) => path)
    expect(() => paths.forEach((path) => app.get(path, () => undefined))).not.toThrow()
  })

  it.each(EXPECTED)("%s %s goes through %j", async (method, path, matchers) => {
    const ran = await matched(appWith(create, working), method, path)
    expect([...new Set(ran)].sort()).toEqual([...matchers].sort())
  })

  it("names methods in every entry, so that a preflight request passes", () => {
    expect(entries.filter((entry) => methodsOf(entry).length === 0)).toEqual([])
  })

  it("lets every route that takes a body below /admin/alipay take a large one", async () => {
    const app = appWith(create, entries)
    for (const { method, path } of manifest.routes) {
      if (path.startsWith("/admin/alipay") && method !== "GET") {
        expect(await matched(app, method, concrete(path))).toContain(LARGE_BODY)
      }
    }
  })
})

it.each(["/admin/alipay/*", "/store/alipay/agreements*"])(
  "notices that Express 5 refuses %s",
  (matcher) => {
    expect(() => appWith(express5, [{ matcher, methods: ["GET"] }])).toThrow(/parameter name/)
  }
)
