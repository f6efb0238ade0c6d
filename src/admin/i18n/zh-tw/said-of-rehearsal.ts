import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "尚未開始。",
  rehearsal_working: "支付寶正在處理。",
  rehearsal_pay: "請像顧客一樣，在支付寶頁面支付 {{amount}}。",
  rehearsal_paid: "已支付 {{amount}}。",
  rehearsal_not_paid: "未完成付款（{{code}}）。請重新開始。",
  rehearsal_not_booked: "付款尚未入帳。",
  rehearsal_heard: "仍然收到了這筆付款的訊息，因此無法說明問題。請重新開始。",
  rehearsal_lost: "沒有收到這筆付款的訊息。商店自行詢問了支付寶，並已入帳。",
  rehearsal_refunded: "{{amount}} 中的一部分已退回，訂單上也已記錄。",
  rehearsal_not_refunded: "支付寶拒絕了退款（{{code}}）。",
  rehearsal_canceled: "已取消訂單的付款頁面不再收款，已付款訂單的餘款也已退回。",
  rehearsal_keys: "支付寶對使用中的金鑰和等待啟用的金鑰都有回應：可隨時切換。",
  rehearsal_keys_wait:
    "請在支付寶後台填入帳戶頁面上等待啟用的公鑰，然後再次檢查。使用該金鑰時，支付寶答覆：{{reason}}",
  rehearsal_live: "演練只使用測試款項，而此帳戶收取真實款項。",
  rehearsal_no_region: "沒有區域以可用其貨幣支付的錢包提供此帳戶。請先在一個區域啟用它。",
  rehearsal_trouble: "出錯了：{{reason}}",
  no_rehearsal: "尚未用此帳戶演練過。請先開始。",
}
