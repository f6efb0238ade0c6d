import type { attention as english } from "../en/attention"

/** The desk of what needs a person, the health summary, and an order's history. */
export const attention: typeof english = {
  desk: {
    title: "Alipay",
    list: "Handlungsbedarf",
    needs_you_one: "{{count}} Zahlung braucht Aufmerksamkeit",
    needs_you_other: "{{count}} Zahlungen brauchen Aufmerksamkeit",
    nothing_open: "Keine Zahlung braucht Aufmerksamkeit",
    description:
      "Zahlungen, um die sich ein Mensch kümmern muss. Ein Eintrag schließt sich von selbst, sobald Alipay und Medusa übereinstimmen.",
    kind: "Art",
    all_kinds: "Alle Arten",
    show: "{{kind}} anzeigen, Zahlung {{payment}}",
    empty_open: "Nichts ist offen",
    empty_open_hint: "Alle Zahlungen, Erstattungen und Benachrichtigungen sind erledigt.",
    empty_closed: "Noch nichts wurde geschlossen",
  },
  item_state: {
    open: "Offen",
    closed: "Geschlossen",
  },
  kind: {
    paid_without_order: "Bezahlt, aber keine Bestellung",
    amount_mismatch: "Beträge weichen ab",
    paid_twice: "Doppelt bezahlt",
    paid_after_cancel: "Geld zu stornierter Bestellung noch da",
    refund_failed: "Erstattung fehlgeschlagen",
    capture_failed: "Erfassung fehlgeschlagen",
    authorization_expiring: "Autorisierung läuft bald ab",
    dead_notification: "Benachrichtigung nicht verarbeitet",
    unresolvable_unknown: "Ergebnis unbekannt",
    account_unusable: "Konto abgelehnt",
    agreement_lost: "Wallet-Erlaubnis ohne Token",
    order_unpaid: "Bestellung ist nicht bezahlt",
    overpaid: "Bestellung ist überzahlt",
    capture_overdue: "Automatische Erfassung ist überfällig",
    under_review: "Kartenzahlung in Prüfung",
    other_environment: "In anderer Umgebung bezahlt",
    account_changed: "Gateway oder Schlüssel geändert",
    installation_changed: "Shop umgezogen?",
    dispute_opened: "Vom Kunden angefochten",
    dispute_lost: "Zahlungsstreit verloren",
    won_after_write_off: "Nach der Abschreibung gewonnen",
    declaration_failed: "Nicht beim Zoll angemeldet",
    identity_not_passed: "Käufer ist nicht der Zahler",
    refund_after_declaration: "Nach der Zollanmeldung erstattet",
    registration_rejected: "Standort als Filiale abgelehnt",
  },
  kind_hint: {
    paid_without_order:
      "Der Kunde hat bei Alipay bezahlt, und es gibt keine Bestellung. Schließen Sie den Warenkorb ab, wenn er noch gewünscht ist, sonst erstatten Sie das Geld.",
    amount_mismatch:
      "Der bei Alipay bezahlte Betrag ist nicht der Betrag in Medusa, daher entsteht keine Bestellung. Sprechen Sie mit dem Kunden, dann erstatten Sie oder klären es von Hand.",
    paid_twice: "Eine andere Zahlung desselben Warenkorbs wurde angenommen. Erstatten Sie diese.",
    paid_after_cancel:
      "Die Bestellung ist storniert, und ihre Erstattung wurde abgelehnt. Finden Sie den Grund (oft reicht das Guthaben des Händlerkontos nicht), dann erstatten Sie.",
    refund_failed:
      "Alipay hat die Erstattung angenommen, später schlug sie fehl; in Medusa wird sie entfernt, sobald keine Änderung der Bestellung begonnen ist. Erstatten Sie erneut, oder zahlen Sie dem Kunden auf anderem Weg.",
    capture_failed:
      "Alipay hat die Erfassung angenommen, später schlug sie fehl; in Medusa wurde sie entfernt. Erfassen Sie erneut, bevor Sie versenden.",
    authorization_expiring:
      "Autorisiertes Geld geht an den Kunden zurück, wenn die Autorisierung abläuft. Erfassen Sie es rechtzeitig in der Bestellung; ist sie abgelaufen, versenden Sie nicht.",
    dead_notification:
      "Eine echte Nachricht von Alipay konnte nach mehreren Versuchen nicht verarbeitet werden. Fragen Sie Alipay erneut; betrifft die Nachricht diesen Shop nicht, markieren Sie sie als erledigt.",
    unresolvable_unknown:
      "Alipay hat das Ergebnis dieser Anfrage nicht gemeldet. Das Plugin fragt weiter. Sehen Sie im Dashboard von Alipay nach.",
    account_unusable:
      "Alipay lehnt das Konto ab, oder seine Einstellungen sind nicht verwendbar. Beheben Sie es unter Einstellungen > Alipay.",
    agreement_lost:
      "Die Wallet hat womöglich eine Erlaubnis für Ihren Shop, die von hier weder genutzt noch beendet werden kann. Bitten Sie den Kunden, sie in der Wallet zu beenden, dann markieren Sie es als erledigt.",
    order_unpaid:
      "Die Bestellung wurde aufgegeben, während ihre Zahlung noch lief, und die Zahlung schlug fehl. Fordern Sie die Zahlung erneut an, oder stornieren Sie die Bestellung. Versenden Sie nicht.",
    overpaid:
      "Seit dieser Zahlung hat die Bestellung mehr Geld als gefordert, oft nach einem zurückgezogenen Umtausch. Senden Sie die Differenz zurück.",
    capture_overdue:
      "Alipay hätte diese Kartenzahlung von selbst erfassen sollen und hat es nicht getan. Erfassen Sie sie in der Bestellung, bevor die Autorisierung endet.",
    under_review:
      "Alipay oder die Bank der Karte prüft diese Zahlung. Bis dahin kann sie nicht erfasst werden: Versenden Sie nicht. Hat die Prüfung sie abgelehnt, stornieren Sie die Bestellung, was die Autorisierung freigibt, oder erstatten Sie, was erfasst wurde.",
    other_environment:
      "Die Zahlung wurde in der Testumgebung angefordert und bezahlt, nachdem das Konto in den Echtbetrieb ging, oder umgekehrt. Es entsteht keine Bestellung; das Geld geht an den Kunden zurück.",
    account_changed:
      "Dieses Konto benutzt eine andere Gateway-Adresse oder einen anderen öffentlichen Schlüssel von Alipay als bisher oder als andere Konten mit derselben Client-ID: Was dort antwortet, sagt, welche Bestellungen bezahlt sind. Haben Sie das nicht erwartet, machen Sie es sofort rückgängig. Dann markieren Sie es als erledigt.",
    installation_changed:
      "Diese Datenbank wurde früher an einem anderen Ort benutzt. Ist dies die Kopie eines Shops, der anderswo weiterläuft, lassen Sie es so: Frühere Zahlungen und verknüpfte Wallets werden hier nicht angerührt. Ist der Shop hierher umgezogen, bestätigen Sie es, und die Arbeit daran geht weiter.",
    dispute_opened:
      "Der Kunde ficht diese Zahlung bei seiner Bank an. Öffnen Sie den Streitfall und verteidigen oder akzeptieren Sie ihn vor Ablauf der Frist. Erstatten Sie nicht gleichzeitig.",
    declaration_failed:
      "Der Zoll oder Alipay hat eine Anmeldung abgelehnt, der Zoll hat drei Tage nicht geantwortet, oder eine Regel konnte nicht anmelden. Berichtigen Sie die Anmeldung und melden Sie erneut an; ohne sie können die Waren angehalten werden.",
    identity_not_passed:
      "Alipay hat den Ausweis des Käufers mit dem Zahler verglichen, und sie sind nicht dieselbe Person. Versenden Sie nicht: Fragen Sie den Käufer, dann berichtigen Sie die Anmeldung, oder klären Sie es von Hand.",
    refund_after_declaration:
      "Geld einer angemeldeten Zahlung ging an den Kunden zurück. Alipay kann eine Anmeldung nicht ändern: Fragen Sie Ihren Zollagenten, ob der Zoll davon erfahren muss.",
    registration_rejected:
      "Eine Wallet hat einen Standort als Filiale abgelehnt, oder Alipay hat die Registrierung nicht angenommen. Korrigieren Sie, was die Gründe nennen, und registrieren Sie erneut; bis dahin können Zahlungen an der Kasse abgelehnt werden.",
    dispute_lost:
      "Die Bank hat das Geld zurückgeholt, und die Bestellung zeigt, dass sie nicht bezahlt ist. Erstatten Sie nicht. Klären Sie es mit dem Kunden, dann markieren Sie es als erledigt.",
    won_after_write_off:
      "Die Bank hat das Geld eines Zahlungsstreits zurückgegeben, nachdem die Bestellung darum gesenkt wurde. Erhöhen Sie die Bestellung wieder, mit einer Gutschriftzeile unter null. Erstatten Sie auf der Bestellung nur, was aus einem anderen Grund gesenkt wurde, etwa wegen zurückgesandter Ware.",
  },
  resolution: {
    gone: "Alipay und Medusa stimmen wieder überein",
    returned_to_shopper: "Das Geld ging an den Kunden zurück",
    charged_back: "Die Bank gab dem Kunden das Geld",
    marked_settled: "Als erledigt markiert",
  },
  item: {
    not_found: "Diesen Eintrag gibt es nicht mehr",
    facts: "Fakten",
    both_sides: "Beide Seiten",
    at_alipay: "Alipay",
    in_medusa: "Medusa",
    state: "Zustand",
    asked: "Angefordert",
    paid: "Bezahlt",
    shopper_paid: "Vom Kunden bezahlt",
    captured: "Erfasst",
    refunded: "Erstattet",
    payment: "Zahlung",
    order: "Bestellung",
    cart: "Warenkorb",
    session: "Sitzung",
    none: "Keine",
    result_code: "Ergebniscode",
    hold_expires: "Autorisiert bis",
    next_check: "Nächste Prüfung",
    last_change: "Letzte Änderung",
    actions: "Was Sie tun können",
    done_by: "von {{who}}",
    machine: "das Plugin",
    history: "Was getan wurde",
    no_sides: "Dieser Eintrag betrifft keine einzelne Zahlung.",
  },
  act: {
    ask_gateway: "Alipay erneut fragen",
    complete_cart: "Warenkorb abschließen",
    request_payment: "Zahlung erneut anfordern",
    cancel_order: "Bestellung stornieren",
    refund: "Dem Kunden erstatten",
    void: "Autorisierung freigeben",
    confirm_installation: "Der Shop ist hierher umgezogen",
    mark_settled: "Als erledigt markieren",
  },
  act_form: {
    sure_title: "{{action}}?",
    sure_complete_cart:
      "Aus dem Warenkorb wird eine Bestellung, wenn die Beträge stimmen und alles auf Lager ist.",
    sure_request_payment:
      "In der Bestellung wird eine Zahlungsforderung über {{amount}} eröffnet. Kopieren Sie den Zahlungslink aus der Bestellung und senden Sie ihn dem Kunden.",
    sure_cancel_order: "Die Bestellung wird storniert. Das kann nicht rückgängig gemacht werden.",
    sure_refund: "{{amount}} wird dem Kunden erstattet. Das kann nicht rückgängig gemacht werden.",
    sure_void:
      "{{amount}} ist nicht mehr für Sie reserviert. Das kann nicht rückgängig gemacht werden.",
    sure_confirm_installation:
      "Von nun an belastet, erfasst, erstattet und storniert dieser Shop Zahlungen, die vor dem Umzug begonnen wurden. Bestätigen Sie das nur, wenn der frühere Shop nicht mehr läuft. Das kann nicht rückgängig gemacht werden.",
    reason: "Wie wurde es geklärt?",
    reason_hint: "Wird mit Ihrem Namen beim Eintrag aufbewahrt. Mindestens drei Zeichen.",
    closed: "Erledigt: Der Eintrag ist geschlossen.",
    still_open: "Ausgeführt. Der Eintrag ist noch offen.",
    refused: "Die Aktion ist fehlgeschlagen",
  },
  health: {
    title: "Zustand",
    accounts: "Konten",
    last_sweep: "Letzte Prüfung offener Zeilen",
    never: "Nicht in den letzten 24 Stunden",
    sweep_rows_one: "{{count}} Zeile, {{failed}} fehlgeschlagen",
    sweep_rows_other: "{{count}} Zeilen, {{failed}} fehlgeschlagen",
    open_payments: "Offene Zahlungen",
    open_operations: "Offene Erstattungen, Erfassungen und Stornos",
    unknowns: "Unbekannte Ergebnisse",
    since: "älteste",
    inbox: "Wartende Benachrichtigungen",
    dead: "Fehlgeschlagene Benachrichtigungen",
    locks: "Die Sperren von Medusa liegen im Arbeitsspeicher",
    locks_hint:
      "Bei einem Prozess ist das richtig. Bei mehreren registrieren Sie einen Locking-Provider in medusa-config.",
  },
  health_status: {
    ok: "Alles in Ordnung",
    attention: "Braucht Aufmerksamkeit",
    trouble: "Etwas ist gestört",
  },
  account_status: {
    usable: "Verwendbar",
    unusable: "Nicht verwendbar",
    unknown: "Noch nicht benutzt",
  },
  order_history: {
    title: "Alipay: Was geschah",
    needs_you_one: "{{count}} Eintrag dieser Bestellung braucht Aufmerksamkeit",
    needs_you_other: "{{count}} Einträge dieser Bestellung brauchen Aufmerksamkeit",
    show: "Anzeigen",
  },
  discount: {
    title: "Rabatt der Wallet",
    paid: "Der Kunde hat {{paid}} von {{asked}} bezahlt.",
    saved: "{{name}}: {{amount}}",
    unnamed: "Rabatt",
    hint: "Die Bestellsumme ist der volle Betrag. Wer den Rabatt trägt, sagt Ihr Vertrag mit Alipay.",
  },
  test_money: {
    badge: "Testumgebung: Testgeld",
    hint: "Diese Bestellung wurde in der Testumgebung von Alipay bezahlt. Es floss kein echtes Geld: Versenden Sie sie nicht wie eine echte.",
  },
  done: {
    attention_opened: "In die Liste aufgenommen",
    attention_closed: "Aus der Liste entfernt",
    order_made: "Aus dem bezahlten Warenkorb wurde die Bestellung",
    payment_booked: "Die Zahlung wurde in der Bestellung gebucht",
    captures_booked: "Eine Erfassung durch Alipay wurde gebucht",
    refunds_booked: "Eine Erstattung, die Medusa verloren hatte, wurde erneut gebucht",
    returned_to_shopper: "Das Geld ging an den Kunden zurück",
    chargeback_booked:
      "Die Bank hat nach einem verlorenen Streit Geld zurückgeholt; in der Bestellung gebucht",
    declared: "Beim Zoll angemeldet",
    declaration_answered: "Der Zoll hat geantwortet",
    dispute_accepted: "Der Streitfall wurde akzeptiert",
    dispute_defended: "Eine Verteidigung wurde eingereicht",
    chargeback_reversed:
      "Die Bank hat Geld aus einem Streit zurückgegeben; in der Bestellung gebucht",
    hold_lapsed: "Die Autorisierung ist abgelaufen; die Zahlung wurde in Medusa storniert",
    refund_undone: "Eine fehlgeschlagene Erstattung wurde aus Medusa entfernt",
    capture_undone: "Eine fehlgeschlagene Erfassung wurde aus Medusa entfernt",
    refund_confirmed: "Eine Erstattung mit unbekanntem Ergebnis wurde bestätigt",
    capture_confirmed: "Eine Erfassung mit unbekanntem Ergebnis wurde bestätigt",
    notification_replayed: "Eine Benachrichtigung wurde erneut verarbeitet",
    ask_gateway: "Alipay wurde gefragt",
    order_canceled: "Die Bestellung wurde storniert",
    hold_released: "Die Autorisierung wurde freigegeben",
    capture_refused: "Eine Erfassung wurde abgelehnt",
    refund_refused: "Eine Erstattung wurde abgelehnt",
    cancel_refused: "Ein Storno wurde abgelehnt",
    cancel_confirmed: "Ein Storno mit unbekanntem Ergebnis wurde bestätigt",
  },
  done_note: {
    payable: "zu zahlen: {{id}}",
    other: "Etwas anderes wurde getan",
    by_check: "von der eigenen Prüfung des Plugins gefunden",
    never_notified: "von der eigenen Prüfung des Plugins gefunden; keine Benachrichtigung kam",
  },
  done_outcome: {
    failed: "nicht ausgeführt",
    settled: "erledigt",
    still_open: "noch offen",
    unknown: "wohl ausgeführt",
  },
}
