import type { setup as english } from "../en/setup"
import type { OneForm } from "../one-form"

export const setup: OneForm<typeof english> = {
  setup: {
    title: "시작하기",
    progress: "{{total}}개 중 {{done}}개 완료",
    account: "계정",
    none: "아직 등록된 계정이 없습니다.",
    settings: "설정 열기",
    show: "단계 보기",
    fold: "단계 숨기기",
    dismiss: "다시 표시하지 않기",
    open: "열기",
  },
  setup_step: {
    keys: "키",
    connection: "연결",
    notifications: "알림",
    return_page: "돌아올 페이지",
    region: "지역",
    test_payment: "테스트 결제",
    test_refund: "테스트 환불",
    live: "운영 키",
  },
  setup_state: {
    done: "완료",
    todo: "할 일",
    skipped: "필요 없음",
  },
}
