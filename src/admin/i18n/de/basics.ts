import type { basics as english } from "../en/basics"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics: typeof english = {
  action: {
    add: "Hinzufügen",
    cancel: "Abbrechen",
    close: "Schließen",
    delete: "Löschen",
    edit: "Bearbeiten",
    remove: "Entfernen",
    save: "Speichern",
    ...atStart.action,
  },
  copy: {
    short: "Kopieren",
    done: "Kopiert",
    action: "{{what}} kopieren",
    failed:
      "Der Browser hat das Kopieren abgelehnt. Markieren Sie den Text und kopieren Sie ihn selbst.",
  },
  pages: {
    shown: "{{from}} bis {{to}} von {{count}}",
    previous: "Zurück",
    next: "Weiter",
  },
  environment: {
    sandbox: "Testumgebung",
    live: "Echtbetrieb",
    unknown: "Umgebung unbekannt",
  },
  region: {
    sea: "Asien",
    eu: "Europa",
    na: "Nordamerika",
    us: "Vereinigte Staaten",
  },
  capture_mode: {
    automatic: "Automatisch: Das Gateway erfasst von selbst",
    manual: "Manuell: Ein Admin erfasst jede Bestellung",
  },
  data_group: {
    buyer: "Wer kauft: Name, E-Mail, Telefon",
    shipping: "Wohin es geht: Name, Adresse, Telefon, Lieferung",
    billing: "Rechnungsadresse bei Karten",
    goods: "Was gekauft wird: Namen, Preise, Bilder",
    device: "Was der Kunde benutzt: IP-Adresse, Browser, Sprache",
  },
  account_state: {
    ready: "Bereit",
    incomplete: "Unvollständig",
    not_registered: "Nicht registriert",
    test_failed: "Test fehlgeschlagen",
  },
  source: {
    settings: "Einstellungsseite",
    config: "medusa-config",
    default: "Standard",
    missing: "Fehlt",
  },
  severity: {
    error: "Fehler",
    warning: "Warnung",
    ok: "In Ordnung",
  },
  result: {
    elapsed: "dauerte {{milliseconds}} ms",
    fix_field: "Gehe zu: {{field}}",
  },
  config_lines: {
    name: "Zeilen für medusa-config",
    hint: "Fügen Sie diese Zeilen in medusa-config ein und starten Sie dann den Server neu.",
    encryption: "Zeile für die Optionen des Plugins in medusa-config",
  },
  sealing: {
    title: "Schlüssel können noch nicht gespeichert werden",
    hint: "Private Schlüssel werden verschlüsselt aufbewahrt, und das Plugin hat noch keinen Schlüssel dafür. Erzeugen Sie einen mit diesem Befehl, tragen Sie ihn als Option {{option}} des Plugins ein und starten Sie den Server neu.",
    command: "Befehl, der einen Schlüssel zum Verschlüsseln erzeugt",
  },
}
