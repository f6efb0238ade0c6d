import type { ofRefusals as english } from "../en/said-of-refusals"

/** Refusals of the server. */
export const ofRefusals: typeof english = {
  certificate_no_key:
    "고객의 신분증은 암호화해서만 보관하는데 플러그인 옵션 encryption_key가 없습니다. 설정하거나 신분증 없이 신고하세요. 아무것도 보내지 않았습니다.",
  certificate_unreadable: "이전 신고의 고객 신분증을 현재 키로 열 수 없습니다. 다시 입력하세요.",
  not_declared: "{{reason}} 아무것도 신고하지 않았습니다.",
  not_sent: "{{reason}} 아무것도 보내지 않았습니다.",
  other_answer: "이 분쟁에 대한 다른 답변을 보내는 중입니다.",
  answer_not_taken: "Alipay가 답변을 받지 않았습니다: {{error}}",
  dispute_not_answered: "{{reason}} 분쟁에 답변하지 않았습니다.",
  link_no_mailer: "상점에 이메일 프로바이더가 없습니다. 추가하거나 링크를 직접 보내세요.",
  link_not_mailed: "링크를 이메일로 보내지 못했습니다: {{error}}. 다시 시도하거나 직접 보내세요.",
  link_no_order: "주문 {{id}}이(가) 없습니다.",
  link_order_canceled: "주문이 취소되었습니다. 결제할 것이 없습니다.",
  link_nothing_owed:
    "주문에 미결제 금액이 없거나 다른 결제가 그 금액을 승인하고 있습니다. 결제를 확인하세요.",
  link_no_collection: "결제 컬렉션 {{id}}이(가) 없습니다.",
  link_not_due:
    "이 금액은 결제 대상이 아닙니다. 결제, 승인 또는 종료되었거나 주문이나 장바구니가 바뀌었습니다.",
  link_not_offered:
    "주문의 지역에 Alipay 결제 제공자가 없습니다. pp_alipay_cn과 같은 제공자를 지역에 추가하세요.",
  link_no_address:
    "플러그인 옵션 backend_url이 설정되지 않았습니다. 결제 링크가 연결되는 백엔드의 공개 주소로 설정하세요.",
  link_no_key:
    "플러그인 옵션 encryption_key가 설정되지 않았습니다. 결제 링크의 서명에 사용됩니다. 다음으로 만드세요: {{command}}",
  draft_in_edit: "이 초안은 편집 중입니다. 먼저 초안 페이지에서 편집을 확정하거나 취소하세요.",
  no_printed_code: "이 장소에는 아직 인쇄된 코드가 없습니다. 먼저 포스터를 인쇄하세요.",
  poster_no_address:
    "플러그인 옵션 backend_url이 설정되지 않았습니다. 백엔드의 공개 주소로 설정하세요. 인쇄된 코드가 그곳으로 연결됩니다.",
  poster_no_key:
    "플러그인 옵션 encryption_key가 설정되지 않았습니다. 인쇄된 코드는 이것으로 서명됩니다. 다음 명령으로 만드세요: {{command}}",
  poster_unprintable:
    "장소 이름에 어떤 글꼴로도 인쇄할 수 없는 문자가 있습니다: {{characters}}. 그 문자가 있는 TTF 또는 OTF 파일을 옵션 defense_fonts에 지정하세요.",
  captured_by_itself:
    "이 결제는 보통 몇 분 안에 Alipay가 자동으로 캡처하며 여기에 표시됩니다. 한 시간이 지나도 되지 않으면 여기서 캡처할 수 있습니다.",
  hold_not_valid: "승인이 Alipay에서 더 이상 유효하지 않아 캡처할 수 없습니다.",
  wallet_not_paid: "지갑이 결제하지 않아 캡처할 것이 없습니다.",
  more_than_held:
    "Alipay가 {{currency}} 최소 단위로 {{held}}을(를) 승인하고 있고, 그중 {{taken}}은(는) 캡처되었거나 캡처 중입니다. {{amount}}을(를) 더 캡처할 수 없습니다.",
  not_captured: "Alipay가 결제를 캡처하지 않았습니다: {{reason}}",
  not_refunded: "Alipay가 결제를 환불하지 않았습니다: {{reason}}",
  not_canceled: "Alipay가 결제를 취소하지 않았습니다: {{reason}}",
  declaration_not_taken: "Alipay가 신고를 받지 않았습니다: {{reason}}",
  customs_other_wallet: "Alipay(ALIPAY_CN) 결제만 세관에 신고할 수 있습니다.",
  customs_not_paid: "이 결제는 지불되지 않았으며, 지불된 것만 신고할 수 있습니다.",
  customs_amount_unknown:
    "이 결제 중 얼마를 신고할 수 있는지 Alipay가 아직 알리지 않았습니다. Alipay에 결제를 조회한 뒤 다시 시도하세요.",
  part_not_exact:
    "배송 {{shipment}} 메타데이터의 customs_order_id가 문자열도 아니고, 정확히 나타낼 수 있을 만큼 짧은 정수도 아닙니다. 따옴표로 묶은 문자열로 쓰세요.",
  part_unprintable:
    "부분의 ID에 인쇄할 수 없는 문자가 있습니다. 배송 메타데이터의 customs_order_id를 고치세요.",
  part_too_long:
    "부분의 ID {{part}}이(가) {{longest}}자보다 깁니다. 배송 메타데이터의 customs_order_id를 줄이세요.",
  whole_declared: "결제 전체가 이미 신고되었습니다({{id}}).",
  part_declared_first: "결제의 일부가 이미 신고되어({{id}}) 나머지도 부분으로 신고해야 합니다.",
  part_declared: "부분 {{part}}은(는) 이미 신고되었습니다({{id}}).",
  shipment_declared: "배송 {{shipment}}은(는) 부분 {{part}}(으)로 이미 신고되었습니다({{id}}).",
  shipment_declared_elsewhere:
    "배송 {{shipment}}은(는) 주문의 다른 결제로 부분 {{part}}(으)로 이미 신고되었습니다({{id}}). 배송은 한 번만 신고됩니다.",
  shipment_of_other_payment:
    "배송 {{shipment}}의 상품 중 이 결제로 지불된 것이 없습니다. 상품을 지불한 결제로 신고하거나 금액을 지정하세요.",
  paid_for_no_goods:
    "이 결제로 지불된 상품은 모두 이전 결제로 이미 지불되었습니다. 배송에 속하는 금액을 직접 신고하세요.",
  nothing_to_declare: "신고할 것이 남아 있지 않습니다.",
  more_than_declarable: "이 결제에서 신고할 수 있는 나머지를 넘습니다: {{amount}} 중 {{left}}.",
  declared_again: "{{id}}(으)로 다시 신고되었습니다. 그것을 고치세요.",
  declaration_stands:
    "유효한 신고입니다. 세관이 거부하지 않은 신고는 Alipay에서 바꾸거나 철회할 수 없습니다.",
  only_chargeback: "지불 거절만 수락할 수 있습니다.",
  no_papers_taken: "Alipay는 이런 분쟁에는 서류를 받지 않습니다.",
  answer_on_its_way:
    "이 분쟁에는 {{at}}에 답변했지만 도착 여부를 Alipay가 아직 알리지 않았습니다. 아마 도착했으므로 두 번 보내지 않습니다. Alipay의 메시지로 알 수 있습니다.",
  dispute_is_over: "이 분쟁은 이미 {{state}}.",
  dispute_paid_back:
    "이 결제의 돈이 이미 고객에게 돌아갔습니다. 수락까지 하면 두 번 지급됩니다. 환불 증빙으로 반론하세요.",
  dispute_refund_unclear:
    "이 돈의 환불을 요청했지만 실행되었는지 Alipay가 아직 알리지 않았습니다. 수락까지 하면 고객이 두 번 받을 수 있습니다. 결과를 알 때까지 기다리거나 반론하세요.",
  not_defendable: "Alipay에 따르면 이 분쟁은 반론할 수 없습니다.",
  answer_too_late: "답변 기한이 {{at}}에 끝났습니다. Alipay는 더 이상 답변을 받지 않습니다.",
  time_is_over: "답변 기한이 지났습니다. Alipay는 더 이상 답변을 받지 않습니다.",
  no_more_papers: "Alipay는 이 요청에 서류를 더 받지 않습니다.",
  still_judged: "Alipay가 이전 서류를 아직 심사 중입니다. 판정을 기다리세요.",
  under_review:
    "카드 결제가 Alipay나 카드 은행에서 심사 중입니다. 심사가 끝나면 캡처하세요. 아무것도 캡처하지 않았습니다.",
  review_refused:
    "심사에서 카드 결제가 거부되었습니다. 주문을 취소하면 승인가 해제됩니다. 아무것도 캡처하지 않았습니다.",
  order_being_made: "지금 이 결제로 주문을 만들고 있습니다. 2분 뒤에 다시 확인하세요.",
  not_safe: "{{action}}은(는) 지금 이 항목에 안전하지 않습니다. 지금 안전한 것: {{safe}}.",
  no_declarable_payment: "이 주문에는 지불된 Alipay(ALIPAY_CN) 결제가 없습니다.",
  several_declarable:
    "이 주문에는 신고할 수 있는 결제가 여러 개 있습니다. payment_id로 지정하세요.",
  not_registered_with_customs:
    "계정이 세관에 등록되어 있지 않습니다. 설정 > Alipay에서 세관 설정(세관 코드, 판매자 코드와 이름)을 채우세요.",
  no_certificates_here:
    "이 계정은 고객의 신분증을 받지 않습니다. 세관 설정에서 켜거나 신분증 없이 신고하세요.",
  order_is_canceled: "이 주문은 취소되었습니다.",
  only_left: "{{left}}만 캡처할 수 있습니다. 아무것도 캡처하지 않았습니다.",
  canceled_already: "이 결제는 이미 취소되었습니다. 아무것도 바뀌지 않았습니다.",
  no_order_stands: "이 결제에 근거한 주문이 없습니다. 아무것도 바뀌지 않았습니다.",
  not_releasable:
    "아무것도 캡처하지 않은 승인만 해제할 수 있습니다. 캡처하지 않은 금액은 승인가 만료되면 고객에게 돌아갑니다.",
  dispute_answered: "답변되었습니다",
  dispute_defended: "반론되었습니다",
  dispute_accepted: "수락되었습니다",
  dispute_expired: "기한이 지나 수락된 것으로 처리되었습니다",
  dispute_won: "이겼습니다",
  dispute_lost: "졌습니다",
  dispute_canceled: "고객이 철회했습니다",
}
