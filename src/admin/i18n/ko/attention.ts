import type { attention as english } from "../en/attention"
import type { OneForm } from "../one-form"

/** The desk of what needs a person, the health summary, and an order's history. */
export const attention: OneForm<typeof english> = {
  desk: {
    title: "Alipay",
    list: "처리 필요",
    needs_you_other: "결제 {{count}}건에 확인이 필요합니다",
    nothing_open: "확인할 결제가 없습니다",
    description:
      "사람의 처리가 필요한 결제입니다. Alipay와 Medusa가 일치하면 항목은 자동으로 닫힙니다.",
    kind: "종류",
    all_kinds: "모든 종류",
    show: "{{kind}}, 결제 {{payment}} 보기",
    empty_open: "열린 항목이 없습니다",
    empty_open_hint: "모든 결제, 환불, 알림이 처리되었습니다.",
    empty_closed: "아직 닫힌 항목이 없습니다",
  },
  item_state: {
    open: "열림",
    closed: "닫힘",
  },
  kind: {
    paid_without_order: "주문 없이 결제됨",
    amount_mismatch: "금액 불일치",
    paid_twice: "두 번 결제됨",
    paid_after_cancel: "취소된 주문의 대금이 남아 있음",
    refund_failed: "환불 실패",
    capture_failed: "캡처 실패",
    authorization_expiring: "승인이 곧 만료됨",
    dead_notification: "적용되지 않은 알림",
    unresolvable_unknown: "결과를 알 수 없음",
    account_unusable: "계정이 거부됨",
    agreement_lost: "토큰 없는 지갑 권한",
    order_unpaid: "주문이 결제되지 않음",
    overpaid: "주문에 초과 결제됨",
    capture_overdue: "자동 캡처 지연",
    under_review: "카드 결제 심사 중",
    other_environment: "다른 환경에서 결제됨",
    account_changed: "게이트웨이 또는 키가 바뀜",
    installation_changed: "스토어가 옮겨졌나요?",
    dispute_opened: "고객이 이의를 제기함",
    dispute_lost: "분쟁 패소",
    won_after_write_off: "손실 처리 후 분쟁 승소",
    declaration_failed: "세관에 신고되지 않음",
    identity_not_passed: "구매자와 결제자가 다름",
    refund_after_declaration: "신고 후 환불됨",
    registration_rejected: "매장 등록 거절",
  },
  kind_hint: {
    paid_without_order:
      "고객이 Alipay에서 결제했지만 주문이 없습니다. 장바구니가 아직 필요하면 완료하고, 아니면 고객에게 환불하세요.",
    amount_mismatch:
      "Alipay에서 결제한 금액이 Medusa의 금액과 달라 주문을 만들지 않습니다. 고객과 상의한 뒤 환불하거나 직접 처리하세요.",
    paid_twice: "같은 장바구니의 다른 결제가 받아들여졌습니다. 이 결제를 환불하세요.",
    paid_after_cancel:
      "주문은 취소되었지만 환불이 거부되었습니다. 이유(대개 가맹점 계정의 잔액 부족)를 알아본 뒤 환불하세요.",
    refund_failed:
      "Alipay가 환불을 접수했으나 나중에 실패했습니다. 주문에 진행 중인 변경이 없으면 Medusa에서 제거됩니다. 다시 환불하거나 다른 방법으로 돌려주세요.",
    capture_failed:
      "Alipay가 캡처를 접수했으나 나중에 실패해 Medusa에서 제거되었습니다. 발송하기 전에 다시 캡처하세요.",
    authorization_expiring:
      "승인이 만료되면 승인된 돈은 고객에게 돌아갑니다. 제때 주문에서 캡처하세요. 만료된 뒤에는 발송하지 마세요.",
    dead_notification:
      "Alipay의 정식 알림을 여러 번 시도했으나 적용하지 못했습니다. Alipay에 다시 조회하고, 이 스토어와 관련이 없으면 처리됨으로 표시하세요.",
    unresolvable_unknown:
      "Alipay가 이 요청의 결과를 알려 주지 않았습니다. 플러그인이 계속 조회합니다. Alipay 대시보드에서 확인하세요.",
    account_unusable:
      "Alipay가 계정을 거부하거나 설정을 쓸 수 없습니다. 설정 > Alipay에서 고치세요.",
    agreement_lost:
      "여기서 쓰거나 끝낼 수 없는 권한이 지갑에 남아 있을 수 있습니다. 고객에게 지갑에서 해지해 달라고 요청한 뒤 처리됨으로 표시하세요.",
    order_unpaid:
      "결제가 처리되는 동안 주문이 접수되었고, 결제가 실패했습니다. 결제를 다시 요청하거나 주문을 취소하세요. 발송하지 마세요.",
    overpaid:
      "이 결제 뒤로 주문에 받을 금액보다 많은 돈이 있습니다. 철회된 교환 뒤에 흔합니다. 차액을 돌려주세요.",
    capture_overdue:
      "Alipay가 이 카드 결제를 자동으로 캡처했어야 하지만 하지 않았습니다. 승인이 끝나기 전에 주문에서 캡처하세요.",
    under_review:
      "Alipay나 카드 은행이 이 결제를 심사하고 있습니다. 끝날 때까지 캡처할 수 없으니 발송하지 마세요. 심사에서 거부되면 주문을 취소해 승인을 해제하거나, 캡처한 금액을 환불하세요.",
    other_environment:
      "샌드박스에서 요청한 결제가 계정이 운영으로 바뀐 뒤 결제되었거나 그 반대입니다. 주문을 만들지 않으며 돈은 고객에게 돌아갑니다.",
    account_changed:
      "이 계정의 게이트웨이 주소나 Alipay 공개 키가 이전과, 또는 같은 클라이언트 ID의 다른 계정과 다릅니다. 그곳의 응답이 어떤 주문이 결제되었는지 정합니다. 예상하지 못했다면 지금 되돌린 뒤 처리됨으로 표시하세요.",
    installation_changed:
      "이 데이터베이스는 전에 다른 곳에서 쓰였습니다. 다른 곳에서 계속 운영되는 스토어의 복사본이라면 그대로 두세요. 이전 결제와 연결된 지갑은 여기서 건드리지 않습니다. 스토어가 이곳으로 옮겨졌다면 확인하세요. 작업이 이어집니다.",
    dispute_opened:
      "고객이 은행에 이 결제의 이의를 제기했습니다. 분쟁을 열어 기한 전에 반론하거나 수락하세요. 동시에 환불하지 마세요.",
    declaration_failed:
      "세관이나 Alipay가 신고를 거부했거나, 세관이 3일간 답하지 않았거나, 규칙이 신고하지 못했습니다. 신고 내용을 고쳐 다시 신고하세요. 신고가 없으면 물품이 묶일 수 있습니다.",
    identity_not_passed:
      "Alipay가 고객의 신분증을 결제자와 비교했는데 같은 사람이 아닙니다. 발송하지 마세요. 고객에게 확인해 신고를 고치거나 직접 처리하세요.",
    refund_after_declaration:
      "신고한 결제의 돈이 고객에게 돌아갔습니다. Alipay는 신고를 바꿀 수 없습니다. 세관에 알려야 하는지 관세사에게 문의하세요.",
    registration_rejected:
      "지갑이 매장 등록을 거절했거나 Alipay가 신청을 받지 않았습니다. 사유를 고쳐 다시 등록하세요. 그때까지 계산대 결제가 거절될 수 있습니다.",
    dispute_lost:
      "은행이 돈을 회수했고 주문은 미결제로 표시됩니다. 환불하지 마세요. 고객과 해결한 뒤 처리됨으로 표시하세요.",
    won_after_write_off:
      "주문 금액을 낮춘 뒤 은행이 분쟁의 돈을 돌려주었습니다. 음수 크레딧 라인으로 주문 금액을 다시 올리세요. 반품 등 다른 이유로 낮춘 금액만 주문에서 환불하세요.",
  },
  resolution: {
    gone: "Alipay와 Medusa가 다시 일치함",
    returned_to_shopper: "돈이 고객에게 돌아감",
    charged_back: "은행이 고객에게 돈을 돌려줌",
    marked_settled: "처리됨으로 표시함",
  },
  item: {
    not_found: "이 항목은 더 이상 없습니다",
    facts: "세부 정보",
    both_sides: "양쪽 기록",
    at_alipay: "Alipay 기록",
    in_medusa: "Medusa 기록",
    state: "상태",
    asked: "요청 금액",
    paid: "결제 금액",
    shopper_paid: "고객이 낸 금액",
    captured: "캡처됨",
    refunded: "환불됨",
    payment: "결제",
    order: "주문",
    cart: "장바구니",
    session: "세션",
    none: "없음",
    result_code: "결과 코드",
    hold_expires: "승인 만료",
    next_check: "다음 조회",
    last_change: "마지막 변경",
    actions: "할 수 있는 일",
    done_by: "처리한 사람: {{who}}",
    machine: "플러그인",
    history: "처리 내역",
    no_sides: "이 항목은 개별 결제에 관한 것이 아닙니다.",
  },
  act: {
    ask_gateway: "Alipay에 다시 조회",
    complete_cart: "장바구니 완료",
    request_payment: "결제 다시 요청",
    cancel_order: "주문 취소",
    refund: "고객에게 환불",
    void: "승인 해제",
    confirm_installation: "스토어가 이곳으로 옮겨짐",
    mark_settled: "처리됨으로 표시",
  },
  act_form: {
    sure_title: "{{action}}?",
    sure_complete_cart: "금액이 맞고 재고가 있으면 장바구니로 주문을 만듭니다.",
    sure_request_payment:
      "주문에 {{amount}}의 결제 컬렉션을 엽니다. 주문에서 결제 링크를 복사해 고객에게 보내세요.",
    sure_cancel_order: "주문을 취소합니다. 되돌릴 수 없습니다.",
    sure_refund: "{{amount}}을(를) 고객에게 환불합니다. 되돌릴 수 없습니다.",
    sure_void: "{{amount}}의 승인을 해제합니다. 되돌릴 수 없습니다.",
    sure_confirm_installation:
      "이제부터 이 스토어가 옮기기 전에 시작된 결제를 청구, 캡처, 환불, 취소합니다. 이전 스토어가 더는 실행되지 않을 때만 확인하세요. 되돌릴 수 없습니다.",
    reason: "어떻게 처리했나요?",
    reason_hint: "이름과 함께 항목에 보관됩니다. 세 글자 이상.",
    closed: "처리됨: 항목을 닫았습니다.",
    still_open: "실행했습니다. 항목은 아직 열려 있습니다.",
    refused: "작업에 실패했습니다",
  },
  health: {
    title: "상태",
    accounts: "계정",
    last_sweep: "열린 행의 마지막 확인",
    never: "최근 하루 동안 없음",
    sweep_rows_other: "{{count}}행, {{failed}}행 실패",
    open_payments: "진행 중인 결제",
    open_operations: "진행 중인 환불, 캡처, 취소",
    unknowns: "알 수 없는 결과",
    since: "가장 오래된 것",
    inbox: "대기 중인 알림",
    dead: "실패한 알림",
    locks: "Medusa의 잠금이 메모리에 있습니다",
    locks_hint:
      "프로세스가 하나면 괜찮습니다. 둘 이상이면 medusa-config에 잠금 프로바이더를 등록하세요.",
  },
  health_status: {
    ok: "모두 정상",
    attention: "확인 필요",
    trouble: "문제가 있음",
  },
  account_status: {
    usable: "사용 가능",
    unusable: "사용 불가",
    unknown: "아직 사용하지 않음",
  },
  order_history: {
    title: "Alipay: 처리 경과",
    needs_you_other: "이 주문의 항목 {{count}}개에 확인이 필요합니다",
    show: "보기",
  },
  discount: {
    title: "지갑 할인",
    paid: "고객이 {{asked}} 중 {{paid}}을(를) 냈습니다.",
    saved: "{{name}}, 할인 {{amount}}",
    unnamed: "할인",
    hint: "주문 합계는 전체 금액입니다. 할인을 누가 부담하는지는 Alipay와의 계약에 따릅니다.",
  },
  test_money: {
    badge: "샌드박스: 테스트 금액",
    hint: "이 주문은 Alipay 샌드박스에서 결제되었습니다. 실제 돈은 움직이지 않았으니 실제 주문처럼 발송하지 마세요.",
  },
  done: {
    attention_opened: "목록에 추가됨",
    attention_closed: "목록에서 제거됨",
    order_made: "결제된 장바구니로 주문을 만듦",
    payment_booked: "결제를 주문에 기록함",
    captures_booked: "Alipay의 캡처를 기록함",
    refunds_booked: "Medusa가 잃은 환불을 다시 기록함",
    returned_to_shopper: "돈이 고객에게 돌아감",
    chargeback_booked: "분쟁 패소로 은행이 돈을 회수해 주문에 기록함",
    declared: "세관에 신고함",
    declaration_answered: "세관이 답함",
    dispute_accepted: "분쟁을 수락함",
    dispute_defended: "반론을 제출함",
    chargeback_reversed: "은행이 분쟁의 돈을 돌려주어 주문에 기록함",
    hold_lapsed: "승인이 만료되어 Medusa의 결제를 취소함",
    refund_undone: "실패한 환불을 Medusa에서 제거함",
    capture_undone: "실패한 캡처를 Medusa에서 제거함",
    refund_confirmed: "결과를 몰랐던 환불을 확인함",
    capture_confirmed: "결과를 몰랐던 캡처를 확인함",
    notification_replayed: "알림을 다시 처리함",
    ask_gateway: "Alipay에 조회함",
    order_canceled: "주문을 취소함",
    hold_released: "승인을 해제함",
    capture_refused: "캡처가 거부됨",
    refund_refused: "환불이 거부됨",
    cancel_refused: "취소가 거부됨",
    cancel_confirmed: "결과를 몰랐던 취소를 확인함",
  },
  done_note: {
    payable: "결제할 것: {{id}}",
    other: "그 밖의 처리",
    by_check: "플러그인의 자체 확인으로 발견",
    never_notified: "플러그인의 자체 확인으로 발견, 알림은 오지 않음",
  },
  done_outcome: {
    failed: "실행되지 않음",
    settled: "처리됨",
    still_open: "아직 열림",
    unknown: "아마 실행됨",
  },
}
