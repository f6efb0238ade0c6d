import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "演練",
    description:
      "用測試款項走一遍付款可能遇到的情況：付款、訊息遺失、部分退款、取消訂單，並試用新金鑰。",
    start: "開始演練",
    again: "重新演練",
    next: "再次檢查",
    stop: "停止",
    pay: "開啟支付寶頁面",
    account: "開啟金鑰設定",
    order: "開啟訂單",
    progress: "{{done}}/{{total}} 項通過",
    ended: "已提前結束，已付的款項已退回。",
  },
  rehearsal_step: {
    pay: "付款",
    lost_message: "訊息遺失",
    refund: "部分退款",
    cancel: "取消訂單",
    keys: "新金鑰",
  },
  rehearsal_state: {
    todo: "待辦",
    waiting: "等待中",
    done: "通過",
    failed: "失敗",
  },
}
