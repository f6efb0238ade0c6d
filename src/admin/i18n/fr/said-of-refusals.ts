import type { ofRefusals as english } from "../en/said-of-refusals"

/** Refusals of the server. */
export const ofRefusals: typeof english = {
  certificate_no_key:
    "La pièce d'identité du client n'est gardée que chiffrée, et l'option encryption_key du plugin manque. Définissez-la ou déclarez sans pièce. Rien n'a été envoyé.",
  certificate_unreadable:
    "La pièce d'identité de la déclaration précédente ne peut pas être ouverte avec les clés actuelles. Indiquez-la de nouveau.",
  not_declared: "{{reason}} Rien n'a été déclaré.",
  not_sent: "{{reason}} Rien n'a été envoyé.",
  other_answer: "Une autre réponse à ce litige est en route.",
  answer_not_taken: "Alipay n'a pas accepté la réponse : {{error}}",
  dispute_not_answered: "{{reason}} Le litige n'a pas reçu de réponse.",
  link_no_mailer:
    "La boutique n'a pas de service d'envoi d'e-mails. Ajoutez-en un ou envoyez le lien vous-même.",
  link_not_mailed:
    "Le lien n'a pas pu être envoyé par e-mail : {{error}}. Réessayez ou envoyez-le vous-même.",
  link_no_order: "Il n'y a pas de commande {{id}}.",
  link_order_canceled: "La commande est annulée. Il n'y a rien à payer.",
  link_nothing_owed:
    "La commande ne doit rien, ou un paiement autorisé couvre ce qu'elle doit. Regardez ses paiements.",
  link_no_collection: "Il n'y a pas de collection de paiement {{id}}.",
  link_not_due:
    "Ce montant n'est pas dû. Il est payé, autorisé ou terminé, ou sa commande ou son panier a changé.",
  link_not_offered:
    "La région de la commande ne propose aucun prestataire de paiement d'Alipay. Ajoutez-en un à la région, par exemple pp_alipay_cn.",
  link_no_address:
    "backend_url n'est pas définie dans les options du plugin. Définissez-la avec l'adresse publique du backend : les liens de paiement y mènent.",
  link_no_key:
    "encryption_key n'est pas définie dans les options du plugin. Elle signe les liens de paiement ; créez-en une avec : {{command}}",
  draft_in_edit:
    "Ce brouillon est en cours de modification. Confirmez ou annulez d’abord la modification sur la page du brouillon.",
  no_printed_code: "Ce lieu n’a pas encore de code imprimé. Imprimez d’abord son affiche.",
  poster_no_address:
    "backend_url n’est pas défini dans les options du plugin. Donnez l’adresse publique du backend : les codes imprimés y mènent.",
  poster_no_key:
    "encryption_key n’est pas défini dans les options du plugin. Les codes imprimés sont signés avec ; créez-en une avec : {{command}}",
  poster_unprintable:
    "Le nom du lieu a des caractères qu’aucune police n’imprime : {{characters}}. Indiquez dans l’option defense_fonts un fichier TTF ou OTF qui les contient.",
  captured_by_itself:
    "Alipay capture ce paiement de lui-même, en général en quelques minutes ; la capture s'affichera ici. Si ce n'est pas le cas après une heure, vous pouvez capturer ici.",
  hold_not_valid: "L'autorisation n'est plus valable chez Alipay ; rien ne peut être capturé.",
  wallet_not_paid: "Le portefeuille n'a pas payé ; il n'y a rien à capturer.",
  more_than_held:
    "Alipay a autorisé {{held}} unités mineures de {{currency}}, dont {{taken}} sont capturées ou en cours ; {{amount}} de plus ne peuvent l'être.",
  not_captured: "Alipay n'a pas capturé le paiement : {{reason}}",
  not_refunded: "Alipay n'a pas remboursé le paiement : {{reason}}",
  not_canceled: "Alipay n'a pas annulé le paiement : {{reason}}",
  declaration_not_taken: "Alipay n'a pas accepté la déclaration : {{reason}}",
  customs_other_wallet:
    "Seuls les paiements avec Alipay (ALIPAY_CN) peuvent être déclarés à la douane.",
  customs_not_paid: "Ce paiement n'est pas payé, et seul ce qui est payé peut être déclaré.",
  customs_amount_unknown:
    "Alipay n'a pas dit combien de ce paiement peut être déclaré. Interrogez Alipay sur le paiement, puis réessayez.",
  part_not_exact:
    "customs_order_id dans les métadonnées de l'expédition {{shipment}} n'est ni un texte ni un nombre entier assez court pour être exact. Écrivez-le comme texte, entre guillemets.",
  part_unprintable:
    "L'ID de la partie contient des caractères non imprimables. Corrigez customs_order_id dans les métadonnées de l'expédition.",
  part_too_long:
    "L'ID de la partie {{part}} dépasse {{longest}} caractères. Raccourcissez customs_order_id dans les métadonnées de l'expédition.",
  whole_declared: "Le paiement entier est déjà déclaré ({{id}}).",
  part_declared_first:
    "Une partie du paiement est déjà déclarée ({{id}}) : le reste doit donc aussi être déclaré par parties.",
  part_declared: "La partie {{part}} est déjà déclarée ({{id}}).",
  shipment_declared: "L'expédition {{shipment}} est déjà déclarée comme partie {{part}} ({{id}}).",
  shipment_declared_elsewhere:
    "L'expédition {{shipment}} est déjà déclarée pour un autre paiement de la commande, comme partie {{part}} ({{id}}). Une expédition est déclarée une fois.",
  shipment_of_other_payment:
    "Aucun des articles de l'expédition {{shipment}} n'a été payé avec ce paiement. Déclarez-la pour le paiement qui les a payés, ou indiquez un montant.",
  paid_for_no_goods:
    "Ce paiement n'a payé aucun article qu'un paiement précédent n'avait déjà payé. Déclarez à la main ce qui en revient à une expédition.",
  nothing_to_declare: "Il ne reste rien à déclarer.",
  more_than_declarable:
    "C'est plus que ce qui reste à déclarer de ce paiement : {{left}} sur {{amount}}.",
  declared_again: "Elle a été déclarée de nouveau comme {{id}} : corrigez celle-là.",
  declaration_stands:
    "Elle reste valable : Alipay ne peut ni modifier ni retirer une déclaration que la douane n'a pas refusée.",
  only_chargeback: "Seul un impayé peut être accepté.",
  no_papers_taken: "Alipay n'accepte pas de pièces pour un litige de ce type.",
  answer_on_its_way:
    "Ce litige a reçu une réponse le {{at}}, et Alipay n'a pas encore confirmé son arrivée. Elle est sans doute arrivée et n'est pas envoyée deux fois : le message d'Alipay le dira.",
  dispute_is_over: "Ce litige est déjà {{state}}.",
  dispute_paid_back:
    "De l'argent de ce paiement est déjà revenu au client : en acceptant aussi, il serait payé deux fois. Défendez le litige avec la preuve du remboursement.",
  dispute_refund_unclear:
    "Un remboursement de cet argent a été demandé, et Alipay n'a pas dit qu'il a été fait : si vous acceptez aussi, le client pourrait l'avoir deux fois. Attendez de le savoir, ou défendez le litige.",
  not_defendable: "Alipay indique que ce litige ne peut pas être défendu.",
  answer_too_late:
    "Le délai de réponse s'est terminé le {{at}} : Alipay n'accepte plus de réponse.",
  time_is_over: "Le délai de réponse est passé : Alipay n'accepte plus de réponse.",
  no_more_papers: "Alipay n'accepte plus de pièces pour cette demande.",
  still_judged: "Alipay examine encore les pièces précédentes : attendez son verdict.",
  under_review:
    "Le paiement par carte est examiné par Alipay ou la banque de la carte. Capturez-le une fois l'examen terminé ; rien n'a été capturé.",
  review_refused:
    "L'examen a refusé le paiement par carte. Annulez la commande, ce qui libère l'autorisation ; rien n'a été capturé.",
  order_being_made:
    "Une commande est en train d'être créée avec ce paiement. Regardez de nouveau dans deux minutes.",
  not_safe:
    "{{action}} n'est pas sûr pour cet élément dans l'état actuel. Sûr maintenant : {{safe}}.",
  no_declarable_payment: "Cette commande n'a aucun paiement Alipay (ALIPAY_CN) payé.",
  several_declarable:
    "Cette commande a plusieurs paiements qui peuvent être déclarés : indiquez lequel dans payment_id.",
  not_registered_with_customs:
    "Le compte n'est pas enregistré à la douane. Remplissez ses paramètres de douane (code de douane, code et nom du marchand) sous Paramètres > Alipay.",
  no_certificates_here:
    "Ce compte ne recueille pas de pièces d'identité. Activez-le dans ses paramètres de douane ou déclarez sans pièce.",
  order_is_canceled: "Cette commande est annulée.",
  only_left: "Seul le montant {{left}} peut être capturé. Rien n'a été capturé.",
  canceled_already: "Ce paiement est déjà annulé. Rien n'a bougé.",
  no_order_stands: "Aucune commande ne repose sur ce paiement. Rien n'a bougé.",
  not_releasable:
    "Seule une autorisation dont rien n'est capturé peut être libérée. Ce qui n'est pas capturé revient au client à l'expiration de l'autorisation.",
  dispute_answered: "traité",
  dispute_defended: "défendu",
  dispute_accepted: "accepté",
  dispute_expired: "considéré comme accepté, son délai étant passé",
  dispute_won: "gagné",
  dispute_lost: "perdu",
  dispute_canceled: "retiré par le client",
}
