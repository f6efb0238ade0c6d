import type { editing as english } from "../en/editing"
import type { OneForm } from "../one-form"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: OneForm<typeof english> = {
  edit: {
    description: "{{handle}} 계정",
    saved: "저장했습니다.",
    not_saved: "저장하지 않음",
    live_title: "진행 중인 결제가 있는 계정을 바꿀까요?",
    live_hint_other:
      "진행 중인 결제가 {{count}}건 있습니다. 처음의 클라이언트 ID와 키를 계속 쓰며, 새 결제는 바로 다른 환경이나 클라이언트로 갑니다.",
    to_live_title: "이 계정으로 실제 돈을 받을까요?",
    to_live: "이제부터 고객이 이 계정으로 실제 돈을 결제합니다.",
    continue: "변경",
    advanced: "고급",
    keep_client: "{{client_id}}, 유지하려면 비워 두세요",
    choose: "선택",
  },
  give_back: {
    action: "대신 medusa-config나 기본값 사용",
    action_field: "{{field}}: 대신 medusa-config나 기본값 사용",
    undo: "여기 저장된 값 유지",
    undo_field: "{{field}}: 여기 저장된 값 유지",
    pending: "여기 저장된 값은 저장할 때 제거됩니다.",
  },
  unsaved: {
    title: "입력한 내용을 버릴까요?",
    description: "아직 저장하지 않았습니다.",
    discard: "버리기",
    stay: "계속 편집",
  },
  conflict: {
    title: "다른 관리자가 먼저 저장했습니다",
    another: "다른 관리자",
    who: "{{who}} 님이 변경함: {{fields}}.",
    who_alone: "{{who}} 님이 이 계정을 변경했습니다.",
    choice:
      "입력한 내용은 그대로 있습니다. 상대의 내용을 불러와 자신의 것을 버리거나, 자신의 것으로 덮어쓰세요.",
    deleted: "계정이 삭제되었습니다. 이 양식을 닫거나, 저장해 다시 만드세요.",
    load_theirs: "상대의 내용 불러오기",
    save_mine: "내 내용 저장",
  },
  field: {
    optional: "선택 사항",
    label: {
      label: "이름표",
      hint: "관리자용 이름입니다. 고객에게는 보이지 않습니다.",
    },
    environment: {
      label: "환경",
      hint: "샌드박스는 테스트용이고 운영은 실제 돈을 받습니다. 클라이언트 ID와 키가 각각 다릅니다.",
    },
    region: {
      label: "지역",
      hint: "고객이 아니라 Alipay와의 계약의 지역입니다. 게이트웨이의 도메인을 정합니다.",
    },
    client_id: {
      label: "클라이언트 ID",
      hint: "대시보드에 있습니다. 샌드박스의 클라이언트 ID는 SANDBOX_로 시작합니다.",
    },
    private_key: {
      label: "개인 키",
      hint: "RSA, 최소 2048비트, PEM 또는 순수 base64.",
    },
    key_version: {
      label: "키 버전",
      hint: "대시보드에 표시되는 공개 키의 버전입니다.",
    },
    alipay_public_keys: {
      label: "Alipay의 공개 키",
      hint: "대시보드에 보이는 그대로의 PEM 또는 순수 base64.",
    },
    gateway_url: {
      label: "게이트웨이 URL",
      hint: "시뮬레이터나 프록시를 위해 지역의 도메인을 대신합니다. 아니면 비워 두세요.",
    },
    timeout_ms: {
      label: "제한 시간(밀리초)",
      hint: "게이트웨이의 응답을 기다리는 시간입니다. 비우면 결제는 10,000입니다.",
    },
    payment_method_types: {
      label: "지갑",
      hint: "첫 번째가 기본값입니다. 쓸 수 있는 지갑은 계약에 따라서도 다릅니다.",
    },
    capture_mode: {
      label: "카드 캡처",
      hint: "지갑은 항상 바로 돈을 받습니다.",
    },
    settlement_currency: {
      label: "정산 통화",
      hint: "USD 같은 세 글자. 계약에 통화가 둘 이상이면 필요합니다.",
    },
    order_description: {
      label: "주문 설명",
      hint: "지갑이 고객에게 보여 주는 내용입니다. {shop}, {items}, {order}는 결제마다 채워집니다.",
    },
    display_name: {
      label: "상점 이름",
      hint: "{shop}에 들어갈 이름입니다. 비우면 Medusa의 스토어 이름입니다.",
    },
    merchant_region: {
      label: "가맹점 국가",
      hint: "SG 같은 두 글자. Alipay의 매입사 상품 계약에만 필요합니다.",
    },
    do_not_send: {
      label: "Alipay에 보내지 않을 정보",
      hint: "위험 관리는 대조할 수 없는 결제를 거절합니다. 꼭 필요한 것만 빼세요.",
    },
    customs: {
      label: "세관 등록",
      hint: "중국 세관에 등록된 내용입니다. 신고하지 않으면 셋 다 비워 두세요.",
    },
    return_url: {
      label: "돌아올 URL",
      hint: "결제 후의 스토어프런트 페이지로, 스토어프런트가 보내지 않을 때 씁니다.",
    },
    allowed_return_origins: {
      label: "허용된 출처",
      hint: "스토어프런트의 돌아올 URL에 허용할 추가 출처입니다. 예: https://shop.example",
    },
  },
}
