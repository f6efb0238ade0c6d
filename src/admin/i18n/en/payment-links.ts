/** Links at which orders and drafts are paid. */
export const paymentLinks = {
  pay_link: {
    title: "Payment link",
    hint: "A page on which the shopper pays what is open.",
    make: "Make a payment link",
    amount: "Asks for",
    until: "Good until",
    address: "Address",
    qr: "QR code of the payment link",
    print: "Print",
    email: "Send to",
    send: "Send e-mail",
    sent: "The link was sent to {{to}}.",
    order: "Order #{{number}}",
    refused: "No link could be made",
  },
}
