import type { ofFields as english } from "../en/said-of-fields"

/** What a field must be, and what does not exist. */
export const ofFields: typeof english = {
  no_dispute: "분쟁 {{id}}이(가) 없습니다.",
  nothing_to_ask:
    "문의할 것이 없습니다. 이 분쟁에는 파일로 확인할 수 있는 답을 기다리는 반론이 없습니다.",
  no_such_document: "Alipay에 이 분쟁의 해당 문서가 없습니다.",
  other_file_sent:
    "Alipay가 예고한 것과 다른 파일을 보냈습니다. MD5가 {{expected}}이(가) 아니라 {{md5}}입니다. 다시 시도하고, 일치하기 전에는 사용하지 마세요.",
  no_written_defense: "Alipay가 이 분쟁의 반론을 작성했다고 알리지 않았습니다.",
  no_copy:
    "여기에 사본이 없습니다. 사본은 encryption_key가 설정된 경우 1년간 보관합니다. 제출한 것은 Alipay에서 받으세요.",
  copy_unreadable:
    "사본을 읽을 수 없습니다. 암호화에 쓴 encryption_key가 없습니다. previous_encryption_keys에 추가하거나, 제출한 것을 Alipay에서 받으세요.",
  refused_other_client: "다른 클라이언트 ID의 결제에 대한 분쟁을 알립니다",
  refused_other_keys:
    "분쟁을 알리지만, 서명이 결제에 쓰인 계정의 어떤 Alipay 공개 키와도 맞지 않습니다",
  refused_no_account: "이 핸들로 사용할 수 있는 계정이 없습니다",
  refused_headers: "헤더 client-id, request-time, signature가 모두 있지 않습니다",
  refused_client_id: "다른 클라이언트 ID로 보낸 것입니다",
  refused_signature_header: "서명 헤더의 형식이 잘못되었습니다",
  refused_signature: "서명이 이 계정의 어떤 Alipay 공개 키와도 맞지 않습니다",
  store_not_registered: "Alipay가 매장을 등록하지 않았습니다: {{reason}}",
  store_not_told: "Alipay가 매장 등록 내용을 알려 주지 않았습니다: {{reason}}",
  documents_no_key:
    "문서는 암호화해서만 보관하는데 플러그인 옵션 encryption_key가 없습니다. 설정하거나 문서 없이 등록하세요. 아무것도 보내지 않았습니다.",
  no_stock_location: "재고 위치 {{id}}이(가) 없습니다.",
  place_registered:
    '이 장소는 이미 계정 "{{account}}"(으)로 등록되어 있습니다({{id}}). 그 등록을 정정하세요.',
  store_corrected: "다른 요청이 매장을 정정했습니다.",
  documents_gone:
    "문서가 없습니다. 이전 요청의 문서는 더 이상 보관하지 않거나 열 수 없습니다. 다시 제출하거나 빈 목록을 보내세요.",
  annex_broken_picture: '첨부 "{{name}}"은(는) 읽을 수 없는 그림입니다. JPEG로 다시 저장하세요.',
  annex_unreadable:
    '첨부 "{{name}}"은(는) 읽을 수 없는 PDF입니다. 보호되었거나 손상되었습니다. 새 PDF로 인쇄하세요.',
  annex_pages: '첨부 "{{name}}"은(는) {{pages}}쪽입니다. 최대 {{most}}쪽까지 보낼 수 있습니다.',
  annex_large_picture:
    '첨부 "{{name}}"은(는) 그림이 너무 크거나 한 장이 더 많습니다. JPEG로 다시 저장하세요.',
  annex_kind: '첨부 "{{name}}"은(는) PDF, PNG 또는 JPEG 파일이어야 합니다.',
  defense_large:
    "문서는 최대 {{bytes}}바이트입니다. Alipay 인터페이스는 더 큰 것을 받지 않습니다. 파일을 줄이거나 Alipay 대시보드에서 업로드하세요.",
  field_base64: "{{field}}은(는) data: 접두사가 없는 base64 파일이어야 합니다.",
  defense_kind: "문서는 PDF, DOC 또는 DOCX 파일이어야 합니다. 이 파일은 어느 것도 아닙니다.",
  store_being_sent: "요청을 보내는 중입니다.",
  store_unknown: "Alipay가 요청을 받았는지 아직 알 수 없습니다. 확인 중입니다.",
  store_in_review: "매장이 심사 중입니다. 끝날 때까지 Alipay는 다른 요청을 받지 않습니다.",
  store_approved: "매장이 승인되었습니다. 등록 내용 변경은 Alipay에 요청하세요.",
  nothing_to_correct: "정정할 것이 없습니다.",
  document_large: "{{field}}이(가) 750,000바이트보다 큽니다. 파일을 줄이세요.",
  store_document_kind:
    "{{field}}은(는) PDF, JPEG 또는 PNG 파일이어야 합니다. 이 파일은 어느 것도 아닙니다.",
  documents_large: "문서가 모두 합해 2,000,000바이트보다 큽니다. 파일을 줄이세요.",
  store_mcc: "{{field}}은(는) 5499와 같은 네 자리 숫자여야 합니다.",
  store_country: "{{field}}은(는) CN과 같은 대문자 두 글자여야 합니다.",
  store_word: "{{field}}은(는) Alipay가 정한 대문자 코드여야 합니다.",
  store_own_id: "{{field}}에는 영문자, 숫자, -, _만 쓸 수 있습니다.",
  store_missing: "{{field}}이(가) 없습니다. 입력하세요.",
  store_terminal_twice: "{{field}}에 {{name}}이(가) 두 번 있습니다. 하나씩만 적으세요.",
  store_may_be_sent: "등록을 아직 보내는 중입니다. 1분쯤 뒤에 계산대를 변경하세요.",
  store_too_long: "{{field}}이(가) {{longest}}자보다 깁니다. Alipay는 더 긴 것을 받지 않습니다.",
  store_rejected:
    "Alipay가 이 장소를 매장으로 거절했습니다. Alipay > 매장에서 등록을 정정하세요. 아무것도 시작하지 않았습니다.",
  no_item: "처리할 항목 {{id}}이(가) 없습니다.",
  no_store: "매장 {{id}}이(가) 없습니다.",
  field_text: "{{field}}은(는) 1~{{longest}}자여야 합니다.",
  field_short_text: "{{field}}은(는) 최대 {{longest}}자여야 합니다.",
  field_one_of: "{{field}}은(는) 다음 중 하나여야 합니다: {{words}}.",
  field_some_of: "{{field}}은(는) 다음 중 하나 이상이어야 합니다: {{words}}.",
  field_codes: "{{field}}은(는) 쉼표로 구분한 하나 이상의 코드여야 합니다.",
  field_code: "{{field}}은(는) {{example}}와(과) 같은 코드여야 합니다.",
  field_time: "{{field}}은(는) {{example}}와(과) 같은 ISO 8601 날짜여야 합니다.",
  field_whole_number: "{{field}}은(는) {{least}}~{{most}}의 정수여야 합니다.",
  field_file_name: "{{field}}은(는) 최대 256자의 파일 이름이어야 합니다.",
  field_minor_units: '{{field}}은(는) "{{example}}"와(과) 같은 최소 통화 단위의 숫자여야 합니다.',
  field_address: "{{field}}은(는) shop@example.com과 같은 이메일 주소여야 합니다.",
  field_list: "{{field}}은(는) 최대 {{most}}개의 목록이어야 합니다.",
  field_cursor: "cursor는 이전 응답의 next_cursor 또는 previous_cursor여야 합니다.",
  field_unknown: "이 요청에는 없는 필드입니다.",
  answers_other_key: "응답이 alipay_public_key와 맞지 않습니다",
  revision_missing: "revision이 없습니다. 편집한 계정의 개정 번호를 보내세요.",
  account_has_payments: "이 계정에 아직 열린 결제가 {{payments}}건 있습니다. 정리된 뒤 삭제하세요.",
  account_has_wallets:
    "이 계정의 키가 없으면 연결된 지갑 {{wallets}}개를 청구하거나 해지할 수 없습니다. 먼저 고객 페이지에서 해지하거나 purge_former_keys=true 없이 계정을 삭제하세요. leave_linked_wallets=true이면 그래도 삭제되며, 이후에는 고객만 자신의 지갑에서 권한을 해지할 수 있습니다.",
  account_has_disputes:
    "이 계정에 아직 열려 있는 분쟁이 {{disputes}}건 있습니다. 키가 없으면 답변할 수 없고 결과도 믿지 않습니다. 끝난 뒤에 또는 purge_former_keys=true 없이 삭제하세요. leave_open_disputes=true를 붙이면 그래도 삭제됩니다.",
  bad_request: "요청이 올바르지 않습니다.",
  changed_by_other: "다른 관리자가 이 계정을 변경했습니다. 변경 내용을 확인한 뒤 다시 저장하세요.",
  alerts_revision_missing: "revision이 없습니다. 편집한 메시지 설정의 개정 번호를 보내세요.",
  alerts_changed:
    "여신 뒤에 다른 관리자가 메시지 설정을 변경했습니다. 저장된 것은 없습니다. 다시 연 뒤 저장하세요.",
  alert_kinds: "kinds는 urgent, all 또는 하나 이상의 항목 종류 목록이어야 합니다.",
  settled_reason_short: "어떻게 해결했는지 세 글자 이상으로 적으세요.",
  attention_ids: "ids는 1~{{most}}개의 항목 ID 목록이어야 합니다.",
  no_declaration: "신고 {{id}}이(가) 없습니다.",
  declare_amount: "amount는 펀(fen) 단위의 숫자여야 합니다. 128 CNY는 12800입니다.",
  declare_certificate: "certificate에는 구매자 신분증의 이름과 번호가 있어야 합니다.",
  declare_card_number: "certificate.number는 중국 신분증의 18자여야 합니다.",
  annexes_files: "annexes는 이름과 내용이 있는 파일 최대 {{most}}개여야 합니다.",
  link_one_id:
    "order_id 또는 payment_collection_id 중 하나만 지정하세요. 무엇을 결제하는 링크인지 나타냅니다.",
  link_email: "email_to는 이메일 주소여야 합니다.",
  no_payment: "결제 {{id}}이(가) 없습니다.",
  store_address: "{{field}}에는 주소가 있어야 합니다.",
  store_details: "details에는 가맹점과 매장의 등록 내용이 있어야 합니다.",
  store_documents: "documents는 종류, 이름, 내용이 있는 파일 최대 {{most}}개여야 합니다.",
  sale_lines:
    "lines는 1~100줄이어야 하며, 각 줄에 variant_id와 quantity 또는 title과 amount가 있어야 합니다.",
  sale_code: "code는 계산대에서 스캔한 것으로, 공백 없는 8~128자여야 합니다.",
  sale_method: 'method는 code가 있는 "scan", "show" 또는 "printed"여야 합니다.',
  no_notification: "알림 {{id}}이(가) 없습니다.",
  no_agreement: "약정 {{id}}이(가) 없습니다.",
  accept_confirmation:
    'confirmation은 "{{confirmation}}"이어야 합니다. 수락하면 되돌릴 수 없습니다. 아무것도 보내지 않았습니다.',
  no_verified_notification:
    "검증된 알림 {{id}}이(가) 없습니다. 거부된 알림은 다시 적용할 수 없습니다.",
  no_order: "주문 {{id}}이(가) 없습니다.",
  font_unreadable:
    "defense_fonts: {{path}}을(를) 읽을 수 없습니다({{error}}). medusa-config의 경로를 정정하세요.",
  font_unusable:
    "defense_fonts: {{path}}은(는) 사용할 수 있는 글꼴이 아닙니다({{error}}). TTF 또는 OTF 파일을 사용하세요.",
  settled_reason_missing: "어떻게 해결했는지 reason에 적으세요. 항목과 함께 보관됩니다.",
  no_region: "지역 {{id}}이(가) 없습니다.",
}
