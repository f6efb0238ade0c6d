import { declaredOf, amountOfShare, leftToDeclare } from "../../../../../../customs/rules/amounts"
import { whyNotDeclarable } from "../../../../../../customs/rules/refusals"
import { paperIdOf, shareOfShipment } from "../../../../../../customs/shares"
import { isStanding } from "../../../../../../modules/alipay/customs/declaration-states"
import type { CustomsOrder } from "../../../../../../medusa/customs-orders"
import type { PaymentRow } from "../../../../../../modules/alipay"
import type { CustomsRegistration } from "../../../../../../modules/alipay/accounts/customs-options"
import type { DeclarationRow } from "../../../../../../modules/alipay/customs/declaration-row"
import type {
  AdminAlipayDeclarablePart,
  AdminAlipayDeclarablePayment,
} from "../../../../../../types/http"

type Declarable = {
  order: CustomsOrder
  row: PaymentRow
  registration: CustomsRegistration | undefined
  declarations: readonly DeclarationRow[]
  refunded: bigint
}

const WHOLE = ""

/** Shipments that no declaration stands for; none where the payment is declared whole. */
const partsOf = ({ order, row, declarations }: Declarable): AdminAlipayDeclarablePart[] => {
  const standing = declarations.filter(({ state }) => isStanding(state))
  const taken = new Set(standing.map(({ sub_order_id: part }) => part))
  const { customs_amount: customsAmount } = row
  return taken.has(WHOLE)
    ? []
    : order.shipments
        .filter((shipment) => !taken.has(paperIdOf(shipment)))
        .map((shipment) => ({
          fulfillment_id: shipment.id,
          sub_order_id: paperIdOf(shipment),
          amount:
            customsAmount === null
              ? null
              : amountOfShare(
                  customsAmount,
                  declarations,
                  shareOfShipment(order, shipment)
                ).toString(),
          created_at: shipment.createdAt,
        }))
}

const NOTHING_LEFT = "All of this payment is declared."

/** What of a payment can be declared. */
export const presentDeclarable = (declarable: Declarable): AdminAlipayDeclarablePayment => {
  const { row, registration, declarations, refunded } = declarable
  const { customs_amount: customsAmount } = row
  const left = customsAmount === null ? null : leftToDeclare(customsAmount, declarations)
  // An amount that Alipay has not told yet is asked for when something is declared.
  const why = customsAmount === null ? undefined : whyNotDeclarable(row)?.message
  return {
    payment_id: row.id,
    payment_request_id: row.payment_request_id,
    handle: row.handle,
    customs_amount: customsAmount,
    declared_amount: declaredOf(declarations).toString(),
    left_amount: left?.toString() ?? null,
    refunded_amount: refunded.toString(),
    not_declarable: why ?? (left === 0n ? NOTHING_LEFT : null),
    parts: partsOf(declarable),
    buyer_certificates: registration?.buyerCertificates ?? false,
    customs_code: registration?.customsCode ?? null,
  }
}
