import { Badge, StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type {
  AdminAlipayAccountSummary,
  AlipayEnvironment,
  AlipayValueSource,
} from "../../types/http"
import { useText } from "../i18n/use-text"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const ENVIRONMENTS: Record<AlipayEnvironment | "unknown", Color> = {
  sandbox: "orange",
  live: "green",
  unknown: "grey",
}

/** Play money or real money; shown wherever an account is. */
export const EnvironmentBadge = ({ environment }: { environment: AlipayEnvironment | null }) => {
  const say = useText()
  const known = environment ?? "unknown"
  return (
    <Badge size="2xsmall" color={ENVIRONMENTS[known]} className="whitespace-nowrap">
      {say(`environment.${known}`)}
    </Badge>
  )
}

type AccountState = "ready" | "incomplete" | "not_registered"

const STATES: Record<AccountState, Color> = {
  ready: "green",
  incomplete: "orange",
  not_registered: "red",
}

const stateOf = ({
  registered,
  ready,
}: Pick<AdminAlipayAccountSummary, "registered" | "ready">): AccountState =>
  registered ? (ready ? "ready" : "incomplete") : "not_registered"

/** Whether a shopper can pay with an account. */
export const AccountStateBadge = ({ account }: { account: AdminAlipayAccountSummary }) => {
  const say = useText()
  const state = stateOf(account)
  return (
    <StatusBadge color={STATES[state]} className="whitespace-nowrap">
      {say(`account_state.${state}`)}
    </StatusBadge>
  )
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
      {say(`source.${source}`)}
    </Badge>
  )
}

export type Severity = "error" | "warning" | "ok"

const SEVERITIES: Record<Severity, Color> = { error: "red", warning: "orange", ok: "green" }

export const SeverityBadge = ({ severity }: { severity: Severity }) => {
  const say = useText()
  return (
    <StatusBadge color={SEVERITIES[severity]} className="whitespace-nowrap">
      {say(`severity.${severity}`)}
    </StatusBadge>
  )
}
