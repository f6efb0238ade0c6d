import type { paymentLinks as english } from "../en/payment-links"
import type { OneForm } from "../one-form"

/** 用于支付订单和草稿的链接。 */
export const paymentLinks: OneForm<typeof english> = {
  pay_link: {
    title: "付款链接",
    hint: "顾客可在该页面支付未付金额。",
    make: "生成付款链接",
    amount: "应付金额",
    until: "有效期至",
    address: "链接地址",
    qr: "付款链接二维码",
    print: "打印",
    email: "发送至",
    send: "发送邮件",
    sent: "链接已发送至 {{to}}。",
    order: "订单 #{{number}}",
    refused: "无法生成链接",
  },
}
