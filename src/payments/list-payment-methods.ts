import type { BigNumberInput } from "@medusajs/framework/types"
import { toDecimal } from "../medusa/rules/decimal"
import { toMinorUnits } from "../medusa/rules/minor-units"
import { settlementOf } from "./rules/pay-request"
import { fromConfiguration, fromConsult } from "./rules/payment-methods"
import type { ShopperChoice } from "./rules/shopper-choice"
import { isGatewayFailure } from "../gateway"
import { consultWallets } from "./consult-wallets"
import type { StoreAlipayPaymentMethodsResponse } from "../types/http"
import type { LedgerStores } from "../modules/alipay/parts"

export type PaymentMethodsQuestion = {
  handle: string
  /** Major units. */
  amount: BigNumberInput
  currency: string
  terminal: ShopperChoice["terminal"]
  locale: string | undefined
}

/** Asks the gateway which wallets fit; when it can't be asked, the account's own list is the answer. */
export const listPaymentMethods = async (
  alipay: LedgerStores,
  { handle, amount, currency, terminal, locale }: PaymentMethodsQuestion
): Promise<StoreAlipayPaymentMethodsResponse> => {
  const { account, gateway } = await alipay.accounts.get(handle)
  const upper = currency.toUpperCase()
  try {
    const question = {
      currency: upper,
      value: toMinorUnits(toDecimal(amount), upper),
      terminal,
      settlement: settlementOf(account),
    }
    const answer = await consultWallets(gateway, question, alipay.now())
    if (answer.result.resultStatus === "S") {
      return {
        payment_methods: fromConsult(answer, account.paymentMethodTypes, locale),
        source: "gateway",
      }
    }
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    alipay.logger.warn(
      `alipay: account ${handle} could not be asked for its wallets: ${error.message}`
    )
  }
  return {
    payment_methods: account.paymentMethodTypes.map(fromConfiguration),
    source: "configured",
  }
}
