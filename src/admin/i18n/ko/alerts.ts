import type { alerts as english } from "../en/alerts"
import type { OneForm } from "../one-form"

/** Who is told, and the line on top of pages. */
export const alerts: OneForm<typeof english> = {
  urgent: {
    line_other: "급히 처리할 Alipay 결제 또는 설정이 {{count}}건 있습니다",
    open: "할 일 보기",
  },
  alerts: {
    title: "메시지",
    description:
      "Alipay 페이지의 새 항목은 모두 종 모양 알림에 나타납니다. 이메일로도 알리며, 종류마다 한 시간에 최대 한 통입니다.",
    edit: "메시지 편집",
    saved: "저장됨",
    recipients: "이메일 수신자",
    recipients_hint: "한 줄에 주소 하나, 최대 20개.",
    none: "없음",
    kinds: "대상",
    language: "언어",
    store_language: "스토어 언어",
    failing: "마지막 메시지를 보내지 못해 다시 시도합니다: {{problem}}",
    unreached: "{{recipient}}에게 보내지 못해 다시 시도합니다: {{problem}}",
    gave_up:
      "{{recipient}}에게 24번 시도했지만 보내지 못했습니다. 새 항목이 생길 때만 다시 시도합니다. 주소를 고치거나 목록에서 빼세요: {{problem}}",
  },
  alert_kinds: {
    urgent: "급한 종류만",
    all: "모든 종류",
    chosen: "직접 고른 종류",
  },
  alert_channel: {
    feed: "종 알림",
    email: "이메일",
  },
  alert_missing: {
    feed: "스토어에 feed 채널의 알림 프로바이더가 없어 종 알림이 비어 있습니다. medusa-config의 알림 모듈에 추가하세요.",
    email:
      "스토어에 email 채널의 알림 프로바이더가 없어 아무것도 보내지 않습니다. medusa-config의 알림 모듈에 추가하세요.",
  },
}
