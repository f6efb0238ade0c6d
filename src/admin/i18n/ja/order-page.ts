import type { orderPage as english } from "../en/order-page"
import type { OneForm } from "../one-form"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage: OneForm<typeof english> = {
  order_money: {
    review: {
      processing: "審査中です。まだ発送も確定もしないでください。",
      accepted: "審査でこのカードは承認されました。",
      rejected: "審査でこのカードは拒否されました。注文をキャンセルしてください。",
    },
    collection: "支払い {{number}} / {{count}}",
    open: "支払いを開く",
    dashboard: "Alipay のダッシュボード",
  },
  held: {
    title: "{{amount}} を確保中",
    captured: "これまでの確定額：{{amount}}。",
    until: "期限：{{time}}。",
    amount: "確定する金額（{{currency}}）",
    capture: "確定",
    sure: "{{amount}} を確定し、{{rest}} は引き続き確保します。",
  },
  asked: {
    ask: "今すぐ Alipay に照会",
    same: "Alipay の回答も同じです。",
    no_answer: "Alipay から応答がありません。後でもう一度お試しください。",
  },
  card: {
    card: "カード",
    three_ds: "3-D セキュア",
    country: "発行国",
  },
  three_ds: {
    full: "銀行が確認済み",
    tried: "試行したが未確認",
    none: "未使用",
  },
  timeline: {
    filter: "表示",
    calls: "支払い、確定、返金",
    messages: "通知",
    repairs: "訂正",
    admins: "管理者の操作",
    started: "支払い開始：",
    paid: "顧客の支払い：",
    open: "メッセージを表示",
  },
  why: {
    declined: "顧客の銀行またはウォレットが拒否",
    risk: "Alipay が不正を疑っています",
    closed: "支払いが期限切れ、または Alipay で閉じられました",
    not_found: "Alipay にこの支払いはありません",
    too_late: "Alipay では期限を過ぎています",
    merchant_balance: "Alipay の残高が足りません。入金してからもう一度お試しください",
    amount_exceeded: "残額を超えています",
    charged_back: "異議申し立ての後、銀行がこの代金を顧客に渡しました",
    not_supported: "このウォレットでは許可されていません",
    account: "Alipay がアカウントを拒否しています。「設定 > Alipay」と契約を確認してください",
  },
}
