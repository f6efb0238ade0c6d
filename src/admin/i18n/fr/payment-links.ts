import type { paymentLinks as english } from "../en/payment-links"

/** Links at which orders and drafts are paid. */
export const paymentLinks: typeof english = {
  pay_link: {
    title: "Lien de paiement",
    hint: "Une page où le client paie ce qui reste dû.",
    make: "Créer un lien de paiement",
    amount: "Demande",
    until: "Valable jusqu'au",
    address: "Adresse",
    qr: "Code QR du lien de paiement",
    print: "Imprimer",
    email: "Envoyer à",
    send: "Envoyer l'e-mail",
    sent: "Le lien a été envoyé à {{to}}.",
    order: "Commande #{{number}}",
    refused: "Aucun lien n'a pu être créé",
  },
}
