import { Badge, StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type {
  AdminAlipayAccountSummary,
  AlipayEnvironment,
  AlipayValueSource,
} from "../../types/http"
import { useText, type TextKey } from "../i18n/use-text"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>
type Look = { color: Color; text: TextKey }

const ENVIRONMENTS: Record<AlipayEnvironment, Look> = {
  sandbox: { color: "orange", text: "environment.sandbox" },
  live: { color: "green", text: "environment.live" },
}
const UNKNOWN_ENVIRONMENT: Look = { color: "grey", text: "environment.unknown" }

/** Play money or real money; shown wherever an account is. */
export const EnvironmentBadge = ({ environment }: { environment: AlipayEnvironment | null }) => {
  const say = useText()
  const { color, text } = environment === null ? UNKNOWN_ENVIRONMENT : ENVIRONMENTS[environment]
  return (
    <Badge size="2xsmall" color={color} className="whitespace-nowrap">
      {say(text)}
    </Badge>
  )
}

type AccountState = "ready" | "incomplete" | "not_registered"

const STATES: Record<AccountState, Look> = {
  ready: { color: "green", text: "account_state.ready" },
  incomplete: { color: "orange", text: "account_state.incomplete" },
  not_registered: { color: "red", text: "account_state.not_registered" },
}

const stateOf = ({
  registered,
  ready,
}: Pick<AdminAlipayAccountSummary, "registered" | "ready">): AccountState =>
  registered ? (ready ? "ready" : "incomplete") : "not_registered"

/** Whether a shopper can pay with an account. */
export const AccountStateBadge = ({ account }: { account: AdminAlipayAccountSummary }) => {
  const say = useText()
  const { color, text } = STATES[stateOf(account)]
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {say(text)}
    </StatusBadge>
  )
}

const SOURCES: Record<AlipayValueSource, TextKey> = {
  settings: "source.settings",
  config: "source.config",
  default: "source.default",
  missing: "source.missing",
}

/** Where a value comes from. */
export const SourceTag = ({ source }: { source: AlipayValueSource }) => {
  const say = useText()
  return (
    <Badge
      size="2xsmall"
      color={source === "missing" ? "orange" : "grey"}
      className="shrink-0 whitespace-nowrap"
    >
      {say(SOURCES[source])}
    </Badge>
  )
}

export type Severity = "error" | "warning" | "ok"

const SEVERITIES: Record<Severity, Look> = {
  error: { color: "red", text: "severity.error" },
  warning: { color: "orange", text: "severity.warning" },
  ok: { color: "green", text: "severity.ok" },
}

export const SeverityBadge = ({ severity }: { severity: Severity }) => {
  const say = useText()
  const { color, text } = SEVERITIES[severity]
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {say(text)}
    </StatusBadge>
  )
}
