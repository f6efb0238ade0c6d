import type { orderPage as english } from "../en/order-page"
import type { OneForm } from "../one-form"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage: OneForm<typeof english> = {
  order_money: {
    review: {
      processing: "審核中，請暫勿出貨或請款。",
      accepted: "該卡已通過審核。",
      rejected: "該卡未通過審核，請取消訂單。",
    },
    collection: "第 {{number}} 筆付款，共 {{count}} 筆",
    open: "開啟付款",
    dashboard: "支付寶後台",
  },
  held: {
    title: "已預授權 {{amount}}",
    captured: "已請款：{{amount}}。",
    until: "有效期至 {{time}}。",
    amount: "請款金額（{{currency}}）",
    capture: "請款",
    sure: "將請款 {{amount}}，剩餘 {{rest}} 仍為預授權。",
  },
  asked: {
    ask: "立即查詢支付寶",
    same: "支付寶的記錄與此一致。",
    no_answer: "支付寶沒有答覆，請稍後再試。",
  },
  card: {
    card: "卡片",
    three_ds: "3-D Secure 驗證",
    country: "發卡國家或地區",
  },
  three_ds: {
    full: "已由銀行驗證",
    tried: "已嘗試，未驗證",
    none: "未使用",
  },
  timeline: {
    filter: "顯示",
    calls: "付款、請款和退款",
    messages: "通知",
    repairs: "更正",
    admins: "管理員操作",
    started: "發起付款：",
    paid: "顧客已付款：",
    open: "檢視通知",
  },
  why: {
    declined: "顧客的銀行或錢包拒絕",
    risk: "支付寶懷疑存在詐欺",
    closed: "付款已過期或已在支付寶關閉",
    not_found: "支付寶沒有這筆付款",
    too_late: "支付寶不再受理此操作",
    merchant_balance: "您在支付寶的餘額不足，請儲值後重試",
    amount_exceeded: "超過剩餘金額",
    charged_back: "爭議後銀行已將這筆錢退給顧客",
    not_supported: "該錢包不支援此操作",
    account: "支付寶拒絕該帳戶，請檢查「設定 → 支付寶」和您的合約",
  },
}
