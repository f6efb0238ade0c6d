import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "未着手です。",
  rehearsal_working: "Alipay が処理しています。",
  rehearsal_pay: "お客様と同じように、Alipay のページで {{amount}} を支払ってください。",
  rehearsal_paid: "{{amount}} が支払われました。",
  rehearsal_not_paid: "支払いは行われませんでした（{{code}}）。もう一度始めてください。",
  rehearsal_not_booked: "支払いはまだ記帳されていません。",
  rehearsal_heard: "支払いの通知が届いてしまったため、確認になりません。もう一度始めてください。",
  rehearsal_lost:
    "支払いの通知は届きませんでした。ストアが自ら Alipay に問い合わせ、記帳しました。",
  rehearsal_refunded: "{{amount}} の一部が返金され、注文にも記録されました。",
  rehearsal_not_refunded: "Alipay は返金を拒否しました（{{code}}）。",
  rehearsal_canceled:
    "キャンセルした注文のページでは支払えず、支払い済みの注文の残額も返金されました。",
  rehearsal_keys: "Alipay は使用中の鍵にも待機中の鍵にも応答します。いつでも切り替えられます。",
  rehearsal_keys_wait:
    "アカウントのページにある待機中の公開鍵を Alipay の管理画面に登録してから、もう一度確認してください。この鍵での Alipay の応答：{{reason}}",
  rehearsal_live:
    "リハーサルはテスト用の資金でのみ行います。このアカウントは実際の資金を受け取ります。",
  rehearsal_no_region:
    "このアカウントを、通貨に対応したウォレットで提供しているリージョンがありません。まずリージョンで有効にしてください。",
  rehearsal_trouble: "問題が起きました：{{reason}}",
  no_rehearsal: "このアカウントではまだリハーサルしていません。まず始めてください。",
}
