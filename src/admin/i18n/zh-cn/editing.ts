import type { editing as english } from "../en/editing"
import type { OneForm } from "../one-form"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: OneForm<typeof english> = {
  edit: {
    description: "账户 {{handle}}",
    saved: "已保存。",
    not_saved: "未保存",
    live_title: "更改有未完成付款的账户？",
    live_hint_other:
      "还有 {{count}} 笔付款未完成。它们继续使用创建时的 Client ID 和密钥；新的付款立即转到另一环境或商户。",
    to_live_title: "用此账户收取真实资金？",
    to_live: "此后顾客将用此账户支付真实资金。",
    continue: "更改",
    advanced: "高级",
    keep_client: "{{client_id}}；留空则保持不变",
    choose: "请选择",
  },
  give_back: {
    action: "改用 medusa-config 或默认值",
    action_field: "{{field}}：改用 medusa-config 或默认值",
    undo: "保留此处保存的值",
    undo_field: "{{field}}：保留此处保存的值",
    pending: "保存时将移除此处保存的值。",
  },
  unsaved: {
    title: "放弃已填写的内容？",
    description: "内容尚未保存。",
    discard: "放弃",
    stay: "继续编辑",
  },
  conflict: {
    title: "其他人已先保存",
    another: "有人",
    who: "{{who}} 修改了：{{fields}}。",
    who_alone: "{{who}} 修改了此账户。",
    choice: "您填写的内容仍在。可以载入对方的内容并放弃自己的，或用自己的内容覆盖。",
    deleted: "此账户已被删除。请关闭此表单，或保存以重新创建。",
    load_theirs: "载入对方的内容",
    save_mine: "用我的内容覆盖",
  },
  field: {
    optional: "选填",
    label: { label: "名称", hint: "给管理员看的名称；顾客看不到。" },
    environment: {
      label: "环境",
      hint: "沙箱用于试用，生产收取真实资金。两者各有自己的 Client ID 和密钥。",
    },
    region: {
      label: "区域",
      hint: "您与支付宝签约的区域，不是顾客所在区域。它决定网关域名。",
    },
    client_id: { label: "Client ID", hint: "来自后台。沙箱的 Client ID 以 SANDBOX_ 开头。" },
    private_key: { label: "私钥", hint: "RSA，至少 2048 位；PEM 或纯 base64。" },
    key_version: { label: "密钥版本", hint: "后台列出您的公钥时所用的版本。" },
    alipay_public_keys: { label: "支付宝公钥", hint: "PEM 或纯 base64，与后台显示一致。" },
    gateway_url: { label: "网关地址", hint: "替换区域域名，用于模拟器或代理。否则请留空。" },
    timeout_ms: {
      label: "超时（毫秒）",
      hint: "等待网关一次响应的时间。留空：付款为 10,000。",
    },
    payment_method_types: { label: "钱包", hint: "第一个为默认。哪些可用还取决于您的合同。" },
    capture_mode: { label: "银行卡请款", hint: "钱包总是立即收款。" },
    settlement_currency: {
      label: "结算币种",
      hint: "三个字母，例如 USD。合同有多个结算币种时必填。",
    },
    order_description: {
      label: "订单描述",
      hint: "钱包向顾客显示的内容。每笔付款会填入 {shop}、{items} 和 {order}。",
    },
    display_name: { label: "店铺名称", hint: "{shop} 所代表的内容。留空：Medusa 中的店铺名称。" },
    merchant_region: {
      label: "商户所在国家或地区",
      hint: "两个字母，例如 SG。只有支付宝收单产品的合同需要。",
    },
    do_not_send: {
      label: "不发送给支付宝",
      hint: "风控会拒绝无法核对的付款，因此请只保留必须保留的内容。",
    },
    customs: {
      label: "海关备案",
      hint: "中国海关登记的信息。如不报关，请将三项全部留空。",
    },
    return_url: { label: "返回地址", hint: "店面的付款后页面，在店面没有发送时使用。" },
    allowed_return_origins: {
      label: "允许的来源",
      hint: "店面自带返回地址可用的其他来源，例如 https://shop.example。",
    },
  },
}
