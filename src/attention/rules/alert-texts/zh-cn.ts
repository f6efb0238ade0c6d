import type { AlertTexts } from "./texts"

export const zhCN: AlertTexts = {
  kinds: {
    paid_without_order: [
      "已付款但没有订单",
      "顾客已付款，但没有订单。请完成购物车，或退款给顾客。",
    ],
    amount_mismatch: ["金额不一致", "支付宝的金额与 Medusa 中的金额不同，未生成订单。"],
    paid_twice: ["重复付款", "同一购物车付了两笔款。请退还这一笔。"],
    paid_after_cancel: ["已取消订单的款项未退", "订单已取消，但退款被拒。请查明原因后退款。"],
    refund_failed: ["退款失败", "支付宝受理了退款，之后失败。请重新退款。"],
    capture_failed: ["请款失败", "支付宝受理了请款，之后失败。发货前请重新请款。"],
    authorization_expiring: [
      "冻结即将到期",
      "冻结的款项即将退回顾客，或已退回。请及时请款；到期后请勿发货。",
    ],
    dead_notification: ["通知未处理", "支付宝的一条消息无法处理。"],
    unresolvable_unknown: ["结果未知", "支付宝没有告知某个请求的结果，插件仍在查询。"],
    account_unusable: ["账户被拒", "支付宝拒绝该账户，或其设置无法使用。顾客无法用它付款。"],
    agreement_lost: ["钱包授权缺少令牌", "钱包中可能有一项无法从这里解除的授权。"],
    order_unpaid: ["订单未付款", "已下单但付款失败。请勿发货。"],
    overpaid: ["订单多付", "订单收到的款项多于应付。请退还差额。"],
    capture_overdue: ["自动请款逾期", "支付宝应自动请款而未请款。请在冻结到期前请款。"],
    under_review: [
      "银行卡付款审核中",
      "支付宝或发卡行正在审核一笔银行卡付款，或已拒绝。请暂勿发货。",
    ],
    other_environment: ["在其他环境付款", "测试款与真实款混淆，未生成订单。"],
    account_changed: ["网关或密钥已更改", "某个账户换了网关地址或密钥。如非预期，请立即改回。"],
    installation_changed: ["商店搬迁了？", "数据库在另一个地方使用。请确认是否为副本。"],
    dispute_opened: ["顾客提出争议", "顾客在银行对付款提出争议。请在截止前于“支付宝 > 争议”答复。"],
    declaration_failed: ["未完成报关", "报关被拒绝、未获答复或无法发起。请更正后重新报关。"],
    identity_not_passed: [
      "购买人与付款人不符",
      "支付宝核验购买人证件与付款人不一致。查清前请勿发货。",
    ],
    refund_after_declaration: [
      "报关后发生退款",
      "已报关的款项发生了退款，报关单不会随之更改。请咨询报关代理。",
    ],
    registration_rejected: [
      "门店注册未通过",
      "有钱包拒绝了该门店，或支付宝拒绝了注册申请。请在“支付宝 > 门店”中更正。",
    ],
    dispute_lost: ["争议败诉", "银行已收回款项。请勿再退款。"],
    won_after_write_off: [
      "核销后争议胜诉",
      "订单被调低后，银行退回了这笔款项。请勿退款，请把订单调回。",
    ],
  },
  lapsed: ["冻结已到期", "冻结款已退回顾客的银行。订单未付款，请勿发货。"],
  order: "订单 #{number}",
  account: "账户 {handle}",
  more: "另有 {count} 项同类事项。",
  open: "查看：{address}",
  title: "支付宝：{title}",
  notes: {
    returned: "支付宝：为已变更的购物车或已取消的订单所付",
    made_before: "支付宝：此前已退款，其记录丢失",
    elsewhere: "支付宝：已在支付宝后台退回",
    at_till: "在收银台 {terminal} 退款",
  },
}
