import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { declarePayment, type Declared } from "../../customs/declare"
import { ruledAccounts } from "../../customs/ruled-accounts"
import { isOfRule } from "../../customs/rules/applies"
import { amountOfPart, paperIdOf } from "../../customs/shares"
import {
  readCustomsOrder,
  type CustomsOrder,
  type ShipmentOfOrder,
} from "../../medusa/customs-orders"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { CustomsRegistration } from "../../modules/alipay/accounts/customs-options"
import { ITEMS } from "../../modules/alipay/attention/items"
import { problemOf } from "../../payments/errors"
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
  const ruled: Omit<Ruled, "order">[] = []
  for (const row of rows) {
    const registration = accounts.get(row.handle)
    if (registration !== undefined && (await isOfPresentAccount(container, row))) {
      ruled.push({ row, registration })
    }
  }
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

/** Whether a payment was made with the account's present client ID: a rule of a live account is none for test money. */
const isOfPresentAccount = async (
  container: MedusaContainer,
  { handle, client_id: clientId }: PaymentRow
): Promise<boolean> => {
  const current = await alipayOf(container).accounts.current(handle)
  return current instanceof Error || current.account.clientId === clientId
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
  const partId = part === undefined ? "" : paperIdOf(part)
  try {
    const { declaration, isNew }: Declared = await declarePayment(alipay, {
      alipay_payment_id: row.id,
      order_id: order.id,
      fulfillment_id: part?.id ?? null,
      sub_order_id: partId,
      customs_code: registration.customsCode,
      merchant_customs_code: registration.merchantCustomsCode,
      merchant_customs_name: registration.merchantCustomsName,
      origin: registration.when,
      actor_id: null,
      replaces_id: null,
      certificate: undefined,
      amount: (customsAmount, others) => amountOfPart(order, part, { customsAmount, others }),
    })
    if (isNew) {
      await announce(container, "alipay.declaration.updated", declaration.id)
    }
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) {
      throw error
    }
    await alipay.attention.open(
      ITEMS.declaration_failed({
        ...{ row, orderId: order.id, problem: problemOf(error) },
        part: part && { fulfillmentId: part.id, id: partId },
      })
    )
  }
}
