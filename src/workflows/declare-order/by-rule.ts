import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { declarePayment, type Declared } from "../../customs/declare"
import { amountOfShare, leftToDeclare } from "../../customs/rules/amounts"
import { ruledAccounts } from "../../customs/ruled-accounts"
import { isOfRule } from "../../customs/rules/applies"
import { paperIdOf, shareOfShipment } from "../../customs/shares"
import {
  readCustomsOrder,
  type CustomsOrder,
  type ShipmentOfOrder,
} from "../../medusa/customs-orders"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { CustomsRegistration } from "../../modules/alipay/accounts/customs-options"
import { ITEMS } from "../../modules/alipay/attention/items"
import { messageOf } from "../../payments/errors"
import { announce } from "../announce"
import { declaredPaymentsOf } from "./find-payment"

type Ruled = { order: CustomsOrder; row: PaymentRow; registration: CustomsRegistration }

/** A part of a payment that a rule declares: a shipment, or nothing for the whole. */
type Part = ShipmentOfOrder | undefined

/**
 * Declares what the rules of the order's accounts say, as far as it is time and was not done before. What can't be declared is
 * told to a person.
 */
export const declareByRule = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const accounts = await ruledAccounts(alipayOf(container))
  const rows = accounts.size === 0 ? [] : await declaredPaymentsOf(container, orderId)
  const ruled = rows.flatMap((row) => {
    const registration = accounts.get(row.handle)
    return registration === undefined ? [] : [{ row, registration }]
  })
  const order = ruled.length === 0 ? undefined : await readCustomsOrder(container, orderId)
  if (order === undefined || order.isCanceled) {
    return
  }
  for (const each of ruled.filter(({ registration }) => isOfRule(registration, order))) {
    for (const part of partsOf(order, each.registration)) {
      await declarePart(container, { ...each, order }, part)
    }
  }
}

/** What it is time to declare. */
const partsOf = (order: CustomsOrder, { when, per }: CustomsRegistration): Part[] => {
  if (when === "fulfillment" && order.shipments.length === 0) {
    return []
  }
  return per === "order" ? [undefined] : [...order.shipments]
}

const declarePart = async (
  container: MedusaContainer,
  { order, row, registration }: Ruled,
  part: Part
): Promise<void> => {
  const alipay = alipayOf(container)
  try {
    const { declaration, isNew }: Declared = await declarePayment(alipay, {
      alipay_payment_id: row.id,
      order_id: order.id,
      fulfillment_id: part?.id ?? null,
      sub_order_id: part === undefined ? "" : paperIdOf(part),
      customs_code: registration.customsCode,
      merchant_customs_code: registration.merchantCustomsCode,
      merchant_customs_name: registration.merchantCustomsName,
      origin: registration.when,
      actor_id: null,
      replaces_id: null,
      certificate: undefined,
      amount: (customsAmount, others) =>
        (part === undefined
          ? leftToDeclare(customsAmount, others)
          : amountOfShare(customsAmount, others, shareOfShipment(order, part))
        ).toString(),
    })
    if (isNew) {
      await announce(container, "alipay.declaration.updated", declaration.id)
    }
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) {
      throw error
    }
    await alipay.attention.open(
      ITEMS.declaration_failed({ row, orderId: order.id, problem: messageOf(error) })
    )
  }
}
