import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}} 没有收银台。请在 medusa-config 的插件选项 till 中添加此地点。",
  no_sale: "没有销售 {{id}}。可能其他收银台已重新开单：请查看最近的销售。",
  till_no_region: "选项 till 中的 region_id {{id}} 不存在。请指定一个地区。",
  till_not_offered:
    "选项 till 中的地区 {{region}} 不提供 {{provider}}。请将该支付方式加入此地区，或指定其他账户。",
  till_no_refund: "本收银台不能退款：未设置 most_refund。请在管理后台退款该订单。",
  till_refunded_before:
    "此前已退 {{refunded}}，而不是 refunded_before {{seen}}。请重新查看此销售：退款可能已经完成。",
  till_refund_limit:
    "amount 超过本收银台对一笔销售可退的金额：most_refund 为 {{most}}，此前已退 {{refunded}}。请在管理后台退款该订单。",
  till_no_backend_url:
    "缺少 backend_url：收银台收款需要它。请在 medusa-config 中设置插件选项 backend_url。",
  till_nothing_to_pay: "没有需要付款的内容：合计为 0。",
  till_most_sale: "此销售合计 {{total}}，超过本收银台的 most_sale {{most}}。",
  till_no_channel:
    "选项 till 中的 sales_channel_id {{channel}} 不存在或已停用。请指定一个启用的销售渠道。",
  till_channel_stock:
    "选项 till 中的 sales_channel_id {{channel}} 只能从 {{place}} 取货。请为每个地点设置只有一个库存地点的销售渠道。",
  sale_canceled: "销售 {{id}} 已取消。请重新开单。",
  sale_changed: "销售 {{id}} 的金额与开单时不同。请重新开单。",
  sale_other_account:
    "销售 {{id}} 是为账户“{{before}}”开单的，而本收银台现在收款到“{{account}}”。请重新开单。",
  sale_other_way: "此销售仍可能以已开始的方式付款。请先停止该收款，并等到确认其已结束。",
  sale_sold: "销售 {{id}} 已售出：订单为 {{order}}。请改为退款。",
  sale_not_sold: "销售 {{id}} 未售出：没有可退的款项。",
  sale_not_booked: "销售 {{id}} 在 Medusa 中还没有付款。请稍后再试。",
  till_other_currency: "订单货币为 {{currency}}，而本收银台以 {{own}} 销售。",
  change_begun_refund:
    "此订单有未完成的更改（{{change}}）：请先确认或撤回。Medusa 无法同时记录退款。没有资金变动。",
  change_begun_cancel:
    "此订单有未完成的更改（{{change}}）：请先确认或撤回。Medusa 无法同时取消订单。没有资金变动。",
  order_canceled_refund:
    "订单已取消，Medusa 无法在其上记录退款。款项会自动退回；无法退回的会列在 Alipay 下的待办列表中，可在那里退款。没有资金变动。",
  nothing_refunded: "{{reason}}未退款。",
  dispute_undecided: "{{disputes}}请回应争议，或等待其裁决。",
  refund_at_most: "最多还可退款 {{money}}。",
  refund_nothing_left: "没有可退的余额。",
  dispute_took: "顾客已拿回这笔钱：争议 {{disputes}} 已败诉，银行已扣款。{{rest}}",
  both_sentences: "{{one}}{{other}}",
  dispute_holds_payment:
    "顾客正在其银行对此付款提出争议（争议 {{id}}），可能从那里拿回：若再退款，就会重复支付。",
  dispute_holds:
    "顾客正在其银行对 {{money}} 提出争议（争议 {{id}}），可能从那里拿回：若再退款，就会重复支付。",
  part_too_small_to_capture: "{{amount}} {{currency}} 小于可请款的最小金额。未请款。",
  part_too_small_to_refund: "{{amount}} {{currency}} 小于可退款的最小金额。未退款。",
  refund_failed_with: "{{code}}。未退款。",
  the_refund_failed: "退款失败",
  capture_failed_with: "{{code}}。",
  the_capture_failed: "请款失败",
  earlier_refund:
    "此前一笔 {{amount}}（{{currency}} 最小单位）的退款已到达支付宝，但未记录到此订单。请先退同样的金额：它会记录在此，不会重复支付。",
  no_shipment: "此订单没有未取消的发货 {{id}}。",
  overpaid_changed: "订单已变更：现在多付的金额为 {{amount}}。未退回任何款项。请重新查看。",
}
