import type { editing as english } from "../en/editing"
import type { OneForm } from "../one-form"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: OneForm<typeof english> = {
  edit: {
    description: "帳戶 {{handle}}",
    saved: "已儲存。",
    not_saved: "未儲存",
    live_title: "更改有未完成付款的帳戶？",
    live_hint_other:
      "還有 {{count}} 筆付款未完成。它們繼續使用建立時的 Client ID 和金鑰；新的付款立即轉到另一環境或商家。",
    to_live_title: "用此帳戶收取真實資金？",
    to_live: "此後顧客將用此帳戶付款真實資金。",
    continue: "更改",
    advanced: "進階",
    keep_client: "{{client_id}}；留空則保持不變",
    choose: "請選擇",
  },
  give_back: {
    action: "改用 medusa-config 或預設值",
    action_field: "{{field}}：改用 medusa-config 或預設值",
    undo: "保留此處儲存的值",
    undo_field: "{{field}}：保留此處儲存的值",
    pending: "儲存時將移除此處儲存的值。",
  },
  unsaved: {
    title: "放棄已填寫的內容？",
    description: "內容尚未儲存。",
    discard: "放棄",
    stay: "繼續編輯",
  },
  conflict: {
    title: "其他人已先儲存",
    another: "有人",
    who: "{{who}} 修改了：{{fields}}。",
    who_alone: "{{who}} 修改了此帳戶。",
    choice: "您填寫的內容仍在。可以載入對方的內容並放棄自己的，或用自己的內容覆蓋。",
    deleted: "此帳戶已被刪除。請關閉此表單，或儲存以重新建立。",
    load_theirs: "載入對方的內容",
    save_mine: "用我的內容覆蓋",
  },
  field: {
    optional: "選填",
    label: {
      label: "名稱",
      hint: "給管理員看的名稱；顧客看不到。",
    },
    environment: {
      label: "環境",
      hint: "沙盒用於試用，正式環境收取真實資金。兩者各有自己的 Client ID 和金鑰。",
    },
    region: {
      label: "區域",
      hint: "您與支付寶簽約的區域，不是顧客所在區域。它決定閘道網域。",
    },
    client_id: {
      label: "Client ID",
      hint: "來自後台。沙盒的 Client ID 以 SANDBOX_ 開頭。",
    },
    private_key: {
      label: "私鑰",
      hint: "RSA，至少 2048 位元；PEM 或純 base64。",
    },
    key_version: {
      label: "金鑰版本",
      hint: "後台列出您的公鑰時所用的版本。",
    },
    alipay_public_keys: {
      label: "支付寶公鑰",
      hint: "PEM 或純 base64，與後台顯示一致。",
    },
    gateway_url: {
      label: "閘道網址",
      hint: "替換區域網域，用於模擬器或代理。否則請留空。",
    },
    timeout_ms: {
      label: "逾時（毫秒）",
      hint: "等待閘道一次回應的時間。留空：付款為 10,000。",
    },
    payment_method_types: {
      label: "錢包",
      hint: "第一個為預設。哪些可用還取決於您的合約。",
    },
    capture_mode: {
      label: "卡片請款",
      hint: "錢包總是立即收款。",
    },
    settlement_currency: {
      label: "結算幣別",
      hint: "三個字母，例如 USD。合約有多個結算幣別時必填。",
    },
    order_description: {
      label: "訂單描述",
      hint: "錢包向顧客顯示的內容。每筆付款會填入 {shop}、{items} 和 {order}。",
    },
    display_name: {
      label: "商店名稱",
      hint: "{shop} 所代表的內容。留空：Medusa 中的商店名稱。",
    },
    merchant_region: {
      label: "商家所在國家或地區",
      hint: "兩個字母，例如 SG。只有支付寶收單產品的合約需要。",
    },
    do_not_send: {
      label: "不傳送給支付寶",
      hint: "風控會拒絕無法核對的付款，因此請只保留必須保留的內容。",
    },
    customs: {
      label: "海關登記",
      hint: "中國海關登記的資訊。如不報關，請將三項全部留空。",
    },
    return_url: {
      label: "返回網址",
      hint: "商店前台的付款後頁面，在前台沒有傳送時使用。",
    },
    allowed_return_origins: {
      label: "允許的來源",
      hint: "商店前台自帶返回網址可用的其他來源，例如 https://shop.example。",
    },
  },
}
