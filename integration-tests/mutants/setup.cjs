/** What the steps before the first real payment are derived from, and that no two pages contradict each other. */
const UNIT = ["src/doctor/rules/__tests__/setup-steps.spec.ts"]

module.exports = [
  {
    id: "setup-failed-test-forgotten-after-an-older-answer",
    file: "src/accounts/rules/test-failed-since.ts",
    from: "Date.parse(test.tested_at) > (answeredAt?.getTime() ?? -Infinity)",
    to: "answeredAt == null",
    breaks: "A connection that failed its test after it last answered is to be tested again.",
    specs: UNIT,
    test: "tell of a connection",
  },
  {
    id: "setup-live-by-environment-alone",
    file: "src/doctor/rules/setup-steps.ts",
    from: 'facts.account.environment === "live" && facts.account.ready',
    to: 'facts.account.environment === "live"',
    breaks: "Live keys that can't be used are not live.",
    specs: UNIT,
    test: "are not live with live keys",
  },
  {
    id: "setup-offered-where-no-wallet-can-be-paid",
    file: "src/doctor/rules/setup-steps.ts",
    from: "if (offering.length > 0) {",
    to: "if (enabled.length > 0) {",
    breaks: "A region in whose currency no wallet is paid does not count as offering the account.",
    specs: UNIT,
    test: "lead to the region",
  },
  {
    id: "setup-tests-asked-of-a-live-store",
    file: "src/doctor/rules/setup-steps.ts",
    from: 'payment?.environment === "live"\n',
    to: 'payment?.environment === "elsewhere"\n',
    breaks: "A store that is paid for real is not asked to test.",
    specs: UNIT,
    test: "need no test any more",
  },
  {
    id: "ready-beside-a-failed-test",
    file: "src/admin/components/account-state.ts",
    from: 'return test?.ok === false ? "test_failed" : "ready"',
    to: 'return "ready"',
    breaks: "No account is ready beside a test that failed.",
    specs: ["src/admin/components/__tests__/account-state.spec.ts"],
    test: "is test_failed",
  },
  {
    id: "can-pay-beside-can-not-pay",
    file: "src/admin/components/account-state.ts",
    from: 'isBlocked ? "account.warnings_hint_blocked" : "account.warnings_hint"',
    to: '"account.warnings_hint" as const',
    breaks: "Warnings do not say that shoppers can pay where errors say that they can't.",
    specs: ["src/admin/components/__tests__/account-state.spec.ts"],
    test: "never beside an error",
  },
]
