import type { paymentLinks as english } from "../en/payment-links"
import type { OneForm } from "../one-form"

/** Links, über die Bestellungen und Entwürfe bezahlt werden. */
export const paymentLinks: OneForm<typeof english> = {
  pay_link: {
    title: "Zahlungslink",
    hint: "Eine Seite, auf der bezahlt wird, was offen ist.",
    make: "Zahlungslink erstellen",
    amount: "Betrag",
    until: "Gültig bis",
    address: "Adresse",
    qr: "QR-Code des Zahlungslinks",
    print: "Drucken",
    email: "Senden an",
    send: "E-Mail senden",
    sent: "Der Link wurde an {{to}} gesendet.",
    order: "Bestellung Nr. {{number}}",
    refused: "Es konnte kein Link erstellt werden",
  },
}
