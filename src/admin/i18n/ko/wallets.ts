import type { wallets as english } from "../en/wallets"
import type { OneForm } from "../one-form"

/** Linked wallets on a customer's page. */
export const wallets: OneForm<typeof english> = {
  linked: {
    title: "연결된 지갑",
    description: "이 고객이 한 번에 결제하는 지갑입니다. 갱신 요금도 여기에 청구됩니다.",
    none: "연결된 지갑이 없습니다",
    none_hint: "고객은 스토어프런트에서 지갑을 연결합니다. 여기서는 해제만 할 수 있습니다.",
    since: "연결일",
    until: "종료 예정",
    over_since: "종료일",
    end: "연결 해제",
    end_of: "{{wallet}} 연결 해제",
    end_title: "{{wallet}} 연결을 해제할까요?",
    end_sure:
      "갱신을 포함해 이 지갑에 더는 청구할 수 없습니다. 다시 연결할 수 있는 것은 고객뿐입니다.",
    ended: "{{wallet}} 연결을 해제했습니다",
    last_charges: "최근 청구",
    never_charged: "청구한 적 없음",
    order: "주문",
  },
  agreement_state: {
    pending: "지갑에서 확인 중",
    active: "활성",
    expiring: "곧 종료",
    expired: "만료됨",
    revoked: "해제됨",
    failed: "연결되지 않음",
  },
  agreement_reason: {
    consent_expired: "고객이 제때 동의하지 않음",
    no_consent_page: "지갑이 동의 페이지를 제공하지 않음",
    code_of_another: "코드가 다른 고객의 것이었음",
    token_lost: "토큰이 든 응답을 잃음",
    token_expired: "토큰이 만료됨",
    revoked_by_customer: "고객이 해제함",
    revoked_by_shop: "스토어가 해제함",
    account_deleted: "고객의 계정이 삭제됨",
    ended_in_wallet: "지갑에서 종료됨",
    invalid_access_token: "지갑이 더는 받아들이지 않음",
  },
  charge_state: {
    paid: "결제됨",
    failed: "거절됨",
    canceled: "취소됨",
    open: "아직 알 수 없음",
  },
}
