import type { ofFields as english } from "../en/said-of-fields"

/** What a field must be, and what does not exist. */
export const ofFields: typeof english = {
  no_dispute: "異議申し立て {{id}} はありません。",
  nothing_to_ask:
    "問い合わせることがありません。この異議申し立てには、ファイルで判別できる返事待ちの反論がありません。",
  no_such_document: "Alipay にはこの異議申し立てのその書類がありません。",
  other_file_sent:
    "Alipay が予告とは別のファイルを送りました。MD5 は {{expected}} ではなく {{md5}} です。もう一度試し、一致するまで使わないでください。",
  no_written_defense: "Alipay からこの異議申し立ての反論を作成したという知らせがありません。",
  no_copy:
    "ここに写しはありません。写しは encryption_key を設定している場合に一年間保存されます。提出したものは Alipay から取得してください。",
  copy_unreadable:
    "写しを読めません。暗号化に使った encryption_key がありません。previous_encryption_keys に加えるか、提出したものを Alipay から取得してください。",
  refused_other_client: "別のクライアント ID の支払いに対する異議申し立ての通知です",
  refused_other_keys:
    "異議申し立ての通知ですが、署名が支払いに使われたアカウントのどの Alipay 公開鍵とも合いません",
  refused_no_account: "この識別名で使えるアカウントがありません",
  refused_headers: "ヘッダー client-id、request-time、signature が揃っていません",
  refused_client_id: "別のクライアント ID 宛てです",
  refused_signature_header: "署名ヘッダーの形式が正しくありません",
  refused_signature: "署名がこのアカウントのどの Alipay 公開鍵とも合いません",
  store_not_registered: "Alipay は店舗を登録しませんでした：{{reason}}",
  store_not_told: "Alipay は店舗の登録内容を答えませんでした：{{reason}}",
  documents_no_key:
    "書類は暗号化してのみ保存されますが、プラグインのオプション encryption_key がありません。設定するか、書類なしで登録してください。何も送信されていません。",
  no_stock_location: "在庫拠点 {{id}} はありません。",
  place_registered:
    "この場所はアカウント「{{account}}」で登録済みです（{{id}}）。その登録を訂正してください。",
  store_corrected: "店舗は別のリクエストで訂正されました。",
  documents_gone:
    "書類がありません。以前のリクエストの書類は保存されていないか、開けません。もう一度渡すか、空のリストを渡してください。",
  annex_broken_picture: "添付「{{name}}」は読めない画像です。JPEG で保存し直してください。",
  annex_unreadable:
    "添付「{{name}}」は読めない PDF です。保護されているか壊れています。新しい PDF に印刷してください。",
  annex_pages: "添付「{{name}}」は {{pages}} ページあります。送れるのは {{most}} ページまでです。",
  annex_large_picture:
    "添付「{{name}}」は画像として大きすぎるか、一枚多すぎます。JPEG で保存し直してください。",
  annex_kind: "添付「{{name}}」は PDF、PNG、JPEG のファイルにしてください。",
  defense_large:
    "書類は {{bytes}} バイトまでです。Alipay の API はそれより大きいものを受け付けません。ファイルを小さくするか、Alipay の管理画面でアップロードしてください。",
  field_base64: "{{field}} は data: を付けない base64 のファイルにしてください。",
  defense_kind: "書類は PDF、DOC、DOCX にしてください。これはいずれでもありません。",
  store_being_sent: "リクエストを送信中です。",
  store_unknown: "Alipay がリクエストを受け付けたかまだ分かりません。問い合わせ中です。",
  store_in_review: "店舗は審査中です。終わるまで Alipay はほかのリクエストを受け付けません。",
  store_approved: "店舗は承認済みです。登録内容の変更は Alipay に依頼してください。",
  nothing_to_correct: "訂正するものはありません。",
  document_large: "{{field}} が 750,000 バイトを超えています。ファイルを小さくしてください。",
  store_document_kind:
    "{{field}} は PDF、JPEG、PNG のファイルにしてください。これはいずれでもありません。",
  documents_large: "書類の合計が 2,000,000 バイトを超えています。ファイルを小さくしてください。",
  store_mcc: "{{field}} は 5499 のような 4 桁の数字にしてください。",
  store_country: "{{field}} は CN のような大文字 2 字にしてください。",
  store_word: "{{field}} は Alipay が定める大文字のコードにしてください。",
  store_own_id: "{{field}} には英数字、-、_ だけが使えます。",
  store_missing: "{{field}} がありません。入力してください。",
  store_terminal_twice:
    "{{field}} に {{name}} が 2 回あります。それぞれ 1 回だけ指定してください。",
  store_may_be_sent: "登録はまだ送信中です。1 分ほどしてからレジを変更してください。",
  store_too_long:
    "{{field}} が {{longest}} 文字を超えています。Alipay はそれより長いものを受け付けません。",
  store_rejected:
    "Alipay がこの場所を店舗として却下しました。「Alipay > 店舗」で登録を訂正してください。何も始めていません。",
  no_item: "対応項目 {{id}} はありません。",
  no_store: "店舗 {{id}} はありません。",
  field_text: "{{field}} は 1～{{longest}} 文字にしてください。",
  field_short_text: "{{field}} は {{longest}} 文字以内にしてください。",
  field_one_of: "{{field}} は次のいずれかにしてください：{{words}}。",
  field_some_of: "{{field}} は次の一つ以上にしてください：{{words}}。",
  field_codes: "{{field}} はコンマで区切った一つ以上のコードにしてください。",
  field_code: "{{field}} は {{example}} のようなコードにしてください。",
  field_time: "{{field}} は {{example}} のような ISO 8601 の日時にしてください。",
  field_whole_number: "{{field}} は {{least}}～{{most}} の整数にしてください。",
  field_file_name: "{{field}} は 256 文字以内のファイル名にしてください。",
  field_minor_units: "{{field}} は「{{example}}」のような最小通貨単位の数字にしてください。",
  field_address: "{{field}} は shop@example.com のようなメールアドレスにしてください。",
  field_list: "{{field}} は {{most}} 件までのリストにしてください。",
  field_cursor: "cursor は以前の応答の next_cursor か previous_cursor にしてください。",
  field_unknown: "このリクエストにその項目はありません。",
  answers_other_key: "応答が alipay_public_key と合いません",
  revision_missing: "revision がありません。編集したアカウントの版を送ってください。",
  account_has_payments:
    "このアカウントには未完了の支払いが {{payments}} 件あります。完了してから削除してください。",
  account_has_wallets:
    "このアカウントの鍵がないと、連携済みのウォレット {{wallets}} 件は請求も解除もできません。先に顧客のページで解除するか、purge_former_keys=true を付けずに削除してください。leave_linked_wallets=true を付けると削除されますが、その後は顧客が自分のウォレットでしか許可を解除できません。",
  account_has_disputes:
    "このアカウントには未解決の異議申し立てが {{disputes}} 件あります。鍵がないと回答できず、結果も信用されません。終了後に、または purge_former_keys=true なしで削除してください。leave_open_disputes=true を付けると、それでも削除されます。",
  bad_request: "リクエストが正しくありません。",
  changed_by_other:
    "別の管理者がこのアカウントを変更しました。変更を確認してから保存し直してください。",
  alerts_revision_missing: "revision がありません。編集したお知らせ設定の版を送ってください。",
  alerts_changed:
    "開いた後に、別の管理者がお知らせの設定を変更しました。何も保存されていません。開き直してから保存してください。",
  alert_kinds: "kinds は urgent、all、または一つ以上の対応項目の種類のリストにしてください。",
  settled_reason_short: "どのように解決したかを 3 文字以上で書いてください。",
  attention_ids: "ids は 1～{{most}} 件の対応項目の ID のリストにしてください。",
  no_declaration: "申告 {{id}} はありません。",
  declare_amount: "amount は分を単位とする数字にしてください。128 CNY なら 12800 です。",
  declare_certificate: "certificate には顧客の身分証の氏名と番号を入れてください。",
  declare_card_number: "certificate.number は中国の身分証の 18 文字にしてください。",
  annexes_files: "annexes は名前と内容のあるファイル {{most}} 件までにしてください。",
  link_one_id:
    "order_id か payment_collection_id のどちらか一方だけを指定してください。何の支払いのリンクかを示します。",
  link_email: "email_to はメールアドレスにしてください。",
  no_payment: "支払い {{id}} はありません。",
  store_address: "{{field}} には住所を入れてください。",
  store_details: "details には加盟店と店舗の登録内容を入れてください。",
  store_documents: "documents は種類、名前、内容のあるファイル {{most}} 件までにしてください。",
  sale_lines:
    "lines は 1～100 行で、各行に variant_id と quantity、または title と amount を入れてください。",
  sale_code: "code はレジで読み取った、空白のない 8～128 文字にしてください。",
  sale_method: 'method は code を付けた "scan"、"show"、"printed" のいずれかにしてください。',
  no_notification: "通知 {{id}} はありません。",
  no_agreement: "連携 {{id}} はありません。",
  accept_confirmation:
    "confirmation は「{{confirmation}}」にしてください。受け入れると取り消せません。何も送信されていません。",
  no_verified_notification:
    "検証済みの通知 {{id}} はありません。拒否された通知は再適用できません。",
  no_order: "注文 {{id}} はありません。",
  font_unreadable:
    "defense_fonts：{{path}} を読めません（{{error}}）。medusa-config のパスを訂正してください。",
  font_unusable:
    "defense_fonts：{{path}} は使えるフォントではありません（{{error}}）。TTF か OTF のファイルを使ってください。",
  settled_reason_missing:
    "どのように解決したかを reason に書いてください。項目とともに保存されます。",
  no_region: "リージョン {{id}} はありません。",
}
