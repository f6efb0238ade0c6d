import type { PageTexts } from "./texts"

export const de: PageTexts = {
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
    "Die Zahlung konnte nicht für die Bestellung verwendet werden. Sie geht an das Wallet oder die Karte zurück, von der sie kam.",
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
  printed_title: "Hier bezahlen",
  till: "Kasse",
  printed_busy_title: "Das wird bereits bezahlt",
  printed_busy:
    "Ein anderes Telefon oder die Kasse nimmt diese Zahlung gerade an. Wenn Sie das nicht sind, fragen Sie bitte an der Kasse.",
  printed_waiting: "Machen Sie in Ihrem Wallet weiter, um zu bezahlen.",
  printed_gone_title: "Diese Zahlung ist beendet",
  printed_gone:
    "Die Kasse hat sie abgebrochen, oder die Zeit ist abgelaufen. Bitte fragen Sie an der Kasse.",
  printed_settled:
    "Es ist nichts mehr zu bezahlen: Es wurde auf anderem Weg bezahlt oder geändert. Bei Fragen wenden Sie sich bitte an die Kasse.",
  printed_changed_title: "Der Betrag hat sich geändert",
  printed_changed:
    "Der Shop verlangt jetzt einen anderen Betrag. Bitten Sie an der Kasse, die Zahlung neu zu beginnen; sie erscheint auf dieser Seite.",
  printed_canceled_title: "Das wurde storniert",
  printed_canceled:
    "Es ist nichts mehr zu bezahlen. Bei Fragen wenden Sie sich bitte an die Kasse.",
  printed_editing_title: "Das wird gerade geändert",
  printed_editing:
    "Der Shop ändert, was zu bezahlen ist. Bitte warten Sie, bis die Kasse fertig ist.",
  printed_none_title: "Im Moment ist nichts zu bezahlen",
  printed_none:
    "Bitte sagen Sie an der Kasse, dass Sie mit dem gedruckten Code bezahlen möchten. Der Betrag erscheint hier von selbst.",
  printed_choose_title: "An welcher Kasse sind Sie?",
  printed_choose: "Mehrere Kassen warten. Wählen Sie die, an der Sie bedient werden.",
  printed_enter: "Geben Sie den Betrag ein, den Sie mit dem Shop vereinbart haben.",
  printed_amount: "Betrag in {currency}",
  printed_most: "Von {least} bis {most}",
  printed_note: "Notiz für den Shop (freiwillig)",
  printed_wrong: "Bitte geben Sie einen Betrag von {least} bis {most} ein.",
  printed_button: "Bezahlen",
  printed_wallet_title: "Bitte mit einem Wallet scannen",
  printed_wallet:
    "Hier kann nur in der App eines Wallets bezahlt werden. Scannen Sie den gedruckten Code mit einem von diesen: {wallets}.",
  printed_item: "Mit dem gedruckten Code bezahlt",
}
