import type { setup as english } from "../en/setup"

export const setup: typeof english = {
  setup: {
    title: "Einrichten",
    progress: "{{done}} von {{total}} erledigt",
    account: "Konto",
    none: "Noch ist kein Konto registriert.",
    settings: "Einstellungen öffnen",
    show: "Schritte zeigen",
    fold: "Schritte einklappen",
    dismiss: "Nicht mehr zeigen",
    open: "Öffnen",
  },
  setup_step: {
    keys: "Schlüssel",
    connection: "Verbindung",
    notifications: "Benachrichtigungen",
    return_page: "Rückkehrseite",
    region: "Region",
    test_payment: "Testzahlung",
    test_refund: "Testerstattung",
    live: "Echte Schlüssel",
  },
  setup_state: {
    done: "Erledigt",
    todo: "Zu tun",
    skipped: "Nicht nötig",
  },
}
