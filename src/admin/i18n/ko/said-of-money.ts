import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}}에는 계산대가 없습니다. medusa-config의 플러그인 옵션 till에 이 장소를 추가하세요.",
  no_sale:
    "판매 {{id}}이(가) 없습니다. 다른 계산대가 다시 시작했을 수 있습니다. 최근 판매를 확인하세요.",
  till_no_region: "옵션 till의 region_id {{id}}을(를) 알 수 없습니다. 지역을 지정하세요.",
  till_not_offered:
    "옵션 till의 지역 {{region}}은(는) {{provider}}을(를) 제공하지 않습니다. 이 결제 제공자를 지역에 추가하거나 다른 계정을 지정하세요.",
  till_no_refund:
    "이 계산대에서는 환불할 수 없습니다. most_refund가 없습니다. 관리자에서 주문을 환불하세요.",
  till_refunded_before:
    "이미 환불된 금액은 {{refunded}}이며 refunded_before {{seen}}이(가) 아닙니다. 판매를 다시 확인하세요. 환불이 이미 되었을 수 있습니다.",
  till_refund_limit:
    "amount가 이 계산대에서 판매 한 건에 대해 환불할 수 있는 금액을 넘습니다. most_refund는 {{most}}이고 이미 {{refunded}}이(가) 환불되었습니다. 관리자에서 주문을 환불하세요.",
  till_no_backend_url:
    "backend_url이 없습니다. 계산대 결제에 필요합니다. medusa-config에서 플러그인 옵션 backend_url을 설정하세요.",
  till_nothing_to_pay: "결제할 것이 없습니다. 합계가 0입니다.",
  till_most_sale: "판매 금액 {{total}}이(가) 이 계산대의 most_sale {{most}}을(를) 넘습니다.",
  till_no_channel:
    "옵션 till의 sales_channel_id {{channel}}을(를) 알 수 없거나 꺼져 있습니다. 켜져 있는 판매 채널을 지정하세요.",
  till_channel_stock:
    "옵션 till의 sales_channel_id {{channel}}은(는) {{place}}에서만 재고를 가져와야 합니다. 장소마다 재고 위치가 하나인 판매 채널을 두세요.",
  sale_canceled: "판매 {{id}}은(는) 취소되었습니다. 새로 시작하세요.",
  sale_changed: "판매 {{id}}의 금액이 시작할 때와 다릅니다. 새로 시작하세요.",
  sale_other_account:
    "판매 {{id}}은(는) 계정 '{{before}}'(으)로 시작되었고, 이 계산대는 지금 '{{account}}'(으)로 결제받습니다. 새로 시작하세요.",
  sale_other_way:
    "이 판매는 시작한 방식으로 아직 결제될 수 있습니다. 먼저 그것을 중지하고 끝난 것이 확인될 때까지 기다리세요.",
  sale_sold: "판매 {{id}}은(는) 판매되었고 주문은 {{order}}입니다. 대신 환불하세요.",
  sale_not_sold: "판매 {{id}}은(는) 판매되지 않아 환불할 것이 없습니다.",
  sale_not_booked: "판매 {{id}}의 결제가 아직 Medusa에 없습니다. 잠시 후 다시 시도하세요.",
  till_other_currency: "주문 통화는 {{currency}}이고 이 계산대는 {{own}}(으)로 판매합니다.",
  change_begun_refund:
    "이 주문의 변경이 시작되었습니다({{change}}). 먼저 확정하거나 취소하세요. Medusa는 동시에 환불을 기록할 수 없습니다. 돈은 이동하지 않았습니다.",
  change_begun_cancel:
    "이 주문의 변경이 시작되었습니다({{change}}). 먼저 확정하거나 취소하세요. Medusa는 동시에 주문을 취소할 수 없습니다. 돈은 이동하지 않았습니다.",
  order_canceled_refund:
    "주문이 취소되어 Medusa가 환불을 기록할 수 없습니다. 돈은 자동으로 돌아가며, 돌아가지 못한 것은 Alipay 목록에 있고 거기서 환불할 수 있습니다. 돈은 이동하지 않았습니다.",
  nothing_refunded: "{{reason}} 환불된 것은 없습니다.",
  dispute_undecided: "{{disputes}} 분쟁에 답하거나 결정될 때까지 기다리세요.",
  refund_at_most: "최대 {{money}}까지 더 환불할 수 있습니다.",
  refund_nothing_left: "환불할 것이 남아 있지 않습니다.",
  dispute_took:
    "고객이 이미 이 돈을 돌려받았습니다. 분쟁 {{disputes}}에서 졌고 은행이 가져갔습니다. {{rest}}",
  both_sentences: "{{one}} {{other}}",
  dispute_holds_payment:
    "고객이 은행에 이 결제를 이의 제기했고(분쟁 {{id}}) 거기서 돌려받을 수 있습니다. 환불까지 하면 두 번 지급됩니다.",
  dispute_holds:
    "고객이 은행에 {{money}}을(를) 이의 제기했고(분쟁 {{id}}) 거기서 돌려받을 수 있습니다. 환불까지 하면 두 번 지급됩니다.",
  part_too_small_to_capture:
    "{{amount}} {{currency}}은(는) 매입할 수 있는 최소 금액보다 적습니다. 매입된 것은 없습니다.",
  part_too_small_to_refund:
    "{{amount}} {{currency}}은(는) 환불할 수 있는 최소 금액보다 적습니다. 환불된 것은 없습니다.",
  refund_failed_with: "{{code}}. 환불된 것은 없습니다.",
  the_refund_failed: "환불에 실패했습니다",
  capture_failed_with: "{{code}}.",
  the_capture_failed: "매입에 실패했습니다",
  earlier_refund:
    "{{currency}} 최소 단위 {{amount}}의 이전 환불이 Alipay에는 도달했지만 이 주문에는 없습니다. 먼저 같은 금액을 환불하세요. 여기에 기록되고 두 번 지급되지 않습니다.",
  no_shipment: "이 주문에 취소되지 않은 배송 {{id}}이(가) 없습니다.",
  overpaid_changed:
    "주문이 변경되었습니다. 지금 초과 결제액은 {{amount}}입니다. 환불하지 않았습니다. 다시 확인하세요.",
}
