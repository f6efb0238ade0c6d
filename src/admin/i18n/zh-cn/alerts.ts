import type { alerts as english } from "../en/alerts"
import type { OneForm } from "../one-form"

/** 谁会收到消息，以及页面顶部的提示。 */
export const alerts: OneForm<typeof english> = {
  urgent: {
    line_other: "有 {{count}} 项支付宝付款或设置需要立即处理",
    open: "查看如何处理",
  },
  alerts: {
    title: "消息提醒",
    description:
      "支付宝页面上的每个新事项都会出现在铃铛中。还可以发送邮件：每类事项每小时最多一封。",
    edit: "编辑消息提醒",
    saved: "已保存",
    recipients: "邮件收件人",
    recipients_hint: "每行一个地址，最多 20 个。",
    none: "无",
    kinds: "提醒内容",
    language: "语言",
    store_language: "商店语言",
    failing: "最近一条消息未能发送，将再次尝试：{{problem}}",
    unreached: "未能送达 {{recipient}}，将再次尝试：{{problem}}",
    gave_up:
      "24 次尝试均未能送达 {{recipient}}，仅在出现新事项时再试。请更正该地址，或将其从列表中移除：{{problem}}",
  },
  alert_kinds: { urgent: "仅紧急事项", all: "所有事项", chosen: "自选事项" },
  alert_channel: { feed: "铃铛", email: "邮件" },
  alert_missing: {
    feed: "商店没有用于 feed 渠道的通知提供方，铃铛将一直为空。请在 medusa-config 的通知模块中添加。",
    email:
      "商店没有用于 email 渠道的通知提供方，邮件不会发送。请在 medusa-config 的通知模块中添加。",
  },
}
