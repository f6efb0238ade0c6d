import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "Répétition",
    description:
      "Rejoue avec de l'argent fictif ce qui peut arriver à un paiement : il est payé, son message se perd, une partie est remboursée, la commande est annulée et une nouvelle clé est essayée.",
    start: "Lancer la répétition",
    again: "Recommencer la répétition",
    next: "Vérifier à nouveau",
    stop: "Arrêter",
    pay: "Ouvrir la page d'Alipay",
    account: "Ouvrir les clés",
    order: "Ouvrir la commande",
    progress: "{{done}} sur {{total}} réussis",
    ended: "Terminée avant la fin : ce qui était payé a été remboursé.",
  },
  rehearsal_step: {
    pay: "Un paiement",
    lost_message: "Un message perdu",
    refund: "Un remboursement partiel",
    cancel: "Une commande annulée",
    keys: "Une nouvelle clé",
  },
  rehearsal_state: {
    todo: "À faire",
    waiting: "En attente",
    done: "Réussi",
    failed: "Échec",
  },
}
