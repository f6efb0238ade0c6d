import type { AlipayReasonCode } from "./store"

/** Sums of one currency, in minor units as digits. */
export type AdminAlipayMoneySum = {
  currency_code: string
  currency_decimals: number
  /** What came in: paid at once, or captured of what was held, on the day on which it was captured. */
  taken_amount: string
  taken_count: number
  refunded_amount: string
  refunded_count: number
  /** Held now, whenever it was reserved, and until when the first of it. */
  held_amount: string
  held_count: number
  held_until: string | null
}

/** What came in of one currency on one day. */
export type AdminAlipayDaySum = { day: string; currency_code: string; taken_amount: string }

/** Payments of one wallet that were begun in the period, by how they ended. */
export type AdminAlipayWalletSum = {
  wallet: string
  wallet_name: string
  /** The money came. */
  approved: number
  /** The gateway, the wallet or the bank said no. */
  declined: number
  /** Never paid: the page was left, or another way to pay was chosen. */
  left: number
  /** Not ended yet. */
  open: number
}

/** `GET /admin/alipay/overview?days=&time_zone=` */
export type AdminAlipayOverviewResponse = {
  overview: {
    /** 1 is today alone. */
    days: 1 | 7 | 30
    time_zone: string
    /** Live where an account is live; test money is not counted with real money. */
    environment: "live" | "sandbox"
    from: string
    /** The store has more than could be read: the sums are of the newest 100,000 rows. */
    is_partial: boolean
    money: AdminAlipayMoneySum[]
    by_day: AdminAlipayDaySum[]
    wallets: AdminAlipayWalletSum[]
    /** Why declined payments were, most often first. */
    reasons: { reason: AlipayReasonCode; count: number }[]
  }
}
