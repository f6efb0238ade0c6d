import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chooseTerminal } from "../../../../payments/rules/shopper-choice"
import { alipayOf } from "../../../../modules/alipay"
import { forShopper } from "../../../../payments/for-shopper"
import { listPaymentMethods } from "../../../../payments/list-payment-methods"
import type { StoreAlipayPaymentMethodsResponse } from "../../../../types/http"
import { readCart } from "./read-cart"
import type { PaymentMethodsQuery } from "./query"
import { handleOfProvider } from "../../../../modules/alipay/provider-ids"

/** The wallets a shopper can pay this cart with now. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, PaymentMethodsQuery>,
  res: MedusaResponse<StoreAlipayPaymentMethodsResponse>
): Promise<void> => {
  const { provider_id, terminal_type, os_type } = req.validatedQuery as PaymentMethodsQuery
  const cart = await readCart(req, provider_id)
  const alipay = alipayOf(req.scope)
  const question = {
    handle: handleOfProvider("page", provider_id),
    amount: cart.total,
    currency: cart.currency_code,
    terminal: chooseTerminal(terminal_type, os_type),
    // Medusa reads a locale from the query or a header and takes it out of the query.
    locale: req.locale,
  }
  res.json(await forShopper(alipay, async () => await listPaymentMethods(alipay, question)))
}
