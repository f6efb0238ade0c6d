import type { ShopperTexts } from "./texts"

export const fr: ShopperTexts = {
  insufficient_funds: "Le solde est insuffisant. Veuillez choisir un autre moyen de paiement.",
  limit_exceeded:
    "Le montant dépasse une limite du portefeuille. Veuillez choisir un autre moyen de paiement.",
  account_problem:
    "Ce compte de portefeuille ne peut pas effectuer ce paiement pour le moment. Vérifiez-le dans l'application du portefeuille ou payez autrement.",
  card_refused:
    "La carte a été refusée. Veuillez utiliser une autre carte ou un autre moyen de paiement.",
  authentication_failed: "Le paiement n'a pas été confirmé. Veuillez réessayer.",
  expired: "Le délai de paiement est écoulé. Veuillez réessayer.",
  canceled: "Le paiement a été annulé. Veuillez réessayer ou payer autrement.",
  agreement_ended:
    "Le portefeuille associé ne peut plus être utilisé. Veuillez l'associer à nouveau ou payer autrement.",
  not_supported:
    "Ce moyen de paiement n'est pas disponible pour cette commande. Veuillez en choisir un autre.",
  cart_changed:
    "Le total de votre panier a changé depuis le début du paiement. Veuillez payer à nouveau. Si vous avez déjà payé, cet argent vous est remboursé.",
  total_changed:
    "Le total de votre panier n'est plus le même. Vous n'avez pas été débité. Vérifiez votre panier et payez à nouveau.",
  returned: "La commande n'a pas pu être passée. L'argent que vous avez payé vous est remboursé.",
  returned_beside_order:
    "Votre commande est passée. L'argent que vous avez payé en plus, et dont elle n'avait pas besoin, vous est remboursé.",
  under_review:
    "La boutique doit vérifier le paiement. Contactez-la ; votre argent n'est pas perdu.",
  CUSTOMER_CHANGED:
    "Le portefeuille associé appartient à un autre client. Vous n'avez pas été débité. Veuillez choisir un autre moyen de paiement.",
  CUSTOMER_DELETED:
    "Le compte client du portefeuille associé a été supprimé. Vous n'avez pas été débité. Veuillez choisir un autre moyen de paiement.",
  DELIVERY_CHANGED:
    "L'adresse de livraison a changé depuis le choix du portefeuille. Vous n'avez pas été débité. Veuillez choisir à nouveau votre moyen de paiement.",
  CHOICE_EXPIRED:
    "Le portefeuille a été choisi il y a trop longtemps. Vous n'avez pas été débité. Veuillez choisir à nouveau votre moyen de paiement.",
  declined:
    "Le paiement n'a pas abouti. Vous n'avez pas été débité. Veuillez réessayer ou payer autrement.",
}
