import { Text } from "@medusajs/ui"
import { moneyText } from "../attention/wording"
import { Block } from "../components/section"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayOperation, AdminAlipayPaymentDetail } from "../../types/http"
import { reasonText } from "./reason-text"
import { RefundBadge } from "./status-badges"

type MovementsProps = {
  payment: AdminAlipayPaymentDetail
  /** Without ids, for the side of a page. */
  isDense?: boolean
}

/** Captures, refunds and cancels of a payment with their states, the newest first. */
export const Movements = ({ payment, isDense = false }: MovementsProps) => {
  const say = useText()
  const { operations, currency_code, currency_decimals } = payment
  return operations.length === 0 ? (
    <Block>
      <Text size="small" className="text-ui-fg-subtle">
        {say("payment.no_movements")}
      </Text>
    </Block>
  ) : (
    <ul className="divide-y">
      {operations.toReversed().map((operation) => (
        <Movement
          key={operation.id}
          operation={operation}
          isDense={isDense}
          amount={moneyText(operation.amount, currency_code, currency_decimals)}
        />
      ))}
    </ul>
  )
}

type MovementProps = { operation: AdminAlipayOperation; amount: string; isDense: boolean }

const Movement = ({ operation, amount, isDense }: MovementProps) => {
  const say = useText()
  const { kind, status, origin, actor, reason, result_code: code, undone_at: undone } = operation
  const ids = [
    [say("payment.by_request"), operation.request_id],
    [say("payment.by_gateway"), operation.gateway_id],
    [say("payment.by_medusa"), operation.medusa_id],
  ] as const
  return (
    <li className={`flex flex-col gap-2 px-6 ${isDense ? "py-2" : "py-4"}`}>
      <Text as="div" size="small" weight="plus" className="flex flex-wrap items-center gap-2">
        {say(`movement.${kind}`)} {amount}
        <RefundBadge status={status} />
      </Text>
      <Text as="div" size="small" className="text-ui-fg-subtle">
        <Timestamp at={operation.created_at} /> ·{" "}
        {actor === null ? say(`movement_origin.${origin}`) : say("item.done_by", { who: actor })}
        {status === "failed" && code !== null ? ` · ${reasonText(say, reason, code)}` : null}
        {undone === null ? null : ` · ${say("payment.undone")}`}
      </Text>
      {isDense ? null : (
        <dl className="txt-compact-xsmall text-ui-fg-muted flex flex-col gap-1">
          {ids.map(([name, id]) =>
            id === null ? null : (
              <div key={name} className="flex flex-wrap gap-x-2">
                <dt>{name}</dt>
                <dd className="break-all">{id}</dd>
              </div>
            )
          )}
        </dl>
      )}
    </li>
  )
}
