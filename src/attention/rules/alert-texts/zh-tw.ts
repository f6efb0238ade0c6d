import type { AlertTexts } from "./texts"

export const zhTW: AlertTexts = {
  kinds: {
    paid_without_order: [
      "已付款但沒有訂單",
      "顧客已付款，但沒有訂單。請完成購物車，或退款給顧客。",
    ],
    amount_mismatch: ["金額不一致", "支付寶的金額與 Medusa 中的金額不同，不會產生訂單。"],
    paid_twice: ["重複付款", "同一購物車付了兩筆款。請退回這一筆。"],
    paid_after_cancel: ["訂單已取消但款項仍在", "訂單已取消，但退款被拒絕。請查明原因，然後退款。"],
    refund_failed: ["退款失敗", "支付寶受理了退款，但隨後失敗。請再次退款。"],
    capture_failed: ["請款失敗", "支付寶受理了請款，但隨後失敗。請在出貨前再次請款。"],
    authorization_expiring: [
      "預授權即將失效",
      "預授權款項即將退回顧客，或已退回。請及時請款；失效後請勿出貨。",
    ],
    dead_notification: ["通知未能處理", "支付寶的一則通知無法處理。"],
    unresolvable_unknown: ["結果未知", "支付寶尚未告知某個請求的結果，系統仍在查詢。"],
    account_unusable: ["帳戶被拒絕", "支付寶拒絕該帳戶，或其設定無法使用。顧客無法用它付款。"],
    agreement_lost: ["授權缺少權杖", "錢包中可能有一項無法從這裡解除的授權。"],
    order_unpaid: ["訂單未付款", "已下單但付款失敗。請勿出貨。"],
    overpaid: ["訂單多收款項", "訂單收到的款項多於應付金額。請退回差額。"],
    capture_overdue: [
      "自動請款逾期",
      "支付寶本應對一筆卡片付款自動請款，但沒有完成。請在預授權失效前請款。",
    ],
    under_review: ["卡片付款審核中", "支付寶或發卡行正在審核一筆卡片付款，或已拒絕。請暫勿出貨。"],
    other_environment: ["在其他環境中付款", "測試款項與真實款項混淆，不會產生訂單。"],
    account_changed: [
      "閘道或金鑰已更改",
      "某個帳戶換了閘道或金鑰。如果這不是您的操作，請立即改回。",
    ],
    installation_changed: ["商店已遷移？", "資料庫在與之前不同的地方使用。請確認是否為副本。"],
    dispute_opened: [
      "顧客提出爭議",
      "顧客在其銀行對一筆付款提出爭議。請在截止時間前於「支付寶 > 爭議」答覆。",
    ],
    declaration_failed: ["未完成報關", "報關被拒絕、未獲答覆或無法進行。請更正後重新報關。"],
    identity_not_passed: [
      "顧客與付款人不符",
      "支付寶比對後，購買人的證件不是付款人的。查清前請勿出貨。",
    ],
    refund_after_declaration: [
      "報關後發生退款",
      "已報關的款項已退回，報關單不會隨之更改。請向報關代理詢問如何處理。",
    ],
    registration_rejected: [
      "門市註冊未通過",
      "有錢包拒絕了該門市，或支付寶拒絕了註冊申請。請在「支付寶 > 門市」中更正。",
    ],
    dispute_lost: ["爭議敗訴", "銀行已收回款項。請勿退款。"],
    won_after_write_off: [
      "沖銷後爭議勝訴",
      "訂單調低後，銀行退回了這筆款項。請勿退款，請把訂單調回。",
    ],
  },
  lapsed: ["預授權已失效", "預授權款項已退回顧客的銀行。訂單未付款，請勿出貨。"],
  order: "訂單 #{number}",
  account: "帳戶 {handle}",
  more: "另有 {count} 項同類事項。",
  open: "查看：{address}",
  title: "支付寶：{title}",
  notes: {
    returned: "支付寶：為已變更的購物車或已取消的訂單所付",
    made_before: "支付寶：先前已退款，其記錄遺失",
    elsewhere: "支付寶：已於支付寶後台退回",
    at_till: "在收銀台 {terminal} 退款",
  },
}
