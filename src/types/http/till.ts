import type { AlipayReasonCode } from "./store"
import type { AlipayStoreState, AlipayWalletReview } from "./stores"

/** A counter that sells, as `GET /admin/alipay/till/places` lists it. */
export type AdminAlipayPlace = {
  stock_location_id: string
  sales_channel_id: string
  region_id: string
  /** The account that is paid. */
  account: string
  store_name: string
  /** The region's. Null: there is no such region, and nothing can be sold. */
  currency_code: string | null
  currency_decimals: number
  /** Minor units as digits; null: no limit. */
  most_sale: string | null
  /** Since when the place has its printed code; null: it has none yet. */
  printed_since: string | null
  /** Minor units as digits; null: shoppers enter no amount at the printed code. */
  most_entered: string | null
  /** Minor units as digits; null: nothing is given back at this till. */
  most_refund: string | null
  /** The store's cash registers as they are registered; a till may have another name. */
  terminals: string[]
  /**
   * What the wallets say of the place as a store. Null where it was registered elsewhere, or under other ids. A wallet that has
   * not approved it may decline; nothing is sold while the state is `rejected`.
   */
  registration: {
    /** The store's id under `/admin/alipay/stores`. */
    id: string
    state: AlipayStoreState
    wallets: AlipayWalletReview[]
  } | null
}

export type AdminAlipayPlacesResponse = { places: AdminAlipayPlace[] }

/**
 * Where a sale is: `open` until it is paid, `waiting` while it may be paid, `sold` with an order, `canceled`. While it is
 * `waiting`, no other payment is begun.
 */
export type AlipaySaleState = "open" | "waiting" | "sold" | "canceled"

/**
 * How a payment at a till goes: `waiting` for the shopper, `unknown` while an answer is missing and it may be paid, `declined` with
 * a reason, `canceled` by the till or in time, `returned` when all went back.
 */
export type AlipayAttemptState =
  "waiting" | "unknown" | "paid" | "declined" | "canceled" | "returned"

/**
 * Why a sale can't be paid as it was begun: `nothing_owed` any more, for it was paid in another way or has changed; `changed`, so
 * that another amount is owed; its order was `canceled` or deleted; its draft is `in_edit`, and may be due again afterwards.
 */
export type AlipayNotDue = "nothing_owed" | "changed" | "canceled" | "in_edit"

/** How a sale is paid: `scan` the code on the shopper's phone, `show` a code to it, or let it scan the `printed` one. */
export type AlipayTillMethod = "scan" | "show" | "printed"

export type AdminAlipaySaleAttempt = {
  /** The ledger's row. */
  payment_id: string
  method: AlipayTillMethod
  state: AlipayAttemptState
  /** What to show, while it can be scanned: draw the text as a QR code, or show the image. */
  code: { text: string } | { image: string } | null
  /** When it is canceled unless it is paid. */
  closes_at: string | null
  /** The seconds until then, for a till whose clock is wrong. */
  closes_in: number | null
  /** How often the gateway was asked about it. */
  asked: number
  /** Why it was not paid, and what a clerk does next, in the language of `locale`. */
  reason: { code: AlipayReasonCode; advice: string; message: string } | null
}

/** What a till sells; amounts are minor units as digits. */
export type AdminAlipaySale = {
  id: string
  state: AlipaySaleState
  stock_location_id: string
  sales_channel_id: string
  terminal: string
  note: string | null
  account: string
  /** Null where what an order owes is paid. */
  cart_id: string | null
  /** The order, or draft of one, that was there before the sale. */
  from_order_id: string | null
  amount: string
  /** What went back of it, or is on its way. */
  refunded: string
  currency_code: string
  currency_decimals: number
  /** Once it is paid. */
  order_id: string | null
  /** While it may be paid by the place's printed code: when that ends, and the seconds until then. */
  printed_code: { closes_at: string; closes_in: number } | null
  /** Who began it: a clerk, or a shopper who entered an amount at the printed code. */
  begun_by: "clerk" | "shopper"
  /** The newest attempt to be paid. */
  attempt: AdminAlipaySaleAttempt | null
  /**
   * Why nothing is to be paid for it as it was begun; while it is `waiting`, its payment is to be stopped. `owed` is what an order
   * owes instead, for which another sale is begun. `message` is in the language of `locale`.
   */
  not_due: { why: AlipayNotDue; owed: string | null; message: string } | null
  canceled_at: string | null
  created_at: string
}

