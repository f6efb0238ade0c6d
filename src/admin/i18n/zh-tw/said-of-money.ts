import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}} 沒有收銀台。請在 medusa-config 的外掛選項 till 中加入此地點。",
  no_sale: "沒有銷售 {{id}}。可能其他收銀台已重新開單：請查看最近的銷售。",
  till_no_region: "選項 till 中的 region_id {{id}} 不存在。請指定一個地區。",
  till_not_offered:
    "選項 till 中的地區 {{region}} 不提供 {{provider}}。請將該付款方式加入此地區，或指定其他帳戶。",
  till_no_refund: "本收銀台不能退款：未設定 most_refund。請在管理後台退款該訂單。",
  till_refunded_before:
    "先前已退 {{refunded}}，而不是 refunded_before {{seen}}。請重新查看此銷售：退款可能已經完成。",
  till_refund_limit:
    "amount 超過本收銀台對一筆銷售可退的金額：most_refund 為 {{most}}，先前已退 {{refunded}}。請在管理後台退款該訂單。",
  till_no_backend_url:
    "缺少 backend_url：收銀台收款需要它。請在 medusa-config 中設定外掛選項 backend_url。",
  till_nothing_to_pay: "沒有需要付款的內容：合計為 0。",
  till_most_sale: "此銷售合計 {{total}}，超過本收銀台的 most_sale {{most}}。",
  till_no_channel:
    "選項 till 中的 sales_channel_id {{channel}} 不存在或已停用。請指定一個啟用的銷售通路。",
  till_channel_stock:
    "選項 till 中的 sales_channel_id {{channel}} 只能從 {{place}} 取貨。請為每個地點設定只有一個庫存地點的銷售通路。",
  sale_canceled: "銷售 {{id}} 已取消。請重新開單。",
  sale_changed: "銷售 {{id}} 的金額與開單時不同。請重新開單。",
  sale_other_account:
    "銷售 {{id}} 是為帳戶「{{before}}」開單的，而本收銀台現在收款到「{{account}}」。請重新開單。",
  sale_other_way: "此銷售仍可能以已開始的方式付款。請先停止該收款，並等到確認其已結束。",
  sale_sold: "銷售 {{id}} 已售出：訂單為 {{order}}。請改為退款。",
  sale_not_sold: "銷售 {{id}} 未售出：沒有可退的款項。",
  sale_not_booked: "銷售 {{id}} 在 Medusa 中還沒有付款。請稍後再試。",
  till_other_currency: "訂單貨幣為 {{currency}}，而本收銀台以 {{own}} 銷售。",
  change_begun_refund:
    "此訂單有未完成的變更（{{change}}）：請先確認或撤回。Medusa 無法同時記錄退款。沒有資金變動。",
  change_begun_cancel:
    "此訂單有未完成的變更（{{change}}）：請先確認或撤回。Medusa 無法同時取消訂單。沒有資金變動。",
  order_canceled_refund:
    "訂單已取消，Medusa 無法在其上記錄退款。款項會自動退回；無法退回的會列在 Alipay 下的待辦清單中，可在那裡退款。沒有資金變動。",
  nothing_refunded: "{{reason}}未退款。",
  dispute_undecided: "{{disputes}}請回應爭議，或等待其裁決。",
  refund_at_most: "最多還可退款 {{money}}。",
  refund_nothing_left: "沒有可退的餘額。",
  dispute_took: "顧客已拿回這筆錢：爭議 {{disputes}} 已敗訴，銀行已扣款。{{rest}}",
  both_sentences: "{{one}}{{other}}",
  dispute_holds_payment:
    "顧客正在其銀行對此付款提出爭議（爭議 {{id}}），可能從那裡拿回：若再退款，就會重複支付。",
  dispute_holds:
    "顧客正在其銀行對 {{money}} 提出爭議（爭議 {{id}}），可能從那裡拿回：若再退款，就會重複支付。",
  part_too_small_to_capture: "{{amount}} {{currency}} 小於可請款的最小金額。未請款。",
  part_too_small_to_refund: "{{amount}} {{currency}} 小於可退款的最小金額。未退款。",
  refund_failed_with: "{{code}}。未退款。",
  the_refund_failed: "退款失敗",
  capture_failed_with: "{{code}}。",
  the_capture_failed: "請款失敗",
  earlier_refund:
    "先前一筆 {{amount}}（{{currency}} 最小單位）的退款已到達支付寶，但未記錄到此訂單。請先退同樣的金額：它會記錄在此，不會重複支付。",
  no_shipment: "此訂單沒有未取消的出貨 {{id}}。",
  overpaid_changed: "訂單已變更：現在多付的金額為 {{amount}}。未退回任何款項。請重新查看。",
}
