import type { AdminAlipayAccountSummary, AlipayAccountProblem } from "../../types/http"

export type AccountState = "ready" | "incomplete" | "not_registered" | "test_failed"

type Known = Pick<AdminAlipayAccountSummary, "registered" | "ready" | "last_test">

/** Whether a shopper can pay with an account; never ready beside a test that failed. */
export const accountStateOf = ({ registered, ready, last_test: test }: Known): AccountState => {
  if (!registered || !ready) {
    return registered ? "incomplete" : "not_registered"
  }
  return test?.ok === false ? "test_failed" : "ready"
}

type Severity = AlipayAccountProblem["severity"]

/** What is said above an account's problems: warnings say that shoppers can pay only where no error says that they can't. */
export const problemHeading = (
  severity: Severity,
  problems: readonly Pick<AlipayAccountProblem, "severity">[]
) => {
  if (severity === "error") {
    return { title: "account.left_to_do", hint: "account.left_to_do_hint" } as const
  }
  const isBlocked = problems.some((problem) => problem.severity === "error")
  return {
    title: "account.warnings",
    hint: isBlocked ? "account.warnings_hint_blocked" : "account.warnings_hint",
  } as const
}
