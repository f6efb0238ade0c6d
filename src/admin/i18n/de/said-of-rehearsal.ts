import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "Nicht begonnen.",
  rehearsal_working: "Alipay arbeitet daran.",
  rehearsal_pay: "Bezahlen Sie {{amount}} auf der Seite von Alipay, wie ein Kunde.",
  rehearsal_paid: "{{amount}} wurden bezahlt.",
  rehearsal_not_paid: "Die Zahlung kam nicht zustande ({{code}}). Beginnen Sie neu.",
  rehearsal_not_booked: "Die Zahlung ist noch nicht gebucht.",
  rehearsal_heard:
    "Es kam trotzdem eine Nachricht zu der Zahlung, das zeigt also nichts. Beginnen Sie neu.",
  rehearsal_lost:
    "Es kam keine Nachricht zu der Zahlung. Der Shop hat selbst bei Alipay nachgefragt und sie gebucht.",
  rehearsal_refunded: "Ein Teil von {{amount}} ging zurück, und die Bestellung zeigt es.",
  rehearsal_not_refunded: "Alipay hat die Erstattung abgelehnt ({{code}}).",
  rehearsal_canceled:
    "Die Seite einer stornierten Bestellung nimmt kein Geld an, und der Rest der bezahlten ging zurück.",
  rehearsal_keys:
    "Alipay antwortet auf den verwendeten Schlüssel und auf den wartenden: Sie können jederzeit wechseln.",
  rehearsal_keys_wait:
    "Tragen Sie den wartenden öffentlichen Schlüssel von der Seite des Kontos im Dashboard von Alipay ein und prüfen Sie erneut. Mit ihm antwortete Alipay: {{reason}}",
  rehearsal_live: "Geprobt wird nur mit Testgeld, und dieses Konto nimmt echtes Geld an.",
  rehearsal_no_region:
    "Keine Region bietet dieses Konto mit einer Wallet an, die in ihrer Währung zahlen kann. Aktivieren Sie es zuerst in einer Region.",
  rehearsal_trouble: "Das ging schief: {{reason}}",
  no_rehearsal: "Mit diesem Konto gab es noch keinen Probelauf. Starten Sie ihn zuerst.",
}
