import { Badge } from "@medusajs/ui"
import type {
  AdminAlipayAccountSummary,
  AlipayEnvironment,
  AlipayValueSource,
} from "../../types/http"
import { accountStateOf, type AccountState } from "./account-state"
import { StateTag, type TagColor } from "./state-tag"
import { useText } from "../i18n/use-text"

const ENVIRONMENTS: Record<AlipayEnvironment | "unknown", TagColor> = {
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

const STATES: Record<AccountState, TagColor> = {
  ready: "green",
  incomplete: "orange",
  not_registered: "red",
  test_failed: "orange",
}

/** Whether a shopper can pay with an account. */
export const AccountStateBadge = ({ account }: { account: AdminAlipayAccountSummary }) => {
  const say = useText()
  const state = accountStateOf(account)
  return <StateTag color={STATES[state]}>{say(`account_state.${state}`)}</StateTag>
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

const SEVERITIES: Record<Severity, TagColor> = { error: "red", warning: "orange", ok: "green" }

export const SeverityBadge = ({ severity }: { severity: Severity }) => {
  const say = useText()
  return <StateTag color={SEVERITIES[severity]}>{say(`severity.${severity}`)}</StateTag>
}
