import { walletOf, type ConsultResponse } from "../../gateway"
import type { StoreAlipayPaymentMethod } from "../../types/http"

type Option = NonNullable<ConsultResponse["paymentOptions"]>[number]

/** A promotion's names come as JSON text keyed by locale; anything else is shown as it is. */
const promotionName = (text: string, locale: string | undefined): string | undefined => {
  try {
    const names = JSON.parse(text) as Record<string, unknown>
    const tag = locale?.replace("-", "_")
    const name = (tag && (names[tag] ?? names[tag.split("_")[0] ?? ""])) ?? Object.values(names)[0]
    return typeof name === "string" ? name : undefined
  } catch {
    return text
  }
}

const fromOption = (
  option: Option,
  type: string,
  locale: string | undefined
): StoreAlipayPaymentMethod => ({
  type,
  name: walletOf(type).name,
  logo_url: option.logo?.logoUrl ?? null,
  enabled: option.enabled === true,
  disabled_reason: option.enabled === true ? null : (option.disableReason ?? "NOT_AVAILABLE"),
  promotions: (option.promoNames ?? []).flatMap((text) => promotionName(text, locale) ?? []),
})

/** The account's wallets as the gateway answered about them, in the account's order. */
export const fromConsult = (
  answer: ConsultResponse,
  wallets: readonly string[],
  locale: string | undefined
): StoreAlipayPaymentMethod[] =>
  wallets.map((type) => {
    const option = answer.paymentOptions?.find(
      ({ paymentMethodType }) => paymentMethodType === type
    )
    return option
      ? fromOption(option, type, locale)
      : { ...fromConfiguration(type), enabled: false, disabled_reason: "NOT_AVAILABLE" }
  })

/** A wallet as the account lists it, when the gateway can't be asked. */
export const fromConfiguration = (type: string): StoreAlipayPaymentMethod => ({
  type,
  name: walletOf(type).name,
  logo_url: null,
  enabled: true,
  disabled_reason: null,
  promotions: [],
})
