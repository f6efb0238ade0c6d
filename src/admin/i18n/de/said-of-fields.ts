import type { ofFields as english } from "../en/said-of-fields"

/** What a field must be, and what does not exist. */
export const ofFields: typeof english = {
  no_dispute: "Es gibt keinen Streitfall {{id}}.",
  nothing_to_ask:
    "Es gibt nichts zu fragen: Keine Verteidigung dieses Streitfalls wartet auf eine Antwort, die ihre Datei verraten kann.",
  no_such_document: "Alipay hat kein solches Dokument zu diesem Streitfall.",
  other_file_sent:
    "Alipay hat eine andere Datei gesendet als angekündigt: Ihr MD5 ist {{md5}} und nicht {{expected}}. Versuchen Sie es noch einmal und verwenden Sie sie nicht, bevor sie passt.",
  no_written_defense:
    "Alipay hat keine Verteidigung gemeldet, die es für diesen Streitfall geschrieben hat.",
  no_copy:
    "Davon wird hier keine Kopie aufbewahrt: Kopien bleiben ein Jahr, wenn encryption_key gesetzt ist. Holen Sie das Eingereichte bei Alipay.",
  copy_unreadable:
    "Die Kopie lässt sich nicht lesen: Der encryption_key, mit dem sie verschlüsselt wurde, fehlt. Nehmen Sie ihn in previous_encryption_keys auf oder holen Sie das Eingereichte bei Alipay.",
  refused_other_client: "sie meldet einen Streitfall zur Zahlung einer anderen Client-ID",
  refused_other_keys:
    "sie meldet einen Streitfall, und ihre Signatur passt zu keinem öffentlichen Alipay-Schlüssel des Kontos, mit dem gezahlt wurde",
  refused_no_account: "kein Konto mit diesem Kürzel ist nutzbar",
  refused_headers: "die Header client-id, request-time und signature sind nicht alle vorhanden",
  refused_client_id: "sie ist für eine andere Client-ID bestimmt",
  refused_signature_header: "ihr Signatur-Header ist fehlerhaft aufgebaut",
  refused_signature: "ihre Signatur passt zu keinem öffentlichen Alipay-Schlüssel dieses Kontos",
  store_not_registered: "Alipay hat die Filiale nicht registriert: {{reason}}",
  store_not_told: "Alipay hat nicht gesagt, was es zur Filiale hat: {{reason}}",
  documents_no_key:
    "Dokumente werden nur verschlüsselt aufbewahrt, und die Option encryption_key des Plugins fehlt. Setzen Sie sie oder registrieren Sie ohne Dokumente. Nichts wurde gesendet.",
  no_stock_location: "Es gibt keinen Lagerort {{id}}.",
  place_registered:
    "Der Ort ist mit dem Konto „{{account}}“ schon registriert ({{id}}). Korrigieren Sie diese Registrierung.",
  store_corrected: "Die Filiale wurde von einer anderen Anfrage korrigiert.",
  documents_gone:
    "Es fehlen Dokumente: Die der früheren Anfrage werden nicht mehr aufbewahrt oder lassen sich nicht öffnen. Geben Sie sie noch einmal an, oder eine leere Liste.",
  annex_broken_picture:
    "Der Anhang „{{name}}“ ist ein Bild, das sich nicht lesen lässt. Speichern Sie es neu als JPEG.",
  annex_unreadable:
    "Der Anhang „{{name}}“ ist ein PDF, das sich nicht lesen lässt: Es ist geschützt oder beschädigt. Drucken Sie es in ein neues PDF.",
  annex_pages: "Der Anhang „{{name}}“ hat {{pages}} Seiten; höchstens {{most}} lassen sich senden.",
  annex_large_picture:
    "Der Anhang „{{name}}“ ist ein zu großes Bild oder eines zu viel. Speichern Sie es neu als JPEG.",
  annex_kind: "Der Anhang „{{name}}“ muss eine PDF-, PNG- oder JPEG-Datei sein.",
  defense_large:
    "Das Dokument darf höchstens {{bytes}} Bytes haben: Mehr nimmt Alipay über seine Schnittstelle nicht an. Verkleinern Sie die Datei oder laden Sie sie im Dashboard von Alipay hoch.",
  field_base64: "{{field}} muss eine Datei in base64 sein, ohne vorangestelltes data:.",
  defense_kind: "Das Dokument muss eine PDF-, DOC- oder DOCX-Datei sein; es ist keine davon.",
  store_being_sent: "Die Anfrage wird gerade gesendet.",
  store_unknown:
    "Noch ist nicht bekannt, ob Alipay die Anfrage angenommen hat; es wird danach gefragt.",
  store_in_review:
    "Die Filiale wird geprüft. Bis das vorbei ist, nimmt Alipay keine andere Anfrage zu ihr an.",
  store_approved: "Die Filiale ist genehmigt. Bitten Sie Alipay, die Angaben zu ändern.",
  nothing_to_correct: "Es ist nichts zu korrigieren.",
  document_large: "{{field}} ist größer als 750.000 Bytes. Verkleinern Sie die Datei.",
  store_document_kind: "{{field}} muss eine PDF-, JPEG- oder PNG-Datei sein; es ist keine davon.",
  documents_large:
    "Die Dokumente sind zusammen größer als 2.000.000 Bytes. Verkleinern Sie die Dateien.",
  store_mcc: "{{field}} muss aus vier Ziffern bestehen, etwa 5499.",
  store_country: "{{field}} muss aus zwei Großbuchstaben bestehen, etwa CN.",
  store_word: "{{field}} muss ein Code aus Großbuchstaben sein, wie Alipay ihn nennt.",
  store_own_id: "{{field}} darf nur Buchstaben, Ziffern, - und _ enthalten.",
  store_missing: "{{field}} fehlt. Füllen Sie das Feld aus.",
  store_terminal_twice: "{{field}} nennt {{name}} zweimal. Nennen Sie jede einmal.",
  store_may_be_sent: "Die Registrierung wird noch gesendet. Ändern Sie die Kassen in einer Minute.",
  store_too_long: "{{field}} ist länger als {{longest}} Zeichen. Mehr nimmt Alipay nicht an.",
  store_rejected:
    "Alipay hat diesen Ort als Filiale abgelehnt. Korrigieren Sie die Registrierung unter Alipay > Filialen. Nichts wurde begonnen.",
  no_item: "Es gibt keinen Eintrag {{id}}.",
  no_store: "Es gibt keine Filiale {{id}}.",
  field_text: "{{field}} muss ein Text von 1 bis {{longest}} Zeichen sein.",
  field_short_text: "{{field}} muss ein Text von höchstens {{longest}} Zeichen sein.",
  field_one_of: "{{field}} muss eines von diesen sein: {{words}}.",
  field_some_of: "{{field}} muss eines oder mehrere von diesen sein: {{words}}.",
  field_codes: "{{field}} muss aus einem oder mehreren Codes mit Kommas dazwischen bestehen.",
  field_code: "{{field}} muss ein Code sein, etwa {{example}}.",
  field_time: "{{field}} muss ein Datum nach ISO 8601 sein, etwa {{example}}.",
  field_whole_number: "{{field}} muss eine ganze Zahl von {{least}} bis {{most}} sein.",
  field_file_name: "{{field}} muss der Name der Datei sein, höchstens 256 Zeichen lang.",
  field_minor_units:
    "{{field}} muss aus Ziffern kleinster Währungseinheiten bestehen, etwa „{{example}}“.",
  field_address: "{{field}} muss aus E-Mail-Adressen bestehen, etwa shop@example.com.",
  field_list: "{{field}} muss eine Liste mit höchstens {{most}} Einträgen sein.",
  field_cursor: "cursor muss next_cursor oder previous_cursor einer früheren Antwort sein.",
  field_unknown: "Dieses Feld gibt es in dieser Anfrage nicht.",
  answers_other_key: "Antworten passen nicht zu alipay_public_key",
  revision_missing: "revision fehlt. Senden Sie die Revision des bearbeiteten Kontos.",
  account_has_payments:
    "{{payments}} Zahlungen dieses Kontos sind noch offen. Löschen Sie es, wenn sie abgeschlossen sind.",
  account_has_wallets:
    "{{wallets}} verknüpfte Wallets lassen sich ohne die Schlüssel dieses Kontos weder belasten noch beenden. Beenden Sie sie zuerst auf den Seiten ihrer Kunden oder löschen Sie das Konto ohne purge_former_keys=true. Mit leave_linked_wallets=true wird es trotzdem gelöscht: Nur die Kunden können die Erlaubnis dann noch in ihren Wallets beenden.",
  account_has_disputes:
    "{{disputes}} Streitfälle dieses Kontos sind noch offen. Ohne seine Schlüssel lassen sie sich nicht beantworten, und ihr Ende wird nicht geglaubt. Löschen Sie es, wenn sie vorbei sind, oder ohne purge_former_keys=true. Mit leave_open_disputes=true wird es trotzdem gelöscht.",
  bad_request: "Die Anfrage ist nicht richtig.",
  changed_by_other:
    "Jemand anderes hat dieses Konto geändert. Prüfen Sie die Änderungen und speichern Sie dann noch einmal.",
  alerts_revision_missing:
    "revision fehlt. Senden Sie die Revision der bearbeiteten Meldungseinstellungen.",
  alerts_changed:
    "Ein anderer Admin hat die Meldungen geändert, seit Sie sie geöffnet haben. Nichts wurde gespeichert: Öffnen Sie sie erneut und speichern Sie dann.",
  alert_kinds:
    "kinds muss urgent, all oder eine Liste mit mindestens einer Art von Einträgen sein.",
  settled_reason_short: "Sagen Sie in mindestens drei Zeichen, wie es erledigt wurde.",
  attention_ids: "ids muss eine Liste von 1 bis {{most}} IDs von Einträgen sein.",
  no_declaration: "Es gibt keine Anmeldung {{id}}.",
  declare_amount: "amount muss aus Ziffern in Fen bestehen, etwa 12800 für 128 CNY.",
  declare_certificate: "certificate muss Namen und Nummer des Ausweises des Käufers enthalten.",
  declare_card_number:
    "certificate.number muss aus den 18 Zeichen eines chinesischen Personalausweises bestehen.",
  annexes_files: "annexes darf höchstens {{most}} Dateien mit Namen und Inhalt enthalten.",
  link_one_id:
    "Geben Sie order_id oder payment_collection_id an, nicht beide: Das sagt, wofür der Link bezahlt wird.",
  link_email: "email_to muss eine E-Mail-Adresse sein.",
  no_payment: "Es gibt keine Zahlung {{id}}.",
  store_address: "{{field}} muss eine Adresse enthalten.",
  store_details: "details muss enthalten, was vom Händler und von der Filiale registriert wird.",
  store_documents: "documents darf höchstens {{most}} Dateien mit Art, Namen und Inhalt enthalten.",
  sale_lines:
    "lines muss 1 bis 100 Zeilen enthalten, jede mit variant_id und quantity oder mit title und amount.",
  sale_code: "code muss sein, was die Kasse gescannt hat: 8 bis 128 Zeichen ohne Leerzeichen.",
  sale_method: 'method muss "scan" mit einem code, "show" oder "printed" sein.',
  no_notification: "Es gibt keine Benachrichtigung {{id}}.",
  no_agreement: "Es gibt keine Vereinbarung {{id}}.",
  accept_confirmation:
    "confirmation muss „{{confirmation}}“ sein: Mit dem Akzeptieren ist es endgültig verloren. Nichts wurde gesendet.",
  no_verified_notification:
    "Es gibt keine geprüfte Benachrichtigung {{id}}. Eine abgelehnte lässt sich nicht noch einmal anwenden.",
  no_order: "Es gibt keine Bestellung {{id}}.",
  font_unreadable:
    "defense_fonts: {{path}} lässt sich nicht lesen ({{error}}). Korrigieren Sie den Pfad in medusa-config.",
  font_unusable:
    "defense_fonts: {{path}} ist keine brauchbare Schriftart ({{error}}). Verwenden Sie eine TTF- oder OTF-Datei.",
  settled_reason_missing:
    "Sagen Sie in reason, wie es erledigt wurde: Das wird beim Eintrag aufbewahrt.",
  no_region: "Es gibt keine Region {{id}}.",
}
