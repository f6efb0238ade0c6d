import type { ofRefusals as english } from "../en/said-of-refusals"

/** Refusals of the server. */
export const ofRefusals: typeof english = {
  certificate_no_key:
    "Ein Ausweis des Kunden wird nur verschlüsselt aufbewahrt, und die Option encryption_key des Plugins fehlt. Setzen Sie sie oder melden Sie ohne Ausweis an. Nichts wurde gesendet.",
  certificate_unreadable:
    "Der Ausweis des Kunden aus der früheren Anmeldung lässt sich mit den jetzigen Schlüsseln nicht öffnen. Geben Sie ihn noch einmal an.",
  not_declared: "{{reason}} Nichts wurde angemeldet.",
  not_sent: "{{reason}} Nichts wurde gesendet.",
  other_answer: "Eine andere Antwort auf diesen Streitfall ist unterwegs.",
  answer_not_taken: "Alipay hat die Antwort nicht angenommen: {{error}}",
  dispute_not_answered: "{{reason}} Der Streitfall ist nicht beantwortet.",
  link_no_mailer:
    "Der Shop hat keinen Anbieter für E-Mails. Fügen Sie einen hinzu oder senden Sie den Link selbst.",
  link_not_mailed:
    "Der Link konnte nicht gemailt werden: {{error}}. Versuchen Sie es noch einmal oder senden Sie ihn selbst.",
  link_no_order: "Es gibt keine Bestellung {{id}}.",
  link_order_canceled: "Die Bestellung ist storniert. Es ist nichts zu zahlen.",
  link_nothing_owed:
    "Die Bestellung schuldet nichts, oder eine Zahlung deckt, was sie schuldet. Sehen Sie sich ihre Zahlungen an.",
  link_no_collection: "Es gibt keine Zahlungssammlung {{id}}.",
  link_not_due:
    "Dieser Betrag ist nicht fällig. Er ist bezahlt, autorisiert oder beendet, oder Bestellung oder Warenkorb haben sich geändert.",
  link_not_offered:
    "Die Region der Bestellung bietet keinen Zahlungsanbieter von Alipay an. Fügen Sie der Region einen hinzu, etwa pp_alipay_cn.",
  link_no_address:
    "backend_url ist in den Optionen des Plugins nicht gesetzt. Setzen Sie sie auf die öffentliche Adresse des Backends: Dorthin führen Zahlungslinks.",
  link_no_key:
    "encryption_key ist in den Optionen des Plugins nicht gesetzt. Zahlungslinks werden damit signiert; erzeugen Sie einen mit: {{command}}",
  draft_in_edit:
    "Dieser Entwurf wird gerade bearbeitet. Bestätigen Sie die Bearbeitung zuerst auf der Seite des Entwurfs oder nehmen Sie sie zurück.",
  no_printed_code: "Dieser Ort hat noch keinen gedruckten Code. Drucken Sie zuerst sein Plakat.",
  poster_no_address:
    "backend_url ist in den Optionen des Plugins nicht gesetzt. Setzen Sie sie auf die öffentliche Adresse des Backends: Dorthin führen gedruckte Codes.",
  poster_no_key:
    "encryption_key ist in den Optionen des Plugins nicht gesetzt. Gedruckte Codes werden damit signiert; erzeugen Sie einen mit: {{command}}",
  poster_unprintable:
    "Der Name des Ortes hat Zeichen, die keine Schrift druckt: {{characters}}. Nennen Sie in der Option defense_fonts eine TTF- oder OTF-Datei, die sie hat.",
  captured_by_itself:
    "Alipay erfasst diese Zahlung von selbst, meist innerhalb von Minuten; es wird dann hier angezeigt. Wenn es nach einer Stunde nicht geschehen ist, können Sie sie hier erfassen.",
  hold_not_valid: "Die Autorisierung gilt bei Alipay nicht mehr; es kann nichts erfasst werden.",
  wallet_not_paid: "Die Wallet hat nicht bezahlt; es gibt nichts zu erfassen.",
  more_than_held:
    "Alipay hält {{held}} kleinste Einheiten in {{currency}}, davon sind {{taken}} erfasst oder werden es gerade; {{amount}} mehr geht nicht.",
  not_captured: "Alipay hat die Zahlung nicht erfasst: {{reason}}",
  not_refunded: "Alipay hat die Zahlung nicht erstattet: {{reason}}",
  not_canceled: "Alipay hat die Zahlung nicht storniert: {{reason}}",
  declaration_not_taken: "Alipay hat die Anmeldung nicht angenommen: {{reason}}",
  customs_other_wallet: "Nur Zahlungen mit Alipay (ALIPAY_CN) können beim Zoll angemeldet werden.",
  customs_not_paid: "Diese Zahlung ist nicht bezahlt, und nur Bezahltes kann angemeldet werden.",
  customs_amount_unknown:
    "Alipay hat nicht gesagt, wie viel dieser Zahlung angemeldet werden kann. Fragen Sie Alipay nach der Zahlung, dann versuchen Sie es erneut.",
  part_not_exact:
    "customs_order_id in den Metadaten der Sendung {{shipment}} ist weder ein Text noch eine ganze Zahl, die kurz genug ist, um genau zu sein. Schreiben Sie sie als Text, in Anführungszeichen.",
  part_unprintable:
    "Die ID des Teils enthält Zeichen, die sich nicht drucken lassen. Korrigieren Sie customs_order_id in den Metadaten der Sendung.",
  part_too_long:
    "Die ID {{part}} des Teils ist länger als {{longest}} Zeichen. Kürzen Sie customs_order_id in den Metadaten der Sendung.",
  whole_declared: "Die ganze Zahlung ist bereits angemeldet ({{id}}).",
  part_declared_first:
    "Ein Teil der Zahlung ist bereits angemeldet ({{id}}), deshalb muss auch der Rest in Teilen angemeldet werden.",
  part_declared: "Der Teil {{part}} ist bereits angemeldet ({{id}}).",
  shipment_declared: "Die Sendung {{shipment}} ist bereits als Teil {{part}} angemeldet ({{id}}).",
  shipment_declared_elsewhere:
    "Die Sendung {{shipment}} ist bereits für eine andere Zahlung der Bestellung angemeldet, als Teil {{part}} ({{id}}). Eine Sendung wird einmal angemeldet.",
  shipment_of_other_payment:
    "Keine der Waren in der Sendung {{shipment}} wurde mit dieser Zahlung bezahlt. Melden Sie sie für die Zahlung an, die sie bezahlt hat, oder geben Sie einen Betrag an.",
  paid_for_no_goods:
    "Mit dieser Zahlung wurden keine Waren bezahlt, die nicht eine frühere bezahlt hatte. Melden Sie von Hand an, was davon zu einer Sendung gehört.",
  nothing_to_declare: "Es ist nichts mehr anzumelden.",
  more_than_declarable:
    "Das ist mehr, als von dieser Zahlung noch anzumelden ist: {{left}} von {{amount}}.",
  declared_again: "Sie wurde als {{id}} erneut angemeldet: Korrigieren Sie diese.",
  declaration_stands:
    "Sie gilt: Alipay kann eine Anmeldung, die der Zoll nicht abgelehnt hat, weder ändern noch zurückziehen.",
  only_chargeback: "Nur eine Rückbuchung kann akzeptiert werden.",
  no_papers_taken: "Alipay nimmt für einen solchen Streitfall keine Unterlagen an.",
  answer_on_its_way:
    "Dieser Streitfall wurde um {{at}} beantwortet, und Alipay hat noch nicht bestätigt, dass die Antwort ankam. Wahrscheinlich ja; sie wird nicht zweimal gesendet, Alipays Nachricht wird es zeigen.",
  dispute_is_over: "Dieser Streitfall ist schon {{state}}.",
  dispute_paid_back:
    "Geld dieser Zahlung ging bereits an den Kunden zurück: Würden Sie auch akzeptieren, bekäme er es doppelt. Verteidigen Sie den Streitfall mit dem Beleg der Erstattung.",
  dispute_refund_unclear:
    "Für dieses Geld wurde eine Erstattung verlangt, und Alipay hat nicht gesagt, dass sie ausgeführt ist: Akzeptieren Sie auch, könnte der Kunde es doppelt bekommen. Warten Sie, bis es feststeht, oder verteidigen Sie den Streitfall.",
  not_defendable: "Alipay sagt, dass dieser Streitfall nicht verteidigt werden kann.",
  answer_too_late: "Die Zeit zum Antworten endete um {{at}}: Alipay nimmt keine Antwort mehr an.",
  time_is_over: "Die Zeit zum Antworten ist vorbei: Alipay nimmt keine Antwort mehr an.",
  no_more_papers: "Alipay nimmt für diese Anfrage keine weiteren Unterlagen an.",
  still_judged: "Alipay prüft noch die früheren Unterlagen: Warten Sie das Urteil ab.",
  under_review:
    "Alipay oder die Bank der Karte prüft die Kartenzahlung noch. Erfassen Sie sie, wenn die Prüfung fertig ist; nichts wurde erfasst.",
  review_refused:
    "Die Prüfung hat die Kartenzahlung abgelehnt. Stornieren Sie die Bestellung, das gibt die Autorisierung frei; nichts wurde erfasst.",
  order_being_made:
    "Gerade wird aus dieser Zahlung eine Bestellung. Sehen Sie in zwei Minuten noch einmal nach.",
  not_safe: "{{action}} ist für diesen Eintrag derzeit nicht sicher. Jetzt sicher: {{safe}}.",
  no_declarable_payment: "Diese Bestellung hat keine bezahlte Zahlung mit Alipay (ALIPAY_CN).",
  several_declarable:
    "Diese Bestellung hat mehrere Zahlungen, die angemeldet werden können: Geben Sie in payment_id an, welche.",
  not_registered_with_customs:
    "Das Konto ist nicht beim Zoll registriert. Füllen Sie seine Zolleinstellungen (Zollcode, Händlercode und Name) unter Einstellungen > Alipay aus.",
  no_certificates_here:
    "Dieses Konto sammelt keine Ausweise von Kunden. Schalten Sie das in seinen Zolleinstellungen ein oder melden Sie ohne Ausweis an.",
  order_is_canceled: "Diese Bestellung ist storniert.",
  only_left: "Nur {{left}} kann erfasst werden. Nichts wurde erfasst.",
  canceled_already: "Diese Zahlung wurde bereits storniert. Es wurde nichts bewegt.",
  no_order_stands: "Auf dieser Zahlung beruht keine Bestellung. Es wurde nichts bewegt.",
  not_releasable:
    "Nur eine Autorisierung, von der nichts erfasst ist, kann freigegeben werden. Was nicht erfasst ist, geht an den Kunden zurück, wenn die Autorisierung abläuft.",
  dispute_answered: "beantwortet",
  dispute_defended: "verteidigt",
  dispute_accepted: "akzeptiert",
  dispute_expired: "wegen abgelaufener Frist als akzeptiert gewertet",
  dispute_won: "gewonnen",
  dispute_lost: "verloren",
  dispute_canceled: "vom Kunden zurückgezogen",
}
