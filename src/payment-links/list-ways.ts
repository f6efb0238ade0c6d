import { listPaymentMethods } from "../payments/list-payment-methods"
import type { ShopperChoice } from "../payments/rules/shopper-choice"
import type { AlipayModuleService } from "../modules/alipay"
import { handleOfProvider, providerIdOf, providerOf } from "../modules/alipay/provider-ids"
import { isSettingError } from "../modules/alipay/setting-error"
import { toMajorUnits } from "../medusa/rules/minor-units"
import type { Payable } from "../medusa/payable"

/** A way to pay on the page of a link. */
export type Way = {
  /** Account and wallet, such as `cn:ALIPAY_CN`. */
  id: string
  providerId: string
  wallet: string
  name: string
}

type Asked = {
  payable: Pick<Payable, "amount" | "currency" | "providerIds">
  terminal: ShopperChoice["terminal"]
  locale: string
}

const waysOf = async (
  alipay: AlipayModuleService,
  providerId: string,
  { payable, terminal, locale }: Asked
): Promise<Way[]> => {
  const handle = handleOfProvider("page", providerId)
  const { amount, currency } = payable
  try {
    const { payment_methods: methods } = await listPaymentMethods(alipay, {
      handle,
      amount: toMajorUnits(amount.toString(), currency),
      currency,
      terminal,
      locale,
    })
    return methods
      .filter(({ enabled }) => enabled)
      .map(({ type, name }) => ({ id: `${handle}:${type}`, providerId, wallet: type, name }))
  } catch (error) {
    if (!isSettingError(error)) {
      throw error
    }
    alipay.logger.error(`alipay: a payment link can't offer account ${handle}: ${error.message}`)
    return []
  }
}

/** How a payment collection can be paid: with the accounts of its region, or all where it has none. */
export const listWays = async (alipay: AlipayModuleService, asked: Asked): Promise<Way[]> => {
  const registered = alipay.accounts.handles().map((handle) => providerIdOf("page", handle))
  const offered = (asked.payable.providerIds ?? registered).filter(
    (id) => providerOf(id) === "page" && registered.includes(id)
  )
  const ways = await Promise.all(
    offered.toSorted().map(async (id) => await waysOf(alipay, id, asked))
  )
  return ways.flat()
}
