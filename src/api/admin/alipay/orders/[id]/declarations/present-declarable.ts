import { declaredOf, leftToDeclare } from "../../../../../../customs/rules/amounts"
import { whyDeclaredElsewhere, whyNotDeclarable } from "../../../../../../customs/rules/refusals"
import { amountOfPart, shareOfPayment } from "../../../../../../customs/shares"
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
  /** Of all of the order's payments. */
  declarations: readonly DeclarationRow[]
  /** Fen that were not paid back; nothing where it is not known how many can be declared. */
  stillPaid: string | undefined
  refunded: bigint
}

const WHOLE = ""

const ofPayment = ({ row, declarations }: Declarable): DeclarationRow[] =>
  declarations.filter((each) => each.alipay_payment_id === row.id)

const isElsewhere = ({ row, declarations }: Declarable, shipment: string, part: string): boolean =>
  whyDeclaredElsewhere(declarations, {
    ...{ alipay_payment_id: row.id, fulfillment_id: shipment, sub_order_id: part },
  }) !== undefined

/** Shipments of the payment's goods that no declaration stands for; none where the payment is declared whole. */
const partsOf = (declarable: Declarable): AdminAlipayDeclarablePart[] => {
  const { order, row, declarations, stillPaid } = declarable
  const own = ofPayment(declarable)
  const taken = new Set(
    own.filter(({ state }) => isStanding(state)).map(({ sub_order_id: part }) => part)
  )
  const { customs_amount: customsAmount } = row
  const share = shareOfPayment(order, declarations, row.id)
  return taken.has(WHOLE)
    ? []
    : share.shipments
        .filter(({ hasGoods, isDeclared, partId }) => hasGoods && !isDeclared && !taken.has(partId))
        .filter(({ shipmentId, partId }) => !isElsewhere(declarable, shipmentId, partId))
        .map(({ shipmentId: id, partId }) => ({
          fulfillment_id: id,
          sub_order_id: partId,
          amount:
            customsAmount === null || stillPaid === undefined
              ? null
              : amountOfPart(share, { id }, { customsAmount, stillPaid, own }),
          created_at: order.shipments.find((each) => each.id === id)?.createdAt ?? "",
        }))
}

const NOTHING_LEFT = "All of this payment is declared."

/** What of a payment can be declared. */
export const presentDeclarable = (declarable: Declarable): AdminAlipayDeclarablePayment => {
  const { row, registration, refunded } = declarable
  const own = ofPayment(declarable)
  const { customs_amount: customsAmount } = row
  const left = customsAmount === null ? null : leftToDeclare(customsAmount, own)
  // An amount that Alipay has not told yet is asked for when something is declared.
  const why = customsAmount === null ? undefined : whyNotDeclarable(row)?.message
  return {
    payment_id: row.id,
    payment_request_id: row.payment_request_id,
    handle: row.handle,
    customs_amount: customsAmount,
    declared_amount: declaredOf(own).toString(),
    left_amount: left?.toString() ?? null,
    refunded_amount: refunded.toString(),
    not_declarable: why ?? (left === 0n ? NOTHING_LEFT : null),
    parts: partsOf(declarable),
    buyer_certificates: registration?.buyerCertificates ?? false,
    customs_code: registration?.customsCode ?? null,
  }
}
