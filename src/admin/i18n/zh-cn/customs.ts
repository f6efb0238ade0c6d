import type { customs as english } from "../en/customs"
import type { OneForm } from "./one-form"

/** 账户的海关备案与报关单。 */
export const customs: OneForm<typeof english> = {
  customs: {
    title: "海关",
    description: "以跨境电商方式清关、发往中国的订单。",
    edit: "编辑海关设置",
    none: "不报关",
    customs_code: "海关",
    customs_code_hint: "ZONGSHU、NINGBO、ZHENGZHOU、SHANGHAI_CBT 或其他代码。",
    merchant_customs_code: "商户海关备案号",
    merchant_customs_name: "商户海关备案名称",
    declare: "由谁报关",
    when: "规则何时报关",
    per: "报关内容",
    channels: "规则适用的销售渠道",
    channels_hint: "未选择时适用于所有渠道的订单。",
    all_channels: "全部",
    certificates: "收集购买人的身份证姓名和号码",
    certificates_hint: "加密保存，只发送给支付宝，海关接受报关后即删除。",
    with_certificates: "收集购买人证件",
  },
  customs_declare: { by_hand: "管理员逐单报关", by_rule: "按规则：发往中国的订单" },
  customs_when: { payment: "订单付款时", fulfillment: "订单发货时" },
  customs_per: { order: "整个订单", fulfillment: "每次发货分别报关" },
}
