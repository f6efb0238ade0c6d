import type { ofTests as english } from "../en/said-of-tests"

/** What the server says of a test connection and a probe. */
export const ofTests: typeof english = {
  connection_wrong_private_key: "게이트웨이가 요청의 서명을 확인할 수 없습니다.",
  connection_wrong_private_key_fix:
    "여기에 표시된 공개 키를 대시보드에 업로드하거나, 업로드된 공개 키의 개인 키를 사용하세요. key_version은 그 키의 버전이어야 합니다.",
  connection_unknown_client: "게이트웨이가 이 클라이언트 ID를 모릅니다.",
  connection_unknown_client_fix:
    "대시보드에서 클라이언트 ID를 다시 복사하고 지역과 환경이 계정과 맞는지 확인하세요.",
  connection_not_opened: "이 계정에 결제가 열려 있지 않습니다.",
  connection_not_opened_fix:
    "Alipay 지원팀에 이 클라이언트 ID의 온라인 결제 API를 열어 달라고 요청하세요.",
  connection_wrong_address: "주소는 있지만 결제 API가 없습니다.",
  connection_wrong_address_fix: "지역, 환경, gateway_url을 확인하세요.",
  connection_key_not_uploaded: "게이트웨이에 이 클라이언트 ID와 키 버전의 공개 키가 없습니다.",
  connection_key_not_uploaded_fix:
    "대시보드에 공개 키를 업로드하고, 그곳에서 받은 버전을 key_version으로 입력하세요.",
  connection_client_disabled: "클라이언트 ID가 게이트웨이에서 비활성화되어 있습니다.",
  connection_client_disabled_fix: "Alipay 지원팀에 활성화를 요청하세요.",
  connection_wrong_alipay_public_key:
    "게이트웨이가 응답했지만, 서명이 여기에 입력된 Alipay의 공개 키와 맞지 않습니다.",
  connection_wrong_alipay_public_key_fix:
    "대시보드에서 이 클라이언트 ID와 환경의 Alipay 공개 키를 복사하세요. 자신의 공개 키가 아닙니다.",
  connection_answer_for_other_client: "게이트웨이의 응답이 다른 클라이언트 ID에 대한 것입니다.",
  connection_answer_for_other_client_fix:
    "client_id를 확인하세요. 게이트웨이와의 사이에서 응답이 뒤섞였을 수 있습니다.",
  connection_unsigned_answer: "응답에 서명이 없으므로 게이트웨이에서 온 것이 아닙니다.",
  connection_unsigned_answer_fix:
    "지역과 gateway_url을 확인하세요. 게이트웨이 대신 프록시나 로그인 페이지가 응답했을 수 있습니다.",
  connection_incomplete_signature: "응답 서명의 헤더가 빠져 있습니다.",
  connection_incomplete_signature_fix:
    "게이트웨이로 가는 프록시를 확인하세요. signature와 response-time 헤더를 전달해야 합니다.",
  connection_answer_for_other_request: "게이트웨이의 응답이 다른 요청에 대한 것입니다.",
  connection_answer_for_other_request_fix:
    "게이트웨이와의 사이에서 응답이 뒤섞이거나 반복됩니다. 중간의 프록시를 확인하세요.",
  connection_old_answer: "게이트웨이의 응답이 서명된 지 너무 오래되었습니다.",
  connection_old_answer_fix: "이 서버의 시계와, 중간의 프록시가 응답을 반복하는지 확인하세요.",
  connection_dns: "게이트웨이의 이름을 찾을 수 없습니다.",
  connection_dns_fix: "지역과 gateway_url, 서버의 DNS를 확인하세요.",
  connection_tls: "상대방이 인증서로 게이트웨이임을 증명하지 못했습니다.",
  connection_tls_fix:
    "gateway_url, 서버의 시계, 프록시가 암호화된 연결을 여는지 확인하세요. 그래야 한다면 NODE_EXTRA_CA_CERTS로 루트 인증서를 추가하세요.",
  connection_connection_refused: "게이트웨이 주소에서 연결을 받는 것이 없습니다.",
  connection_connection_refused_fix:
    "gateway_url을 확인하세요. 시뮬레이터라면 실행 중이어야 합니다.",
  connection_timeout: "게이트웨이가 제시간에 응답하지 않았습니다.",
  connection_timeout_fix:
    "서버가 인터넷에 연결할 수 있는지(방화벽, 프록시)와 timeout_ms를 확인하세요.",
  connection_connection: "게이트웨이와의 연결이 끊겼습니다.",
  connection_connection_fix: "이 서버와 게이트웨이 사이의 네트워크를 확인한 뒤 다시 테스트하세요.",
  connection_protocol: "게이트웨이의 응답은 서명되었지만 API 설명과 다릅니다.",
  connection_protocol_fix: "플러그인을 업데이트하세요. 이미 최신이라면 신고해 주세요.",
  connection_http_status: "게이트웨이 주소가 HTTP 상태 {{status}}(으)로 응답했습니다.",
  connection_http_status_fix:
    "지역과 gateway_url을 확인하세요. 맞다면 게이트웨이에 문제가 있는 것이니 나중에 다시 테스트하세요.",
  connection_refused: "게이트웨이가 {{result_code}}(으)로 요청을 거절했습니다.",
  connection_refused_fix: "게이트웨이 문서에서 코드를 찾아보거나 Alipay 지원팀에 문의하세요.",
  connection_configuration: "{{reason}}",
  connection_configuration_fix: "이 설정을 고친 뒤 다시 테스트하세요.",
  connection_unexpected_answer: "게이트웨이가 만들어진 적 없는 결제를 찾았습니다.",
  connection_unexpected_answer_fix:
    "gateway_url을 확인하세요. 그곳에서 응답하는 것이 게이트웨이처럼 동작하지 않습니다.",
  connection_clock_skew_ahead: "이 서버의 시계가 게이트웨이보다 {{minutes}}분 빠릅니다.",
  connection_clock_skew_fix: "NTP로 서버의 시계를 맞추세요. 요청은 시각과 함께 서명됩니다.",
  connection_clock_skew_behind: "이 서버의 시계가 게이트웨이보다 {{minutes}}분 느립니다.",
  connection_connected: "게이트웨이가 이 계정을 알고, 양쪽이 서로를 확인할 수 있습니다.",
  probe_no_address: "백엔드의 공개 주소를 알 수 없습니다.",
  probe_no_address_fix:
    "플러그인 옵션 backend_url을 인터넷에서 이 백엔드에 접속하는 주소로 설정하세요.",
  probe_no_account: "이 계정은 아직 서명할 수 없습니다.",
  probe_no_account_fix: "클라이언트 ID와 키를 먼저 완성하세요.",
  probe_dns: "backend_url의 이름을 찾을 수 없습니다.",
  probe_dns_fix: "backend_url과 호스트의 DNS 레코드를 확인하세요.",
  probe_tls: "backend_url의 인증서가 유효하지 않습니다.",
  probe_tls_fix: "공인 기관이 서명한 인증서를 중간 인증서와 함께 설치하세요.",
  probe_connection_refused: "backend_url에서 연결을 받는 것이 없습니다.",
  probe_connection_refused_fix: "포트를 열거나 backend_url을 고치세요.",
  probe_timeout: "backend_url을 통해 제시간에 응답이 오지 않았습니다.",
  probe_timeout_fix:
    "방화벽이 연결을 막을 수 있습니다. 포트를 인터넷에 여세요. 서버가 자신의 공개 주소에 접속하지 못하는 네트워크도 있습니다. 그럴 때는 대신 샌드박스 결제를 해 보세요.",
  probe_connection: "backend_url과의 연결이 끊겼습니다.",
  probe_connection_fix: "백엔드 앞의 프록시나 로드 밸런서를 확인한 뒤 다시 시도하세요.",
  probe_redirected: "backend_url이 리디렉션으로 응답하지만 게이트웨이는 따라가지 않습니다.",
  probe_redirected_fix:
    "최종 주소를 backend_url로 입력하세요(https, 올바른 호스트, 끝에 경로 없음).",
  probe_not_found: "알림 경로에서 응답하는 것이 없습니다.",
  probe_not_found_fix:
    "백엔드 앞의 프록시나 로드 밸런서를 확인하세요. /hooks/alipay가 Medusa에 도달해야 하며, 경로 접두사는 backend_url에 넣어야 합니다.",
  probe_blocked: "Medusa에 도달하기 전에 메시지가 거부되었습니다.",
  probe_blocked_fix:
    "백엔드 앞의 프록시나 로드 밸런서를 확인하세요. /hooks/alipay는 로그인 없이 열려 있고 모든 헤더를 유지해야 합니다.",
  probe_headers_removed: "메시지가 client-id, request-time, signature 헤더 없이 도착했습니다.",
  probe_headers_removed_fix:
    "백엔드 앞의 프록시나 로드 밸런서를 확인하세요. 헤더를 전달해야 합니다.",
  probe_body_changed: "메시지 본문이 중간에 바뀌었습니다.",
  probe_body_changed_fix:
    "백엔드 앞의 프록시나 로드 밸런서를 확인하세요. 본문을 해석, 압축, 재인코딩하지 않고 그대로 전달해야 합니다.",
  probe_other_store: "메시지가 도착했지만, 이 계정의 키가 다른 서버였습니다.",
  probe_other_store_fix:
    "backend_url이 이 상점을 가리키는지, 모든 서버가 같은 데이터베이스와 medusa-config를 쓰는지 확인하세요.",
  probe_other_answer: "이 플러그인이 아닌 다른 것이 응답했습니다.",
  probe_other_answer_fix:
    "backend_url을 확인하세요. 그 주소에 스토어프런트나 파킹 페이지가 있을 수 있습니다.",
  probe_http_status: "알림 주소가 HTTP 상태 {{status}}(으)로 응답했습니다.",
  probe_http_status_fix: "백엔드 앞의 프록시나 로드 밸런서와 서버 로그를 확인하세요.",
  probe_received: "메시지가 공개 주소를 거쳐 그대로 돌아왔습니다.",
}
