import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "시작되지 않았습니다.",
  rehearsal_working: "Alipay에서 처리 중입니다.",
  rehearsal_pay: "구매자처럼 Alipay 페이지에서 {{amount}}을(를) 결제하세요.",
  rehearsal_paid: "{{amount}}이(가) 결제되었습니다.",
  rehearsal_not_paid: "결제가 이루어지지 않았습니다({{code}}). 다시 시작하세요.",
  rehearsal_not_booked: "결제가 아직 기장되지 않았습니다.",
  rehearsal_heard: "결제 메시지가 그래도 도착하여 확인할 수 없습니다. 다시 시작하세요.",
  rehearsal_lost: "결제 메시지가 오지 않았습니다. 스토어가 스스로 Alipay에 문의하여 기장했습니다.",
  rehearsal_refunded: "{{amount}} 중 일부가 환불되었고 주문에도 기록되었습니다.",
  rehearsal_not_refunded: "Alipay에서 환불을 거부했습니다({{code}}).",
  rehearsal_canceled:
    "취소된 주문의 페이지는 결제를 받지 않으며, 결제된 주문의 남은 금액도 환불되었습니다.",
  rehearsal_keys:
    "Alipay가 사용 중인 키와 대기 중인 키 모두에 응답합니다. 언제든지 전환할 수 있습니다.",
  rehearsal_keys_wait:
    "계정 페이지의 대기 중인 공개 키를 Alipay 대시보드에 등록한 다음 다시 확인하세요. 이 키에 대한 Alipay의 응답: {{reason}}",
  rehearsal_live: "리허설은 테스트 자금으로만 합니다. 이 계정은 실제 자금을 받습니다.",
  rehearsal_no_region:
    "통화에 맞는 지갑으로 이 계정을 제공하는 지역이 없습니다. 먼저 지역에서 사용 설정하세요.",
  rehearsal_trouble: "문제가 발생했습니다: {{reason}}",
  no_rehearsal: "이 계정으로 아직 리허설하지 않았습니다. 먼저 시작하세요.",
}
