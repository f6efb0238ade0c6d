import type { paymentLinks as english } from "../en/payment-links"

/** Links at which orders and drafts are paid. */
export const paymentLinks: typeof english = {
  pay_link: {
    title: "Enlace de pago",
    hint: "Una página en la que el cliente paga lo pendiente.",
    make: "Crear un enlace de pago",
    amount: "Pide",
    until: "Válido hasta",
    address: "Dirección",
    qr: "Código QR del enlace de pago",
    print: "Imprimir",
    email: "Enviar a",
    send: "Enviar correo",
    sent: "El enlace se envió a {{to}}.",
    order: "Pedido #{{number}}",
    refused: "No se pudo crear el enlace",
  },
}
