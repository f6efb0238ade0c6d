import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: "支付宝账户“{{handle}}”：{{problem}}",
  account_not_registered: "支付模块上没有注册支付宝账户 {{handle}}。",
  lost_credentials:
    "支付宝账户“{{handle}}”：这笔付款使用的 Client ID {{clientId}} 的密钥已不再配置。请重新设置后再查询或退款。",
  ledger_held:
    "此数据库自 {{since}} 起在新的地方使用，可能是仍在别处运行的商店的副本：此前的付款和绑定的钱包不会被处理。如果商店已迁移到此处，请在后台“支付宝”中确认（“商店搬迁了？”）。",
  not_in_ledger: "{{what}} 不是通过本插件的账本进行的；没有向支付宝发送任何请求。",
  no_movement: "Medusa 中没有 {{what}} {{id}}；没有向支付宝发送任何请求。",
  movement_not_named: "Medusa 没有指明它写入的记录（{{what}}）；没有向支付宝发送任何请求。",
  payment_not_in_ledger: "账本中没有这笔付款。",
  announced_not_final: "网关通知了结果，但查询时付款状态为 {{state}}。",
  refund_not_final: "查询时退款状态为 {{state}}。",
  announced_unknown: "网关通知已付款，但查询时并不知道这笔付款。",
  token_not_known: "账本中没有这个令牌。",
  message_of_other_account:
    "这笔付款是用账户“{{handle}}”进行的，而该消息没有通过其任何密钥的验证。",
  dispute_not_known: "尚不知道该争议。",
}
