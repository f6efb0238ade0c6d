import type { alerts as english } from "../en/alerts"
import type { OneForm } from "../one-form"

/** Who is told, and the line on top of pages. */
export const alerts: OneForm<typeof english> = {
  urgent: {
    line_other: "至急対応が必要な Alipay の支払いまたは設定が {{count}} 件あります",
    open: "対応を確認",
  },
  alerts: {
    title: "お知らせ",
    description:
      "Alipay ページの新しい項目はすべてベルに表示されます。メールでも知らせます（種類ごとに 1 時間に 1 通まで）。",
    edit: "お知らせを編集",
    saved: "保存しました",
    recipients: "メールの宛先",
    recipients_hint: "1 行に 1 件、最大 20 件。",
    none: "なし",
    kinds: "対象",
    language: "言語",
    store_language: "ストアの言語",
    failing: "前回のお知らせを送信できませんでした。再送します：{{problem}}",
    unreached: "{{recipient}} に届きませんでした。再送します：{{problem}}",
    gave_up:
      "{{recipient}} には 24 回試しても届きませんでした。次の新しい項目があるときだけ再送します。アドレスを直すか、宛先から外してください：{{problem}}",
  },
  alert_kinds: {
    urgent: "至急の種類のみ",
    all: "すべての種類",
    chosen: "種類を選ぶ",
  },
  alert_channel: {
    feed: "ベル",
    email: "メール",
  },
  alert_missing: {
    feed: "チャネル feed の通知プロバイダーがストアにないため、ベルには何も表示されません。medusa-config の通知モジュールに追加してください。",
    email:
      "チャネル email の通知プロバイダーがストアにないため、何も送信されません。medusa-config の通知モジュールに追加してください。",
  },
}
