import { readdirSync } from "node:fs"
import { join } from "node:path"
import { MedusaError } from "@medusajs/framework/utils"

const API = join(__dirname, "..")
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]

type Handler = (req: object, res: object) => Promise<void>
type Case = [name: string, handler: Handler]

const handlersBelow = (folder: string): Case[] =>
  readdirSync(join(API, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("route.ts"))
    .flatMap((name) => {
      const route = require(join(API, folder, name)) as Record<string, Handler>
      return METHODS.flatMap((method): Case[] => {
        const handler = route[method]
        return handler ? [[`${method} ${folder}/${name}`, handler]] : []
      })
    })

/** Anything a handler does with the store, or answers, before it has asked who is calling. */
const untouchable = (what: string): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(`The handler reached the ${what}.`)
      },
    }
  )

const call = async (handler: Handler, auth_context: unknown): Promise<unknown> => {
  const request = { params: {}, query: {}, body: {}, validatedBody: {}, validatedQuery: {} }
  const scope = untouchable("store")
  try {
    await handler({ ...request, scope, headers: {}, auth_context }, untouchable("answer"))
  } catch (error) {
    return error
  }
  return undefined
}

const refusal = expect.objectContaining({ type: MedusaError.Types.UNAUTHORIZED })
const admins = handlersBelow("admin/alipay")
const customers = handlersBelow("store/alipay/agreements")

it("finds the handlers", () => {
  expect(admins.length).toBeGreaterThan(15)
  expect(customers).toHaveLength(5)
})

describe.each(admins)("%s", (_name, handler) => {
  it.each([
    ["without a caller", undefined],
    ["for a caller without an id", { actor_id: "", actor_type: "user" }],
    ["for a customer", { actor_id: "cus_1", actor_type: "customer" }],
  ])("refuses a request %s", async (_caller, context) => {
    expect(await call(handler, context)).toEqual(refusal)
  })

  it.each(["user", "api-key"])("lets an actor of type %s pass", async (actor_type) => {
    expect(await call(handler, { actor_id: "id_1", actor_type })).not.toEqual(refusal)
  })
})

describe.each(customers)("%s", (_name, handler) => {
  it.each([
    ["without a caller", undefined],
    ["for a caller without an id", { actor_id: "", actor_type: "customer" }],
    ["for an admin", { actor_id: "user_1", actor_type: "user" }],
  ])("refuses a request %s", async (_caller, context) => {
    expect(await call(handler, context)).toEqual(refusal)
  })

  it("lets a customer pass", async () => {
    const context = { actor_id: "cus_1", actor_type: "customer" }
    expect(await call(handler, context)).not.toEqual(refusal)
  })
})
