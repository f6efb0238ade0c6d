import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { AdminAlipaySetupStep } from "../../../types/http"
import { addressOf } from "../places"

type Step = Pick<AdminAlipaySetupStep, "id" | "state" | "place">
const CN = "/settings/alipay/cn"

const ofAccount = (id: Step["id"], state: Step["state"], field: string | null = null): Step => ({
  id,
  state,
  place: { page: "account", id: "cn", field },
})

const ACCOUNT_STEPS: readonly (readonly [Step, string])[] = [
  [ofAccount("keys", "done"), `${CN}#private_key`],
  [
    ofAccount("keys", "todo", "alipay_public_key"),
    `${CN}?edit=public_keys&field=alipay_public_keys#public_keys`,
  ],
  [ofAccount("keys", "todo", "unknown"), `${CN}#private_key`],
  [ofAccount("connection", "done"), `${CN}#connection`],
  [ofAccount("connection", "todo", "client_id"), `${CN}?edit=general&field=client_id#general`],
  [ofAccount("notifications", "todo"), `${CN}#notifications`],
  [ofAccount("return_page", "done", "return_url"), `${CN}#return_url`],
  [
    ofAccount("return_page", "todo", "return_url"),
    `${CN}?edit=return_url&field=return_url#return_url`,
  ],
  [ofAccount("live", "done"), `${CN}#general`],
]

describe("where a step is done", () => {
  it.each(ACCOUNT_STEPS)("%j is a section of the account's page, or its form", (step, address) => {
    expect(addressOf(step)).toBe(address)
  })

  it.each([
    [{ page: "region", id: null }, "/settings/regions"],
    [{ page: "order", id: "order_1" }, "/orders/order_1"],
    [{ page: "payment", id: "alpay_1" }, "/alipay/payments/alpay_1"],
  ] as const)("%j is another page", (place, address) => {
    expect(addressOf({ id: "region", state: "todo", place })).toBe(address)
  })

  it("names sections that the page has, each once", () => {
    const accounts = join(__dirname, "..", "..", "accounts")
    const anchors = readdirSync(accounts, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .flatMap((name) => [
        ...readFileSync(join(accounts, name), "utf8").matchAll(/\banchor="(\w+)"/g),
      ])
      .map(([, anchor]) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    const named = ACCOUNT_STEPS.map(([step]) => addressOf(step).split("#")[1])
    expect(named.filter((name) => !anchors.includes(name))).toEqual([])
  })
})
