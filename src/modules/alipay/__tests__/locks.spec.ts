import { locksInMemory } from "../accounts/registrations"
import { findLockWarning } from "../loaders/warn-about-locks"

const store = (providers?: unknown[]) => ({
  modules: { locking: { resolve: "@medusajs/medusa/locking", options: { providers } } },
})
const redis = { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis" }

describe("a store's locks", () => {
  it.each([
    ["no locking module", {}, true],
    ["no provider", store(), true],
    ["an empty list", store([]), true],
    ["one provider", store([redis]), false],
    ["a default among two", store([redis, { ...redis, id: "b", is_default: true }]), false],
    ["two and no default", store([redis, { ...redis, id: "b" }]), true],
    [
      "a list of modules",
      { modules: [{ resolve: "@medusajs/medusa/locking", options: { providers: [redis] } }] },
      false,
    ],
    ["a list without it", { modules: [{ resolve: "@medusajs/medusa/payment" }] }, true],
  ])("with %s", (_, config, inMemory) => {
    expect(locksInMemory(config)).toBe(inMemory)
  })

  it("are warned about in production alone, with the lines to paste", () => {
    expect(findLockWarning(store(), true)).toContain("locking-redis")
    expect(findLockWarning(store(), false)).toBeUndefined()
    expect(findLockWarning(store([redis]), true)).toBeUndefined()
  })
})
