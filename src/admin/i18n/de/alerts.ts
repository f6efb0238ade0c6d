import type { alerts as english } from "../en/alerts"

/** Who is told, and the line on top of pages. */
export const alerts: typeof english = {
  urgent: {
    line_one: "{{count}} Alipay-Zahlung oder -Einstellung kann nicht warten",
    line_other: "{{count}} Alipay-Zahlungen oder -Einstellungen können nicht warten",
    open: "Ansehen, was zu tun ist",
  },
  alerts: {
    title: "Meldungen",
    description:
      "Jeder neue Eintrag auf der Alipay-Seite erscheint in der Glocke. E-Mails melden ihn auch anderen: von jeder Art höchstens eine pro Stunde.",
    edit: "Meldungen bearbeiten",
    saved: "Gespeichert",
    recipients: "E-Mail an",
    recipients_hint: "Eine Adresse pro Zeile, höchstens 20.",
    none: "Niemand",
    kinds: "Worüber",
    language: "Sprache",
    store_language: "Sprache des Shops",
    failing:
      "Die letzte Meldung konnte nicht gesendet werden und wird erneut versucht: {{problem}}",
    unreached: "{{recipient}} war nicht zu erreichen und wird erneut versucht: {{problem}}",
    gave_up:
      "{{recipient}} war in 24 Versuchen nicht zu erreichen und wird erst beim nächsten neuen Eintrag wieder versucht. Berichtigen Sie die Adresse oder nehmen Sie sie von der Liste: {{problem}}",
  },
  alert_kinds: {
    urgent: "Nur dringende Arten",
    all: "Alle Arten",
    chosen: "Arten, die ich wähle",
  },
  alert_channel: {
    feed: "Glocke",
    email: "E-Mail",
  },
  alert_missing: {
    feed: "Der Shop hat keinen Benachrichtigungs-Provider für den Kanal feed: Die Glocke bleibt leer. Fügen Sie einen zum Benachrichtigungsmodul in medusa-config hinzu.",
    email:
      "Der Shop hat keinen Benachrichtigungs-Provider für den Kanal email: Nichts wird gesendet. Fügen Sie einen zum Benachrichtigungsmodul in medusa-config hinzu.",
  },
}
