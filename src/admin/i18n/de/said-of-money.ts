import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}} hat keine Kasse. Nehmen Sie den Ort in die Option till des Plugins in medusa-config auf.",
  no_sale:
    "Es gibt keinen Verkauf {{id}}. Vielleicht hat ihn eine andere Kasse neu begonnen: Sehen Sie die letzten Verkäufe an.",
  till_no_region: "region_id {{id}} der Option till ist unbekannt. Nennen Sie eine Region.",
  till_not_offered:
    "Die Region {{region}} der Option till bietet {{provider}} nicht an. Nehmen Sie diesen Zahlungsanbieter in die Region auf oder nennen Sie ein anderes Konto.",
  till_no_refund:
    "Diese Kasse gibt nichts zurück: Sie hat kein most_refund. Erstatten Sie die Bestellung im Admin.",
  till_refunded_before:
    "{{refunded}} wurden schon zurückgegeben und nicht refunded_before {{seen}}. Sehen Sie den Verkauf noch einmal an: Die Erstattung kann schon erfolgt sein.",
  till_refund_limit:
    "amount ist mehr, als diese Kasse von einem Verkauf zurückgibt: most_refund ist {{most}}, und {{refunded}} wurden schon zurückgegeben. Erstatten Sie die Bestellung im Admin.",
  till_no_backend_url:
    "backend_url fehlt: Eine Zahlung an der Kasse braucht sie. Setzen Sie die Option backend_url des Plugins in medusa-config.",
  till_nothing_to_pay: "Es gibt nichts zu zahlen: Die Summe ist 0.",
  till_most_sale: "Der Verkauf ergibt {{total}}, mehr als most_sale {{most}} dieser Kasse erlaubt.",
  till_no_channel:
    "sales_channel_id {{channel}} der Option till ist unbekannt oder abgeschaltet. Nennen Sie einen Vertriebskanal, der eingeschaltet ist.",
  till_channel_stock:
    "sales_channel_id {{channel}} der Option till darf seinen Bestand nur aus {{place}} nehmen. Geben Sie jedem Ort einen Vertriebskanal mit einem einzigen Lagerort.",
  sale_canceled: "Verkauf {{id}} ist abgebrochen. Beginnen Sie einen neuen.",
  sale_changed:
    "Verkauf {{id}} ergibt nicht mehr den Betrag, mit dem er begonnen wurde. Beginnen Sie einen neuen.",
  sale_other_account:
    "Verkauf {{id}} wurde für das Konto „{{before}}“ begonnen, und diese Kasse wird jetzt an „{{account}}“ bezahlt. Beginnen Sie einen neuen.",
  sale_other_way:
    "Der Verkauf kann noch auf dem begonnenen Weg bezahlt werden. Stoppen Sie das zuerst und warten Sie, bis feststeht, dass es vorbei ist.",
  sale_sold:
    "Verkauf {{id}} ist verkauft: Seine Bestellung ist {{order}}. Erstatten Sie ihn stattdessen.",
  sale_not_sold: "Verkauf {{id}} ist nicht verkauft: Es gibt nichts zurückzugeben.",
  sale_not_booked:
    "Verkauf {{id}} hat in Medusa noch keine Zahlung. Versuchen Sie es gleich noch einmal.",
  till_other_currency:
    "Die Bestellung lautet auf {{currency}}, und diese Kasse verkauft in {{own}}.",
  change_begun_refund:
    "Eine Änderung dieser Bestellung ist begonnen ({{change}}): Bestätigen Sie sie zuerst oder nehmen Sie sie zurück. Medusa kann die Erstattung nicht daneben buchen. Es wurde kein Geld bewegt.",
  change_begun_cancel:
    "Eine Änderung dieser Bestellung ist begonnen ({{change}}): Bestätigen Sie sie zuerst oder nehmen Sie sie zurück. Medusa kann die Bestellung nicht daneben stornieren. Es wurde kein Geld bewegt.",
  order_canceled_refund:
    "Die Bestellung ist storniert, und Medusa kann keine Erstattung darauf buchen. Ihr Geld geht von selbst zurück; was nicht zurückgehen konnte, steht auf der Liste unter Alipay und kann dort erstattet werden. Es wurde kein Geld bewegt.",
  nothing_refunded: "{{reason}} Es wurde nichts erstattet.",
  dispute_undecided:
    "{{disputes}} Beantworten Sie den Streitfall oder warten Sie, bis er entschieden ist.",
  refund_at_most: "Höchstens {{money}} können noch erstattet werden.",
  refund_nothing_left: "Es ist nichts mehr zu erstatten.",
  dispute_took:
    "Der Kunde hat dieses Geld schon zurück: Streitfall {{disputes}} wurde verloren, und die Bank hat es genommen. {{rest}}",
  both_sentences: "{{one}} {{other}}",
  dispute_holds_payment:
    "Der Kunde bestreitet diese Zahlung bei seiner Bank (Streitfall {{id}}) und bekommt sie vielleicht von dort: Würde sie auch erstattet, wäre sie doppelt gezahlt.",
  dispute_holds:
    "Der Kunde bestreitet {{money}} bei seiner Bank (Streitfall {{id}}) und bekommt sie vielleicht von dort: Würden sie auch erstattet, wären sie doppelt gezahlt.",
  part_too_small_to_capture:
    "{{amount}} {{currency}} sind weniger als der kleinste Betrag, der eingezogen werden kann. Es wurde nichts eingezogen.",
  part_too_small_to_refund:
    "{{amount}} {{currency}} sind weniger als der kleinste Betrag, der erstattet werden kann. Es wurde nichts erstattet.",
  refund_failed_with: "{{code}}. Es wurde nichts erstattet.",
  the_refund_failed: "die Erstattung ist fehlgeschlagen",
  capture_failed_with: "{{code}}.",
  the_capture_failed: "der Einzug ist fehlgeschlagen",
  earlier_refund:
    "Eine frühere Erstattung von {{amount}} kleinsten Einheiten in {{currency}} hat Alipay erreicht, aber nicht diese Bestellung. Erstatten Sie zuerst denselben Betrag: Er wird hier vermerkt und nicht doppelt gezahlt.",
  no_shipment: "Diese Bestellung hat keine Lieferung {{id}}, die nicht storniert ist.",
  overpaid_changed:
    "Die Bestellung hat sich geändert: Jetzt sind {{amount}} zu viel. Nichts wurde zurückgesendet. Sehen Sie sie noch einmal an.",
}
