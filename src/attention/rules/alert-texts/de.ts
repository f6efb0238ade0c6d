import type { AlertTexts } from "./texts"

export const de: AlertTexts = {
  kinds: {
    paid_without_order: [
      "Bezahlt, aber keine Bestellung",
      "Ein Kunde hat bezahlt, und es gibt keine Bestellung. Schließen Sie den Warenkorb ab oder erstatten Sie das Geld.",
    ],
    amount_mismatch: [
      "Beträge weichen ab",
      "Der Betrag bei Alipay ist nicht der Betrag in Medusa. Daraus entsteht keine Bestellung.",
    ],
    paid_twice: [
      "Doppelt bezahlt",
      "Zwei Zahlungen eines Warenkorbs wurden bezahlt. Erstatten Sie diese.",
    ],
    paid_after_cancel: [
      "Geld zu stornierter Bestellung noch da",
      "Die Bestellung ist storniert, und ihre Erstattung wurde abgelehnt. Finden Sie den Grund, dann erstatten Sie.",
    ],
    refund_failed: [
      "Erstattung fehlgeschlagen",
      "Alipay hat eine Erstattung angenommen, später schlug sie fehl. Erstatten Sie erneut.",
    ],
    capture_failed: [
      "Erfassung fehlgeschlagen",
      "Alipay hat eine Erfassung angenommen, später schlug sie fehl. Erfassen Sie erneut, bevor Sie versenden.",
    ],
    authorization_expiring: [
      "Autorisierung läuft bald ab",
      "Autorisiertes Geld geht bald an den Kunden zurück oder ist schon zurückgegangen. Erfassen Sie es rechtzeitig; danach versenden Sie nicht.",
    ],
    dead_notification: [
      "Benachrichtigung nicht verarbeitet",
      "Eine Nachricht von Alipay konnte nicht verarbeitet werden.",
    ],
    unresolvable_unknown: [
      "Ergebnis unbekannt",
      "Alipay hat nicht gemeldet, wie eine Anfrage ausging. Es wird weiter gefragt.",
    ],
    account_unusable: [
      "Konto abgelehnt",
      "Alipay lehnt das Konto ab, oder seine Einstellungen sind nicht verwendbar. Kunden können damit nicht bezahlen.",
    ],
    agreement_lost: [
      "Wallet-Erlaubnis ohne Token",
      "Eine Wallet hat womöglich eine Erlaubnis, die von hier nicht beendet werden kann.",
    ],
    order_unpaid: [
      "Bestellung ist nicht bezahlt",
      "Eine Bestellung wurde aufgegeben, und ihre Zahlung schlug fehl. Versenden Sie nicht.",
    ],
    overpaid: [
      "Bestellung ist überzahlt",
      "Eine Bestellung hat mehr Geld als gefordert. Senden Sie die Differenz zurück.",
    ],
    capture_overdue: [
      "Automatische Erfassung ist überfällig",
      "Alipay hätte eine Kartenzahlung erfassen sollen und hat es nicht getan. Erfassen Sie sie, bevor die Autorisierung endet.",
    ],
    under_review: [
      "Kartenzahlung in Prüfung",
      "Alipay oder die Bank der Karte prüft eine Kartenzahlung oder hat sie abgelehnt. Versenden Sie noch nicht.",
    ],
    other_environment: [
      "In anderer Umgebung bezahlt",
      "Testgeld und echtes Geld trafen aufeinander. Daraus entsteht keine Bestellung.",
    ],
    account_changed: [
      "Gateway oder Schlüssel geändert",
      "Ein Konto hat ein anderes Gateway oder andere Schlüssel erhalten. Haben Sie das nicht erwartet, machen Sie es sofort rückgängig.",
    ],
    installation_changed: [
      "Shop umgezogen?",
      "Die Datenbank wird an einem anderen Ort benutzt als bisher. Geben Sie an, ob sie eine Kopie ist.",
    ],
    dispute_opened: [
      "Vom Kunden angefochten",
      "Ein Kunde ficht eine Zahlung bei seiner Bank an. Antworten Sie unter Alipay > Zahlungsstreitfälle vor Ablauf der Frist.",
    ],
    declaration_failed: [
      "Nicht beim Zoll angemeldet",
      "Eine Zollanmeldung wurde abgelehnt, nicht beantwortet oder konnte nicht erstellt werden. Berichtigen Sie sie und melden Sie erneut an.",
    ],
    identity_not_passed: [
      "Käufer ist nicht der Zahler",
      "Laut Alipay gehört der Ausweis des Käufers nicht dem Zahler. Versenden Sie nicht, bevor das geklärt ist.",
    ],
    refund_after_declaration: [
      "Nach der Zollanmeldung erstattet",
      "Geld einer angemeldeten Zahlung ging zurück. Die Anmeldung bleibt: Fragen Sie Ihren Zollagenten, was zu tun ist.",
    ],
    registration_rejected: [
      "Standort als Filiale abgelehnt",
      "Eine Wallet hat einen Standort abgelehnt, oder Alipay hat seine Registrierung nicht angenommen. Korrigieren Sie ihn unter Alipay > Filialen.",
    ],
    dispute_lost: [
      "Zahlungsstreit verloren",
      "Die Bank hat das Geld zurückgeholt. Erstatten Sie es nicht.",
    ],
    won_after_write_off: [
      "Zahlungsstreit nach der Abschreibung gewonnen",
      "Die Bank hat Geld zurückgegeben, um das eine Bestellung gesenkt wurde. Erstatten Sie es nicht: Erhöhen Sie die Bestellung wieder.",
    ],
  },
  lapsed: [
    "Autorisierung abgelaufen",
    "Autorisiertes Geld ging an die Bank des Kunden zurück. Die Bestellung ist nicht bezahlt: Versenden Sie nicht.",
  ],
  order: "Bestellung #{number}",
  account: "Konto {handle}",
  more: "Weitere dieser Art: {count}.",
  open: "Öffnen: {address}",
  title: "Alipay: {title}",
  notes: {
    returned: "Alipay: bezahlt für einen geänderten Warenkorb oder eine stornierte Bestellung",
    made_before: "Alipay: früher erstattet, der Eintrag ging verloren",
    elsewhere: "Alipay: im Dashboard von Alipay zurückgezahlt",
    at_till: "An der Kasse {terminal} erstattet",
  },
}
