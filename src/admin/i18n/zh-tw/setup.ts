import type { setup as english } from "../en/setup"
import type { OneForm } from "../one-form"

export const setup: OneForm<typeof english> = {
  setup: {
    title: "開始使用",
    progress: "已完成 {{done}}/{{total}} 步",
    account: "帳戶",
    none: "尚未註冊任何帳戶。",
    settings: "開啟設定",
    show: "顯示步驟",
    fold: "收合步驟",
    dismiss: "不再顯示",
    open: "開啟",
  },
  setup_step: {
    keys: "金鑰",
    connection: "連線",
    notifications: "通知",
    return_page: "返回頁面",
    region: "地區",
    test_payment: "測試付款",
    test_refund: "測試退款",
    live: "正式金鑰",
  },
  setup_state: {
    done: "已完成",
    todo: "待辦",
    skipped: "不需要",
  },
}
