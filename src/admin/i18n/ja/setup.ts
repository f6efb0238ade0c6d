import type { setup as english } from "../en/setup"
import type { OneForm } from "../one-form"

export const setup: OneForm<typeof english> = {
  setup: {
    title: "はじめに",
    progress: "{{total}} 件中 {{done}} 件完了",
    account: "アカウント",
    none: "登録されたアカウントがまだありません。",
    settings: "設定を開く",
    show: "手順を表示",
    fold: "手順を隠す",
    dismiss: "今後表示しない",
    open: "開く",
  },
  setup_step: {
    keys: "鍵",
    connection: "接続",
    notifications: "通知",
    return_page: "戻りページ",
    region: "地域",
    test_payment: "テスト支払い",
    test_refund: "テスト返金",
    live: "本番の鍵",
  },
  setup_state: {
    done: "完了",
    todo: "未完了",
    skipped: "不要",
  },
}
