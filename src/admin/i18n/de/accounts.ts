import type { accounts as english } from "../en/accounts"

/** The list of accounts, an account's page, health check and region. */
export const accounts: typeof english = {
  list: {
    title: "Alipay-Konten",
    description: "Händlerkonten am Gateway von Alipay, an die Kunden zahlen.",
    create: "Konto anlegen",
    empty: "Noch kein Konto",
    empty_hint:
      "Ein Konto ist ein Provider des Zahlungsmoduls. Fügen Sie diese Zeilen in medusa-config ein und starten Sie den Server neu, dann erscheint das Konto hier. Seine Schlüssel können auf dieser Seite eingegeben werden.",
    client: "Client-ID {{client_id}}",
    no_client: "Keine Client-ID",
    never_tested: "Nie getestet",
    test_ok: "Verbunden",
    test_failed: "Verbindung fehlgeschlagen",
    config_only: "Alles kommt aus medusa-config; auf dieser Seite ist noch nichts gespeichert.",
    not_registered:
      "In medusa-config ist kein Provider mit diesem Handle registriert, daher kann kein Kunde mit diesem Konto zahlen.",
    more_problems_one: "und {{count}} weiteres",
    more_problems_other: "und {{count}} weitere",
    open_payments_one: "{{count}} offene Zahlung",
    open_payments_other: "{{count}} offene Zahlungen",
  },
  create: {
    title: "Konto anlegen",
    description: "Speichert ein Konto; was hier fehlt, kann später ergänzt werden.",
    handle: "Handle",
    handle_hint:
      "Die ID des Providers in medusa-config. Kleinbuchstaben, Ziffern und Bindestriche. Sie kann später nicht geändert werden.",
    handle_known: "In medusa-config registriert und noch nicht gespeichert: {{handles}}.",
    key_pair: "Schlüsselpaar erzeugen",
    key_pair_hint:
      "Der private Teil wird verschlüsselt auf dem Server aufbewahrt und nie angezeigt; den öffentlichen fügen Sie im Dashboard ein.",
    key_pair_sealing: "Erst möglich, wenn das Plugin einen Schlüssel zum Verschlüsseln hat.",
    submit: "Anlegen",
    created: "Das Konto wurde angelegt.",
    key_pair_failed: "Das Konto wurde angelegt, sein Schlüsselpaar aber nicht: {{reason}}",
  },
  account: {
    not_found: "Es gibt kein Konto {{handle}}",
    not_found_hint:
      "Kein Provider in medusa-config hat diese ID, und nichts ist dafür gespeichert.",
    back: "Zurück zu allen Konten",
    left_to_do: "Was noch zu tun ist",
    left_to_do_hint: "Kunden können mit diesem Konto nicht zahlen, bis diese Fehler behoben sind.",
    warnings: "Warnungen",
    warnings_hint: "Kunden können zahlen, aber dies kann später Ärger machen.",
    warnings_hint_blocked:
      "Zuerst die Fehler; dies kann Ärger machen, sobald Kunden zahlen können.",
    fix: "Beheben",
    fix_problem: "Beheben: {{problem}}",
    provider: "Provider",
    former: "Frühere Client-IDs",
    former_line: "{{client_id}}, ersetzt",
    former_hint: "Aufbewahrt, damit Zahlungen aus dieser Zeit noch erstattet werden können.",
    open_payments: "Offene Zahlungen",
    updated: "Zuletzt gespeichert",
    updated_by: "von {{who}}",
  },
  delete: {
    title: "Dieses Konto löschen",
    description:
      "Löscht, was auf dieser Seite gespeichert ist, auch die Schlüssel. Werte aus medusa-config gelten weiter.",
    description_unregistered: "Löscht, was auf dieser Seite gespeichert ist, auch die Schlüssel.",
    open_payments_one:
      "{{count}} Zahlung ist noch offen. Das Konto kann gelöscht werden, sobald sie abgeschlossen ist.",
    open_payments_other:
      "{{count}} Zahlungen sind noch offen. Das Konto kann gelöscht werden, sobald sie abgeschlossen sind.",
    purge:
      "Auch die früher benutzten Schlüssel löschen. Zahlungen, die mit einem seiner Schlüssel gemacht wurden, können hier nicht mehr geprüft oder erstattet werden.",
    linked_wallets_one:
      "{{count}} verknüpfte Wallet kann ohne diese Schlüssel weder belastet noch getrennt werden. Trennen Sie sie zuerst auf der Seite des Kunden, oder behalten Sie die Schlüssel.",
    linked_wallets_other:
      "{{count}} verknüpfte Wallets können ohne diese Schlüssel weder belastet noch getrennt werden. Trennen Sie sie zuerst auf den Seiten der Kunden, oder behalten Sie die Schlüssel.",
    customer: "Kunde {{id}}",
    leave_wallets:
      "Die Schlüssel trotzdem löschen. Danach können nur die Kunden selbst die Erlaubnis in ihrer Wallet beenden.",
    open_disputes_one:
      "{{count}} Streitfall ist noch offen. Ohne diese Schlüssel lässt er sich nicht beantworten, und sein Ende wird nicht geglaubt. Warten Sie sein Ende ab, oder behalten Sie die Schlüssel.",
    open_disputes_other:
      "{{count}} Streitfälle sind noch offen. Ohne diese Schlüssel lassen sie sich nicht beantworten, und ihr Ende wird nicht geglaubt. Warten Sie ihr Ende ab, oder behalten Sie die Schlüssel.",
    leave_disputes:
      "Die Schlüssel trotzdem löschen. Das Ende der Streitfälle muss dann von Hand gebucht werden.",
    confirm: "Geben Sie zur Bestätigung {{handle}} ein",
    refused: "Nicht gelöscht",
    deleted: "Das Konto wurde gelöscht.",
  },
  history: {
    title: "Verlauf",
    description: "Wer welche Einstellungen geändert hat. Werte werden nie aufbewahrt.",
    empty: "Noch nichts wurde geändert.",
    by: "von {{who}}",
    unknown_actor: "einem API-Schlüssel oder früheren Admin",
    action: {
      created: "Angelegt",
      updated: "Geändert",
      deleted: "Gelöscht",
      key_pair_created: "Schlüsselpaar erzeugt",
      key_pair_activated: "Neues Schlüsselpaar aktiviert",
      key_pair_discarded: "Wartendes Schlüsselpaar verworfen",
    },
  },
  doctor: {
    title: "Systemprüfung",
    description: "Was Kunden im ganzen Shop vom Zahlen abhalten könnte.",
    run: "Mit Verbindungstests ausführen",
    bundle: "Supportpaket herunterladen",
    bundle_hint:
      "Das Paket enthält Einstellungen, Befunde und Anzahlen, aber keine Schlüssel oder Kundendaten.",
    bundle_failed: "Das Supportpaket konnte nicht erstellt werden: {{reason}}",
    checked: "Geprüft",
    errors_one: "{{count}} Fehler",
    errors_other: "{{count}} Fehler",
    warnings_one: "{{count}} Warnung",
    warnings_other: "{{count}} Warnungen",
    fine_one: "{{count}} Prüfung bestanden",
    fine_other: "{{count}} Prüfungen bestanden",
    all_well: "Kein Problem gefunden: Kunden können zahlen.",
    group_error: "Fehler",
    group_warning: "Warnungen",
    open_account: "Konto {{handle}} öffnen",
  },
  region_widget: {
    title: "Alipay",
    description: "Was Kunden dieser Region sehen, wenn sie in {{currency}} zahlen.",
    none: "In medusa-config ist kein Alipay-Konto registriert.",
    offered: "Angeboten",
    not_offered: "Nicht angeboten",
    nothing_shown: "Kunden sehen von diesem Konto nichts",
    settings: "Einstellungen öffnen",
    settings_of: "Einstellungen von {{account}} öffnen",
    all_settings: "Alipay-Einstellungen",
  },
}
