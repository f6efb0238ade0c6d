import type { paymentLinks as english } from "../en/payment-links"
import type { OneForm } from "../one-form"

/** Links at which orders and drafts are paid. */
export const paymentLinks: OneForm<typeof english> = {
  pay_link: {
    title: "支払いリンク",
    hint: "顧客が未払い分を支払うページです。",
    make: "支払いリンクを作成",
    amount: "請求額",
    until: "有効期限",
    address: "アドレス",
    qr: "支払いリンクの QR コード",
    print: "印刷",
    email: "送信先",
    send: "メールを送信",
    sent: "リンクを {{to}} に送信しました。",
    order: "注文 #{{number}}",
    refused: "リンクを作成できませんでした",
  },
}
