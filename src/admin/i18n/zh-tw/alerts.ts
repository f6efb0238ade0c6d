import type { alerts as english } from "../en/alerts"
import type { OneForm } from "../one-form"

/** Who is told, and the line on top of pages. */
export const alerts: OneForm<typeof english> = {
  urgent: {
    line_other: "有 {{count}} 項支付寶付款或設定需要立即處理",
    open: "檢視如何處理",
  },
  alerts: {
    title: "訊息提醒",
    description:
      "支付寶頁面上的每個新事項都會出現在鈴鐺中。還可以寄送電子郵件：每類事項每小時最多一封。",
    edit: "編輯訊息提醒",
    saved: "已儲存",
    recipients: "電子郵件收件人",
    recipients_hint: "每行一個地址，最多 20 個。",
    none: "無",
    kinds: "提醒內容",
    language: "語言",
    store_language: "商店語言",
    failing: "最近一條訊息未能傳送，將再次嘗試：{{problem}}",
    unreached: "未能送達 {{recipient}}，將再次嘗試：{{problem}}",
    gave_up:
      "24 次嘗試均未能送達 {{recipient}}，僅在出現新事項時再試。請更正該地址，或將其從清單中移除：{{problem}}",
  },
  alert_kinds: {
    urgent: "僅緊急事項",
    all: "所有事項",
    chosen: "自選事項",
  },
  alert_channel: {
    feed: "鈴鐺",
    email: "郵件",
  },
  alert_missing: {
    feed: "商店沒有用於 feed 管道的通知提供方，鈴鐺將一直為空。請在 medusa-config 的通知模組中新增。",
    email:
      "商店沒有用於 email 管道的通知提供方，電子郵件不會寄出。請在 medusa-config 的通知模組中新增。",
  },
}
