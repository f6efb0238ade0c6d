import type { accounts as english } from "../en/accounts"
import type { OneForm } from "../one-form"

/** The list of accounts, an account's page, health check and region. */
export const accounts: OneForm<typeof english> = {
  list: {
    title: "Alipay アカウント",
    description: "顧客の支払い先となる、Alipay ゲートウェイの加盟店アカウントです。",
    create: "アカウントを作成",
    empty: "アカウントがありません",
    empty_hint:
      "アカウントは決済モジュールのプロバイダーです。この行を medusa-config に追加してサーバーを再起動すると、ここに表示されます。鍵はこのページで入力できます。",
    client: "クライアント ID {{client_id}}",
    no_client: "クライアント ID なし",
    never_tested: "未テスト",
    test_ok: "接続済み",
    test_failed: "接続に失敗",
    config_only: "すべて medusa-config の値です。このページにはまだ何も保存されていません。",
    not_registered:
      "この識別名のプロバイダーが medusa-config に登録されていないため、このアカウントでは支払えません。",
    more_problems_other: "ほか {{count}} 件",
    open_payments_other: "未完了の支払い {{count}} 件",
  },
  create: {
    title: "アカウントを作成",
    description: "アカウントを保存します。省略した項目は後で入力できます。",
    handle: "識別名",
    handle_hint:
      "medusa-config のプロバイダーの ID です。英小文字、数字、ハイフンを使えます。後から変更できません。",
    handle_known: "medusa-config に登録済みで未保存：{{handles}}。",
    key_pair: "鍵ペアを作成",
    key_pair_hint:
      "秘密鍵はサーバーに暗号化して保管し、表示しません。公開鍵をダッシュボードに貼り付けてください。",
    key_pair_sealing: "プラグインに暗号鍵を設定するまで使えません。",
    submit: "作成",
    created: "アカウントを作成しました。",
    key_pair_failed: "アカウントは作成しましたが、鍵ペアは作成できませんでした：{{reason}}",
  },
  account: {
    not_found: "アカウント {{handle}} はありません",
    not_found_hint: "この ID のプロバイダーは medusa-config になく、保存された内容もありません。",
    back: "アカウント一覧に戻る",
    left_to_do: "残りの作業",
    left_to_do_hint: "これらのエラーを直すまで、このアカウントでは支払えません。",
    warnings: "警告",
    warnings_hint: "支払いはできますが、後で問題になる可能性があります。",
    warnings_hint_blocked:
      "先に上のエラーを直してください。支払いができるようになった後、これらが問題になる可能性があります。",
    fix: "修正",
    fix_problem: "修正：{{problem}}",
    provider: "プロバイダー",
    former: "以前のクライアント ID",
    former_line: "{{client_id}}、変更日時",
    former_hint: "当時の支払いを返金できるように保管しています。",
    open_payments: "未完了の支払い",
    updated: "最終保存",
    updated_by: "保存者：{{who}}",
  },
  delete: {
    title: "このアカウントを削除",
    description:
      "このページに保存した内容を鍵も含めて削除します。medusa-config の値は引き続き有効です。",
    description_unregistered: "このページに保存した内容を鍵も含めて削除します。",
    open_payments_other:
      "未完了の支払いが {{count}} 件あります。完了するとアカウントを削除できます。",
    purge: "以前使った鍵も削除する。これらの鍵による支払いは、ここで確認も返金もできなくなります。",
    linked_wallets_other:
      "これらの鍵がないと、連携済みウォレット {{count}} 件への請求も解除もできません。先に顧客のページで解除するか、鍵を残してください。",
    customer: "顧客 {{id}}",
    leave_wallets:
      "それでも鍵を削除する。以後、許可を終了できるのはウォレット内の顧客本人だけです。",
    open_disputes_other:
      "未解決の異議申し立てが {{count}} 件あります。これらの鍵がないと回答できず、結果も信用されません。終了を待つか、鍵を残してください。",
    leave_disputes: "それでも鍵を削除する。異議申し立ての結果は手作業で記帳する必要があります。",
    confirm: "確認のため {{handle}} と入力してください",
    refused: "削除していません",
    deleted: "アカウントを削除しました。",
  },
  history: {
    title: "履歴",
    description: "誰がどの設定を変更したか。値は記録しません。",
    empty: "まだ変更はありません。",
    by: "{{who}} による",
    unknown_actor: "API キーまたは以前の管理者",
    action: {
      created: "作成",
      updated: "変更",
      deleted: "削除",
      key_pair_created: "鍵ペアを作成",
      key_pair_activated: "新しい鍵ペアを有効化",
      key_pair_discarded: "待機中の鍵ペアを破棄",
    },
  },
  doctor: {
    title: "ヘルスチェック",
    description: "ストア全体で、支払いの妨げになりうる問題です。",
    run: "接続テストを含めて実行",
    bundle: "サポート用データをダウンロード",
    bundle_hint: "設定、検査結果、件数を含みます。鍵や顧客のデータは含みません。",
    bundle_failed: "サポート用データを作成できませんでした：{{reason}}",
    checked: "検査日時",
    errors_other: "エラー {{count}} 件",
    warnings_other: "警告 {{count}} 件",
    fine_other: "合格した検査 {{count}} 件",
    all_well: "問題は見つかりませんでした。顧客は支払えます。",
    group_error: "エラー",
    group_warning: "警告",
    open_account: "アカウント {{handle}} を開く",
  },
  region_widget: {
    title: "Alipay",
    description: "この地域の顧客が {{currency}} で支払うときに表示される内容です。",
    none: "medusa-config に Alipay アカウントが登録されていません。",
    offered: "提供中",
    not_offered: "提供していません",
    nothing_shown: "このアカウントは顧客に表示されません",
    settings: "設定を開く",
    settings_of: "{{account}} の設定を開く",
    all_settings: "Alipay の設定",
  },
}
