import type { AlipaySetupStepId } from "../../../types/http"

/** What is done before shoppers pay for real. */
export const setup = {
  setup: {
    title: "Set up",
    progress: "{{done}} of {{total}} done",
    account: "Account",
    none: "No account is registered yet.",
    settings: "Open settings",
    show: "Show steps",
    fold: "Hide steps",
    dismiss: "Don't show again",
    open: "Open",
  },
  setup_step: {
    keys: "Keys",
    connection: "Connection",
    notifications: "Notifications",
    return_page: "Return page",
    region: "Region",
    test_payment: "Test payment",
    test_refund: "Test refund",
    live: "Live keys",
  } satisfies Record<AlipaySetupStepId, string>,
  setup_state: {
    done: "Done",
    todo: "To do",
    skipped: "Not needed",
  },
}
