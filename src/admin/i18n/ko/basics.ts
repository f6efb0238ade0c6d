import type { basics as english } from "../en/basics"
import type { OneForm } from "../one-form"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics: OneForm<typeof english> = {
  action: {
    add: "추가",
    cancel: "취소",
    close: "닫기",
    delete: "삭제",
    edit: "편집",
    remove: "제거",
    save: "저장",
    ...atStart.action,
  },
  copy: {
    short: "복사",
    done: "복사됨",
    action: "{{what}} 복사",
    failed: "브라우저가 복사를 거부했습니다. 텍스트를 선택해 직접 복사하세요.",
  },
  pages: {
    shown: "총 {{count}}개 중 {{from}}~{{to}}",
    previous: "이전",
    next: "다음",
  },
  environment: {
    sandbox: "샌드박스",
    live: "운영",
    unknown: "환경 알 수 없음",
  },
  region: {
    sea: "아시아",
    eu: "유럽",
    na: "북미",
    us: "미국",
  },
  capture_mode: {
    automatic: "자동: 게이트웨이가 스스로 캡처합니다",
    manual: "수동: 관리자가 주문마다 캡처합니다",
  },
  data_group: {
    buyer: "구매자: 이름, 이메일, 전화번호",
    shipping: "배송지: 이름, 주소, 전화번호, 배송 방법",
    billing: "카드의 청구지 주소",
    goods: "구매 상품: 이름, 가격, 이미지",
    device: "고객의 기기: IP 주소, 브라우저, 언어",
  },
  account_state: {
    ready: "준비됨",
    incomplete: "미완료",
    not_registered: "등록되지 않음",
    test_failed: "테스트 실패",
  },
  source: {
    settings: "설정 페이지",
    config: "medusa-config",
    default: "기본값",
    missing: "없음",
  },
  severity: {
    error: "오류",
    warning: "경고",
    ok: "정상",
  },
  result: {
    elapsed: "{{milliseconds}}ms 걸림",
    fix_field: "이동: {{field}}",
  },
  config_lines: {
    name: "medusa-config에 넣을 줄",
    hint: "이 줄을 medusa-config에 추가한 뒤 서버를 다시 시작하세요.",
    encryption: "medusa-config의 플러그인 옵션에 넣을 줄",
  },
  sealing: {
    title: "아직 키를 저장할 수 없습니다",
    hint: "개인 키는 암호화해 보관하는데, 플러그인에 암호화할 키가 없습니다. 이 명령으로 키를 만들어 플러그인 옵션 {{option}}에 설정하고 서버를 다시 시작하세요.",
    command: "암호화 키를 만드는 명령",
  },
}
