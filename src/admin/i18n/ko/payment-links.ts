import type { paymentLinks as english } from "../en/payment-links"
import type { OneForm } from "../one-form"

/** Links at which orders and drafts are paid. */
export const paymentLinks: OneForm<typeof english> = {
  pay_link: {
    title: "결제 링크",
    hint: "고객이 남은 금액을 결제하는 페이지입니다.",
    make: "결제 링크 만들기",
    amount: "요청 금액",
    until: "유효 기한",
    address: "주소",
    qr: "결제 링크 QR 코드",
    print: "인쇄",
    email: "받는 사람",
    send: "이메일 보내기",
    sent: "{{to}} 주소로 링크를 보냈습니다.",
    order: "주문 #{{number}}",
    refused: "링크를 만들지 못했습니다",
  },
}
