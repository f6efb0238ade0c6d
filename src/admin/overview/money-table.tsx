import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayMoneySum } from "../../types/http"
import { moneyText } from "../attention/wording"
import { FigureTable } from "./table"

const Sum = ({ amount, count, of }: { amount: string; count: number; of: AdminAlipayMoneySum }) => {
  const say = useText()
  return count === 0 ? (
    <>–</>
  ) : (
    <>
      {moneyText(amount, of.currency_code, of.currency_decimals)}
      <span className="text-ui-fg-subtle block">{say("overview.count", { count })}</span>
    </>
  )
}

/** What came in, went out and is held, of each currency. */
export const MoneyTable = ({ money }: { money: readonly AdminAlipayMoneySum[] }) => {
  const say = useText()
  return money.length === 0 ? null : (
    <FigureTable
      title={say("overview.money")}
      columns={[
        say("overview.currency"),
        say("overview.taken"),
        say("overview.refunded"),
        say("overview.held"),
        say("overview.until"),
      ]}
      rows={money.map((of) => ({
        key: of.currency_code,
        cells: [
          of.currency_code,
          <Sum key="taken" amount={of.taken_amount} count={of.taken_count} of={of} />,
          <Sum key="refunded" amount={of.refunded_amount} count={of.refunded_count} of={of} />,
          <Sum key="held" amount={of.held_amount} count={of.held_count} of={of} />,
          of.held_until === null ? "–" : <Timestamp key="until" at={of.held_until} ahead />,
        ],
      }))}
    />
  )
}
