import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { MiddlewareFunction } from "@medusajs/framework/http"
import { guardRoutes, ROUTE_POLICIES } from "../../src/api/admin/route-policies"
import middlewares from "../../src/api/middlewares"
import policies, { ALIPAY_RESOURCES } from "../../src/policies/alipay"

const ADMIN = join(__dirname, "..", "..", "src", "api", "admin")

/** Every handler below `src/api/admin`, as `METHOD /path`. */
const handlers = readdirSync(ADMIN, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("route.ts"))
  .flatMap((name) => {
    const path = `/admin/${name.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, ":$1")}`
    const text = readFileSync(join(ADMIN, name), "utf8")
    return [...text.matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
      ([, method]) => `${method} ${path}`
    )
  })

type Entry = { matcher: string | RegExp; methods?: string[]; policies?: unknown }
const entries = (middlewares.routes ?? []) as Entry[]

describe("the policies of the admin's routes", () => {
  it("finds the routes", () => expect(handlers.length).toBeGreaterThan(20))

  it.each(handlers)("guard %s before anything else of it runs", (route) => {
    const [method = "", path = ""] = route.split(" ")
    const [first] = entries.filter(
      ({ matcher, methods }) => matcher === path && (methods ?? [method]).includes(method)
    )
    expect(first?.policies).toHaveLength(1)
  })

  it("name no route that is gone", () => {
    const named = ROUTE_POLICIES.map(([method, path]) => `${method} ${path}`)
    expect(named.sort()).toEqual([...handlers].sort())
  })

  it("let reading be allowed without writing", () => {
    const reads = ROUTE_POLICIES.filter(([method]) => method === "GET")
    const writes = ROUTE_POLICIES.filter(([method]) => method !== "GET")
    expect(reads.filter(([, , permission]) => !permission.endsWith(":read"))).toEqual([])
    expect(writes.filter(([, , permission]) => permission.endsWith(":read"))).toEqual([])
  })

  it("are what a role can be given, and all of it", () => {
    const defined = policies.policies.map(({ resource, operation }) => `${resource}:${operation}`)
    expect([...new Set(ROUTE_POLICIES.map(([, , permission]) => permission))].sort()).toEqual(
      defined.sort()
    )
    const names = policies.policies.map(({ name }) => name)
    expect(names).toContain("ReadAlipayAccount")
    expect(names.every((name) => name.includes("Alipay"))).toBe(true)
  })

  it("ask `authorize` where Medusa has it", () => {
    const asked: string[] = []
    const guards = guardRoutes(({ resource, operation }): MiddlewareFunction => {
      asked.push(`${resource}:${operation}`)
      return (_req: unknown, _res: unknown, next: () => void) => next()
    })
    expect(asked).toEqual(ROUTE_POLICIES.map(([, , permission]) => permission))
    expect(guards.every(({ middlewares: own }) => own?.length === 1)).toBe(true)
  })

  it("stand in docs/security.md", () => {
    const text = readFileSync(join(ADMIN, "..", "..", "..", "docs", "security.md"), "utf8")
    const permissions = Object.entries(ALIPAY_RESOURCES).flatMap(([resource, operations]) =>
      Object.keys(operations).map((operation) => `\`${resource}:${operation}\``)
    )
    expect(permissions.filter((permission) => !text.includes(permission))).toEqual([])
  })
})
