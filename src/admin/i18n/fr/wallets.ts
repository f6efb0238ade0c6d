import type { wallets as english } from "../en/wallets"

/** Linked wallets on a customer's page. */
export const wallets: typeof english = {
  linked: {
    title: "Portefeuilles liés",
    description:
      "Portefeuilles avec lesquels ce client paie en une étape. Les renouvellements leur sont débités.",
    none: "Aucun portefeuille n'est lié",
    none_hint:
      "Les clients lient des portefeuilles dans la vitrine ; vous ne pouvez que les délier.",
    since: "Lié",
    until: "Se termine",
    over_since: "Terminé",
    end: "Délier",
    end_of: "Délier {{wallet}}",
    end_title: "Délier {{wallet}} ?",
    end_sure:
      "Ce portefeuille ne pourra plus être débité, même pour les renouvellements. Seul le client peut le lier de nouveau.",
    ended: "{{wallet}} est délié",
    last_charges: "Derniers débits",
    never_charged: "Jamais débité",
    order: "Commande",
  },
  agreement_state: {
    pending: "Chez le portefeuille",
    active: "Actif",
    expiring: "Se termine bientôt",
    expired: "Expiré",
    revoked: "Délié",
    failed: "Non lié",
  },
  agreement_reason: {
    consent_expired: "Le client n'a pas accepté à temps",
    no_consent_page: "Le portefeuille n'a pas proposé de page d'accord",
    code_of_another: "Son code appartenait à un autre client",
    token_lost: "La réponse avec son jeton s'est perdue",
    token_expired: "Son jeton a expiré",
    revoked_by_customer: "Par le client",
    revoked_by_shop: "Par la boutique",
    account_deleted: "Le compte du client a été supprimé",
    ended_in_wallet: "Dans le portefeuille",
    invalid_access_token: "Le portefeuille ne l'accepte plus",
  },
  charge_state: {
    paid: "Payé",
    failed: "Refusé",
    canceled: "Annulé",
    open: "Pas encore connu",
  },
}
