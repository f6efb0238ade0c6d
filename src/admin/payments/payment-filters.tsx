import { usePaymentFilters } from "../api/payments"
import { Filter } from "../components/filter"
import { en } from "../i18n/en/texts"
import { useText, type Say } from "../i18n/use-text"
import { Choice, Period } from "../lists/list-filters"
import type { AlipayEnvironment, AlipayPaymentStatus, AlipayRefundStatus } from "../../types/http"
import { typeOf, type PaymentAddress } from "./asked"
import { placeText } from "./place-text"
import { walletText } from "./wallet-text"

type Option = readonly [value: string, text: string]

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
  const places = data?.places ?? []
  const choice = (
    name: "status" | "wallet" | "handle" | "environment" | "stock_location_id",
    label: string,
    options: readonly Option[]
  ) => (
    <Choice
      label={label}
      value={values[name]}
      options={options}
      onChange={(next) => narrow({ [name]: next })}
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
        (data?.wallets ?? []).map(({ wallet, name }) => [
          wallet,
          walletText(say, { wallet, wallet_name: name }),
        ])
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
      {places.length === 0
        ? null
        : choice(
            "stock_location_id",
            say("pay_list.place"),
            places.map((each) => [each.stock_location_id, placeText(each)])
          )}
      <Period values={values} narrow={narrow} />
    </div>
  )
}
