import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "Pas commencé.",
  rehearsal_working: "Alipay s'en occupe.",
  rehearsal_pay: "Payez {{amount}} sur la page d'Alipay, comme le fait un client.",
  rehearsal_paid: "{{amount}} ont été payés.",
  rehearsal_not_paid: "Le paiement n'a pas eu lieu ({{code}}). Recommencez.",
  rehearsal_not_booked: "Le paiement n'est pas encore comptabilisé.",
  rehearsal_heard:
    "Un message au sujet du paiement est arrivé malgré tout : cela ne montre rien. Recommencez.",
  rehearsal_lost:
    "Aucun message au sujet du paiement n'est arrivé. La boutique a interrogé Alipay d'elle-même et l'a comptabilisé.",
  rehearsal_refunded: "Une partie de {{amount}} a été remboursée, et la commande l'indique.",
  rehearsal_not_refunded: "Alipay a refusé le remboursement ({{code}}).",
  rehearsal_canceled:
    "La page d'une commande annulée n'accepte pas d'argent, et le reste de la commande payée a été remboursé.",
  rehearsal_keys:
    "Alipay répond à la clé utilisée et à celle en attente : vous pouvez changer à tout moment.",
  rehearsal_keys_wait:
    "Saisissez la clé publique en attente, visible sur la page du compte, dans le tableau de bord d'Alipay, puis vérifiez à nouveau. Avec elle, Alipay a répondu : {{reason}}",
  rehearsal_live:
    "La répétition n'utilise que de l'argent fictif, et ce compte encaisse de l'argent réel.",
  rehearsal_no_region:
    "Aucune région ne propose ce compte avec un portefeuille qui peut payer dans sa devise. Activez-le d'abord dans une région.",
  rehearsal_trouble: "Un problème est survenu : {{reason}}",
  no_rehearsal: "Aucune répétition n'a encore eu lieu avec ce compte. Commencez-en une d'abord.",
}
