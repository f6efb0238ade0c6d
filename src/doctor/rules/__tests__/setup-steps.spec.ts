import type { AlipayConnectionResult, AlipayProbeResult } from "../../../types/http"
import { countDone, setupSteps, type SetupFacts } from "../setup-steps"

const value = <Value>(of: Value) => ({ value: of, source: "settings" as const })

const NEW: SetupFacts = {
  account: {
    ...{ handle: "cn", provider_id: "pp_alipay_cn", environment: "sandbox" },
    ...{ ready: true, problems: [], last_test: null },
    settings: {
      region: value("sea"),
      gateway_url: value(null),
      environment: value("sandbox"),
      client_id: value("0001"),
      key_version: value("1"),
      settlement_currency: value(null),
      payment_method_types: value(["ALIPAY_CN"]),
      order_description: value(""),
      display_name: value(null),
      merchant_region: value(null),
      do_not_send: value([]),
      customs: value(null),
      capture_mode: value("automatic"),
      timeout_ms: value(null),
      return_url: value(null),
      allowed_return_origins: value([]),
    },
    notifications: { last_genuine_at: null, last_probe: null },
  },
  regions: [],
  answeredAt: null,
  payment: null,
  refunded: null,
}

const test = (ok: boolean, tested_at = "2026-11-28T10:00:00.000Z"): AlipayConnectionResult => ({
  ...{ ok, code: ok ? "connected" : "timeout", params: {}, message: "…", fix: null },
  ...{ field: ok ? null : "client_id", tested_at, elapsed_ms: 1 },
})

const probe = (ok: boolean): AlipayProbeResult => ({
  ...{ ok, code: ok ? "received" : "not_found", params: {}, message: "…", fix: null, url: null },
  ...{ tested_at: "2026-11-28T10:00:00.000Z", elapsed_ms: 1 },
})

const region = (providerIds: string[], currency = "cny") => ({
  ...{ id: "reg_1", name: "China", currency_code: currency, providerIds },
})

const account = (change: Partial<SetupFacts["account"]>): SetupFacts => ({
  ...NEW,
  account: { ...NEW.account, ...change },
})

const paid = (environment: string, orderId: string | null = "order_1"): Partial<SetupFacts> => ({
  payment: { id: "alpay_1", orderId, environment },
})

const stepOf = (id: string, facts: SetupFacts) => {
  const step = setupSteps(facts).find((each) => each.id === id)
  return [step?.state, step?.code, step?.place]
}

const PAGE = { page: "account", id: "cn", field: null }

describe("the steps before shoppers pay for real", () => {
  it("are all to do in a new store, but for keys that are there", () => {
    expect(setupSteps(NEW).map(({ id, state }) => `${id} ${state}`)).toEqual([
      ...["keys done", "connection todo", "notifications todo", "return_page todo"],
      ...["region todo", "test_payment todo", "test_refund todo", "live todo"],
    ])
    expect(countDone(setupSteps(NEW))).toBe(1)
  })

  it("begin with the first error of the account, at its field", () => {
    const error = {
      ...{ severity: "error" as const, field: "client_id", code: "missing_client_id" },
      ...{ params: {}, message: "The client ID is missing." },
    }
    expect(stepOf("keys", account({ ready: false, problems: [error] }))).toEqual([
      ...["todo", "missing_client_id", { ...PAGE, field: "client_id" }],
    ])
  })

  it.each([
    ["was never tested", {}, null, "todo", "never_tested"],
    ["was tested", { last_test: test(true) }, null, "done", "connection_connected"],
    ["failed its test", { last_test: test(false) }, null, "todo", "test_failed"],
    ["answered a payment", {}, "2026-11-28T09:00:00.000Z", "done", "setup_connected"],
    [
      ...["failed its test after it answered", { last_test: test(false) }],
      ...["2026-11-28T09:00:00.000Z", "todo", "test_failed"],
    ],
    [
      ...["answered after it failed its test", { last_test: test(false) }],
      ...["2026-11-28T11:00:00.000Z", "done", "setup_connected"],
    ],
  ] as [string, Partial<SetupFacts["account"]>, string | null, string, string][])(
    "tell of a connection that %s",
    (_, change, answered, state, code) => {
      const facts = {
        ...account(change),
        answeredAt: answered === null ? null : new Date(answered),
      }
      expect(stepOf("connection", facts).slice(0, 2)).toEqual([state, code])
    }
  )

  it.each([
    [
      "a message of Alipay's",
      { last_genuine_at: "2026-11-28", last_probe: probe(false) },
      "done",
      "setup_message_came",
    ],
    [
      "a probe that came",
      { last_genuine_at: null, last_probe: probe(true) },
      "done",
      "probe_received",
    ],
    [
      "a probe that did not",
      { last_genuine_at: null, last_probe: probe(false) },
      "todo",
      "probe_not_found",
    ],
    ["neither", { last_genuine_at: null, last_probe: null }, "todo", "never_probed"],
  ])("know the way of notifications by %s", (_, notifications, state, code) => {
    expect(stepOf("notifications", account({ notifications }))).toEqual([state, code, PAGE])
  })

  it.each([
    ["no region", [region([])], "todo", "offered_nowhere", "reg_1"],
    ["no region of several", [region([]), region([])], "todo", "offered_nowhere", null],
    [
      "a region whose currency no wallet takes",
      [region(["pp_alipay_cn"], "jpy")],
      "todo",
      "no_wallet_in_regions",
      "reg_1",
    ],
    ["a region", [region(["pp_alipay_cn"])], "done", "offered_in", "reg_1"],
  ])("lead to the region that is to offer it: %s", (_, regions, state, code, id) => {
    const wallets = { ...NEW.account.settings, payment_method_types: value(["GCASH"]) }
    const facts = code === "no_wallet_in_regions" ? account({ settings: wallets }) : NEW
    expect(stepOf("region", { ...facts, regions })).toEqual([state, code, { page: "region", id }])
  })

  it("see a test payment, and lead to its order for the refund", () => {
    const facts = { ...NEW, ...paid("sandbox") }
    expect(stepOf("test_payment", facts)).toEqual([
      ...["done", "setup_paid_test", { page: "payment", id: "alpay_1" }],
    ])
    expect(stepOf("test_refund", facts)).toEqual([
      ...["todo", "setup_not_refunded", { page: "order", id: "order_1" }],
    ])
    expect(stepOf("test_refund", { ...NEW, ...paid("sandbox", null) })[2]).toEqual({
      ...{ page: "payment", id: "alpay_1" },
    })
    expect(stepOf("test_refund", { ...facts, refunded: { id: "alpay_1", orderId: null } })[0]).toBe(
      "done"
    )
  })

  it("need no test any more where shoppers pay for real", () => {
    const facts = { ...account({ environment: "live" }), ...paid("live") }
    expect(stepOf("return_page", facts).slice(0, 2)).toEqual([
      ...["skipped", "setup_return_page_skipped"],
    ])
    expect(stepOf("test_refund", facts).slice(0, 2)).toEqual(["skipped", "setup_refund_skipped"])
    expect(stepOf("live", facts)[0]).toBe("done")
  })

  it("are not live with live keys that can't be used", () => {
    expect(stepOf("live", account({ environment: "live", ready: false }))[0]).toBe("todo")
  })
})
