import type { orderPage as english } from "../en/order-page"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage: typeof english = {
  order_money: {
    review: {
      processing: "En examen. Ne pas encore expédier ni capturer.",
      accepted: "L'examen a accepté cette carte.",
      rejected: "L'examen a refusé cette carte. Annulez la commande.",
    },
    collection: "Paiement {{number}} sur {{count}}",
    open: "Ouvrir le paiement",
    dashboard: "Tableau de bord d'Alipay",
  },
  held: {
    title: "{{amount}} autorisé",
    captured: "Capturé jusqu'ici : {{amount}}.",
    until: "Autorisé jusqu'au {{time}}.",
    amount: "Montant à capturer, {{currency}}",
    capture: "Capturer",
    sure: "{{amount}} est capturé ; {{rest}} reste autorisé.",
  },
  asked: {
    ask: "Interroger Alipay maintenant",
    same: "Alipay dit la même chose.",
    no_answer: "Alipay n'a pas répondu. Réessayez plus tard.",
  },
  card: {
    card: "Carte",
    three_ds: "3-D Secure",
    country: "Émise en",
  },
  three_ds: {
    full: "Confirmé par la banque",
    tried: "Essayé, non confirmé",
    none: "Non utilisé",
  },
  timeline: {
    filter: "Afficher",
    calls: "Paiements, captures, remboursements",
    messages: "Notifications",
    repairs: "Corrections",
    admins: "Fait par des administrateurs",
    started: "Paiement commencé :",
    paid: "Payé par le client :",
    open: "Afficher le message",
  },
  why: {
    declined: "La banque ou le portefeuille du client a dit non",
    risk: "Alipay soupçonne une fraude",
    closed: "Le paiement a expiré ou a été fermé chez Alipay",
    not_found: "Alipay ne connaît pas ce paiement",
    too_late: "Il est trop tard pour cela chez Alipay",
    merchant_balance: "Votre solde chez Alipay ne suffit pas. Rechargez-le, puis réessayez",
    amount_exceeded: "C'est plus que ce qui reste",
    charged_back: "La banque a donné cet argent au client après un litige",
    not_supported: "Ce portefeuille ne le permet pas",
    account: "Alipay refuse le compte. Vérifiez Paramètres > Alipay et votre contrat",
  },
}
