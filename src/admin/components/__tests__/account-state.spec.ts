import type { AlipayConnectionResult } from "../../../types/http"
import { accountStateOf, problemHeading } from "../account-state"

const tested = (ok: boolean): AlipayConnectionResult => ({
  ...{ ok, code: ok ? "connected" : "timeout", message: "", fix: null, field: null },
  ...{ tested_at: "2026-11-28T00:00:00.000Z", elapsed_ms: 1 },
})

describe("the state of an account", () => {
  it.each([
    ["not_registered", { registered: false, ready: false, last_test: null }],
    ["incomplete", { registered: true, ready: false, last_test: tested(true) }],
    ["test_failed", { registered: true, ready: true, last_test: tested(false) }],
    ["ready", { registered: true, ready: true, last_test: tested(true) }],
    ["ready", { registered: true, ready: true, last_test: null }],
  ])("is %s", (state, account) => {
    expect(accountStateOf(account)).toBe(state)
  })
})

describe("what is said above an account's warnings", () => {
  it("is that shoppers can pay, but never beside an error, which says that they can't", () => {
    const warning = { severity: "warning" } as const
    const error = { severity: "error" } as const
    expect(problemHeading("warning", [warning]).hint).toBe("account.warnings_hint")
    expect(problemHeading("error", [error, warning]).hint).toBe("account.left_to_do_hint")
    expect(problemHeading("warning", [error, warning]).hint).toBe("account.warnings_hint_blocked")
  })
})
