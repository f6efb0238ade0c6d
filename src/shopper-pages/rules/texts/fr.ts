import type { PageTexts } from "./texts"

export const fr: PageTexts = {
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
    "Ce paiement n’a pas pu être utilisé pour la commande. Il est rendu au portefeuille ou à la carte d’où il venait.",
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
  printed_title: "Payer ici",
  till: "Caisse",
  printed_busy_title: "Ce paiement est déjà en cours",
  printed_busy:
    "Un autre téléphone, ou la caisse, prend ce paiement. Si ce n’est pas vous, adressez-vous à la caisse.",
  printed_waiting: "Continuez dans votre portefeuille pour payer.",
  printed_gone_title: "Ce paiement est terminé",
  printed_gone: "La caisse l’a arrêté, ou le délai est écoulé. Adressez-vous à la caisse.",
  printed_settled:
    "Il n’y a plus rien à payer : le paiement a été fait autrement, ou le montant a changé. Pour toute question, adressez-vous à la caisse.",
  printed_changed_title: "Le montant a changé",
  printed_changed:
    "La boutique demande maintenant un autre montant. Demandez à la caisse de recommencer le paiement ; il apparaîtra sur cette page.",
  printed_canceled_title: "C’est annulé",
  printed_canceled: "Il n’y a plus rien à payer. Pour toute question, adressez-vous à la caisse.",
  printed_editing_title: "Modification en cours",
  printed_editing:
    "La boutique modifie ce qui est à payer. Veuillez attendre que la caisse ait terminé.",
  printed_none_title: "Rien à payer pour le moment",
  printed_none:
    "Dites à la caisse que vous souhaitez payer avec le code imprimé. Le montant s’affiche ici de lui-même.",
  printed_choose_title: "À quelle caisse êtes-vous ?",
  printed_choose: "Plusieurs caisses attendent. Choisissez celle où l’on vous sert.",
  printed_enter: "Saisissez le montant convenu avec la boutique.",
  printed_amount: "Montant en {currency}",
  printed_most: "De {least} à {most}",
  printed_note: "Note pour la boutique (facultatif)",
  printed_wrong: "Saisissez un montant de {least} à {most}.",
  printed_button: "Payer",
  printed_wallet_title: "Scannez le code avec un portefeuille",
  printed_wallet:
    "Le paiement n’est possible que dans l’application d’un portefeuille. Scannez le code imprimé avec l’un de ceux-ci : {wallets}.",
  printed_item: "Payé avec le code imprimé",
}
