import type { atStart as english } from "../en/at-start"

/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart: typeof english = {
  menu: {
    label: "Alipay",
  },
  pay_list: {
    menu: "Zahlungen",
    title: "Zahlungen",
  },
  disputes: {
    menu: "Zahlungsstreitfälle",
    title: "Zahlungsstreitfälle",
  },
  declarations: {
    menu: "Zollanmeldungen",
    title: "Zollanmeldungen",
  },
  stores: { menu: "Filialen", title: "Filialen" },
  messages: {
    menu: "Benachrichtigungen",
    title: "Benachrichtigungen",
  },
  till: { menu: "Kasse", title: "Kasse" },
  action: {
    retry: "Erneut versuchen",
  },
  state: {
    loading: "Wird geladen…",
    not_loaded: "Das konnte nicht geladen werden.",
    busy: "Eine andere Anfrage ändert dies gerade. Sehen Sie gleich noch einmal nach.",
    no_answer:
      "Der Server hat nicht geantwortet. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
    unknown_error:
      "Etwas ist schiefgelaufen. Versuchen Sie es erneut und sehen Sie ins Protokoll des Servers.",
  },
}
