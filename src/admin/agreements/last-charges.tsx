import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Timestamp } from "../components/timestamp"
import { knownKey } from "../i18n/known-key"
import { useLocale, useText } from "../i18n/use-text"
import type { AdminAlipayAgreementCharge } from "../../types/http"
import { CHARGE_COLORS } from "./states"

const money = (charge: AdminAlipayAgreementCharge, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "currency", currency: charge.currency_code }).format(
    charge.amount as Intl.StringNumericLiteral
  )

/** What was last charged to a wallet; nothing charged shows nothing. */
export const LastCharges = ({ charges }: { charges: readonly AdminAlipayAgreementCharge[] }) => {
  const say = useText()
  const locale = useLocale()
  if (charges.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {say("linked.never_charged")}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-2" aria-label={say("linked.last_charges")}>
      {charges.map((charge) => {
        const text = knownKey("charge_state", charge.state) ?? "charge_state.open"
        return (
          <li
            key={charge.payment_request_id}
            className="txt-compact-small flex flex-wrap items-center gap-2"
          >
            <span className="tabular-nums">{money(charge, locale)}</span>
            <StatusBadge
              color={CHARGE_COLORS[charge.state] ?? "orange"}
              className="whitespace-nowrap"
            >
              {say(text)}
            </StatusBadge>
            <span className="text-ui-fg-subtle">
              <Timestamp at={charge.created_at} />
            </span>
            {charge.state === "failed" && charge.result_code !== null ? (
              <span className="text-ui-fg-subtle break-all">{charge.result_code}</span>
            ) : null}
            {charge.order_id === null ? null : (
              <Link
                className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
                to={`/orders/${charge.order_id}`}
              >
                {say("linked.order")}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