/** `POST /admin/alipay/till/sales`, `GET …/:id`, `POST …/:id/pay`, `…/stop`, `…/cancel` */
export type AdminAlipaySaleResponse = { sale: AdminAlipaySale }

/** `GET /admin/alipay/till/sales?stock_location_id=`: the newest first. */
export type AdminAlipaySalesResponse = { sales: AdminAlipaySale[] }

/** A variant that a place sells. */
export type AdminAlipayGood = {
  variant_id: string
  title: string
  /** Null where the variant has no name besides the product's. */
  variant_title: string | null
  sku: string | null
  barcode: string | null
  /** Its price in the place's region, in minor units; null: it has none. */
  amount: string | null
  /** What was asked for is its barcode or its SKU. */
  is_exact: boolean
}

/** `GET /admin/alipay/till/goods?stock_location_id=&q=` */
export type AdminAlipayGoodsResponse = { goods: AdminAlipayGood[] }

/** What was sold, as it is printed. Amounts are minor units as digits, with taxes. */
export type AdminAlipayReceipt = {
  sale_id: string
  store_name: string
  terminal: string
  note: string | null
  lines: { title: string; variant_title: string | null; quantity: number; amount: string }[]
  amount: string
  /** The taxes in `amount`. */
  tax_amount: string
  currency_code: string
  currency_decimals: number
  order_id: string | null
  order_display_id: number | null
  paid_at: string | null
  refunded_amount: string
  /** Taken by the bank after lost disputes. */
  charged_back_amount: string
  /** What this till may still give back; "0" while a dispute holds it. */
  refundable_amount: string
}

/** `GET /admin/alipay/till/sales/:id/receipt`; before it is paid, what is to be paid. */
export type AdminAlipayReceiptResponse = { receipt: AdminAlipayReceipt }

/** A variant of a product, or a free amount in minor units. */
export type AdminAlipaySaleLine =
  { variant_id: string; quantity: number } | { title: string; amount: string }

export type AdminAlipayCreateSale = {
  stock_location_id: string
  terminal: string
  note?: string
  lines: AdminAlipaySaleLine[]
}

/** What an order, or a draft of one, owes. */
export type AdminAlipaySellOrder = {
  stock_location_id: string
  terminal: string
  order_id: string
}

/** An order that owes something, or a draft of one. It says nothing of its buyer. */
export type AdminAlipayOwingOrder = {
  order_id: string
  display_id: number
  is_draft: boolean
  /** What it owes, in minor units. */
  amount: string
  currency_code: string
  currency_decimals: number
  /** What is in it, shortened to a few. */
  goods: string[]
  created_at: string
}

/** `GET /admin/alipay/till/orders?stock_location_id=&number=`: the place's newest drafts, or the order of a number. */
export type AdminAlipayOwingOrdersResponse = { orders: AdminAlipayOwingOrder[] }

/** Minor units as digits. `refunded_before` is the sale's `refunded`: a second click, or a repeat, gives nothing back. */
export type AdminAlipayRefundSale = { amount: string; refunded_before: string }

/** `printed` offers the sale for some minutes to who scans the place's printed code. */
export type AdminAlipayPaySale =
  { method: "scan"; code: string } | { method: "show" } | { method: "printed" }

/**
 * Makes the code of a place that has none; `replace` makes another one, and the old poster opens nothing any more.
 */
export type AdminAlipayPrintPoster = {
  stock_location_id: string
  /** A language tag; English where the poster has none of it. */
  locale?: string
  replace?: boolean
}

/** `POST /admin/alipay/till/poster` */
export type AdminAlipayPosterResponse = {
  poster: {
    /** A PDF of one page, in base64. */
    document: string
    file_name: string
    /** What its QR code says. */
    address: string
    printed_since: string
  }
}
