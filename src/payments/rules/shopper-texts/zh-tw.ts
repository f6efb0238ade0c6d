import type { ShopperTexts } from "./texts"

export const zhTW: ShopperTexts = {
  insufficient_funds: "餘額不足。請選擇其他付款方式。",
  limit_exceeded: "金額超出錢包限額。請選擇其他付款方式。",
  account_problem: "此錢包帳戶目前無法完成付款。請在錢包應用程式中檢查，或選擇其他付款方式。",
  card_refused: "卡片遭拒。請改用其他卡片或選擇其他付款方式。",
  authentication_failed: "付款未獲確認。請重試。",
  expired: "付款時間已過。請重試。",
  canceled: "付款已取消。請重試或選擇其他付款方式。",
  agreement_ended: "已綁定的錢包無法繼續使用。請重新綁定或選擇其他付款方式。",
  not_supported: "此訂單不支援該付款方式。請選擇其他方式。",
  cart_changed: "開始付款後購物車總額已變更。請重新付款。如果您已付款，該款項將退還給您。",
  total_changed: "購物車的總額已變更。您未被扣款。請查看購物車後重新付款。",
  returned: "訂單未能成立。您已支付的款項將退還給您。",
  returned_beside_order: "您的訂單已成立。您另外支付、訂單不需要的款項將退還給您。",
  under_review: "商店需要核對這筆付款。請聯絡商店；您的款項沒有遺失。",
  CUSTOMER_CHANGED: "綁定的錢包屬於其他顧客。您未被扣款。請選擇其他付款方式。",
  CUSTOMER_DELETED: "綁定錢包的顧客帳戶已刪除。您未被扣款。請選擇其他付款方式。",
  DELIVERY_CHANGED: "選擇錢包後收件地址已變更。您未被扣款。請重新選擇付款方式。",
  CHOICE_EXPIRED: "選擇錢包的時間過久。您未被扣款。請重新選擇付款方式。",
  declined: "付款未成功，您未被扣款。請重試或選擇其他付款方式。",
}
