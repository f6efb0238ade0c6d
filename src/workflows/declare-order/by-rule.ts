import { sentence } from "../../gateway"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { declarePayment, type Declared } from "../../customs/declare"
import { ruledAccounts } from "../../customs/ruled-accounts"
import { isOfRule } from "../../customs/rules/applies"
import { whyNoPaperId } from "../../customs/rules/refusals"
import { amountOfPart, hasGoodsIn, paperIdOf, shareOfPayment } from "../../customs/shares"
import {
  readCustomsOrder,
  type CustomsOrder,
  type ShipmentOfOrder,
} from "../../medusa/customs-orders"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { CustomsRegistration } from "../../modules/alipay/accounts/customs-options"
import { ITEMS } from "../../modules/alipay/attention/items"
import type { Problem } from "../../modules/alipay/refusal"
import { problemOf } from "../../payments/errors"
import { announce } from "../announce"
import { isDeclarable, paymentsOfOrder } from "./find-payment"

type Ruled = {
  order: CustomsOrder
  /** Of all of the order's payments. */
  payments: readonly string[]
  row: PaymentRow
  registration: CustomsRegistration
}

/** A part of a payment that a rule declares: a shipment, or nothing for the whole. */
type Part = ShipmentOfOrder | undefined

/**
 * Declares what the rules of the order's accounts say, as far as it is time and was not done before. What can't be declared is
 * told to a person.
 */
export const declareByRule = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const accounts = await ruledAccounts(alipayOf(container))
  const rows = accounts.size === 0 ? [] : await paymentsOfOrder(container, orderId)
  const payments = rows.map(({ id }) => id)
  const ruled: Omit<Ruled, "order">[] = []
  for (const row of rows.filter(isDeclarable)) {
    const registration = accounts.get(row.handle)
    if (registration !== undefined && (await isOfPresentAccount(container, row))) {
      ruled.push({ row, registration, payments })
    }
  }
  const order = ruled.length === 0 ? undefined : await readCustomsOrder(container, orderId)
  if (order === undefined || order.isCanceled) {
    return
  }
  for (const each of ruled.filter(({ registration }) => isOfRule(registration, order))) {
    await declareParts(container, { ...each, order })
  }
}

/** Whether a payment was made with the account's present client ID: a rule of a live account is none for test money. */
const isOfPresentAccount = async (
  container: MedusaContainer,
  { handle, client_id: clientId }: PaymentRow
): Promise<boolean> => {
  const current = await alipayOf(container).accounts.current(handle)
  return current instanceof Error || current.account.clientId === clientId
}

/** Declares what it is time for: the whole, or each shipment in which goods are that the payment paid for. */
const declareParts = async (container: MedusaContainer, ruled: Ruled): Promise<void> => {
  const { order, row, payments, registration } = ruled
  if (registration.when === "fulfillment" && order.shipments.length === 0) {
    return
  }
  if (registration.per === "order") {
    await declarePart(container, ruled, undefined)
    return
  }
  const alipay = alipayOf(container)
  const declarations = await alipay.declarations.ofPayments(payments)
  const share = shareOfPayment(order, declarations, row.id)
  if (share.hasNoGoods && !declarations.some((each) => each.alipay_payment_id === row.id)) {
    await tell(container, ruled, undefined, NO_GOODS)
  }
  for (const shipment of order.shipments.filter((each) => hasGoodsIn(share, each))) {
    const isDeclared = declarations.some(
      (each) => each.alipay_payment_id === row.id && each.fulfillment_id === shipment.id
    )
    const why = isDeclared ? undefined : whyNoPaperId(shipment)
    await (why === undefined
      ? declarePart(container, ruled, shipment)
      : tell(container, ruled, shipment, why))
  }
}

/** Such as one for goods that were paid back before, or for shipping alone. */
const NO_GOODS = sentence(
  "paid_for_no_goods",
  "No goods were paid for with this payment that no earlier one had paid for. Declare by hand what of it belongs to a shipment."
)

/** What a rule can't declare is told to a person. */
const tell = async (
  container: MedusaContainer,
  { row, order }: Ruled,
  part: Part,
  problem: Problem
): Promise<void> => {
  await alipayOf(container).attention.open(
    ITEMS.declaration_failed({
      ...{ row, orderId: order.id, problem },
      part: part && { fulfillmentId: part.id, id: paperIdOf(part) },
    })
  )
}

const declarePart = async (container: MedusaContainer, ruled: Ruled, part: Part): Promise<void> => {
  const { order, row, payments, registration } = ruled
  try {
    const { declaration, isNew }: Declared = await declarePayment(alipayOf(container), {
      alipay_payment_id: row.id,
      payments,
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
      amount: (fen, declarations) =>
        amountOfPart(shareOfPayment(order, declarations, row.id), part, {
          ...fen,
          own: declarations.filter((each) => each.alipay_payment_id === row.id),
        }),
    })
    if (isNew) {
      await announce(container, "alipay.declaration.updated", declaration.id)
    }
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) {
      throw error
    }
    await tell(container, ruled, part, problemOf(error))
  }
}
