import type { till as english } from "../en/till"
import type { OneForm } from "../one-form"
import { atStart } from "./at-start"

/** The till: what is sold at a counter, and how its payment goes. */
export const till: OneForm<typeof english> = {
  till: {
    ...atStart.till,
    description: "Am Tresen verkaufen; bezahlt wird mit dem Handy.",
    no_places: "Es ist keine Kasse eingerichtet",
    no_places_hint:
      "Nennen Sie die verkaufenden Orte in der Option till des Plugins in medusa-config und starten Sie den Server neu.",
    place: "Ort",
    terminal: "Name dieser Kasse",
    terminal_hint: "Steht auf Belegen, etwa Kasse 1. Dieses Gerät merkt sich beides.",
    start: "Kasse öffnen",
    change_place: "Ort wechseln",
    place_gone: "Dieser Ort ist nicht mehr als Kasse eingerichtet.",
    sound: "Ton bei Zahlung",
    find: "Barcode, SKU oder Name",
    search: "Suchen",
    not_found: "An diesem Ort wird nichts namens {{q}} verkauft.",
    shopper_code:
      "Das ist ein Zahlungscode. Wählen Sie zuerst „Zur Zahlung“, dann scannen Sie ihn.",
    no_price: "Hier kein Preis",
    free_amount: "Betrag in {{currency}}",
    free_note: "Wofür",
    free_title: "Diverses",
    free_wrong: "Geben Sie einen Betrag wie 12,50 ein.",
    add: "Betrag hinzufügen",
    basket: "Zu verkaufen",
    empty: "Noch nichts",
    empty_hint:
      "Scannen Sie einen Barcode, suchen Sie einen Namen oder geben Sie einen Betrag ein.",
    more: "Eins mehr: {{title}}",
    less: "Eins weniger: {{title}}",
    sum: "Summe",
    sum_hint: "Steuern, die nicht in den Preisen enthalten sind, kommen im nächsten Schritt hinzu.",
    to_pay: "Zur Zahlung",
    refused: "Das kann nicht verkauft werden",
    total: "Gesamtbetrag",
    taxes: "Enthaltene Steuern: {{amount}}",
    scan_field: "Zahlungscode des Kunden",
    scan_hint:
      "Scannen Sie den Code auf dem Handy des Kunden, oder tippen Sie die Ziffern und drücken Sie Enter.",
    no_code: "Das ist kein Zahlungscode. Er hat in der Regel 16 bis 24 Ziffern.",
    take: "Zahlung annehmen",
    camera: "Kamera verwenden",
    camera_close: "Kamera schließen",
    camera_hint: "Halten Sie den Code ins Bild.",
    camera_failed:
      "Die Kamera kann nicht verwendet werden. Erlauben Sie sie für diese Seite, oder geben Sie den Code anders ein.",
    show: "Code anzeigen",
    show_again: "Neuen Code anzeigen",
    code: "Zahlungscode zum Scannen durch den Kunden",
    closes_in: "Noch {{time}} gültig",
    stop: "Zahlung abbrechen",
    leave: "Zurück zu den Waren",
    next: "Nächster Verkauf",
    close: "Schließen",
    not_done: "Nicht ausgeführt",
    offline: "Keine Verbindung",
    offline_hint:
      "Eine begonnene Zahlung läuft weiter und wird abgefragt, sobald wieder eine Verbindung besteht. Nehmen Sie dafür keine andere Zahlung an.",
    sale_gone: "Diesen Verkauf gibt es nicht mehr.",
    order: "Bestellung Nr. {{number}}",
    latest: "Letzte Verkäufe",
    latest_empty: "Hier wurde noch nichts verkauft.",
  },
  till_screen: {
    open: "Zu bezahlen",
    sending: "Alipay wird gefragt",
    asking: "Noch nicht bekannt",
    pin: "Warten auf den Kunden",
    code: "Lassen Sie den Kunden scannen",
    paid_soon: "Bezahlt, Bestellung folgt",
    sold: "Bezahlt",
    declined: "Nicht bezahlt",
    stopped: "Abgebrochen",
    returned: "Zurückgezahlt",
    over: "Storniert",
  },
  till_hint: {
    open: "Scannen Sie den Code auf dem Handy des Kunden, oder zeigen Sie einen.",
    sending: "Das dauert ein bis zwei Sekunden.",
    asking:
      "Alipay wird gefragt, ob bezahlt ist. Nehmen Sie keine andere Zahlung an, bis das bekannt ist.",
    pin: "Der Kunde bestätigt auf dem Handy, zum Beispiel mit einer PIN.",
    code: "Der Kunde scannt diesen Code mit einem Wallet und bezahlt.",
    paid_soon: "Das Geld ist da. Die Bestellung folgt in wenigen Sekunden.",
    sold: "Geben Sie die Ware aus.",
    declined: "Es wurde nichts abgebucht.",
    stopped: "Die Zahlung ist abgebrochen.",
    returned: "Aus dem Verkauf konnte keine Bestellung werden, alles Geld ging zurück.",
    over: "Für diesen Verkauf wird nichts mehr bezahlt.",
  },
  till_advice: {
    scan_again:
      "Bitten Sie den Kunden, den Code im Wallet zu erneuern, und scannen Sie ihn noch einmal.",
    other_means:
      "Bitten Sie den Kunden, im Wallet eine andere Karte oder ein anderes Guthaben zu wählen oder anders zu bezahlen.",
    shoppers_wallet: "Bitten Sie den Kunden, im Wallet nachzusehen oder anders zu bezahlen.",
    shop_problem: "Nehmen Sie eine andere Zahlungsart und sagen Sie der Geschäftsleitung Bescheid.",
    start_again: "Beginnen Sie die Zahlung noch einmal.",
    charged_goes_back:
      "Was dem Kunden vielleicht abgebucht wurde, geht von selbst zurück. Beginnen Sie die Zahlung noch einmal.",
  },
  receipt: {
    title: "Beleg",
    print: "Drucken",
    paid_with: "Bezahlt mit Alipay",
    refunded: "Erstattet",
    code: "QR-Code, der diesen Verkauf öffnet",
    for_refund: "Für eine Erstattung diesen Code an der Kasse scannen.",
    refund: "Erstatten",
    refund_amount: "Zu erstattender Betrag in {{currency}}",
    refund_most:
      "Diese Kasse erstattet davon höchstens {{amount}}. Mehr wird bei der Bestellung erstattet.",
    refund_none:
      "Diese Kasse erstattet von diesem Verkauf nichts mehr. Erstatten Sie bei der Bestellung.",
    refund_sure: "{{amount}} erstatten?",
    refund_sure_hint: "Das Geld geht zurück ins Wallet des Kunden.",
    refund_done: "{{amount}} geht zurück.",
    refund_failed: "Nicht erstattet",
    refund_unclear:
      "Ob erstattet wurde, ist nicht bekannt. Sehen Sie auf den erstatteten Betrag, bevor Sie es noch einmal versuchen.",
    open_order: "Bestellung öffnen",
  },
}
