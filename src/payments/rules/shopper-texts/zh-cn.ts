import type { ShopperTexts } from "./texts"

export const zhCN: ShopperTexts = {
  insufficient_funds: "余额不足。请选择其他支付方式。",
  limit_exceeded: "金额超出钱包限额。请选择其他支付方式。",
  account_problem: "该钱包账户目前无法完成此付款。请在钱包应用中检查，或选择其他支付方式。",
  card_refused: "银行卡被拒绝。请换一张卡或选择其他支付方式。",
  authentication_failed: "付款未得到确认。请重试。",
  expired: "付款时间已过。请重试。",
  canceled: "付款已取消。请重试或选择其他支付方式。",
  agreement_ended: "已绑定的钱包无法继续使用。请重新绑定或选择其他支付方式。",
  not_supported: "此订单不支持该支付方式。请选择其他方式。",
  cart_changed: "开始付款后购物车总额已更改。请重新付款。如果您已付款，该款项将退还给您。",
  total_changed: "购物车的总额已变更。您未被扣款。请查看购物车后重新付款。",
  returned: "订单未能生成。您已支付的款项将退还给您。",
  returned_beside_order: "您的订单已生成。您另外支付、订单不需要的款项将退还给您。",
  under_review: "商店需要核对这笔付款。请联系商店；您的款项没有丢失。",
  CUSTOMER_CHANGED: "绑定的钱包属于其他顾客。您未被扣款。请选择其他支付方式。",
  CUSTOMER_DELETED: "绑定钱包的顾客账户已删除。您未被扣款。请选择其他支付方式。",
  DELIVERY_CHANGED: "选择钱包后收货地址已更改。您未被扣款。请重新选择支付方式。",
  CHOICE_EXPIRED: "选择钱包的时间过久。您未被扣款。请重新选择支付方式。",
  declined: "付款未成功，您未被扣款。请重试或选择其他支付方式。",
}
