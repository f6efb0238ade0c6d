import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "Probelauf",
    description:
      "Spielt mit Testgeld durch, was mit einer Zahlung geschehen kann: Sie wird bezahlt, ihre Nachricht geht verloren, ein Teil wird erstattet, die Bestellung storniert und ein neuer Schlüssel geprüft.",
    start: "Probelauf starten",
    again: "Probelauf wiederholen",
    next: "Erneut prüfen",
    stop: "Abbrechen",
    pay: "Alipay-Seite öffnen",
    account: "Schlüssel öffnen",
    order: "Bestellung öffnen",
    progress: "{{done}} von {{total}} bestanden",
    ended: "Vorzeitig beendet: Was bezahlt war, ging zurück.",
  },
  rehearsal_step: {
    pay: "Eine Zahlung",
    lost_message: "Eine verlorene Nachricht",
    refund: "Eine Teilerstattung",
    cancel: "Eine stornierte Bestellung",
    keys: "Ein neuer Schlüssel",
  },
  rehearsal_state: {
    todo: "Zu tun",
    waiting: "Wartet",
    done: "Bestanden",
    failed: "Fehlgeschlagen",
  },
}
