import type { attention as english } from "../en/attention"

/** The desk of what needs a person, the health summary, and an order's history. */
export const attention: typeof english = {
  desk: {
    title: "Alipay",
    list: "À traiter",
    needs_you_one: "{{count}} paiement demande votre attention",
    needs_you_other: "{{count}} paiements demandent votre attention",
    nothing_open: "Aucun paiement ne demande votre attention",
    description:
      "Paiements qui ont besoin de vous. Un élément se ferme de lui-même dès qu'Alipay et Medusa concordent.",
    kind: "Type",
    all_kinds: "Tous les types",
    show: "Afficher {{kind}}, paiement {{payment}}",
    empty_open: "Rien en attente",
    empty_open_hint: "Tous les paiements, remboursements et notifications sont réglés.",
    empty_closed: "Rien n'a encore été fermé",
  },
  item_state: {
    open: "Ouvert",
    closed: "Fermé",
  },
  kind: {
    paid_without_order: "Payé sans commande",
    amount_mismatch: "Montants différents",
    paid_twice: "Payé deux fois",
    paid_after_cancel: "Argent gardé pour une commande annulée",
    refund_failed: "Remboursement échoué",
    capture_failed: "Capture échouée",
    authorization_expiring: "L'autorisation expire bientôt",
    dead_notification: "Notification non appliquée",
    unresolvable_unknown: "Résultat inconnu",
    account_unusable: "Compte refusé",
    agreement_lost: "Autorisation de portefeuille sans jeton",
    order_unpaid: "Commande non payée",
    overpaid: "Commande payée en trop",
    capture_overdue: "Capture automatique en retard",
    under_review: "Paiement par carte en examen",
    other_environment: "Payé dans un autre environnement",
    account_changed: "Passerelle ou clé changée",
    installation_changed: "La boutique a déménagé ?",
    dispute_opened: "Contesté par le client",
    dispute_lost: "Litige perdu",
    won_after_write_off: "Gagné après passage en perte",
    declaration_failed: "Non déclaré à la douane",
    identity_not_passed: "L'acheteur n'est pas le payeur",
    refund_after_declaration: "Remboursé après la déclaration",
    registration_rejected: "Lieu refusé comme magasin",
  },
  kind_hint: {
    paid_without_order:
      "Le client a payé chez Alipay, et il n'y a pas de commande. Terminez le panier s'il est encore voulu, sinon remboursez le client.",
    amount_mismatch:
      "Le montant payé chez Alipay n'est pas celui de Medusa : aucune commande n'est créée. Voyez avec le client, puis remboursez ou réglez à la main.",
    paid_twice: "Un autre paiement du même panier a été accepté. Remboursez celui-ci.",
    paid_after_cancel:
      "La commande est annulée et son remboursement a été refusé. Cherchez pourquoi (souvent, le solde du compte marchand est trop bas), puis remboursez.",
    refund_failed:
      "Alipay a accepté le remboursement, qui a échoué ensuite ; il est retiré de Medusa dès qu'aucune modification de la commande n'est en cours. Remboursez de nouveau, ou payez le client autrement.",
    capture_failed:
      "Alipay a accepté la capture, qui a échoué ensuite ; elle a été retirée de Medusa. Capturez de nouveau avant d'expédier.",
    authorization_expiring:
      "L'argent autorisé revient au client quand l'autorisation expire. Capturez-le à temps sur la commande ; une fois expirée, n'expédiez pas.",
    dead_notification:
      "Un message authentique d'Alipay n'a pas pu être appliqué après plusieurs essais. Interrogez de nouveau Alipay ; si le message ne concerne pas cette boutique, marquez-le comme réglé.",
    unresolvable_unknown:
      "Alipay n'a pas indiqué le résultat de cette demande. Le plugin continue de demander. Cherchez-la dans le tableau de bord d'Alipay.",
    account_unusable:
      "Alipay refuse le compte, ou ses paramètres sont inutilisables. Corrigez-les sous Paramètres > Alipay.",
    agreement_lost:
      "Le portefeuille garde peut-être une autorisation pour votre boutique, qui ne peut être ni utilisée ni retirée d'ici. Demandez au client de la retirer dans le portefeuille, puis marquez comme réglé.",
    order_unpaid:
      "La commande a été passée pendant que son paiement était en attente, et il a échoué. Redemandez le paiement, ou annulez la commande. N'expédiez pas.",
    overpaid:
      "Depuis ce paiement, la commande a reçu plus que dû, souvent après un échange retiré. Renvoyez la différence.",
    capture_overdue:
      "Alipay aurait dû capturer ce paiement par carte et ne l'a pas fait. Capturez-le sur la commande avant la fin de l'autorisation.",
    under_review:
      "Alipay ou la banque de la carte examine ce paiement. D'ici là il ne peut pas être capturé : n'expédiez pas. Si l'examen l'a refusé, annulez la commande, ce qui libère l'autorisation, ou remboursez ce qui a été capturé.",
    other_environment:
      "Le paiement a été demandé dans le bac à sable et payé après le passage du compte en production, ou l'inverse. Aucune commande n'est créée ; l'argent revient au client.",
    account_changed:
      "Ce compte utilise une autre adresse de passerelle ou une autre clé publique d'Alipay qu'auparavant, ou que d'autres comptes avec le même ID client : ce qui répond là dit quelles commandes sont payées. Si vous ne vous y attendiez pas, rétablissez tout de suite l'ancienne valeur. Puis marquez comme réglé.",
    installation_changed:
      "Cette base de données a servi ailleurs auparavant. Si c'est la copie d'une boutique qui continue ailleurs, laissez ainsi : les paiements et portefeuilles liés d'avant ne sont pas touchés ici. Si la boutique a déménagé ici, confirmez-le, et le travail reprend.",
    dispute_opened:
      "Le client conteste ce paiement auprès de sa banque. Ouvrez le litige, puis défendez-le ou acceptez-le avant l'échéance. Ne remboursez pas en même temps.",
    declaration_failed:
      "La douane ou Alipay a refusé une déclaration, la douane n'a pas répondu depuis trois jours, ou une règle n'a pas pu déclarer. Corrigez-la dans la déclaration et déclarez de nouveau ; sans elle, les marchandises peuvent être bloquées.",
    identity_not_passed:
      "Alipay a comparé la pièce d'identité du client avec le payeur : ce n'est pas la même personne. N'expédiez pas : demandez au client, puis corrigez la déclaration, ou réglez à la main.",
    refund_after_declaration:
      "De l'argent d'un paiement déclaré est revenu au client. Alipay ne peut pas changer une déclaration : demandez à votre courtier en douane si la douane doit le savoir.",
    registration_rejected:
      "Un portefeuille a refusé un lieu comme magasin, ou Alipay a refusé son enregistrement. Corrigez ce que disent les motifs et enregistrez-le de nouveau ; d'ici là, des paiements en caisse peuvent être refusés.",
    dispute_lost:
      "La banque a repris l'argent, et la commande apparaît non payée. Ne remboursez pas. Réglez avec le client, puis marquez comme réglé.",
    won_after_write_off:
      "La banque a rendu l'argent d'un litige après que la commande a été réduite d'autant. Augmentez de nouveau la commande, avec une ligne de crédit négative. Ne remboursez sur la commande que ce qui a été réduit pour une autre raison, comme un retour d'articles.",
  },
  resolution: {
    gone: "Alipay et Medusa concordent de nouveau",
    returned_to_shopper: "L'argent est revenu au client",
    charged_back: "La banque a rendu l'argent au client",
    marked_settled: "Marqué comme réglé",
  },
  item: {
    not_found: "Cet élément n'existe plus",
    facts: "Détails",
    both_sides: "Les deux côtés",
    at_alipay: "Alipay",
    in_medusa: "Medusa",
    state: "État",
    asked: "Demandé",
    paid: "Payé",
    shopper_paid: "Payé par le client",
    captured: "Capturé",
    refunded: "Remboursé",
    payment: "Paiement",
    order: "Commande",
    cart: "Panier",
    session: "Session",
    none: "Aucun",
    result_code: "Code de résultat",
    hold_expires: "Autorisé jusqu'au",
    next_check: "Prochaine vérification",
    last_change: "Dernier changement",
    actions: "Ce que vous pouvez faire",
    done_by: "par {{who}}",
    machine: "le plugin",
    history: "Ce qui a été fait",
    no_sides: "Cet élément ne concerne pas un seul paiement.",
  },
  act: {
    ask_gateway: "Interroger de nouveau Alipay",
    complete_cart: "Terminer le panier",
    request_payment: "Redemander le paiement",
    cancel_order: "Annuler la commande",
    refund: "Rembourser le client",
    void: "Libérer l'autorisation",
    confirm_installation: "La boutique a déménagé ici",
    mark_settled: "Marquer comme réglé",
  },
  act_form: {
    sure_title: "{{action}} ?",
    sure_complete_cart:
      "Une commande est créée à partir du panier, si les montants concordent et que tout est en stock.",
    sure_request_payment:
      "Une demande de paiement de {{amount}} est ouverte sur la commande. Copiez son lien de paiement depuis la commande et envoyez-le au client.",
    sure_cancel_order: "La commande est annulée. C'est irréversible.",
    sure_refund: "{{amount}} est remboursé au client. C'est irréversible.",
    sure_void: "{{amount}} n'est plus réservé pour vous. C'est irréversible.",
    sure_confirm_installation:
      "Désormais, cette boutique débite, capture, rembourse et annule les paiements commencés avant son déménagement. Ne confirmez que si l'ancienne boutique ne tourne plus. C'est irréversible.",
    reason: "Comment a-t-il été réglé ?",
    reason_hint: "Gardé avec l'élément, à votre nom. Trois caractères au moins.",
    closed: "Réglé : l'élément est fermé.",
    still_open: "Fait. L'élément est encore ouvert.",
    refused: "L'action a échoué",
  },
  health: {
    title: "État",
    accounts: "Comptes",
    last_sweep: "Dernière vérification des lignes ouvertes",
    never: "Pas ces dernières 24 heures",
    sweep_rows_one: "{{count}} ligne, {{failed}} en échec",
    sweep_rows_other: "{{count}} lignes, {{failed}} en échec",
    open_payments: "Paiements en cours",
    open_operations: "Remboursements, captures et annulations en cours",
    unknowns: "Résultats inconnus",
    since: "le plus ancien",
    inbox: "Notifications en attente",
    dead: "Notifications en échec",
    locks: "Les verrous de Medusa sont gardés en mémoire",
    locks_hint:
      "C'est correct avec un seul processus. Avec plusieurs, déclarez un provider de verrouillage dans medusa-config.",
  },
  health_status: {
    ok: "Tout va bien",
    attention: "Demande votre attention",
    trouble: "Quelque chose ne marche pas",
  },
  account_status: {
    usable: "Utilisable",
    unusable: "Inutilisable",
    unknown: "Pas encore utilisé",
  },
  order_history: {
    title: "Alipay : ce qui s'est passé",
    needs_you_one: "{{count}} élément de cette commande demande votre attention",
    needs_you_other: "{{count}} éléments de cette commande demandent votre attention",
    show: "Afficher",
  },
  discount: {
    title: "Remise du portefeuille",
    paid: "Le client a payé {{paid}} sur {{asked}}.",
    saved: "{{name}} : {{amount}}",
    unnamed: "Remise",
    hint: "Le total de la commande est le montant entier. Votre contrat avec Alipay dit qui paie la remise.",
  },
  test_money: {
    badge: "Bac à sable : argent de test",
    hint: "Cette commande a été payée dans le bac à sable d'Alipay. Aucun argent réel n'a circulé : ne l'expédiez pas comme une vraie commande.",
  },
  done: {
    attention_opened: "Ajouté à la liste",
    attention_closed: "Retiré de la liste",
    order_made: "La commande a été créée à partir du panier payé",
    payment_booked: "Le paiement a été inscrit sur la commande",
    captures_booked: "Une capture faite par Alipay a été inscrite",
    refunds_booked: "Un remboursement que Medusa avait perdu a été réinscrit",
    returned_to_shopper: "L'argent est revenu au client",
    chargeback_booked:
      "La banque a repris l'argent après un litige perdu ; inscrit sur la commande",
    declared: "Déclaré à la douane",
    declaration_answered: "La douane a répondu",
    dispute_accepted: "Le litige a été accepté",
    dispute_defended: "Une défense a été remise",
    chargeback_reversed: "La banque a rendu l'argent d'un litige ; inscrit sur la commande",
    hold_lapsed: "L'autorisation a expiré ; le paiement a été annulé dans Medusa",
    refund_undone: "Un remboursement échoué a été retiré de Medusa",
    capture_undone: "Une capture échouée a été retirée de Medusa",
    refund_confirmed: "Un remboursement au résultat inconnu a été confirmé",
    capture_confirmed: "Une capture au résultat inconnu a été confirmée",
    notification_replayed: "Une notification a été rejouée",
    ask_gateway: "Alipay a été interrogé",
    order_canceled: "La commande a été annulée",
    hold_released: "L'autorisation a été libérée",
    capture_refused: "Une capture a été refusée",
    refund_refused: "Un remboursement a été refusé",
    cancel_refused: "Une annulation a été refusée",
    cancel_confirmed: "Une annulation au résultat inconnu a été confirmée",
  },
  done_note: {
    payable: "à payer : {{id}}",
    other: "Autre chose a été fait",
    by_check: "trouvé par la vérification du plugin",
    never_notified: "trouvé par la vérification du plugin ; aucune notification n'est venue",
  },
  done_outcome: {
    failed: "pas fait",
    settled: "réglé",
    still_open: "encore ouvert",
    unknown: "probablement fait",
  },
}
