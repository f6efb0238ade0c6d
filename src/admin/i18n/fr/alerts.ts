import type { alerts as english } from "../en/alerts"

/** Who is told, and the line on top of pages. */
export const alerts: typeof english = {
  urgent: {
    line_one: "{{count}} paiement ou paramètre Alipay ne peut pas attendre",
    line_other: "{{count}} paiements ou paramètres Alipay ne peuvent pas attendre",
    open: "Voir que faire",
  },
  alerts: {
    title: "Messages",
    description:
      "Chaque nouvel élément de la page Alipay apparaît dans la cloche. L'e-mail en informe d'autres : au plus un message par heure et par type.",
    edit: "Modifier les messages",
    saved: "Enregistré",
    recipients: "E-mail à",
    recipients_hint: "Une adresse par ligne, 20 au plus.",
    none: "Personne",
    kinds: "À propos de",
    language: "Langue",
    store_language: "La langue de la boutique",
    failing: "Le dernier message n'a pas pu être envoyé et sera retenté : {{problem}}",
    unreached: "{{recipient}} n'a pas pu être joint et sera retenté : {{problem}}",
    gave_up:
      "{{recipient}} n'a pas pu être joint en 24 tentatives et ne sera retenté qu'au prochain nouvel élément. Corrigez l'adresse ou retirez-la de la liste : {{problem}}",
  },
  alert_kinds: {
    urgent: "Types urgents seulement",
    all: "Tous les types",
    chosen: "Types que je choisis",
  },
  alert_channel: {
    feed: "Cloche",
    email: "E-mail",
  },
  alert_missing: {
    feed: "La boutique n'a pas de provider de notification pour le canal feed : la cloche reste vide. Ajoutez-en un au module de notification dans medusa-config.",
    email:
      "La boutique n'a pas de provider de notification pour le canal email : rien n'est envoyé. Ajoutez-en un au module de notification dans medusa-config.",
  },
}
