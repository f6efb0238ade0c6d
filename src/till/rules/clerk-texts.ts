import type { AlipayNotDue } from "../../types/http"

/** What a clerk does next, by the code that a page may translate. */
export type ClerkAdvice =
  | "scan_again"
  | "other_means"
  | "shoppers_wallet"
  | "shop_problem"
  | "start_again"
  | "charged_goes_back"
  | "stopped"
  | "paid_back"
  | "other_amount"

type Texts = Readonly<Record<ClerkAdvice, string>>

const en: Texts = {
  scan_again: "Ask the shopper to refresh the code in the wallet, then scan it again.",
  other_means:
    "Ask the shopper to choose another card or balance in the wallet, or to pay another way.",
  shoppers_wallet:
    "The shopper's wallet can't pay now. Ask the shopper to look into the wallet, or to pay another way.",
  shop_problem:
    "The shop can't take this payment. Take another way to pay, and tell who runs the shop.",
  start_again: "Start the payment again.",
  charged_goes_back:
    "It was not paid in time and is canceled. What the shopper may have been charged goes back by itself. Start the payment again.",
  stopped: "It was stopped. What the shopper may have been charged goes back by itself.",
  paid_back:
    "It was paid and could not become an order, as when the last piece was sold in between. The money goes back by itself. Hand nothing over; begin a new sale.",
  other_amount:
    "Another amount was paid than was asked for. Hand nothing over, and tell who runs the shop.",
}

const zhCN: Texts = {
  scan_again: "请顾客在钱包中刷新付款码，然后重新扫码。",
  other_means: "请顾客在钱包中换一张卡或其他余额，或改用其他方式付款。",
  shoppers_wallet: "顾客的钱包目前无法付款。请顾客查看钱包，或改用其他方式付款。",
  shop_problem: "商店无法收取此笔付款。请改用其他方式收款，并告知商店负责人。",
  start_again: "请重新发起付款。",
  charged_goes_back:
    "未在规定时间内付款，已取消。如果顾客已被扣款，款项会自动退回。请重新发起付款。",
  stopped: "已停止收款。如果顾客已被扣款，款项会自动退回。",
  paid_back:
    "已付款，但无法生成订单（例如最后一件刚刚售出）。款项会自动退回。请勿交付商品，请重新开单。",
  other_amount: "付款金额与应收金额不符。请勿交付商品，并告知商店负责人。",
}

type NotDueTexts = Readonly<Record<AlipayNotDue, string>>

const enNotDue: NotDueTexts = {
  nothing_owed:
    "Nothing is owed any more: it was paid in another way, or has changed. Take nothing.",
  changed: "Another amount is owed now. Begin a new sale of it.",
  canceled: "The order was canceled or deleted. Take nothing.",
  in_edit: "The draft is being edited. It can be paid once the edit is confirmed or taken back.",
}

const zhNotDue: NotDueTexts = {
  nothing_owed: "已无需付款：已通过其他方式付款，或金额已变更。请勿收款。",
  changed: "应付金额已变更。请为新金额重新开单。",
  canceled: "订单已取消或删除。请勿收款。",
  in_edit: "草稿正在修改。确认或撤销修改后才能收款。",
}

const isChinese = (locale: string | undefined): boolean => /^zh/i.test(locale ?? "")

/** @param locale a language tag; English where there is none of its language */
export const notDueTextsOf = (locale: string | undefined): NotDueTexts =>
  isChinese(locale) ? zhNotDue : enNotDue

/** @param locale a language tag; English where there is none of its language */
export const clerkTextsOf = (locale: string | undefined): Texts => (isChinese(locale) ? zhCN : en)
