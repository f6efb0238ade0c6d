import type { LinkTexts } from "./texts"

export const fr: LinkTexts = {
  payment: "Paiement",
  about: "Pour",
  order: "Commande n° {order}",
  amount: "Montant",
  choose: "Comment souhaitez-vous payer ?",
  pay: "Payer {amount}",
  continue: "Continuer avec {wallet}",
  changed:
    "Le montant a changé depuis la création de ce lien : il était de {before}, il est maintenant de {amount}.",
  until: "Ce lien est valable jusqu’au {time}.",
  waiting_title: "Pas encore payé",
  waiting: "Reprenez où vous en étiez, ou choisissez à nouveau comment payer.",
  declined_title: "Le paiement n’a pas abouti",
  processing_title: "Le paiement est en cours de confirmation",
  processing:
    "Cela prend un instant. Ne payez pas une seconde fois : cette page vous dira quand c’est fait.",
  check: "Vérifier à nouveau",
  paid_title: "Payé",
  paid: "Merci. La boutique a reçu votre paiement ; vous pouvez fermer cette page.",
  returned_title: "L’argent vous est rendu",
  returned:
    "Ce paiement n’était plus nécessaire. Il est rendu au portefeuille ou à la carte d’où il venait.",
  expired_title: "Ce lien a expiré",
  expired: "Demandez-en un nouveau à la boutique.",
  not_due_title: "Il n’y a rien à payer ici",
  not_due: "Ce montant n’est plus dû. Pour toute question, adressez-vous à la boutique.",
  not_found_title: "Ce lien n’est pas valable",
  not_found: "Vérifiez l’adresse ou demandez un nouveau lien à la boutique.",
  unavailable:
    "Il n’est pas possible de payer ici pour le moment. Réessayez plus tard ou contactez la boutique.",
  too_many: "Trop d’essais. Attendez quelques minutes, puis réessayez.",
  not_started:
    "Le paiement n’a pas pu commencer. Réessayez ou choisissez un autre moyen de paiement.",
  choose_one: "Choisissez l’un de ces moyens de paiement.",
  forwarding_title: "Un instant",
  forwarding: "Vous allez être dirigé vers {wallet}. Si rien ne se passe, utilisez le bouton.",
  card: "Carte",
  mail_subject: "Votre paiement pour {shop}",
  mail_body: "Veuillez payer {amount} à {shop} sur cette page :",
}
