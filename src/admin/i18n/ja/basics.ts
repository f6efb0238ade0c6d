import type { basics as english } from "../en/basics"
import type { OneForm } from "../one-form"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics: OneForm<typeof english> = {
  action: {
    add: "追加",
    cancel: "キャンセル",
    close: "閉じる",
    delete: "削除",
    edit: "編集",
    remove: "除去",
    save: "保存",
    ...atStart.action,
  },
  copy: {
    short: "コピー",
    done: "コピーしました",
    action: "{{what}}をコピー",
    failed: "ブラウザがコピーを拒否しました。テキストを選択して手動でコピーしてください。",
  },
  pages: {
    shown: "{{count}} 件中 {{from}}～{{to}} 件",
    previous: "前へ",
    next: "次へ",
  },
  environment: {
    sandbox: "サンドボックス",
    live: "本番",
    unknown: "環境不明",
  },
  region: {
    sea: "アジア",
    eu: "ヨーロッパ",
    na: "北米",
    us: "アメリカ合衆国",
  },
  capture_mode: {
    automatic: "自動：ゲートウェイが自動で確定します",
    manual: "手動：管理者が注文ごとに確定します",
  },
  data_group: {
    buyer: "顧客：氏名、メール、電話番号",
    shipping: "届け先：氏名、住所、電話番号、配送方法",
    billing: "カードの請求先住所",
    goods: "購入品：名前、価格、画像",
    device: "顧客の端末：IP アドレス、ブラウザ、言語",
  },
  account_state: {
    ready: "準備完了",
    incomplete: "未完了",
    not_registered: "未登録",
    test_failed: "テスト失敗",
  },
  source: {
    settings: "設定ページ",
    config: "medusa-config",
    default: "既定値",
    missing: "未設定",
  },
  severity: {
    error: "エラー",
    warning: "警告",
    ok: "正常",
  },
  result: {
    elapsed: "所要時間 {{milliseconds}} ミリ秒",
    fix_field: "移動：{{field}}",
  },
  config_lines: {
    name: "medusa-config に追加する行",
    hint: "この行を medusa-config に追加し、サーバーを再起動してください。",
    encryption: "medusa-config のプラグインオプションに追加する行",
  },
  sealing: {
    title: "まだ鍵を保存できません",
    hint: "秘密鍵は暗号化して保管しますが、プラグインに暗号化用の鍵がありません。このコマンドで鍵を作り、プラグインのオプション {{option}} に設定して、サーバーを再起動してください。",
    command: "暗号鍵を作るコマンド",
  },
}
