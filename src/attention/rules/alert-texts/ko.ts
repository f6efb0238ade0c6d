import type { AlertTexts } from "./texts"

export const ko: AlertTexts = {
  kinds: {
    paid_without_order: [
      "주문 없이 결제됨",
      "고객이 결제했지만 주문이 없습니다. 장바구니를 완료하거나 고객에게 환불하세요.",
    ],
    amount_mismatch: [
      "금액 불일치",
      "Alipay의 금액이 Medusa의 금액과 다릅니다. 주문을 만들지 않습니다.",
    ],
    paid_twice: [
      "두 번 결제됨",
      "한 장바구니에 두 건의 결제가 이루어졌습니다. 이 결제를 환불하세요.",
    ],
    paid_after_cancel: [
      "취소된 주문의 대금이 남아 있음",
      "주문은 취소되었지만 환불이 거부되었습니다. 이유를 알아본 뒤 환불하세요.",
    ],
    refund_failed: [
      "환불 실패",
      "Alipay가 환불을 접수했으나 나중에 실패했습니다. 다시 환불하세요.",
    ],
    capture_failed: [
      "캡처 실패",
      "Alipay가 캡처를 접수했으나 나중에 실패했습니다. 발송하기 전에 다시 캡처하세요.",
    ],
    authorization_expiring: [
      "승인이 곧 만료됨",
      "승인된 돈이 곧 고객에게 돌아가거나 이미 돌아갔습니다. 제때 캡처하고, 그 뒤에는 발송하지 마세요.",
    ],
    dead_notification: ["적용되지 않은 알림", "Alipay의 알림을 적용하지 못했습니다."],
    unresolvable_unknown: [
      "결과를 알 수 없음",
      "Alipay가 요청의 결과를 알려 주지 않았습니다. 계속 조회하고 있습니다.",
    ],
    account_unusable: [
      "계정이 거부됨",
      "Alipay가 계정을 거부하거나 설정을 쓸 수 없습니다. 고객이 이 계정으로 결제할 수 없습니다.",
    ],
    agreement_lost: [
      "토큰 없는 지갑 권한",
      "여기서 끝낼 수 없는 권한이 지갑에 남아 있을 수 있습니다.",
    ],
    order_unpaid: [
      "주문이 결제되지 않음",
      "주문이 접수되었지만 결제가 실패했습니다. 발송하지 마세요.",
    ],
    overpaid: ["주문에 초과 결제됨", "주문에 받을 금액보다 많은 돈이 있습니다. 차액을 돌려주세요."],
    capture_overdue: [
      "자동 캡처 지연",
      "Alipay가 카드 결제를 캡처했어야 하지만 하지 않았습니다. 승인이 끝나기 전에 캡처하세요.",
    ],
    under_review: [
      "카드 결제 심사 중",
      "Alipay나 카드 은행이 카드 결제를 심사하고 있거나 거부했습니다. 아직 발송하지 마세요.",
    ],
    other_environment: [
      "다른 환경에서 결제됨",
      "테스트 대금과 실제 대금이 섞였습니다. 주문을 만들지 않습니다.",
    ],
    account_changed: [
      "게이트웨이 또는 키가 바뀜",
      "계정의 게이트웨이나 키가 바뀌었습니다. 예상하지 못했다면 지금 되돌리세요.",
    ],
    installation_changed: [
      "스토어가 옮겨졌나요?",
      "데이터베이스가 전과 다른 곳에서 쓰이고 있습니다. 복사본인지 알려 주세요.",
    ],
    dispute_opened: [
      "고객이 이의를 제기함",
      "고객이 은행에 결제의 이의를 제기했습니다. 기한 전에 Alipay > 분쟁에서 답하세요.",
    ],
    declaration_failed: [
      "세관에 신고되지 않음",
      "통관 신고가 거부되었거나, 답이 없거나, 신고하지 못했습니다. 고쳐서 다시 신고하세요.",
    ],
    identity_not_passed: [
      "구매자와 결제자가 다름",
      "Alipay에 따르면 구매자의 신분증이 결제자의 것이 아닙니다. 해결되기 전에는 발송하지 마세요.",
    ],
    refund_after_declaration: [
      "신고 후 환불됨",
      "신고한 결제의 돈이 돌아갔습니다. 신고는 그대로 남습니다. 어떻게 할지 관세사에게 문의하세요.",
    ],
    registration_rejected: [
      "매장 등록 거절",
      "지갑이 매장을 거절했거나 Alipay가 등록을 거부했습니다. Alipay > 매장에서 고치세요.",
    ],
    dispute_lost: ["분쟁 패소", "은행이 돈을 회수했습니다. 환불하지 마세요."],
    won_after_write_off: [
      "손실 처리 후 분쟁 승소",
      "주문 금액을 낮춘 뒤 은행이 그 돈을 돌려주었습니다. 환불하지 말고 주문 금액을 다시 올리세요.",
    ],
  },
  lapsed: [
    "승인이 만료됨",
    "승인된 돈이 고객의 은행으로 돌아갔습니다. 주문이 결제되지 않았으니 발송하지 마세요.",
  ],
  order: "주문 #{number}",
  account: "계정 {handle}",
  more: "같은 종류가 {count}건 더 있습니다.",
  open: "열기: {address}",
  title: "Alipay: {title}",
  notes: {
    returned: "Alipay: 변경된 장바구니나 취소된 주문에 대한 결제",
    made_before: "Alipay: 이전에 환불되었으나 기록이 사라짐",
    elsewhere: "Alipay: Alipay 관리 화면에서 환불됨",
    at_till: "계산대 {terminal}에서 환불됨",
  },
}
