import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: "Alipay アカウント「{{handle}}」：{{problem}}",
  account_not_registered: "決済モジュールに Alipay アカウント {{handle}} が登録されていません。",
  lost_credentials:
    "Alipay アカウント「{{handle}}」：この支払いはクライアント ID {{clientId}} で行われましたが、その鍵はもう設定されていません。照会または返金するには、もう一度設定してください。",
  ledger_held:
    "このデータベースは {{since}} から新しい場所で使われており、別の場所で稼働中のストアの複製かもしれません。以前の支払いと連携済みウォレットには触れません。ストアがここへ移転したのなら、管理画面の Alipay（「ストアの移転？」）で確認してください。",
  not_in_ledger:
    "{{what}} はこのプラグインの台帳を通していません。Alipay には何も送られていません。",
  no_movement: "Medusa に {{what}} {{id}} がありません。Alipay には何も送られていません。",
  movement_not_named:
    "Medusa は書き込んだ行（{{what}}）を示しませんでした。Alipay には何も送られていません。",
  payment_not_in_ledger: "この支払いは台帳にありません。",
  announced_not_final: "ゲートウェイは結果を通知しましたが、照会すると支払いは {{state}} です。",
  refund_not_final: "照会すると、返金は {{state}} です。",
  announced_unknown:
    "ゲートウェイは支払い済みと通知しましたが、照会するとこの支払いを把握していません。",
  token_not_known: "このトークンは台帳にありません。",
  message_of_other_account:
    "この支払いはアカウント「{{handle}}」で行われましたが、その鍵では通知を検証できていません。",
  dispute_not_known: "この異議申し立てはまだ把握されていません。",
}
