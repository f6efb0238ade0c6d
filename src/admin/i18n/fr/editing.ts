import type { editing as english } from "../en/editing"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: typeof english = {
  edit: {
    description: "Compte {{handle}}",
    saved: "Enregistré.",
    not_saved: "Non enregistré",
    live_title: "Modifier un compte avec des paiements en cours ?",
    live_hint_one:
      "{{count}} paiement est encore en cours. Il garde l'ID client et les clés avec lesquels il a été fait ; les nouveaux paiements vont tout de suite à l'autre environnement ou client.",
    live_hint_other:
      "{{count}} paiements sont encore en cours. Ils gardent l'ID client et les clés avec lesquels ils ont été faits ; les nouveaux paiements vont tout de suite à l'autre environnement ou client.",
    to_live_title: "Accepter de l'argent réel avec ce compte ?",
    to_live: "Désormais, les clients paient en argent réel avec ce compte.",
    continue: "Le changer",
    advanced: "Avancé",
    keep_client: "{{client_id}} ; laissez vide pour garder",
    choose: "Choisir",
  },
  give_back: {
    action: "Utiliser plutôt medusa-config ou la valeur par défaut",
    action_field: "{{field}} : utiliser plutôt medusa-config ou la valeur par défaut",
    undo: "Garder la valeur enregistrée ici",
    undo_field: "{{field}} : garder la valeur enregistrée ici",
    pending: "La valeur enregistrée ici est retirée quand vous enregistrez.",
  },
  unsaved: {
    title: "Abandonner votre saisie ?",
    description: "Elle n'est pas encore enregistrée.",
    discard: "Abandonner",
    stay: "Continuer la saisie",
  },
  conflict: {
    title: "Un autre administrateur a enregistré avant vous",
    another: "Un autre administrateur",
    who: "{{who}} a changé : {{fields}}.",
    who_alone: "{{who}} a changé ce compte.",
    choice:
      "Votre saisie est encore là. Chargez l'autre version pour abandonner la vôtre, ou enregistrez la vôtre par-dessus.",
    deleted: "Le compte a été supprimé. Fermez ce formulaire, ou enregistrez pour le recréer.",
    load_theirs: "Charger l'autre version",
    save_mine: "Enregistrer ma version",
  },
  field: {
    optional: "facultatif",
    label: {
      label: "Libellé",
      hint: "Un nom pour les administrateurs ; les clients ne le voient jamais.",
    },
    environment: {
      label: "Environnement",
      hint: "Le bac à sable sert aux tests, la production prend de l'argent réel. Chacun a son ID client et ses clés.",
    },
    region: {
      label: "Région",
      hint: "La région de votre contrat avec Alipay, pas celle de vos clients. Elle détermine le domaine de la passerelle.",
    },
    client_id: {
      label: "ID client",
      hint: "Dans le tableau de bord. Les ID client du bac à sable commencent par SANDBOX_.",
    },
    private_key: {
      label: "Clé privée",
      hint: "RSA, 2048 bits au moins ; PEM ou base64 brut.",
    },
    key_version: {
      label: "Version de clé",
      hint: "La version sous laquelle le tableau de bord liste votre clé publique.",
    },
    alipay_public_keys: {
      label: "Clés publiques d'Alipay",
      hint: "PEM ou base64 brut, comme le tableau de bord les affiche.",
    },
    gateway_url: {
      label: "URL de la passerelle",
      hint: "Remplace le domaine de la région, pour un simulateur ou un proxy. Sinon, laissez vide.",
    },
    timeout_ms: {
      label: "Délai en millisecondes",
      hint: "Combien de temps attendre une réponse de la passerelle. Vide : 10 000 pour les paiements.",
    },
    payment_method_types: {
      label: "Portefeuilles",
      hint: "Le premier est celui par défaut. Votre contrat détermine aussi lesquels conviennent.",
    },
    capture_mode: {
      label: "Capture des cartes",
      hint: "Les portefeuilles prennent toujours l'argent tout de suite.",
    },
    settlement_currency: {
      label: "Devise de règlement",
      hint: "Trois lettres comme USD. Requise quand votre contrat en a plusieurs.",
    },
    order_description: {
      label: "Description de la commande",
      hint: "Ce que le portefeuille montre au client. {shop}, {items} et {order} sont remplis à chaque paiement.",
    },
    display_name: {
      label: "Nom de la boutique",
      hint: "Ce que {shop} représente. Vide : le nom de la boutique dans Medusa.",
    },
    merchant_region: {
      label: "Pays du marchand",
      hint: "Deux lettres comme SG. Requis seulement par les contrats du produit acquéreur d'Alipay.",
    },
    do_not_send: {
      label: "Ne pas envoyer à Alipay",
      hint: "Le contrôle des risques refuse ce qu'il ne peut recouper : ne retenez que le nécessaire.",
    },
    customs: {
      label: "Enregistrement à la douane",
      hint: "Tel que la douane chinoise vous a enregistré. Laissez les trois vides si vous ne déclarez rien.",
    },
    return_url: {
      label: "URL de retour",
      hint: "La page de la boutique après le paiement, utilisée quand la vitrine n'en envoie pas.",
    },
    allowed_return_origins: {
      label: "Origines autorisées",
      hint: "Autres origines que l'URL de retour d'une vitrine peut avoir, comme https://shop.example.",
    },
  },
}
