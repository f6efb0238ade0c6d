import type { editing as english } from "../en/editing"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: typeof english = {
  edit: {
    description: "Konto {{handle}}",
    saved: "Gespeichert.",
    not_saved: "Nicht gespeichert",
    live_title: "Ein Konto mit offenen Zahlungen ändern?",
    live_hint_one:
      "{{count}} Zahlung ist noch offen. Sie behält die Client-ID und die Schlüssel, mit denen sie gemacht wurde; neue Zahlungen gehen sofort an die andere Umgebung oder den anderen Client.",
    live_hint_other:
      "{{count}} Zahlungen sind noch offen. Sie behalten die Client-ID und die Schlüssel, mit denen sie gemacht wurden; neue Zahlungen gehen sofort an die andere Umgebung oder den anderen Client.",
    to_live_title: "Mit diesem Konto echtes Geld annehmen?",
    to_live: "Von nun an zahlen Kunden mit diesem Konto echtes Geld.",
    continue: "Ändern",
    advanced: "Erweitert",
    keep_client: "{{client_id}}; leer lassen, um es zu behalten",
    choose: "Wählen",
  },
  give_back: {
    action: "Stattdessen medusa-config oder den Standard benutzen",
    action_field: "{{field}}: stattdessen medusa-config oder den Standard benutzen",
    undo: "Hier gespeicherten Wert behalten",
    undo_field: "{{field}}: hier gespeicherten Wert behalten",
    pending: "Der hier gespeicherte Wert wird beim Speichern entfernt.",
  },
  unsaved: {
    title: "Eingaben verwerfen?",
    description: "Sie sind noch nicht gespeichert.",
    discard: "Verwerfen",
    stay: "Weiter bearbeiten",
  },
  conflict: {
    title: "Ein anderer Admin hat zuerst gespeichert",
    another: "Ein anderer Admin",
    who: "{{who}} hat geändert: {{fields}}.",
    who_alone: "{{who}} hat dieses Konto geändert.",
    choice:
      "Ihre Eingaben sind noch da. Laden Sie die andere Fassung, um Ihre zu verwerfen, oder überschreiben Sie sie mit Ihrer.",
    deleted:
      "Das Konto wurde gelöscht. Schließen Sie dieses Formular, oder speichern Sie, um es neu anzulegen.",
    load_theirs: "Andere Fassung laden",
    save_mine: "Meine Fassung speichern",
  },
  field: {
    optional: "optional",
    label: {
      label: "Bezeichnung",
      hint: "Ein Name für Admins; Kunden sehen ihn nie.",
    },
    environment: {
      label: "Umgebung",
      hint: "Die Testumgebung ist zum Testen, der Echtbetrieb nimmt echtes Geld. Jede hat eigene Client-ID und Schlüssel.",
    },
    region: {
      label: "Region",
      hint: "Die Region Ihres Vertrags mit Alipay, nicht die Ihrer Kunden. Sie bestimmt die Domain des Gateways.",
    },
    client_id: {
      label: "Client-ID",
      hint: "Aus dem Dashboard. Client-IDs der Testumgebung beginnen mit SANDBOX_.",
    },
    private_key: {
      label: "Privater Schlüssel",
      hint: "RSA, mindestens 2048 Bit; PEM oder reines Base64.",
    },
    key_version: {
      label: "Schlüsselversion",
      hint: "Die Version, unter der das Dashboard Ihren öffentlichen Schlüssel führt.",
    },
    alipay_public_keys: {
      label: "Öffentliche Schlüssel von Alipay",
      hint: "PEM oder reines Base64, wie das Dashboard sie zeigt.",
    },
    gateway_url: {
      label: "Gateway-URL",
      hint: "Ersetzt die Domain der Region, für einen Simulator oder Proxy. Sonst leer lassen.",
    },
    timeout_ms: {
      label: "Zeitlimit in Millisekunden",
      hint: "Wie lange auf eine Antwort des Gateways gewartet wird. Leer: 10.000 für Zahlungen.",
    },
    payment_method_types: {
      label: "Wallets",
      hint: "Die erste ist der Standard. Welche passen, hängt auch von Ihrem Vertrag ab.",
    },
    capture_mode: {
      label: "Erfassung von Karten",
      hint: "Wallets nehmen das Geld immer sofort.",
    },
    settlement_currency: {
      label: "Abrechnungswährung",
      hint: "Drei Buchstaben wie USD. Nötig, wenn Ihr Vertrag mehr als eine hat.",
    },
    order_description: {
      label: "Beschreibung der Bestellung",
      hint: "Was die Wallet dem Kunden zeigt. {shop}, {items} und {order} werden für jede Zahlung eingesetzt.",
    },
    display_name: {
      label: "Name des Shops",
      hint: "Wofür {shop} steht. Leer: der Name des Shops in Medusa.",
    },
    merchant_region: {
      label: "Land des Händlers",
      hint: "Zwei Buchstaben wie SG. Nur bei Verträgen über das Acquirer-Produkt von Alipay nötig.",
    },
    do_not_send: {
      label: "Nicht an Alipay senden",
      hint: "Die Risikoprüfung lehnt ab, was sie nicht abgleichen kann; halten Sie nur zurück, was Sie müssen.",
    },
    customs: {
      label: "Registrierung beim Zoll",
      hint: "Wie der chinesische Zoll Sie registriert hat. Lassen Sie alle drei leer, wenn Sie nichts anmelden.",
    },
    return_url: {
      label: "Rückkehr-URL",
      hint: "Die Seite der Storefront nach der Zahlung, wenn die Storefront keine sendet.",
    },
    allowed_return_origins: {
      label: "Erlaubte Origins",
      hint: "Weitere Origins, die die Rückkehr-URL einer Storefront haben darf, etwa https://shop.example.",
    },
  },
}
