import type { orderPage as english } from "../en/order-page"
import type { OneForm } from "../one-form"

/** 订单的款项与处理经过；预授权、银行卡与拒绝原因。 */
export const orderPage: OneForm<typeof english> = {
  order_money: {
    review: {
      processing: "审核中，请暂勿发货或请款。",
      accepted: "该卡已通过审核。",
      rejected: "该卡未通过审核，请取消订单。",
    },
    collection: "第 {{number}} 笔付款，共 {{count}} 笔",
    open: "打开付款",
    dashboard: "支付宝后台",
  },
  held: {
    title: "已预授权 {{amount}}",
    captured: "已请款：{{amount}}。",
    until: "有效期至 {{time}}。",
    amount: "请款金额（{{currency}}）",
    capture: "请款",
    sure: "将请款 {{amount}}，剩余 {{rest}} 仍为预授权。",
  },
  asked: {
    ask: "立即查询支付宝",
    same: "支付宝的记录与此一致。",
    no_answer: "支付宝没有答复，请稍后再试。",
  },
  card: { card: "银行卡", three_ds: "3-D Secure 验证", country: "发卡国家或地区" },
  three_ds: {
    full: "已由银行验证",
    tried: "已尝试，未验证",
    none: "未使用",
  },
  timeline: {
    filter: "显示",
    calls: "付款、请款和退款",
    messages: "通知",
    repairs: "更正",
    admins: "管理员操作",
    started: "发起付款：",
    paid: "顾客已付款：",
    open: "查看通知",
  },
  why: {
    declined: "顾客的银行或钱包拒绝",
    risk: "支付宝怀疑存在欺诈",
    closed: "付款已过期或已在支付宝关闭",
    not_found: "支付宝没有这笔付款",
    too_late: "支付宝不再受理此操作",
    merchant_balance: "您在支付宝的余额不足，请充值后重试",
    amount_exceeded: "超过剩余金额",
    charged_back: "争议后银行已将这笔钱退给顾客",
    not_supported: "该钱包不支持此操作",
    account: "支付宝拒绝该账户，请检查“设置 → 支付宝”和您的合同",
  },
}
