import { usePaymentFilters } from "../api/payments"
import { DayFilter, Filter } from "../components/filter"
import { en } from "../i18n/en/texts"
import { useText, type Say } from "../i18n/use-text"
import type { AlipayEnvironment, AlipayPaymentStatus, AlipayRefundStatus } from "../../types/http"
import { typeOf, type PaymentAddress } from "./asked"

type Option = readonly [value: string, text: string]

const ALL = "all"

const STATUSES = Object.keys(en.payment_status) as AlipayPaymentStatus[]
const REFUND_STATUSES = Object.keys(en.refund_status) as AlipayRefundStatus[]

/** The statuses of what is shown. */
export const statusOptions = (say: Say, type: "payments" | "refunds"): Option[] =>
  type === "payments"
    ? STATUSES.map((each) => [each, say(`payment_status.${each}`)])
    : REFUND_STATUSES.map((each) => [each, say(`refund_status.${each}`)])

const ENVIRONMENTS: readonly AlipayEnvironment[] = ["live", "sandbox"]

/** What the list shows, and what it is narrowed to. */
export const PaymentFilters = ({ address }: { address: PaymentAddress }) => {
  const say = useText()
  const { data } = usePaymentFilters()
  const { values, narrow } = address
  const type = typeOf(address)
  const choice = (
    name: "status" | "wallet" | "handle" | "environment",
    label: string,
    options: readonly Option[]
  ) => (
    <Filter
      label={label}
      value={values[name] ?? ALL}
      options={[[ALL, say("pay_list.all")], ...options]}
      onChange={(next) => narrow({ [name]: next === ALL ? "" : next })}
    />
  )
  return (
    <div className="flex w-full flex-wrap gap-3">
      <Filter
        label={say("pay_list.show")}
        value={type}
        options={[
          ["payments", say("list_type.payments")],
          ["refunds", say("list_type.refunds")],
        ]}
        onChange={(next) => narrow({ type: next === "refunds" ? next : "", status: "" })}
      />
      {choice("status", say("pay_list.status"), statusOptions(say, type))}
      {choice(
        "wallet",
        say("pay_list.wallet"),
        (data?.wallets ?? []).map(({ wallet, name }) => [wallet, name])
      )}
      {choice(
        "handle",
        say("pay_list.account"),
        (data?.handles ?? []).map((handle) => [handle, handle])
      )}
      {choice(
        "environment",
        say("pay_list.environment"),
        ENVIRONMENTS.map((each) => [each, say(`environment.${each}`)])
      )}
      <DayFilter
        label={say("pay_list.from")}
        value={values.from ?? ""}
        onChange={(from) => narrow({ from })}
      />
      <DayFilter
        label={say("pay_list.to")}
        value={values.to ?? ""}
        onChange={(to) => narrow({ to })}
      />
    </div>
  )
}
