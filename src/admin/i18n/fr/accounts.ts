import type { accounts as english } from "../en/accounts"

/** The list of accounts, an account's page, health check and region. */
export const accounts: typeof english = {
  list: {
    title: "Comptes Alipay",
    description: "Comptes marchands sur la passerelle d'Alipay, que les clients paient.",
    create: "Créer un compte",
    empty: "Aucun compte",
    empty_hint:
      "Un compte est un provider du module de paiement. Ajoutez ces lignes à medusa-config, redémarrez le serveur, et le compte apparaît ici. Ses clés peuvent être saisies sur cette page.",
    client: "ID client {{client_id}}",
    no_client: "Pas d'ID client",
    never_tested: "Jamais testé",
    test_ok: "Connecté",
    test_failed: "Échec de la connexion",
    config_only: "Tout vient de medusa-config ; rien n'est encore enregistré sur cette page.",
    not_registered:
      "Aucun provider de medusa-config ne porte cet identifiant : aucun client ne peut payer avec ce compte.",
    more_problems_one: "et {{count}} autre",
    more_problems_other: "et {{count}} autres",
    open_payments_one: "{{count}} paiement en cours",
    open_payments_other: "{{count}} paiements en cours",
  },
  create: {
    title: "Créer un compte",
    description: "Enregistre un compte ; ce qui manque ici peut être saisi plus tard.",
    handle: "Identifiant",
    handle_hint:
      "L'ID du provider dans medusa-config. Minuscules, chiffres et traits d'union. Il ne peut plus être changé ensuite.",
    handle_known: "Déclarés dans medusa-config et pas encore enregistrés : {{handles}}.",
    key_pair: "Créer une paire de clés",
    key_pair_hint:
      "La moitié privée est gardée chiffrée sur le serveur et jamais affichée ; vous collez la moitié publique dans le tableau de bord.",
    key_pair_sealing: "Impossible tant que le plugin n'a pas de clé de chiffrement.",
    submit: "Créer",
    created: "Le compte a été créé.",
    key_pair_failed: "Le compte a été créé, mais pas sa paire de clés : {{reason}}",
  },
  account: {
    not_found: "Il n'y a pas de compte {{handle}}",
    not_found_hint:
      "Aucun provider de medusa-config n'a cet ID, et rien n'est enregistré pour lui.",
    back: "Retour à tous les comptes",
    left_to_do: "Ce qu'il reste à faire",
    left_to_do_hint:
      "Les clients ne peuvent pas payer avec ce compte tant que ces erreurs ne sont pas corrigées.",
    warnings: "Avertissements",
    warnings_hint: "Les clients peuvent payer, mais ces points peuvent poser problème plus tard.",
    warnings_hint_blocked:
      "Les erreurs d'abord ; ces points peuvent poser problème dès que les clients pourront payer.",
    fix: "Corriger",
    fix_problem: "Corriger : {{problem}}",
    provider: "Provider",
    former: "Anciens ID client",
    former_line: "{{client_id}}, remplacé",
    former_hint: "Gardés pour que les paiements faits avec eux puissent encore être remboursés.",
    open_payments: "Paiements en cours",
    updated: "Dernier enregistrement",
    updated_by: "par {{who}}",
  },
  delete: {
    title: "Supprimer ce compte",
    description:
      "Supprime ce qui est enregistré sur cette page, clés comprises. Les valeurs de medusa-config restent en vigueur.",
    description_unregistered: "Supprime ce qui est enregistré sur cette page, clés comprises.",
    open_payments_one:
      "{{count}} paiement est encore en cours. Le compte pourra être supprimé quand il sera réglé.",
    open_payments_other:
      "{{count}} paiements sont encore en cours. Le compte pourra être supprimé quand ils seront réglés.",
    purge:
      "Supprimer aussi les clés utilisées auparavant. Les paiements faits avec ces clés ne pourront plus être vérifiés ni remboursés ici.",
    linked_wallets_one:
      "Sans ces clés, {{count}} portefeuille lié ne peut être ni débité ni délié. Déliez-le d'abord sur la page de son client, ou gardez les clés.",
    linked_wallets_other:
      "Sans ces clés, {{count}} portefeuilles liés ne peuvent être ni débités ni déliés. Déliez-les d'abord sur les pages de leurs clients, ou gardez les clés.",
    customer: "Client {{id}}",
    leave_wallets:
      "Supprimer quand même les clés. Seuls les clients pourront alors retirer l'autorisation, dans leur portefeuille.",
    open_disputes_one:
      "{{count}} litige est encore ouvert. Sans ces clés, on ne peut pas y répondre et son issue n'est pas crue. Attendez sa fin, ou gardez les clés.",
    open_disputes_other:
      "{{count}} litiges sont encore ouverts. Sans ces clés, on ne peut pas y répondre et leur issue n'est pas crue. Attendez leur fin, ou gardez les clés.",
    leave_disputes:
      "Supprimer quand même les clés. L'issue des litiges devra être saisie à la main.",
    confirm: "Saisissez {{handle}} pour confirmer",
    refused: "Non supprimé",
    deleted: "Le compte a été supprimé.",
  },
  history: {
    title: "Historique",
    description: "Qui a changé quels paramètres. Les valeurs ne sont jamais gardées.",
    empty: "Rien n'a encore été changé.",
    by: "par {{who}}",
    unknown_actor: "une clé API ou un ancien administrateur",
    action: {
      created: "Créé",
      updated: "Modifié",
      deleted: "Supprimé",
      key_pair_created: "Paire de clés créée",
      key_pair_activated: "Nouvelle paire de clés activée",
      key_pair_discarded: "Paire de clés en attente abandonnée",
    },
  },
  doctor: {
    title: "Contrôle d'état",
    description: "Ce qui pourrait empêcher un client de payer, dans toute la boutique.",
    run: "Lancer avec les tests de connexion",
    bundle: "Télécharger le dossier d'assistance",
    bundle_hint:
      "Le dossier contient paramètres, constats et décomptes, sans clés ni données de clients.",
    bundle_failed: "Le dossier d'assistance n'a pas pu être créé : {{reason}}",
    checked: "Vérifié",
    errors_one: "{{count}} erreur",
    errors_other: "{{count}} erreurs",
    warnings_one: "{{count}} avertissement",
    warnings_other: "{{count}} avertissements",
    fine_one: "{{count}} contrôle réussi",
    fine_other: "{{count}} contrôles réussis",
    all_well: "Aucun problème trouvé : les clients peuvent payer.",
    group_error: "Erreurs",
    group_warning: "Avertissements",
    open_account: "Ouvrir le compte {{handle}}",
  },
  region_widget: {
    title: "Alipay",
    description: "Ce que voient les clients de cette région qui paient en {{currency}}.",
    none: "Aucun compte Alipay n'est déclaré dans medusa-config.",
    offered: "Proposé",
    not_offered: "Non proposé",
    nothing_shown: "Les clients ne voient rien de ce compte",
    settings: "Ouvrir les paramètres",
    settings_of: "Ouvrir les paramètres de {{account}}",
    all_settings: "Paramètres Alipay",
  },
}
