import { sentence } from "../../gateway"
import { notDeclared } from "../../customs/not-declared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DECLARED_WALLET } from "../../customs/rules/applies"
import { collectionsOfOrder } from "../../medusa/links"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { CustomsRegistration } from "../../modules/alipay/accounts/customs-options"

/** All payments of an order, also those that were never paid; oldest first. */
export const paymentsOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<PaymentRow[]> =>
  await alipayOf(container).payments.listByCollections(await collectionsOfOrder(container, orderId))

/** Payments of an order that customs can be told of, oldest first. */
export const declaredPaymentsOf = async (
  container: MedusaContainer,
  orderId: string
): Promise<PaymentRow[]> => (await paymentsOfOrder(container, orderId)).filter(isDeclarable)

export const isDeclarable = ({
  state,
  payment_method_type: wallet,
}: Pick<PaymentRow, "state" | "payment_method_type">): boolean =>
  state === "paid" && wallet === DECLARED_WALLET

/**
 * The one payment of an order that is meant. @param id its row, where the order has several
 * @throws MedusaError NOT_ALLOWED when there is none, or when it is not clear which
 */
export const findDeclaredPayment = (
  rows: readonly PaymentRow[],
  id: string | undefined
): PaymentRow => {
  const declarable = rows.filter(isDeclarable)
  const meant = id === undefined ? declarable : declarable.filter((row) => row.id === id)
  const [row, ...more] = meant
  if (row === undefined) {
    throw notDeclared(
      sentence(
        "no_declarable_payment",
        "This order has no payment with Alipay (ALIPAY_CN) that is paid."
      )
    )
  }
  if (more.length > 0) {
    throw notDeclared(
      sentence(
        "several_declarable",
        "This order has several payments that can be declared: say which in payment_id."
      )
    )
  }
  return row
}

/** How the account of a payment is registered with customs; nothing where it is not, or its settings can't be used. */
export const registrationOf = async (
  container: MedusaContainer,
  { handle }: Pick<PaymentRow, "handle">
): Promise<CustomsRegistration | undefined> => {
  const current = await alipayOf(container).accounts.current(handle)
  return current instanceof Error ? undefined : current.account.customs
}
