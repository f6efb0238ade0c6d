import type { ofSettings as english } from "../en/said-of-settings"

/** Sentences of the server about accounts: their settings, tests and what the doctor finds. */
export const ofSettings: typeof english = {
  not_registered:
    "medusa-config に id「{{handle}}」のプロバイダーが登録されていないため、このアカウントでは支払えません。登録するか、アカウントを削除してください。",
  missing_client_id: "クライアント ID がありません。",
  missing_private_key: "秘密鍵がありません。",
  unusable_private_key: "{{reason}}",
  unusable_next_key: "{{reason}}",
  missing_alipay_public_keys: "Alipay の公開鍵がありません。",
  unusable_public_key: "バージョン {{version}}：{{reason}}",
  own_public_key:
    "Alipay の公開鍵の欄に自分の公開鍵が入力されています。ダッシュボードから Alipay の公開鍵をコピーしてください。",
  test_failed: "前回の接続テストは失敗しました：{{reason}}",
  no_backend_url:
    "プラグインのオプション backend_url が未設定のため、ゲートウェイに通知の送り先が伝わりません。",
  no_wallet_in_currency: "このアカウントには {{currency}} で支払えるウォレットがありません。",
  not_enabled_in_region:
    "この地域でプロバイダーが有効になっていません。地域を編集して決済プロバイダーに追加してください。",
  no_provider: "medusa-config に Alipay のプロバイダーが登録されていません。",
  no_provider_fix:
    '決済モジュールの providers に { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } を追加してください。',
  account_is_ready: "決済に必要なものはすべて揃っています。",
  never_tested: "接続テストはまだ行われていません。",
  never_tested_fix: "接続テストを実行してください。",
  tested_at: "{{at}} にテスト済み：{{reason}}",
  never_probed: "通知が届くかどうかはまだ確認されていません。",
  never_probed_fix: "アカウントのページからテスト通知を送ってください。",
  probed_at: "{{at}} に確認済み：{{reason}}",
  no_settlement_currency:
    "決済通貨が設定されていません。契約に複数の通貨がある場合、支払いは失敗します。",
  no_settlement_currency_fix: "アカウントのページで契約の決済通貨を選んでください。",
  settled_in: "{{currency}} で決済されます。",
  no_return_url: "戻り先 URL がありません。セッションで戻り先を送らないストアでは決済できません。",
  no_return_url_fix: "支払い後のストアのページを戻り先 URL に設定してください。",
  return_url_fits: "顧客は {{origin}} に戻ります。",
  return_url_elsewhere:
    "顧客は {{origin}} に戻りますが、これはこのショップのストアではありません。",
  return_url_elsewhere_fix:
    "戻り先 URL を修正するか、そのオリジンを medusa-config の storeCors に追加してください。",
  offered_nowhere: "どの地域でもプロバイダーが有効でないため、顧客には表示されません。",
  offered_nowhere_fix:
    "「設定」→「地域」で地域を編集し、決済プロバイダーに {{provider}} を追加してください。",
  offered_in: "{{regions}} で提供中です。",
  no_wallet_in_regions:
    "{{regions}} で支払えるウォレットがこのアカウントにないため、顧客には表示されません。",
  no_wallet_in_regions_fix:
    "アカウントのページで別のウォレットを選ぶか、これらの地域には別のアカウントを使ってください。",
  wallet_without_region: "このアカウントを提供する地域に、{{wallets}} で使える通貨がありません。",
  wallet_without_region_fix:
    "ウォレットをアカウントから外すか、その通貨の地域でアカウントを提供してください。",
  wallets_fit: "どのウォレットも、アカウントを提供する地域のいずれかで支払いに使えます。",
  fix_in_settings: "「設定」→「Alipay」を開いて修正してください。",
  customs_rule_fits: "注文はルールに従って税関に申告され、対象の販売チャネルはすべて存在します。",
  customs_channel_gone:
    "{{channels}} の注文は税関に申告されません。その販売チャネルは存在しません。",
  customs_channel_gone_fix:
    "アカウントのページの「税関」で別のチャネルを選ぶか、medusa-config の customs.sales_channels を修正してください。",
  not_checked: "確認できませんでした：{{error}}",
  not_checked_fix: "先に他の問題を直してから、もう一度確認してください。",
  locks_in_memory:
    "ロックが各サーバーのメモリーに置かれています。プラグインは安全ですが、サーバーが複数ある場合 Medusa 自体は安全ではありません。",
  events_in_memory:
    "イベントが各サーバーのメモリーに置かれ、停止すると失われます。プラグインは安全ですが、サーバーが複数ある場合 Medusa 自体は安全ではありません。",
  shared_by_servers: "すべてのサーバーで共有されています。",
  add_module_fix: "本番環境では {{module}} を medusa-config に追加してください。",
  database_in_place: "データベースは以前と同じ場所で使われています。",
  database_moved:
    "データベースは {{since}} から新しい場所で使われています。以前の支払いと連携ウォレットには手を付けません。",
  database_moved_fix:
    "ショップがここに移転した場合は、「Alipay」の「ストアの移転？」を確認してください。コピーの場合はそのままにしてください。",
  no_encryption_key: "プラグインに encryption_key がないため、管理画面から鍵を保存できません。",
  no_encryption_key_fix:
    "{{command}} で作成し、プラグインのオプション encryption_key に設定してください。",
  sealed_with: "秘密情報は鍵 {{key}} で暗号化されています。",
  backend_url_missing: "backend_url が未設定のため、ゲートウェイに通知の送り先が伝わりません。",
  backend_url_missing_fix:
    "プラグインのオプションで、バックエンドの公開アドレスを設定してください。",
  notified_at: "通知は {{url}} に届きます。",
  backend_url_plain:
    "backend_url は {{url}} ですが、本番のゲートウェイは https でしか通知を送りません。",
  backend_url_plain_fix: "本番環境では https のアドレスを使ってください。",
  tables_up_to_date: "プラグインのテーブルは最新です。",
  migrations_pending: "プラグインのマイグレーションが未実行です：{{migrations}}。",
  migrations_pending_fix: "次を実行してください：npx medusa db:migrate",
  medusa_tested: "Medusa {{version}} はテスト済みの範囲内です。",
  medusa_untested: "Medusa {{version}} はこのプラグインのテスト済みの範囲（{{range}}）外です。",
  medusa_untested_fix: "範囲内のバージョンを使うか、プラグインの新しいバージョンを探してください。",
  bad_client_id: "client_id は空白なしの 1〜64 文字です。ダッシュボードからコピーしてください。",
  bad_key_version:
    "key_version には、ダッシュボードに表示される鍵のバージョン（例：1）を入力してください。",
  gateway_url_no_url: "gateway_url が URL ではありません。https://host の形で入力してください。",
  gateway_url_credentials: "gateway_url にユーザー名やパスワードを含めないでください。",
  gateway_url_no_origin:
    "gateway_url はパスやクエリ、フラグメントのないオリジン（例：https://host）にしてください。",
  gateway_url_no_https:
    "gateway_url は https にしてください。http を使えるのは localhost だけです。",
  unknown_currency:
    "通貨 {{currency}} はゲートウェイでの小数点以下の桁数が不明なため、金額を送れません。",
  wallet_not_in_currency: "{{wallet}} の支払いは {{currencies}} で、{{currency}} では使えません。",
  client_of_sandbox:
    "client_id はサンドボックスのものですが、環境は本番です。本番のクライアント ID とその鍵を使ってください。",
  client_of_live:
    "client_id は本番のものですが、環境はサンドボックスです。SANDBOX_ で始まるクライアント ID とその鍵を使ってください。",
  key_is_own:
    "alipay_public_key は自分の公開鍵です。Alipay の公開鍵を貼り付けてください。自分の公開鍵をアップロードするとダッシュボードに表示されます。",
  key_of_other_pair:
    "private_key は別の鍵ペアのものです。その公開鍵のフィンガープリントは {{fingerprint}} です。アップロードした公開鍵の秘密鍵を貼り付けるか、この鍵の公開鍵をアップロードしてください。",
  private_key_empty: "{{field}} が空です。RSA 秘密鍵を貼り付けてください。",
  private_key_is_public:
    "{{field}} に公開鍵が入っています。アップロードした公開鍵とペアの秘密鍵を貼り付けてください。",
  private_key_unreadable:
    "{{field}} は秘密鍵ではありません。BEGIN と END の行を含む PEM、または一続きの base64 として全体を貼り付けてください。行が欠けている可能性があります。",
  public_key_empty: "{{field}} が空です。ダッシュボードから Alipay の公開鍵を貼り付けてください。",
  public_key_is_private:
    "{{field}} に秘密鍵が入っています。自分の鍵ではなく、ダッシュボードの Alipay の公開鍵を貼り付けてください。",
  public_key_unreadable:
    "{{field}} は公開鍵ではありません。ダッシュボードから Alipay の公開鍵全体をコピーしてください。文字や行が欠けている可能性があります。",
  key_has_pass_phrase:
    "{{field}} はパスフレーズで保護されています。次で解除してください：openssl pkey -in key.pem -out plain.pem",
  key_is_certificate: "{{field}} は鍵ではなく証明書です。鍵そのものを貼り付けてください。",
  key_of_other_type:
    "{{field}} は {{type}} 型の鍵です。ゲートウェイには {{least}} ビット以上の RSA 鍵が必要です。",
  key_too_short:
    "{{field}} は {{bits}} ビットです。ゲートウェイには {{least}} ビット以上の RSA 鍵が必要です。",
  key_damaged: "{{field}} は破損しています。数値が互いに合いません。もう一度コピーしてください。",
  too_long: "{{field}} が {{longest}} 文字を超えています。",
  unknown_wallet:
    "payment_method_types に不明なウォレット {{wallet}} があります。一覧から選んでください。このプラグインより新しいウォレットは medusa-config で設定できます。",
  empty: "{{field}} が空です。省略するか、値を入力してください。",
  too_many: "{{field}} の数が {{most}} を超えています。",
  bad_origins:
    "allowed_return_origins には https://shop.example や myshop://checkout のような、パスやクエリのないオリジンを入力してください。",
  origin_too_long: "allowed_return_origins に {{longest}} 文字を超えるものがあります。",
  bad_timeout: "timeout_ms は 100 から 60000 までの整数（ミリ秒）です。",
  bad_settlement_currency: "settlement_currency は ISO 4217 の 3 文字のコード（例：USD）です。",
  no_wallets:
    "payment_method_types が空です。ALIPAY_CN の場合は省略し、そうでなければウォレットを 1 つ以上指定してください。",
  unknown_place:
    "order_description の {{place}} は不明です。{shop}、{items}、{order} を使ってください。",
  bad_merchant_region: "merchant_region は ISO 3166 の 2 文字の国コード（例：SG）です。",
  version_twice:
    "alipay_public_keys にバージョン {{version}} の鍵が 2 つあります。バージョンごとに鍵は 1 つです。",
  customs_code_missing:
    "customs.customs_code がありません。税関のコード（例：NINGBO）を入力してください。",
  bad_customs_code: "customs.customs_code は英数字のコード（例：NINGBO）です。",
  merchant_code_missing:
    "customs.merchant_customs_code がありません。税関に登録されたコードを入力してください。",
  merchant_name_missing:
    "customs.merchant_customs_name がありません。税関に登録された名称を入力してください。",
  customs_no_shipment:
    "customs.when が payment の間、customs.per は order にしてください。注文の支払い時には発送がまだありません。",
  no_waiting_pair: "待機中の鍵ペアがありません。先に作成してください。",
  setting_missing:
    "{{field}} がありません。管理画面の「設定」→「Alipay」か、medusa-config のプロバイダーのオプションで設定してください。",
  sandbox_client_in_live:
    "client_id は SANDBOX_ で始まるサンドボックスのものですが、環境は本番です。本番のクライアント ID とその鍵を使ってください。",
  live_client_in_sandbox:
    "環境はサンドボックスですが、client_id が SANDBOX_ で始まっていません。サンドボックスのクライアント ID とその鍵を使ってください。",
  address_not_absolute:
    "{{field}} は https://shop.example/checkout/alipay のような完全な URL にしてください。",
  address_scheme:
    "{{field}} は https://shop.example/checkout/alipay のようにページかアプリを指す必要があります。このスキームは使えません。",
  address_too_long:
    "{{field}} は、送信時に {{longest}} 文字を超えます（空白と ASCII 以外の文字はエンコードされます）。短いアドレスにしてください。",
  address_credentials: "{{field}} にユーザー名やパスワードを含めないでください。",
  no_sealing_key:
    "encryption_key がないと {{field}} を保存できません。プラグインのこのオプションを設定してサーバーを再起動してください。",
  unknown_sealing_key:
    "{{field}} は、設定されていない鍵 {{key}} で暗号化されています。その鍵を previous_encryption_keys に指定するか、値をもう一度入力してください。",
  damaged_secret:
    "{{field}} を読み取れません。保存された内容が変更されています。もう一度入力してください。",
  handle_missing: "ハンドルがありません。",
  bad_handle: "ハンドルは medusa-config のプロバイダーの id（小文字、数字、「-」）にしてください。",
  no_account:
    "Alipay アカウント「{{handle}}」はありません。この id のプロバイダーも、保存された内容もありません。",
  setup_connected: "Alipay はこのアカウントの鍵に応答しています。",
  setup_message_came: "Alipay のメッセージが届き、本物と確認されました。",
  setup_return_page_skipped:
    "設定されていません。すでに支払いがあるため、ストアフロントが自分で送っています。",
  setup_paid_test: "テスト支払いが届きました。",
  setup_paid_live: "お客様がこのアカウントで支払っています。",
  setup_not_paid: "ストアフロント、または注文の支払いリンクで、自分で一度支払ってください。",
  setup_refunded: "返金が成功しました。",
  setup_not_refunded: "その支払いの一部を注文画面で返金してください。",
  setup_refund_skipped: "まだ返金はありません。すでに支払いがあるため、テストは不要です。",
  setup_live: "本番の鍵を使用しています。",
  setup_not_live:
    "他がすべて済んだら、本番のクライアント ID と鍵を入力し、「本番」を選んでください。",
}
