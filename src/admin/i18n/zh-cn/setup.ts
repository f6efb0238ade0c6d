import type { setup as english } from "../en/setup"
import type { OneForm } from "../one-form"

export const setup: OneForm<typeof english> = {
  setup: {
    title: "开始使用",
    progress: "已完成 {{done}}/{{total}} 步",
    account: "账户",
    none: "尚未注册任何账户。",
    settings: "打开设置",
    show: "显示步骤",
    fold: "收起步骤",
    dismiss: "不再显示",
    open: "打开",
  },
  setup_step: {
    keys: "密钥",
    connection: "连接",
    notifications: "通知",
    return_page: "返回页面",
    region: "区域",
    test_payment: "测试付款",
    test_refund: "测试退款",
    live: "生产密钥",
  },
  setup_state: {
    done: "已完成",
    todo: "待办",
    skipped: "无需",
  },
}
