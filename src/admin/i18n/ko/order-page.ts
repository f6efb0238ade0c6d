import type { orderPage as english } from "../en/order-page"
import type { OneForm } from "../one-form"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage: OneForm<typeof english> = {
  order_money: {
    review: {
      processing: "심사 중입니다. 아직 발송하거나 캡처하지 마세요.",
      accepted: "심사에서 이 카드가 통과했습니다.",
      rejected: "심사에서 이 카드가 거부되었습니다. 주문을 취소하세요.",
    },
    collection: "결제 {{number}} / {{count}}",
    open: "결제 열기",
    dashboard: "Alipay 대시보드",
  },
  held: {
    title: "{{amount}} 승인됨",
    captured: "지금까지 캡처: {{amount}}.",
    until: "승인 만료: {{time}}.",
    amount: "캡처할 금액, {{currency}}",
    capture: "캡처",
    sure: "{{amount}}을(를) 캡처하고 {{rest}}은(는) 승인 상태로 둡니다.",
  },
  asked: {
    ask: "지금 Alipay에 조회",
    same: "Alipay의 답도 같습니다.",
    no_answer: "Alipay가 응답하지 않습니다. 나중에 다시 시도하세요.",
  },
  card: {
    card: "카드",
    three_ds: "3-D 시큐어",
    country: "발급 국가",
  },
  three_ds: {
    full: "은행이 확인함",
    tried: "시도했으나 확인되지 않음",
    none: "사용하지 않음",
  },
  timeline: {
    filter: "보기",
    calls: "결제, 캡처, 환불",
    messages: "알림",
    repairs: "정정",
    admins: "관리자의 처리",
    started: "결제 시작:",
    paid: "고객이 결제함:",
    open: "메시지 보기",
  },
  why: {
    declined: "고객의 은행이나 지갑이 거절함",
    risk: "Alipay가 사기를 의심함",
    closed: "결제가 만료되었거나 Alipay에서 닫힘",
    not_found: "Alipay에 이 결제가 없음",
    too_late: "Alipay에서 처리하기에 너무 늦음",
    merchant_balance: "Alipay 잔액이 부족합니다. 충전한 뒤 다시 시도하세요",
    amount_exceeded: "남은 금액보다 많음",
    charged_back: "분쟁 뒤 은행이 이 돈을 고객에게 줌",
    not_supported: "이 지갑은 허용하지 않음",
    account: "Alipay가 계정을 거부합니다. 설정 > Alipay와 계약을 확인하세요",
  },
}
