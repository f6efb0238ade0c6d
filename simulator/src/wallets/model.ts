import { MINUTE } from "../time/moment"

/** When a payment of this method can be cancelled. */
export type CancelRule = "next-day" | "never" | "unpaid-only" | "card"

/** What a payment method can do. Amounts are minor units of its first currency. */
export interface PaymentMethodRow {
  readonly type: string
  readonly name: string
  /** Accepted currencies; empty: any. Limits apply to `limitCurrency` only. */
  readonly currencies: readonly string[]
  readonly limitCurrency: string
  readonly min: bigint
  readonly max: bigint | undefined
  readonly step: bigint
  readonly cancel: CancelRule
  readonly refund: "partial" | "full" | "none"
  readonly refundDays: number
  readonly expiresAfter: number
  readonly autoDebit: boolean
  readonly refreshesTokens: boolean
  /** The wallet tells the merchant when the shopper ends an agreement. */
  readonly announcesUnbinding: boolean
  readonly category: "WALLET" | "CARD" | "MOBILE_BANKING_APP" | "ONLINE_BANKING"
  readonly regions: readonly string[]
  /** Brand colour of the cashier page. */
  readonly colour: string
}

type Short = Pick<PaymentMethodRow, "type" | "name" | "colour"> & {
  readonly currency: string
  readonly region: string
} & Partial<PaymentMethodRow>

/** A method with the values most wallets share. */
export function row({ currency, region, ...rest }: Short): PaymentMethodRow {
  return {
    currencies: [currency],
    limitCurrency: currency,
    min: 1n,
    max: undefined,
    step: 1n,
    cancel: "next-day",
    refund: "partial",
    refundDays: 365,
    expiresAfter: 14 * MINUTE,
    autoDebit: true,
    refreshesTokens: true,
    announcesUnbinding: false,
    category: "WALLET",
    regions: [region],
    ...rest,
  }
}
