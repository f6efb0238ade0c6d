import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}} n'a pas de caisse. Ajoutez le lieu à l'option till du plugin dans medusa-config.",
  no_sale:
    "Il n'y a pas de vente {{id}}. Une autre caisse l'a peut-être recommencée : regardez les dernières ventes.",
  till_no_region: "region_id {{id}} de l'option till est inconnu. Indiquez une région.",
  till_not_offered:
    "La région {{region}} de l'option till ne propose pas {{provider}}. Ajoutez ce prestataire de paiement à la région, ou indiquez un autre compte.",
  till_no_refund:
    "Cette caisse ne rend rien : elle n'a pas de most_refund. Remboursez la commande dans l'admin.",
  till_refunded_before:
    "{{refunded}} ont déjà été rendus, et non refunded_before {{seen}}. Regardez à nouveau la vente : le remboursement est peut-être déjà fait.",
  till_refund_limit:
    "amount dépasse ce que cette caisse rend d'une vente : most_refund est {{most}}, et {{refunded}} ont déjà été rendus. Remboursez la commande dans l'admin.",
  till_no_backend_url:
    "backend_url manque : un paiement en caisse en a besoin. Définissez l'option backend_url du plugin dans medusa-config.",
  till_nothing_to_pay: "Il n'y a rien à payer : le total est 0.",
  till_most_sale:
    "La vente s'élève à {{total}}, plus que most_sale {{most}} de cette caisse ne permet.",
  till_no_channel:
    "sales_channel_id {{channel}} de l'option till est inconnu ou désactivé. Indiquez un canal de vente actif.",
  till_channel_stock:
    "sales_channel_id {{channel}} de l'option till doit prendre son stock de {{place}} seul. Donnez à chaque lieu un canal de vente avec un seul emplacement de stock.",
  sale_canceled: "La vente {{id}} est annulée. Commencez-en une autre.",
  sale_changed:
    "La vente {{id}} n'a plus le montant avec lequel elle a commencé. Commencez-en une autre.",
  sale_other_account:
    "La vente {{id}} a été commencée pour le compte « {{before}} », et cette caisse encaisse maintenant sur « {{account}} ». Commencez-en une autre.",
  sale_other_way:
    "La vente peut encore être payée de la manière commencée. Arrêtez-la d'abord, et attendez qu'il soit certain qu'elle est finie.",
  sale_sold: "La vente {{id}} est vendue : sa commande est {{order}}. Remboursez-la plutôt.",
  sale_not_sold: "La vente {{id}} n'est pas vendue : il n'y a rien à rendre.",
  sale_not_booked:
    "La vente {{id}} n'a pas encore de paiement dans Medusa. Réessayez dans un instant.",
  till_other_currency: "La commande est en {{currency}}, et cette caisse vend en {{own}}.",
  change_begun_refund:
    "Un changement de cette commande est commencé ({{change}}) : confirmez-le ou retirez-le d'abord. Medusa ne peut pas enregistrer le remboursement en même temps. Aucun argent n'a bougé.",
  change_begun_cancel:
    "Un changement de cette commande est commencé ({{change}}) : confirmez-le ou retirez-le d'abord. Medusa ne peut pas annuler la commande en même temps. Aucun argent n'a bougé.",
  order_canceled_refund:
    "La commande est annulée, et Medusa ne peut pas y enregistrer de remboursement. Son argent est rendu tout seul ; ce qui n'a pas pu l'être figure dans la liste sous Alipay, où il peut être remboursé. Aucun argent n'a bougé.",
  nothing_refunded: "{{reason}} Rien n'a été remboursé.",
  dispute_undecided: "{{disputes}} Répondez au litige, ou attendez qu'il soit tranché.",
  refund_at_most: "Au plus {{money}} peuvent encore être remboursés.",
  refund_nothing_left: "Il ne reste rien à rembourser.",
  dispute_took:
    "Le client a déjà récupéré cet argent : le litige {{disputes}} a été perdu, et la banque l'a pris. {{rest}}",
  both_sentences: "{{one}} {{other}}",
  dispute_holds_payment:
    "Le client conteste ce paiement auprès de sa banque (litige {{id}}), et peut le récupérer de là : remboursé en plus, il serait payé deux fois.",
  dispute_holds:
    "Le client conteste {{money}} auprès de sa banque (litige {{id}}), et peut les récupérer de là : remboursés en plus, ils seraient payés deux fois.",
  part_too_small_to_capture:
    "{{amount}} {{currency}} est moins que le plus petit montant qui peut être capturé. Rien n'a été capturé.",
  part_too_small_to_refund:
    "{{amount}} {{currency}} est moins que le plus petit montant qui peut être remboursé. Rien n'a été remboursé.",
  refund_failed_with: "{{code}}. Rien n'a été remboursé.",
  the_refund_failed: "le remboursement a échoué",
  capture_failed_with: "{{code}}.",
  the_capture_failed: "la capture a échoué",
  earlier_refund:
    "Un remboursement antérieur de {{amount}} unités mineures de {{currency}} est parvenu à Alipay mais pas à cette commande. Remboursez d'abord ce même montant : il sera noté ici et ne sera pas payé deux fois.",
  no_shipment: "Cette commande n'a pas d'expédition {{id}} qui ne soit pas annulée.",
  overpaid_changed:
    "La commande a changé : {{amount}} sont maintenant en trop. Rien n'a été renvoyé. Regardez-la à nouveau.",
}
