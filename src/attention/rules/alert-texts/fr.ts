import type { AlertTexts } from "./texts"

export const fr: AlertTexts = {
  kinds: {
    paid_without_order: [
      "Payé sans commande",
      "Un client a payé et il n'y a pas de commande. Finalisez le panier ou remboursez le client.",
    ],
    amount_mismatch: [
      "Montants différents",
      "Le montant chez Alipay n'est pas celui de Medusa. Aucune commande n'en est créée.",
    ],
    paid_twice: [
      "Payé deux fois",
      "Deux paiements d'un même panier ont été payés. Remboursez celui-ci.",
    ],
    paid_after_cancel: [
      "Argent gardé pour une commande annulée",
      "La commande est annulée et son remboursement a été refusé. Trouvez pourquoi, puis remboursez.",
    ],
    refund_failed: [
      "Remboursement échoué",
      "Alipay a accepté un remboursement, qui a échoué ensuite. Remboursez de nouveau.",
    ],
    capture_failed: [
      "Capture échouée",
      "Alipay a accepté une capture, qui a échoué ensuite. Capturez de nouveau avant d'expédier.",
    ],
    authorization_expiring: [
      "L'autorisation expire bientôt",
      "L'argent autorisé retourne bientôt au client, ou lui est déjà retourné. Capturez-le à temps ; ensuite, n'expédiez pas.",
    ],
    dead_notification: [
      "Notification non appliquée",
      "Un message d'Alipay n'a pas pu être appliqué.",
    ],
    unresolvable_unknown: [
      "Résultat inconnu",
      "Alipay n'a pas dit comment une requête s'est terminée. La question lui est encore posée.",
    ],
    account_unusable: [
      "Compte refusé",
      "Alipay refuse le compte, ou ses réglages sont inutilisables. Les clients ne peuvent pas payer avec lui.",
    ],
    agreement_lost: [
      "Autorisation de portefeuille sans jeton",
      "Un portefeuille garde peut-être une autorisation qui ne peut pas être terminée d'ici.",
    ],
    order_unpaid: [
      "Commande non payée",
      "Une commande a été passée et son paiement a échoué. Ne l'expédiez pas.",
    ],
    overpaid: [
      "Commande payée en trop",
      "Une commande a reçu plus d'argent qu'elle n'en doit. Renvoyez la différence.",
    ],
    capture_overdue: [
      "Capture automatique en retard",
      "Alipay aurait dû capturer un paiement par carte et ne l'a pas fait. Capturez-le avant la fin de l'autorisation.",
    ],
    under_review: [
      "Paiement par carte en examen",
      "Alipay ou la banque de la carte examine un paiement par carte, ou l'a refusé. N'expédiez pas encore.",
    ],
    other_environment: [
      "Payé dans un autre environnement",
      "De l'argent de test et de l'argent réel se sont croisés. Aucune commande n'en est créée.",
    ],
    account_changed: [
      "Passerelle ou clé changée",
      "Un compte a reçu une autre passerelle ou d'autres clés. Si vous ne l'attendiez pas, rétablissez-le tout de suite.",
    ],
    installation_changed: [
      "La boutique a déménagé ?",
      "La base de données est utilisée à un autre endroit qu'avant. Dites s'il s'agit d'une copie.",
    ],
    dispute_opened: [
      "Contesté par le client",
      "Un client conteste un paiement auprès de sa banque. Répondez sous Alipay > Litiges avant l'échéance.",
    ],
    declaration_failed: [
      "Non déclaré à la douane",
      "Une déclaration en douane a été refusée, est restée sans réponse ou n'a pas pu être faite. Corrigez-la et déclarez de nouveau.",
    ],
    identity_not_passed: [
      "L'acheteur n'est pas le payeur",
      "Selon Alipay, la pièce d'identité de l'acheteur n'est pas celle du payeur. N'expédiez pas avant que ce soit éclairci.",
    ],
    refund_after_declaration: [
      "Remboursé après la déclaration",
      "L'argent d'un paiement déclaré est retourné au client. La déclaration reste : demandez à votre commissionnaire en douane que faire.",
    ],
    registration_rejected: [
      "Lieu refusé comme magasin",
      "Un portefeuille a refusé un lieu, ou Alipay a refusé son enregistrement. Corrigez-le sous Alipay > Magasins.",
    ],
    dispute_lost: ["Litige perdu", "La banque a repris l'argent. Ne le remboursez pas."],
    won_after_write_off: [
      "Litige gagné après passage en perte",
      "La banque a rendu l'argent dont une commande avait été réduite. Ne le remboursez pas : augmentez de nouveau la commande.",
    ],
  },
  lapsed: [
    "Autorisation expirée",
    "L'argent autorisé est retourné à la banque du client. La commande n'est pas payée : n'expédiez pas.",
  ],
  order: "Commande n° {number}",
  account: "compte {handle}",
  more: "Autres de ce type : {count}.",
  open: "Ouvrir : {address}",
  title: "Alipay : {title}",
  notes: {
    returned: "Alipay : payé pour un panier modifié ou une commande annulée",
    made_before: "Alipay : remboursé auparavant, son enregistrement était perdu",
    elsewhere: "Alipay : rendu dans le tableau de bord d'Alipay",
    at_till: "Remboursé à la caisse {terminal}",
  },
}
