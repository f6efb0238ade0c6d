import type { atStart as english } from "../en/at-start"
import type { OneForm } from "../one-form"

/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart: OneForm<typeof english> = {
  menu: {
    label: "Alipay",
  },
  pay_list: {
    menu: "支払い",
    title: "支払い",
  },
  disputes: {
    menu: "異議申し立て",
    title: "異議申し立て",
  },
  declarations: {
    menu: "通関申告",
    title: "通関申告",
  },
  stores: { menu: "店舗", title: "店舗" },
  messages: {
    menu: "通知",
    title: "通知",
  },
  till: { menu: "レジ", title: "レジ" },
  action: {
    retry: "再試行",
  },
  state: {
    loading: "読み込み中…",
    not_loaded: "読み込めませんでした。",
    busy: "別のリクエストが処理中です。少し待ってからもう一度確認してください。",
    no_answer: "サーバーから応答がありません。接続を確認して、もう一度お試しください。",
    unknown_error: "問題が発生しました。もう一度試し、サーバーのログを確認してください。",
  },
}
