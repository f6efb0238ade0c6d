import type { LinkTexts } from "./texts"

export const de: LinkTexts = {
  payment: "Zahlung",
  about: "Wofür",
  order: "Bestellung Nr. {order}",
  amount: "Betrag",
  choose: "Wie möchten Sie bezahlen?",
  pay: "{amount} bezahlen",
  continue: "Weiter mit {wallet}",
  changed:
    "Der Betrag hat sich geändert, seit dieser Link erstellt wurde: vorher {before}, jetzt {amount}.",
  until: "Dieser Link gilt bis {time}.",
  waiting_title: "Noch nicht bezahlt",
  waiting: "Machen Sie weiter, wo Sie waren, oder wählen Sie eine andere Zahlungsart.",
  declined_title: "Die Zahlung hat nicht geklappt",
  processing_title: "Die Zahlung wird bestätigt",
  processing:
    "Das dauert einen Moment. Bitte bezahlen Sie nicht noch einmal: Diese Seite sagt Ihnen, wenn es so weit ist.",
  check: "Erneut prüfen",
  paid_title: "Bezahlt",
  paid: "Vielen Dank. Ihre Zahlung ist beim Shop angekommen. Sie können diese Seite schließen.",
  returned_title: "Das Geld geht an Sie zurück",
  returned:
    "Die Zahlung wurde nicht mehr gebraucht. Sie geht an das Wallet oder die Karte zurück, von der sie kam.",
  expired_title: "Dieser Link ist abgelaufen",
  expired: "Bitte lassen Sie sich vom Shop einen neuen geben.",
  not_due_title: "Hier gibt es nichts zu bezahlen",
  not_due: "Dieser Betrag ist nicht mehr fällig. Bei Fragen wenden Sie sich bitte an den Shop.",
  not_found_title: "Dieser Link ist nicht gültig",
  not_found: "Bitte prüfen Sie die Adresse, oder lassen Sie sich vom Shop einen neuen Link geben.",
  unavailable:
    "Hier kann im Moment nicht bezahlt werden. Bitte versuchen Sie es später noch einmal, oder fragen Sie den Shop.",
  too_many: "Das waren zu viele Versuche. Bitte warten Sie einige Minuten.",
  not_started:
    "Die Zahlung konnte nicht begonnen werden. Bitte versuchen Sie es noch einmal, oder wählen Sie eine andere Zahlungsart.",
  choose_one: "Bitte wählen Sie eine dieser Zahlungsarten.",
  forwarding_title: "Einen Moment bitte",
  forwarding: "Sie werden zu {wallet} weitergeleitet. Wenn nichts geschieht, nutzen Sie die Taste.",
  card: "Karte",
  mail_subject: "Ihre Zahlung für {shop}",
  mail_body: "Bitte bezahlen Sie {amount} an {shop} auf dieser Seite:",
}
