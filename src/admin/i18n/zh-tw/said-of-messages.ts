import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: "支付寶帳戶「{{handle}}」：{{problem}}",
  account_not_registered: "付款模組上沒有註冊支付寶帳戶 {{handle}}。",
  lost_credentials:
    "支付寶帳戶「{{handle}}」：這筆付款使用的 Client ID {{clientId}} 的金鑰已不再設定。請重新設定後再查詢或退款。",
  ledger_held:
    "此資料庫自 {{since}} 起在新的地方使用，可能是仍在別處執行的商店的副本：此前的付款和綁定的錢包不會被處理。如果商店已遷移到此處，請在後台「支付寶」中確認（「商店已遷移？」）。",
  not_in_ledger: "{{what}} 不是透過本外掛的帳本進行的；沒有向支付寶送出任何請求。",
  no_movement: "Medusa 中沒有 {{what}} {{id}}；沒有向支付寶送出任何請求。",
  movement_not_named: "Medusa 沒有指明它寫入的紀錄（{{what}}）；沒有向支付寶送出任何請求。",
  payment_not_in_ledger: "帳本中沒有這筆付款。",
  announced_not_final: "閘道通知了結果，但查詢時付款狀態為 {{state}}。",
  refund_not_final: "查詢時退款狀態為 {{state}}。",
  announced_unknown: "閘道通知已付款，但查詢時並不知道這筆付款。",
  token_not_known: "帳本中沒有這個權杖。",
  message_of_other_account:
    "這筆付款是用帳戶「{{handle}}」進行的，而該通知沒有通過其任何金鑰的驗證。",
  dispute_not_known: "尚不知道該爭議。",
}
