import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "리허설",
    description:
      "결제에서 일어날 수 있는 일을 테스트 자금으로 차례로 해 봅니다. 결제, 메시지 유실, 부분 환불, 주문 취소, 새 키 확인 순서입니다.",
    start: "리허설 시작",
    again: "다시 리허설",
    next: "다시 확인",
    stop: "중지",
    pay: "Alipay 페이지 열기",
    account: "키 설정 열기",
    order: "주문 열기",
    progress: "{{total}}개 중 {{done}}개 통과",
    ended: "중간에 종료되었습니다. 결제된 금액은 환불되었습니다.",
  },
  rehearsal_step: {
    pay: "결제",
    lost_message: "유실된 메시지",
    refund: "부분 환불",
    cancel: "취소된 주문",
    keys: "새 키",
  },
  rehearsal_state: {
    todo: "할 일",
    waiting: "대기 중",
    done: "통과",
    failed: "실패",
  },
}
