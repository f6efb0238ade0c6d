import type { atStart as english } from "../en/at-start"
import type { OneForm } from "../one-form"

/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart: OneForm<typeof english> = {
  menu: {
    label: "Alipay",
  },
  pay_list: {
    menu: "결제",
    title: "결제",
  },
  disputes: {
    menu: "분쟁",
    title: "분쟁",
  },
  declarations: {
    menu: "통관 신고",
    title: "통관 신고",
  },
  stores: { menu: "매장", title: "매장" },
  messages: {
    menu: "알림",
    title: "알림",
  },
  till: { menu: "계산대", title: "계산대" },
  action: {
    retry: "다시 시도",
  },
  state: {
    loading: "불러오는 중…",
    not_loaded: "불러오지 못했습니다.",
    busy: "다른 요청이 처리 중입니다. 잠시 후 다시 확인하세요.",
    no_answer: "서버가 응답하지 않습니다. 연결을 확인하고 다시 시도하세요.",
    unknown_error: "문제가 발생했습니다. 다시 시도하고 서버 로그를 확인하세요.",
  },
}
