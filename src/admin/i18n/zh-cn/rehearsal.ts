import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "演练",
    description:
      "用测试资金走一遍付款可能遇到的情况：付款、消息丢失、部分退款、取消订单，并试用新密钥。",
    start: "开始演练",
    again: "重新演练",
    next: "再次检查",
    stop: "停止",
    pay: "打开支付宝页面",
    account: "打开密钥设置",
    order: "打开订单",
    progress: "{{done}}/{{total}} 项通过",
    ended: "已提前结束，已付的款项已退回。",
  },
  rehearsal_step: {
    pay: "付款",
    lost_message: "消息丢失",
    refund: "部分退款",
    cancel: "取消订单",
    keys: "新密钥",
  },
  rehearsal_state: {
    todo: "待办",
    waiting: "等待中",
    done: "通过",
    failed: "失败",
  },
}
