import type { ofSettings as english } from "../en/said-of-settings"

/** Sentences of the server about accounts: their settings, tests and what the doctor finds. */
export const ofSettings: typeof english = {
  not_registered:
    'medusa-config에 id가 "{{handle}}"인 프로바이더가 등록되어 있지 않아 이 계정으로 결제할 수 없습니다. 등록하거나 계정을 삭제하세요.',
  missing_client_id: "클라이언트 ID가 없습니다.",
  missing_private_key: "개인 키가 없습니다.",
  unusable_private_key: "{{reason}}",
  unusable_next_key: "{{reason}}",
  missing_alipay_public_keys: "Alipay의 공개 키가 없습니다.",
  unusable_public_key: "버전 {{version}}: {{reason}}",
  own_public_key:
    "Alipay의 공개 키 자리에 자신의 공개 키가 입력되어 있습니다. 대시보드에서 Alipay의 공개 키를 복사하세요.",
  test_failed: "마지막 연결 테스트가 실패했습니다: {{reason}}",
  no_backend_url:
    "플러그인 옵션 backend_url이 설정되지 않아 게이트웨이가 알림을 보낼 곳을 모릅니다.",
  no_wallet_in_currency: "이 계정에는 {{currency}}(으)로 결제할 수 있는 지갑이 없습니다.",
  not_enabled_in_region:
    "이 지역에서 프로바이더가 활성화되어 있지 않습니다. 지역을 편집하여 결제 프로바이더에 추가하세요.",
  no_provider: "medusa-config에 Alipay 프로바이더가 등록되어 있지 않습니다.",
  no_provider_fix:
    '결제 모듈의 providers에 { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" }를 추가하세요.',
  account_is_ready: "결제에 필요한 것이 모두 갖춰져 있습니다.",
  never_tested: "연결을 테스트한 적이 없습니다.",
  never_tested_fix: "연결 테스트를 실행하세요.",
  tested_at: "{{at}}에 테스트함: {{reason}}",
  never_probed: "알림이 도착하는지 확인한 적이 없습니다.",
  never_probed_fix: "계정 페이지에서 시험 알림을 보내세요.",
  probed_at: "{{at}}에 확인함: {{reason}}",
  no_settlement_currency:
    "정산 통화가 설정되지 않았습니다. 계약에 통화가 둘 이상이면 결제가 실패합니다.",
  no_settlement_currency_fix: "계정 페이지에서 계약의 정산 통화를 선택하세요.",
  settled_in: "{{currency}}(으)로 정산됩니다.",
  no_return_url:
    "돌아올 URL이 없습니다. 세션과 함께 URL을 보내지 않는 스토어프런트는 결제를 받을 수 없습니다.",
  no_return_url_fix: "결제 후 표시할 스토어프런트 페이지를 돌아올 URL로 설정하세요.",
  return_url_fits: "고객은 {{origin}}(으)로 돌아옵니다.",
  return_url_elsewhere: "고객이 {{origin}}(으)로 돌아오지만, 이 상점의 스토어프런트가 아닙니다.",
  return_url_elsewhere_fix:
    "돌아올 URL을 고치거나 해당 출처를 medusa-config의 storeCors에 추가하세요.",
  offered_nowhere: "프로바이더가 어느 지역에서도 활성화되지 않아 고객에게 보이지 않습니다.",
  offered_nowhere_fix:
    "설정 > 지역에서 지역을 편집하여 결제 프로바이더에 {{provider}}를 추가하세요.",
  offered_in: "{{regions}}에서 제공됩니다.",
  no_wallet_in_regions:
    "이 계정에는 {{regions}}에서 결제할 수 있는 지갑이 없어 그곳 고객에게 보이지 않습니다.",
  no_wallet_in_regions_fix:
    "계정 페이지에서 다른 지갑을 선택하거나 이 지역에 다른 계정을 사용하세요.",
  wallet_without_region: "이 계정이 제공되는 지역 중 {{wallets}}에 맞는 통화를 쓰는 곳이 없습니다.",
  wallet_without_region_fix: "계정에서 지갑을 빼거나 해당 통화의 지역에서 계정을 제공하세요.",
  wallets_fit: "모든 지갑을 계정이 제공되는 지역에서 사용할 수 있습니다.",
  fix_in_settings: "설정 > Alipay를 열어 고치세요.",
  customs_rule_fits: "주문이 규칙에 따라 세관에 신고되며, 해당 판매 채널이 모두 있습니다.",
  customs_channel_gone:
    "{{channels}}의 주문은 세관에 신고되지 않습니다. 그런 판매 채널이 없습니다.",
  customs_channel_gone_fix:
    "계정 페이지의 세관에서 다른 채널을 선택하거나 medusa-config의 customs.sales_channels를 고치세요.",
  not_checked: "확인할 수 없었습니다: {{error}}",
  not_checked_fix: "다른 문제를 먼저 해결한 뒤 다시 점검하세요.",
  locks_in_memory:
    "잠금이 각 서버의 메모리에 저장됩니다. 플러그인은 안전하지만, 서버가 둘 이상이면 Medusa 자체는 안전하지 않습니다.",
  events_in_memory:
    "이벤트가 각 서버의 메모리에 저장되고 서버가 멈추면 사라집니다. 플러그인은 안전하지만, 서버가 둘 이상이면 Medusa 자체는 안전하지 않습니다.",
  shared_by_servers: "모든 서버가 공유합니다.",
  add_module_fix: "운영 환경에서는 {{module}}을 medusa-config에 추가하세요.",
  database_in_place: "데이터베이스가 이전과 같은 곳에서 사용되고 있습니다.",
  database_moved:
    "데이터베이스가 {{since}}부터 새로운 곳에서 사용되고 있습니다. 이전 결제와 연결된 지갑은 처리하지 않습니다.",
  database_moved_fix:
    '상점이 이곳으로 이전했다면 Alipay에서 "스토어가 옮겨졌나요?" 항목을 확인하세요. 복사본이라면 그대로 두세요.',
  no_encryption_key: "플러그인에 encryption_key가 없어 관리자 화면에서 키를 저장할 수 없습니다.",
  no_encryption_key_fix: "{{command}} 명령으로 만들어 플러그인 옵션 encryption_key로 설정하세요.",
  sealed_with: "비밀 정보는 키 {{key}}(으)로 암호화되어 있습니다.",
  backend_url_missing: "backend_url이 설정되지 않아 게이트웨이가 알림을 보낼 곳을 모릅니다.",
  backend_url_missing_fix: "플러그인 옵션에서 백엔드의 공개 주소로 설정하세요.",
  notified_at: "알림은 {{url}}(으)로 옵니다.",
  backend_url_plain: "backend_url이 {{url}}입니다. 운영 게이트웨이는 https로만 알림을 보냅니다.",
  backend_url_plain_fix: "운영 환경에서는 https 주소를 사용하세요.",
  tables_up_to_date: "플러그인의 테이블이 최신입니다.",
  migrations_pending: "플러그인의 마이그레이션이 남아 있습니다: {{migrations}}.",
  migrations_pending_fix: "다음을 실행하세요: npx medusa db:migrate",
  medusa_tested: "Medusa {{version}}은 테스트된 범위 안에 있습니다.",
  medusa_untested: "Medusa {{version}}은 이 플러그인이 테스트된 범위({{range}}) 밖에 있습니다.",
  medusa_untested_fix: "범위 안의 버전을 사용하거나 플러그인의 최신 버전을 찾아보세요.",
  bad_client_id: "client_id는 공백 없는 1~64자여야 합니다. 대시보드에서 복사하세요.",
  bad_key_version: "key_version은 대시보드에 표시된 키의 버전이어야 합니다(예: 1).",
  gateway_url_no_url: "gateway_url이 URL이 아닙니다. https://host 형식으로 쓰세요.",
  gateway_url_credentials: "gateway_url에 사용자 이름이나 비밀번호를 넣지 마세요.",
  gateway_url_no_origin:
    "gateway_url은 경로, 쿼리, 프래그먼트가 없는 출처여야 합니다(예: https://host).",
  gateway_url_no_https: "gateway_url은 https여야 합니다. http는 localhost에만 허용됩니다.",
  unknown_currency:
    "게이트웨이에서 통화 {{currency}}의 소수 자릿수를 알 수 없어 금액을 보낼 수 없습니다.",
  wallet_not_in_currency:
    "{{wallet}}은(는) {{currencies}}(으)로 결제하며 {{currency}}은(는) 쓸 수 없습니다.",
  client_of_sandbox:
    "client_id는 샌드박스의 것이지만 환경은 운영 환경입니다. 운영 클라이언트 ID와 그 키를 사용하세요.",
  client_of_live:
    "client_id는 운영 환경의 것이지만 환경은 샌드박스입니다. SANDBOX_로 시작하는 클라이언트 ID와 그 키를 사용하세요.",
  key_is_own:
    "alipay_public_key가 자신의 공개 키입니다. Alipay의 공개 키를 붙여넣으세요. 자신의 공개 키를 업로드하면 대시보드에 표시됩니다.",
  key_of_other_pair:
    "private_key가 다른 키 쌍의 것입니다. 그 공개 키의 지문은 {{fingerprint}}입니다. 업로드한 공개 키의 개인 키를 붙여넣거나 이 키의 공개 키를 업로드하세요.",
  private_key_empty: "{{field}}이(가) 비어 있습니다. RSA 개인 키를 붙여넣으세요.",
  private_key_is_public:
    "{{field}}에 공개 키가 들어 있습니다. 업로드한 공개 키와 쌍을 이루는 개인 키를 붙여넣으세요.",
  private_key_unreadable:
    "{{field}}은(는) 개인 키가 아닙니다. BEGIN과 END 줄이 있는 PEM 또는 하나의 base64로 전체를 붙여넣으세요. 줄이 빠졌을 수 있습니다.",
  public_key_empty: "{{field}}이(가) 비어 있습니다. 대시보드에서 Alipay의 공개 키를 붙여넣으세요.",
  public_key_is_private:
    "{{field}}에 개인 키가 들어 있습니다. 자신의 키가 아니라 대시보드의 Alipay 공개 키를 붙여넣으세요.",
  public_key_unreadable:
    "{{field}}은(는) 공개 키가 아닙니다. 대시보드에서 Alipay의 공개 키 전체를 복사하세요. 글자나 줄이 빠졌을 수 있습니다.",
  key_has_pass_phrase:
    "{{field}}이(가) 암호문구로 보호되어 있습니다. 다음으로 제거하세요: openssl pkey -in key.pem -out plain.pem",
  key_is_certificate: "{{field}}은(는) 키가 아니라 인증서입니다. 키 자체를 붙여넣으세요.",
  key_of_other_type:
    "{{field}}은(는) {{type}} 유형의 키입니다. 게이트웨이에는 {{least}}비트 이상의 RSA 키가 필요합니다.",
  key_too_short:
    "{{field}}은(는) {{bits}}비트입니다. 게이트웨이에는 {{least}}비트 이상의 RSA 키가 필요합니다.",
  key_damaged: "{{field}}이(가) 손상되었습니다. 숫자들이 서로 맞지 않습니다. 다시 복사하세요.",
  too_long: "{{field}}이(가) {{longest}}자보다 깁니다.",
  unknown_wallet:
    "payment_method_types에 알 수 없는 지갑 {{wallet}}이(가) 있습니다. 목록에서 선택하세요. 이 플러그인보다 새로운 지갑은 medusa-config에서 설정할 수 있습니다.",
  empty: "{{field}}이(가) 비어 있습니다. 빼거나 값을 넣으세요.",
  too_many: "{{field}}의 항목이 {{most}}개를 넘습니다.",
  bad_origins:
    "allowed_return_origins에는 https://shop.example이나 myshop://checkout처럼 경로와 쿼리가 없는 출처를 적으세요.",
  origin_too_long: "allowed_return_origins에 {{longest}}자보다 긴 것이 있습니다.",
  bad_timeout: "timeout_ms는 100에서 60000 사이의 정수(밀리초)여야 합니다.",
  bad_settlement_currency: "settlement_currency는 ISO 4217의 세 글자 코드여야 합니다(예: USD).",
  no_wallets:
    "payment_method_types가 비어 있습니다. ALIPAY_CN을 쓰려면 빼고, 아니면 지갑을 하나 이상 적으세요.",
  unknown_place:
    "order_description의 {{place}}은(는) 알 수 없습니다. {shop}, {items}, {order}를 사용하세요.",
  bad_merchant_region: "merchant_region은 ISO 3166의 두 글자 국가 코드여야 합니다(예: SG).",
  version_twice:
    "alipay_public_keys에 버전 {{version}}의 키가 두 개 있습니다. 버전마다 키는 하나입니다.",
  customs_code_missing: "customs.customs_code가 없습니다. 세관 코드를 입력하세요(예: NINGBO).",
  bad_customs_code: "customs.customs_code는 영문자와 숫자로 된 코드여야 합니다(예: NINGBO).",
  merchant_code_missing:
    "customs.merchant_customs_code가 없습니다. 세관에 등록된 코드를 입력하세요.",
  merchant_name_missing:
    "customs.merchant_customs_name이 없습니다. 세관에 등록된 이름을 입력하세요.",
  customs_no_shipment:
    "customs.when이 payment이면 customs.per는 order여야 합니다. 주문이 결제될 때는 아직 배송이 없습니다.",
  no_waiting_pair: "대기 중인 키 쌍이 없습니다. 먼저 만드세요.",
  setting_missing:
    "{{field}}이(가) 없습니다. 관리자의 설정 > Alipay나 medusa-config의 프로바이더 옵션에서 설정하세요.",
  sandbox_client_in_live:
    "client_id가 샌드박스에 속하는 SANDBOX_로 시작하지만 환경은 운영 환경입니다. 운영 클라이언트 ID와 그 키를 사용하세요.",
  live_client_in_sandbox:
    "환경은 샌드박스이지만 client_id가 SANDBOX_로 시작하지 않습니다. 샌드박스의 클라이언트 ID와 그 키를 사용하세요.",
  address_not_absolute:
    "{{field}}은(는) https://shop.example/checkout/alipay 같은 전체 URL이어야 합니다.",
  address_scheme:
    "{{field}}은(는) https://shop.example/checkout/alipay처럼 페이지나 앱으로 이어져야 합니다. 이 스킴은 허용되지 않습니다.",
  address_too_long:
    "{{field}}은(는) 전송될 때 {{longest}}자를 넘습니다(공백과 ASCII가 아닌 문자는 인코딩됩니다). 더 짧은 주소를 사용하세요.",
  address_credentials: "{{field}}에 사용자 이름이나 비밀번호를 넣지 마세요.",
  no_sealing_key:
    "encryption_key 없이는 {{field}}을(를) 저장할 수 없습니다. 플러그인의 이 옵션을 설정하고 서버를 다시 시작하세요.",
  unknown_sealing_key:
    "{{field}}은(는) 설정되지 않은 키 {{key}}(으)로 암호화되어 있습니다. 그 키를 previous_encryption_keys에 적거나 값을 다시 입력하세요.",
  damaged_secret: "{{field}}을(를) 읽을 수 없습니다. 저장된 내용이 바뀌었습니다. 다시 입력하세요.",
  handle_missing: "핸들이 없습니다.",
  bad_handle: '핸들은 medusa-config에 있는 프로바이더의 id여야 합니다: 소문자, 숫자, "-".',
  no_account:
    'Alipay 계정 "{{handle}}"이(가) 없습니다. 이 id의 프로바이더도, 저장된 내용도 없습니다.',
  setup_connected: "Alipay가 이 계정의 키에 응답합니다.",
  setup_message_came: "Alipay의 메시지가 들어오며 진짜로 확인되었습니다.",
  setup_return_page_skipped:
    "설정되어 있지 않습니다. 이미 결제가 들어오므로 스토어프런트가 직접 보냅니다.",
  setup_paid_test: "테스트 결제가 들어왔습니다.",
  setup_paid_live: "고객이 이 계정으로 결제하고 있습니다.",
  setup_not_paid: "스토어프런트나 주문의 결제 링크에서 직접 한 번 결제하세요.",
  setup_refunded: "환불이 성공했습니다.",
  setup_not_refunded: "그 결제의 일부를 주문에서 환불하세요.",
  setup_refund_skipped: "아직 환불이 없습니다. 이미 결제가 들어오므로 테스트가 필요 없습니다.",
  setup_live: "운영 키를 사용하고 있습니다.",
  setup_not_live: "나머지가 끝나면 운영 클라이언트 ID와 키를 입력하고 '운영'을 선택하세요.",
}
