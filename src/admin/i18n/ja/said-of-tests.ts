import type { ofTests as english } from "../en/said-of-tests"

/** What the server says of a test connection and a probe. */
export const ofTests: typeof english = {
  connection_wrong_private_key: "ゲートウェイがリクエストの署名を検証できません。",
  connection_wrong_private_key_fix:
    "ここに表示された公開鍵をダッシュボードにアップロードするか、アップロード済みの公開鍵の秘密鍵を使ってください。key_version はその鍵のものにします。",
  connection_unknown_client: "ゲートウェイはこのクライアント ID を知りません。",
  connection_unknown_client_fix:
    "ダッシュボードからクライアント ID をもう一度コピーし、地域と環境がアカウントのものか確認してください。",
  connection_not_opened: "このアカウントでは決済が有効になっていません。",
  connection_not_opened_fix:
    "このクライアント ID でオンライン決済 API を有効にするよう、Alipay のサポートに依頼してください。",
  connection_wrong_address: "アドレスは存在しますが、決済 API がありません。",
  connection_wrong_address_fix: "地域、環境、gateway_url を確認してください。",
  connection_key_not_uploaded:
    "ゲートウェイに、このクライアント ID と鍵バージョンの公開鍵がありません。",
  connection_key_not_uploaded_fix:
    "ダッシュボードに公開鍵をアップロードし、そこで付いたバージョンを key_version に入力してください。",
  connection_client_disabled: "クライアント ID がゲートウェイで無効になっています。",
  connection_client_disabled_fix: "有効にするよう Alipay のサポートに依頼してください。",
  connection_wrong_alipay_public_key:
    "ゲートウェイは応答しましたが、署名がここに入力された Alipay の公開鍵と合いません。",
  connection_wrong_alipay_public_key_fix:
    "このクライアント ID と環境の Alipay の公開鍵をダッシュボードからコピーしてください。自分の公開鍵ではありません。",
  connection_answer_for_other_client: "ゲートウェイの応答は別のクライアント ID 宛てです。",
  connection_answer_for_other_client_fix:
    "client_id を確認してください。ゲートウェイとの間で応答が取り違えられている可能性があります。",
  connection_unsigned_answer: "応答に署名がないため、ゲートウェイからのものではありません。",
  connection_unsigned_answer_fix:
    "地域と gateway_url を確認してください。ゲートウェイの代わりにプロキシやログインページが応答している可能性があります。",
  connection_incomplete_signature: "応答の署名のヘッダーが欠けています。",
  connection_incomplete_signature_fix:
    "ゲートウェイまでのプロキシを確認してください。signature と response-time のヘッダーを通す必要があります。",
  connection_answer_for_other_request: "ゲートウェイの応答は別のリクエストに対するものです。",
  connection_answer_for_other_request_fix:
    "ゲートウェイとの間で応答が取り違えられたり繰り返されたりしています。途中のプロキシを確認してください。",
  connection_old_answer: "ゲートウェイの応答が署名されてから時間が経ちすぎています。",
  connection_old_answer_fix:
    "このサーバーの時計と、途中のプロキシが応答を繰り返していないかを確認してください。",
  connection_dns: "ゲートウェイの名前を解決できません。",
  connection_dns_fix: "地域と gateway_url、サーバーの DNS を確認してください。",
  connection_tls: "相手は証明書でゲートウェイであることを証明できませんでした。",
  connection_tls_fix:
    "gateway_url、サーバーの時計、プロキシが暗号化接続を開いていないかを確認してください。必要な場合は NODE_EXTRA_CA_CERTS でルート証明書を追加します。",
  connection_connection_refused: "ゲートウェイのアドレスで待ち受けているものがありません。",
  connection_connection_refused_fix:
    "gateway_url を確認してください。シミュレーターの場合は起動している必要があります。",
  connection_timeout: "ゲートウェイが時間内に応答しませんでした。",
  connection_timeout_fix:
    "サーバーがインターネットに接続できるか（ファイアウォール、プロキシ）と timeout_ms を確認してください。",
  connection_connection: "ゲートウェイとの接続が切れました。",
  connection_connection_fix:
    "このサーバーとゲートウェイの間のネットワークを確認してから、もう一度テストしてください。",
  connection_protocol: "ゲートウェイの応答は署名されていますが、API の説明と異なります。",
  connection_protocol_fix: "プラグインを更新してください。最新の場合は報告してください。",
  connection_http_status: "ゲートウェイのアドレスが HTTP ステータス {{status}} で応答しました。",
  connection_http_status_fix:
    "地域と gateway_url を確認してください。正しい場合はゲートウェイの障害です。後でもう一度テストしてください。",
  connection_refused: "ゲートウェイがリクエストを {{result_code}} で拒否しました。",
  connection_refused_fix:
    "ゲートウェイのドキュメントでコードを調べるか、Alipay のサポートに問い合わせてください。",
  connection_configuration: "{{reason}}",
  connection_configuration_fix: "この設定を修正してから、もう一度テストしてください。",
  connection_unexpected_answer: "ゲートウェイが、行われたことのない支払いを見つけました。",
  connection_unexpected_answer_fix:
    "gateway_url を確認してください。応答しているものはゲートウェイのように動作していません。",
  connection_clock_skew_ahead: "このサーバーの時計はゲートウェイより {{minutes}} 分進んでいます。",
  connection_clock_skew_fix:
    "NTP でサーバーの時計を合わせてください。リクエストは時刻とともに署名されます。",
  connection_clock_skew_behind: "このサーバーの時計はゲートウェイより {{minutes}} 分遅れています。",
  connection_connected: "ゲートウェイはこのアカウントを認識し、互いに検証できます。",
  probe_no_address: "バックエンドの公開アドレスが不明です。",
  probe_no_address_fix:
    "プラグインのオプション backend_url に、インターネットからこのバックエンドに届くアドレスを設定してください。",
  probe_no_account: "このアカウントはまだ署名できません。",
  probe_no_account_fix: "先にクライアント ID と鍵を設定してください。",
  probe_dns: "backend_url の名前を解決できません。",
  probe_dns_fix: "backend_url とホストの DNS レコードを確認してください。",
  probe_tls: "backend_url の証明書が有効ではありません。",
  probe_tls_fix: "公的な認証局が署名した証明書を、中間証明書とともにインストールしてください。",
  probe_connection_refused: "backend_url で待ち受けているものがありません。",
  probe_connection_refused_fix: "ポートを開けるか、backend_url を修正してください。",
  probe_timeout: "backend_url から時間内に応答がありませんでした。",
  probe_timeout_fix:
    "ファイアウォールが接続を破棄している可能性があります。ポートをインターネットに開けてください。サーバーが自身の公開アドレスに接続できないネットワークもあります。その場合は代わりにサンドボックスで支払ってください。",
  probe_connection: "backend_url との接続が切れました。",
  probe_connection_fix:
    "バックエンドの前のプロキシやロードバランサーを確認してから、もう一度お試しください。",
  probe_redirected: "backend_url がリダイレクトを返しますが、ゲートウェイはそれに従いません。",
  probe_redirected_fix:
    "最終的なアドレスを backend_url に入力してください（https、正しいホスト、末尾のパスなし）。",
  probe_not_found: "通知のパスで応答するものがありません。",
  probe_not_found_fix:
    "バックエンドの前のプロキシやロードバランサーを確認してください。/hooks/alipay は Medusa に届く必要があり、パスの接頭辞は backend_url に含めます。",
  probe_blocked: "Medusa の手前でメッセージが拒否されました。",
  probe_blocked_fix:
    "バックエンドの前のプロキシやロードバランサーを確認してください。/hooks/alipay はログインなしで開き、すべてのヘッダーを保つ必要があります。",
  probe_headers_removed:
    "メッセージは client-id、request-time、signature のヘッダーなしで届きました。",
  probe_headers_removed_fix:
    "バックエンドの前のプロキシやロードバランサーを確認してください。これらのヘッダーを通す必要があります。",
  probe_body_changed: "メッセージの本文が途中で変わりました。",
  probe_body_changed_fix:
    "バックエンドの前のプロキシやロードバランサーを確認してください。本文を解析、圧縮、再エンコードせず、1 バイトも変えずに通す必要があります。",
  probe_other_store: "メッセージは届きましたが、このアカウントの鍵が異なるサーバーでした。",
  probe_other_store_fix:
    "backend_url がこのショップを指し、すべてのサーバーが同じデータベースと medusa-config を使っているか確認してください。",
  probe_other_answer: "このプラグイン以外のものが応答しました。",
  probe_other_answer_fix:
    "backend_url を確認してください。そのアドレスにストアやパーキングページがある可能性があります。",
  probe_http_status: "通知のアドレスが HTTP ステータス {{status}} で応答しました。",
  probe_http_status_fix:
    "バックエンドの前のプロキシやロードバランサーと、サーバーのログを確認してください。",
  probe_received: "メッセージは公開アドレスを通ってそのまま戻りました。",
}
