import type { paymentLinks as english } from "../en/payment-links"
import type { OneForm } from "../one-form"

/** 用於付款訂單和草稿的連結。 */
export const paymentLinks: OneForm<typeof english> = {
  pay_link: {
    title: "付款連結",
    hint: "顧客可在該頁面付款未付金額。",
    make: "建立付款連結",
    amount: "應付金額",
    until: "有效期限至",
    address: "連結位址",
    qr: "付款連結 QR 碼",
    print: "列印",
    email: "傳送至",
    send: "傳送電子郵件",
    sent: "連結已傳送至 {{to}}。",
    order: "訂單 #{{number}}",
    refused: "無法建立連結",
  },
}
