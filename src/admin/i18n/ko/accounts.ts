import type { accounts as english } from "../en/accounts"
import type { OneForm } from "../one-form"

/** The list of accounts, an account's page, health check and region. */
export const accounts: OneForm<typeof english> = {
  list: {
    title: "Alipay 계정",
    description: "고객이 결제하는 Alipay 게이트웨이의 가맹점 계정입니다.",
    create: "계정 만들기",
    empty: "계정이 없습니다",
    empty_hint:
      "계정은 결제 모듈의 프로바이더입니다. 이 줄을 medusa-config에 추가하고 서버를 다시 시작하면 여기에 나타납니다. 키는 이 페이지에서 입력할 수 있습니다.",
    client: "클라이언트 ID {{client_id}}",
    no_client: "클라이언트 ID 없음",
    never_tested: "테스트한 적 없음",
    test_ok: "연결됨",
    test_failed: "연결 실패",
    config_only: "모든 값이 medusa-config에서 왔습니다. 이 페이지에는 아직 저장된 것이 없습니다.",
    not_registered:
      "이 식별자의 프로바이더가 medusa-config에 등록되어 있지 않아 고객이 이 계정으로 결제할 수 없습니다.",
    more_problems_other: "외 {{count}}건",
    open_payments_other: "진행 중인 결제 {{count}}건",
  },
  create: {
    title: "계정 만들기",
    description: "계정을 저장합니다. 비워 둔 항목은 나중에 입력할 수 있습니다.",
    handle: "식별자",
    handle_hint:
      "medusa-config에 있는 프로바이더의 ID입니다. 영문 소문자, 숫자, 하이픈을 쓸 수 있으며 나중에 바꿀 수 없습니다.",
    handle_known: "medusa-config에 등록되었지만 아직 저장되지 않음: {{handles}}.",
    key_pair: "키 쌍 만들기",
    key_pair_hint:
      "개인 키는 서버에 암호화해 보관하고 표시하지 않습니다. 공개 키를 대시보드에 붙여넣으세요.",
    key_pair_sealing: "플러그인에 암호화 키가 있어야 사용할 수 있습니다.",
    submit: "만들기",
    created: "계정을 만들었습니다.",
    key_pair_failed: "계정은 만들었지만 키 쌍은 만들지 못했습니다: {{reason}}",
  },
  account: {
    not_found: "{{handle}} 계정이 없습니다",
    not_found_hint: "medusa-config에 이 ID의 프로바이더가 없고, 저장된 내용도 없습니다.",
    back: "모든 계정으로 돌아가기",
    left_to_do: "남은 할 일",
    left_to_do_hint: "이 오류를 고치기 전에는 고객이 이 계정으로 결제할 수 없습니다.",
    warnings: "경고",
    warnings_hint: "결제는 할 수 있지만 나중에 문제가 될 수 있습니다.",
    warnings_hint_blocked:
      "먼저 위의 오류를 해결하세요. 결제할 수 있게 된 뒤에 문제가 될 수 있습니다.",
    fix: "해결",
    fix_problem: "해결: {{problem}}",
    provider: "프로바이더",
    former: "이전 클라이언트 ID",
    former_line: "{{client_id}}, 교체 시각",
    former_hint: "그때의 결제를 환불할 수 있도록 보관합니다.",
    open_payments: "진행 중인 결제",
    updated: "마지막 저장",
    updated_by: "저장한 사람: {{who}}",
  },
  delete: {
    title: "이 계정 삭제",
    description:
      "이 페이지에 저장된 내용을 키까지 삭제합니다. medusa-config의 값은 계속 적용됩니다.",
    description_unregistered: "이 페이지에 저장된 내용을 키까지 삭제합니다.",
    open_payments_other:
      "진행 중인 결제가 {{count}}건 있습니다. 완료되면 계정을 삭제할 수 있습니다.",
    purge:
      "이전에 쓰던 키도 삭제합니다. 이 키들로 한 결제는 여기서 더는 확인하거나 환불할 수 없습니다.",
    linked_wallets_other:
      "이 키가 없으면 연결된 지갑 {{count}}개를 청구하거나 해지할 수 없습니다. 먼저 고객 페이지에서 해지하거나 키를 남겨 두세요.",
    customer: "고객 {{id}}",
    leave_wallets:
      "그래도 키를 삭제합니다. 그 뒤에는 고객만 자신의 지갑에서 권한을 해지할 수 있습니다.",
    open_disputes_other:
      "아직 열려 있는 분쟁이 {{count}}건 있습니다. 이 키가 없으면 답변할 수 없고 결과도 믿지 않습니다. 끝날 때까지 기다리거나 키를 보관하세요.",
    leave_disputes: "그래도 키를 삭제합니다. 분쟁의 결과는 직접 기록해야 합니다.",
    confirm: "확인하려면 {{handle}}을(를) 입력하세요",
    refused: "삭제하지 않음",
    deleted: "계정을 삭제했습니다.",
  },
  history: {
    title: "기록",
    description: "누가 어떤 설정을 바꿨는지 보여 줍니다. 값은 보관하지 않습니다.",
    empty: "아직 바뀐 것이 없습니다.",
    by: "변경한 사람: {{who}}",
    unknown_actor: "API 키 또는 이전 관리자",
    action: {
      created: "만듦",
      updated: "변경함",
      deleted: "삭제함",
      key_pair_created: "키 쌍을 만듦",
      key_pair_activated: "새 키 쌍을 활성화함",
      key_pair_discarded: "대기 중인 키 쌍을 폐기함",
    },
  },
  doctor: {
    title: "상태 점검",
    description: "스토어 전체에서 고객의 결제를 막을 수 있는 문제입니다.",
    run: "연결 테스트와 함께 실행",
    bundle: "지원 자료 내려받기",
    bundle_hint: "설정, 점검 결과, 건수가 들어 있으며 키나 고객 데이터는 없습니다.",
    bundle_failed: "지원 자료를 만들지 못했습니다: {{reason}}",
    checked: "점검 시각",
    errors_other: "오류 {{count}}건",
    warnings_other: "경고 {{count}}건",
    fine_other: "통과한 점검 {{count}}건",
    all_well: "문제가 없습니다. 고객이 결제할 수 있습니다.",
    group_error: "오류",
    group_warning: "경고",
    open_account: "{{handle}} 계정 열기",
  },
  region_widget: {
    title: "Alipay",
    description: "이 지역의 고객이 {{currency}}로 결제할 때 보는 내용입니다.",
    none: "medusa-config에 등록된 Alipay 계정이 없습니다.",
    offered: "제공함",
    not_offered: "제공하지 않음",
    nothing_shown: "고객에게 이 계정이 보이지 않습니다",
    settings: "설정 열기",
    settings_of: "{{account}} 설정 열기",
    all_settings: "Alipay 설정",
  },
}
