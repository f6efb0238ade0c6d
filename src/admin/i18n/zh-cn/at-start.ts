import type { atStart as english } from "../en/at-start"
import type { OneForm } from "../one-form"

/** 打开本插件页面之前所需的文字。 */
export const atStart: OneForm<typeof english> = {
  menu: { label: "支付宝" },
  pay_list: { menu: "付款", title: "付款" },
  disputes: { menu: "争议", title: "争议" },
  declarations: { menu: "报关", title: "报关" },
  stores: { menu: "门店", title: "门店" },
  messages: { menu: "通知", title: "通知" },
  till: { menu: "收银台", title: "收银台" },
  action: { retry: "重试" },
  state: {
    loading: "加载中…",
    not_loaded: "加载失败。",
    busy: "另一个请求正在更改此内容。请稍后再查看。",
    no_answer: "服务器没有响应。请检查网络后重试。",
    unknown_error: "出现错误。请重试，并查看服务器日志。",
  },
}
