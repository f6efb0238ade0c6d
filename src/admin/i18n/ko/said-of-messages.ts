import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: 'Alipay 계정 "{{handle}}": {{problem}}',
  account_not_registered: "결제 모듈에 Alipay 계정 {{handle}}이(가) 등록되어 있지 않습니다.",
  lost_credentials:
    'Alipay 계정 "{{handle}}": 이 결제는 클라이언트 ID {{clientId}}(으)로 이루어졌고 그 키는 더 이상 설정되어 있지 않습니다. 조회하거나 환불하려면 다시 설정하세요.',
  ledger_held:
    '이 데이터베이스는 {{since}}부터 새로운 곳에서 쓰이고 있으며, 다른 곳에서 운영되는 스토어의 복사본일 수 있습니다. 이전 결제와 연결된 지갑은 건드리지 않습니다. 스토어가 이곳으로 옮겨졌다면 관리자 화면의 Alipay("스토어가 옮겨졌나요?")에서 확인하세요.',
  not_in_ledger:
    "{{what}}은(는) 이 플러그인의 원장을 거치지 않았습니다. Alipay에 아무것도 보내지 않았습니다.",
  no_movement: "Medusa에 {{what}} {{id}}이(가) 없습니다. Alipay에 아무것도 보내지 않았습니다.",
  movement_not_named:
    "Medusa가 기록한 행({{what}})을 알려 주지 않았습니다. Alipay에 아무것도 보내지 않았습니다.",
  payment_not_in_ledger: "이 결제는 원장에 없습니다.",
  announced_not_final: "게이트웨이가 결과를 알렸지만, 조회하면 결제는 {{state}} 상태입니다.",
  refund_not_final: "조회하면 환불은 {{state}} 상태입니다.",
  announced_unknown: "게이트웨이가 결제되었다고 알렸지만, 조회하면 이 결제를 알지 못합니다.",
  token_not_known: "이 토큰은 원장에 없습니다.",
  message_of_other_account:
    '이 결제는 "{{handle}}" 계정으로 이루어졌는데, 그 계정의 키로 검증된 알림이 아닙니다.',
  dispute_not_known: "이 분쟁은 아직 알려지지 않았습니다.",
}
