import type { Cart } from "../cart/cart"

const CASHIER = /^pp_alipay_/
const OVER = new Set(["error", "canceled", "captured", "authorized"])
const UNDER_WAY = new Set(["awaiting_shopper", "processing"])

/** What the Alipay provider tells a storefront about a payment that has been started. */
export type StartedPayment = {
  walletType: string
  redirectUrl: string | undefined
  applinkUrl: string | undefined
  expiresAt: Date | undefined
  status: string
}

export const isCashier = (providerId: string): boolean => CASHIER.test(providerId)

const textOf = (data: Record<string, unknown>, key: string): string | undefined => {
  const value = data[key]
  return typeof value === "string" && value !== "" ? value : undefined
}

/** A page the browser may be sent to; anything but http and https is none. */
const pageOf = (data: Record<string, unknown>, key: string): string | undefined => {
  const value = textOf(data, key)
  return value && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? value
    : undefined
}

export const readStartedPayment = (data: Record<string, unknown> | undefined): StartedPayment => {
  const given = data ?? {}
  const expires = textOf(given, "expires_at")
  return {
    walletType: textOf(given, "payment_method_type") ?? "",
    redirectUrl: pageOf(given, "redirect_url"),
    applinkUrl: pageOf(given, "applink_url"),
    expiresAt: expires ? new Date(expires) : undefined,
    status: textOf(given, "status") ?? "",
  }
}

/** The cart's Alipay payment that may still be paid, if one was started. */
export const startedPaymentOf = (cart: Cart | undefined): StartedPayment | undefined => {
  const session = cart?.payment_collection?.payment_sessions?.find(
    ({ provider_id, status }) => isCashier(provider_id) && !OVER.has(status)
  )
  const payment = session && readStartedPayment(session.data)
  return payment && UNDER_WAY.has(payment.status) ? payment : undefined
}

export const isExpired = (payment: StartedPayment, now: Date): boolean =>
  payment.expiresAt !== undefined && payment.expiresAt <= now
