import { aStore } from "./a-store"
import type { AlipayStoreDetails } from "../../../../types/http"
import { asRead } from "../as-read"

/** What the database has; only the newest version writes all that the type says. */
const kept = (names: object) => {
  const { terminal_ids: _, ...details } = aStore().details
  return asRead(aStore({ details: { ...details, ...names } as AlipayStoreDetails }))
}

describe("a store's cash registers", () => {
  it.each<[string, object, string[]]>([
    ["several", { terminal_ids: ["T-1", "T-2"] }, ["T-1", "T-2"]],
    ["one, as an older version writes it", { terminal_id: "T-1" }, ["T-1"]],
    ["none, as an older version writes it", { terminal_id: null }, []],
    ["none at all", {}, []],
    ["those that were named since", { terminal_id: "T-1", terminal_ids: ["T-2"] }, ["T-2"]],
  ])("are read: %s", (_, names, read) => {
    const { details } = kept(names)
    expect([details.terminal_ids, "terminal_id" in details]).toEqual([read, false])
  })
})
