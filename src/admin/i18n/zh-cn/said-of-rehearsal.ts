import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "尚未开始。",
  rehearsal_working: "支付宝正在处理。",
  rehearsal_pay: "请像顾客一样，在支付宝页面支付 {{amount}}。",
  rehearsal_paid: "已支付 {{amount}}。",
  rehearsal_not_paid: "未完成付款（{{code}}）。请重新开始。",
  rehearsal_not_booked: "付款尚未入账。",
  rehearsal_heard: "仍然收到了这笔付款的消息，因此无法说明问题。请重新开始。",
  rehearsal_lost: "没有收到这笔付款的消息。商店自行询问了支付宝，并已入账。",
  rehearsal_refunded: "{{amount}} 中的一部分已退回，订单上也已记录。",
  rehearsal_not_refunded: "支付宝拒绝了退款（{{code}}）。",
  rehearsal_canceled: "已取消订单的付款页面不再收款，已付款订单的余款也已退回。",
  rehearsal_keys: "支付宝对使用中的密钥和等待启用的密钥都有应答：可随时切换。",
  rehearsal_keys_wait:
    "请在支付宝后台填写账户页面上等待启用的公钥，然后再次检查。使用该密钥时，支付宝答复：{{reason}}",
  rehearsal_live: "演练只使用测试资金，而此账户收取真实资金。",
  rehearsal_no_region: "没有区域以可用其货币支付的钱包提供此账户。请先在一个区域启用它。",
  rehearsal_trouble: "出错了：{{reason}}",
  no_rehearsal: "尚未用此账户演练过。请先开始。",
}
