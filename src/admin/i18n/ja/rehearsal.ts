import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "リハーサル",
    description:
      "支払いに起こりうることをテスト用の資金でひととおり試します。支払い、通知の紛失、一部返金、注文のキャンセル、新しい鍵の確認です。",
    start: "リハーサルを始める",
    again: "もう一度リハーサルする",
    next: "もう一度確認",
    stop: "中止",
    pay: "Alipay のページを開く",
    account: "鍵の設定を開く",
    order: "注文を開く",
    progress: "{{total}} 件中 {{done}} 件合格",
    ended: "途中で終了しました。支払われた金額は返金されました。",
  },
  rehearsal_step: {
    pay: "支払い",
    lost_message: "届かない通知",
    refund: "一部返金",
    cancel: "注文のキャンセル",
    keys: "新しい鍵",
  },
  rehearsal_state: {
    todo: "未着手",
    waiting: "待機中",
    done: "合格",
    failed: "失敗",
  },
}
