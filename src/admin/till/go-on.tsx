import { Button } from "@medusajs/ui"
import { useSellOrder } from "../api/till"
import { moneyText } from "../attention/wording"
import { Refused } from "../components/refused"
import { useText } from "../i18n/use-text"
import type { AdminAlipaySale } from "../../types/http"
import { useOnce } from "./use-once"

type GoOnProps = { sale: AdminAlipaySale; onBegun: (saleId: string) => void }

/** Begins another sale of what an order owes now. */
export const GoOn = ({ sale, onBegun }: GoOnProps) => {
  const say = useText()
  const { mutateAsync, isPending, error } = useSellOrder()
  const { from_order_id: orderId, not_due: notDue, stock_location_id, terminal } = sale
  const goOn = useOnce(async (order_id: string) => {
    const begun = await mutateAsync({ stock_location_id, terminal, order_id })
    onBegun(begun.sale.id)
  })
  if (orderId === null || notDue === null || notDue.owed === null) {
    return null
  }
  return (
    <>
      <Refused error={error} label="till.refused" />
      <Button size="xlarge" className="w-full" isLoading={isPending} onClick={() => goOn(orderId)}>
        {say("till.go_on", {
          amount: moneyText(notDue.owed, sale.currency_code, sale.currency_decimals),
        })}
      </Button>
    </>
  )
}
