import type { setup as english } from "../en/setup"

export const setup: typeof english = {
  setup: {
    title: "Mise en service",
    progress: "{{done}} sur {{total}} terminées",
    account: "Compte",
    none: "Aucun compte n'est encore enregistré.",
    settings: "Ouvrir les réglages",
    show: "Afficher les étapes",
    fold: "Replier les étapes",
    dismiss: "Ne plus afficher",
    open: "Ouvrir",
  },
  setup_step: {
    keys: "Clés",
    connection: "Connexion",
    notifications: "Notifications",
    return_page: "Page de retour",
    region: "Région",
    test_payment: "Paiement d'essai",
    test_refund: "Remboursement d'essai",
    live: "Clés de production",
  },
  setup_state: {
    done: "Terminé",
    todo: "À faire",
    skipped: "Inutile",
  },
}
