import type { atStart as english } from "../en/at-start"
import type { OneForm } from "../one-form"

/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart: OneForm<typeof english> = {
  menu: {
    label: "支付寶",
  },
  pay_list: {
    menu: "付款",
    title: "付款",
  },
  disputes: {
    menu: "爭議",
    title: "爭議",
  },
  declarations: {
    menu: "報關",
    title: "報關",
  },
  stores: { menu: "門市", title: "門市" },
  messages: {
    menu: "通知",
    title: "通知",
  },
  till: { menu: "收銀台", title: "收銀台" },
  action: {
    retry: "重試",
  },
  state: {
    loading: "載入中…",
    not_loaded: "載入失敗。",
    busy: "另一個請求正在變更此內容。請稍後再查看。",
    no_answer: "伺服器沒有回應。請檢查網路後重試。",
    unknown_error: "出現錯誤。請重試，並查看伺服器記錄檔。",
  },
}
