import type { atStart as english } from "../en/at-start"

/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart: typeof english = {
  menu: {
    label: "Alipay",
  },
  pay_list: {
    menu: "Paiements",
    title: "Paiements",
  },
  disputes: {
    menu: "Litiges",
    title: "Litiges",
  },
  declarations: {
    menu: "Déclarations",
    title: "Déclarations",
  },
  stores: { menu: "Magasins", title: "Magasins" },
  messages: {
    menu: "Notifications",
    title: "Notifications",
  },
  till: { menu: "Caisse", title: "Caisse" },
  action: {
    retry: "Réessayer",
  },
  state: {
    loading: "Chargement…",
    not_loaded: "Le chargement a échoué.",
    busy: "Une autre requête modifie ceci. Regardez de nouveau dans un instant.",
    no_answer: "Le serveur n'a pas répondu. Vérifiez la connexion et réessayez.",
    unknown_error: "Une erreur est survenue. Réessayez et consultez le journal du serveur.",
  },
}
