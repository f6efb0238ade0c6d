import type { ofSettings as english } from "../en/said-of-settings"

/** Sentences of the server about accounts: their settings, tests and what the doctor finds. */
export const ofSettings: typeof english = {
  not_registered:
    "medusa-config meldet keinen Anbieter mit der id „{{handle}}“ an, deshalb kann niemand mit diesem Konto zahlen. Melden Sie ihn an oder löschen Sie das Konto.",
  missing_client_id: "Die Client-ID fehlt.",
  missing_private_key: "Ihr privater Schlüssel fehlt.",
  unusable_private_key: "{{reason}}",
  unusable_next_key: "{{reason}}",
  missing_alipay_public_keys: "Alipays öffentlicher Schlüssel fehlt.",
  unusable_public_key: "Version {{version}}: {{reason}}",
  own_public_key:
    "Ihr eigener öffentlicher Schlüssel ist als der von Alipay eingetragen. Kopieren Sie Alipays öffentlichen Schlüssel aus dem Dashboard.",
  test_failed: "Der letzte Verbindungstest ist fehlgeschlagen: {{reason}}",
  no_backend_url:
    "Die Option backend_url des Plugins ist nicht gesetzt: Das Gateway erfährt nicht, wohin es Benachrichtigungen senden soll.",
  no_wallet_in_currency: "Mit keiner Wallet dieses Kontos kann man in {{currency}} zahlen.",
  not_enabled_in_region:
    "Der Anbieter ist in dieser Region nicht aktiviert. Bearbeiten Sie die Region und fügen Sie ihn den Zahlungsanbietern hinzu.",
  no_provider: "medusa-config meldet keinen Alipay-Anbieter an.",
  no_provider_fix:
    'Fügen Sie { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } zu den providers des Zahlungsmoduls hinzu.',
  account_is_ready: "Alles, was eine Zahlung braucht, ist da.",
  never_tested: "Die Verbindung wurde noch nie getestet.",
  never_tested_fix: "Führen Sie einen Verbindungstest durch.",
  tested_at: "Getestet um {{at}}: {{reason}}",
  never_probed: "Es wurde noch nie geprüft, ob Benachrichtigungen durchkommen.",
  never_probed_fix: "Senden Sie auf der Seite des Kontos eine Probe.",
  probed_at: "Geprüft um {{at}}: {{reason}}",
  no_settlement_currency:
    "Es ist keine Abrechnungswährung gesetzt. Zahlungen schlagen fehl, wenn der Vertrag mehr als eine hat.",
  no_settlement_currency_fix:
    "Wählen Sie auf der Seite des Kontos die Abrechnungswährung des Vertrags.",
  settled_in: "Abgerechnet wird in {{currency}}.",
  no_return_url:
    "Es gibt keine Rückkehr-URL: Ein Shop, der mit der Sitzung keine sendet, kann keine Zahlungen annehmen.",
  no_return_url_fix: "Setzen Sie die Seite des Shops nach der Zahlung als Rückkehr-URL.",
  return_url_fits: "Kunden kehren zu {{origin}} zurück.",
  return_url_elsewhere:
    "Kunden kehren zu {{origin}} zurück; das ist keine Adresse eines Ihrer Shops.",
  return_url_elsewhere_fix:
    "Korrigieren Sie die Rückkehr-URL oder fügen Sie ihre Origin in medusa-config zu storeCors hinzu.",
  offered_nowhere: "Der Anbieter ist in keiner Region aktiviert, deshalb sieht ihn kein Kunde.",
  offered_nowhere_fix:
    "Bearbeiten Sie unter Einstellungen, Regionen eine Region und fügen Sie {{provider}} zu ihren Zahlungsanbietern hinzu.",
  offered_in: "Angeboten in {{regions}}.",
  no_wallet_in_regions:
    "Mit keiner Wallet dieses Kontos kann man in {{regions}} zahlen, deshalb sieht es dort kein Kunde.",
  no_wallet_in_regions_fix:
    "Wählen Sie auf der Seite des Kontos andere Wallets oder für diese Regionen ein anderes Konto.",
  wallet_without_region:
    "Keine Region, in der das Konto angeboten wird, hat eine Währung für {{wallets}}.",
  wallet_without_region_fix:
    "Entfernen Sie die Wallet aus dem Konto oder bieten Sie das Konto in einer Region mit ihrer Währung an.",
  wallets_fit: "Mit jeder Wallet kann man in einer Region zahlen, in der das Konto angeboten wird.",
  fix_in_settings: "Öffnen Sie Einstellungen, Alipay und korrigieren Sie es dort.",
  customs_rule_fits:
    "Bestellungen werden nach Regel beim Zoll angemeldet; alle genannten Vertriebskanäle gibt es.",
  customs_channel_gone:
    "Keine Bestellung aus {{channels}} wird beim Zoll angemeldet: Einen solchen Vertriebskanal gibt es nicht.",
  customs_channel_gone_fix:
    "Wählen Sie auf der Seite des Kontos unter Zoll andere Kanäle oder korrigieren Sie customs.sales_channels in medusa-config.",
  not_checked: "Das konnte nicht geprüft werden: {{error}}",
  not_checked_fix: "Beheben Sie zuerst die anderen Befunde, dann prüfen Sie erneut.",
  locks_in_memory:
    "Sperren liegen im Speicher des einzelnen Servers. Das Plugin ist damit sicher; Medusa selbst ist es bei mehr als einem Server nicht.",
  events_in_memory:
    "Ereignisse liegen im Speicher des einzelnen Servers und gehen verloren, wenn er stoppt. Das Plugin ist damit sicher; Medusa selbst ist es bei mehr als einem Server nicht.",
  shared_by_servers: "Alle Server nutzen es gemeinsam.",
  add_module_fix: "Fügen Sie im Produktivbetrieb {{module}} zu medusa-config hinzu.",
  database_in_place: "Die Datenbank wird dort benutzt, wo sie vorher benutzt wurde.",
  database_moved:
    "Die Datenbank wird seit {{since}} an einem neuen Ort benutzt: Frühere Zahlungen und verknüpfte Wallets werden nicht angerührt.",
  database_moved_fix:
    "Wenn der Shop hierher umgezogen ist, bestätigen Sie unter Alipay den Eintrag „Shop umgezogen?“. Wenn dies eine Kopie ist, lassen Sie es so.",
  no_encryption_key:
    "Das Plugin hat keinen encryption_key, deshalb können im Admin keine Schlüssel gespeichert werden.",
  no_encryption_key_fix:
    "Erzeugen Sie einen mit {{command}} und setzen Sie ihn als encryption_key in den Optionen des Plugins.",
  sealed_with: "Geheimnisse sind mit dem Schlüssel {{key}} verschlüsselt.",
  backend_url_missing:
    "backend_url ist nicht gesetzt: Das Gateway erfährt nicht, wohin es Benachrichtigungen senden soll.",
  backend_url_missing_fix:
    "Setzen Sie sie in den Optionen des Plugins auf die öffentliche Adresse des Backends.",
  notified_at: "Benachrichtigungen gehen an {{url}}.",
  backend_url_plain:
    "backend_url ist {{url}}; das echte Gateway sendet Benachrichtigungen nur über https.",
  backend_url_plain_fix: "Verwenden Sie im Produktivbetrieb eine https-Adresse.",
  tables_up_to_date: "Die Tabellen des Plugins sind auf dem neuesten Stand.",
  migrations_pending: "Migrationen des Plugins stehen aus: {{migrations}}.",
  migrations_pending_fix: "Führen Sie aus: npx medusa db:migrate",
  medusa_tested: "Medusa {{version}} liegt im getesteten Bereich.",
  medusa_untested:
    "Medusa {{version}} liegt außerhalb des Bereichs, mit dem dieses Plugin getestet ist ({{range}}).",
  medusa_untested_fix:
    "Verwenden Sie eine Version aus diesem Bereich oder suchen Sie eine neuere Version des Plugins.",
  bad_client_id:
    "client_id muss 1 bis 64 Zeichen ohne Leerzeichen haben. Kopieren Sie sie aus dem Dashboard.",
  bad_key_version:
    "key_version muss die Version Ihres Schlüssels sein, wie das Dashboard sie zeigt, zum Beispiel 1.",
  gateway_url_no_url: "gateway_url ist keine URL. Schreiben Sie https://host.",
  gateway_url_credentials: "gateway_url darf keinen Benutzernamen und kein Passwort enthalten.",
  gateway_url_no_origin:
    "gateway_url muss eine Origin ohne Pfad, Abfrage und Fragment sein, zum Beispiel https://host.",
  gateway_url_no_https: "gateway_url muss https verwenden; http ist nur für localhost erlaubt.",
  unknown_currency:
    "Für die Währung {{currency}} ist keine Zahl von Nachkommastellen beim Gateway bekannt, deshalb kann kein Betrag darin gesendet werden.",
  wallet_not_in_currency: "Mit {{wallet}} zahlt man in {{currencies}}, nicht in {{currency}}.",
  client_of_sandbox:
    "client_id gehört zur Testumgebung, aber die Umgebung ist der Echtbetrieb. Verwenden Sie die echte Client-ID mit ihren eigenen Schlüsseln.",
  client_of_live:
    "client_id gehört zum Echtbetrieb, aber die Umgebung ist die Testumgebung. Verwenden Sie die Client-ID, die mit SANDBOX_ beginnt, mit ihren eigenen Schlüsseln.",
  key_is_own:
    "alipay_public_key ist Ihr eigener öffentlicher Schlüssel. Fügen Sie den von Alipay ein; das Dashboard zeigt ihn, nachdem Sie Ihren hochgeladen haben.",
  key_of_other_pair:
    "private_key gehört zu einem anderen Paar: Der Fingerabdruck seines öffentlichen Schlüssels ist {{fingerprint}}. Fügen Sie den privaten Schlüssel zum hochgeladenen öffentlichen ein oder laden Sie den öffentlichen zu diesem hoch.",
  private_key_empty: "{{field}} ist leer. Fügen Sie Ihren privaten RSA-Schlüssel ein.",
  private_key_is_public:
    "{{field}} enthält einen öffentlichen Schlüssel. Fügen Sie den privaten des Paares ein, dessen öffentlichen Sie hochgeladen haben.",
  private_key_unreadable:
    "{{field}} ist kein privater Schlüssel. Fügen Sie ihn vollständig ein, als PEM mit den Zeilen BEGIN und END oder als ein Stück base64; vielleicht fehlen Zeilen.",
  public_key_empty:
    "{{field}} ist leer. Fügen Sie Alipays öffentlichen Schlüssel aus dem Dashboard ein.",
  public_key_is_private:
    "{{field}} enthält einen privaten Schlüssel. Fügen Sie Alipays öffentlichen Schlüssel aus dem Dashboard ein, nicht Ihren eigenen.",
  public_key_unreadable:
    "{{field}} ist kein öffentlicher Schlüssel. Kopieren Sie Alipays öffentlichen Schlüssel vollständig aus dem Dashboard; vielleicht fehlen Zeichen oder Zeilen.",
  key_has_pass_phrase:
    "{{field}} ist durch eine Passphrase geschützt. Entfernen Sie sie mit: openssl pkey -in key.pem -out plain.pem",
  key_is_certificate:
    "{{field}} ist ein Zertifikat, kein Schlüssel. Fügen Sie den Schlüssel selbst ein.",
  key_of_other_type:
    "{{field}} ist ein Schlüssel vom Typ {{type}}. Das Gateway braucht einen RSA-Schlüssel mit mindestens {{least}} Bit.",
  key_too_short:
    "{{field}} hat {{bits}} Bit. Das Gateway braucht einen RSA-Schlüssel mit mindestens {{least}} Bit.",
  key_damaged:
    "{{field}} ist beschädigt: Seine Zahlen gehören nicht zusammen. Kopieren Sie ihn noch einmal.",
  too_long: "{{field}} ist länger als {{longest}} Zeichen.",
  unknown_wallet:
    "payment_method_types nennt die unbekannte Wallet {{wallet}}. Wählen Sie aus der Liste; eine Wallet, die neuer ist als dieses Plugin, lässt sich in medusa-config setzen.",
  empty: "{{field}} ist leer. Lassen Sie es weg oder geben Sie einen Wert an.",
  too_many: "{{field}} zählt mehr als {{most}} auf.",
  bad_origins:
    "allowed_return_origins muss Origins wie https://shop.example oder myshop://checkout aufzählen, ohne Pfad und Abfrage.",
  origin_too_long: "allowed_return_origins enthält eine, die länger ist als {{longest}} Zeichen.",
  bad_timeout: "timeout_ms muss eine ganze Zahl von Millisekunden von 100 bis 60000 sein.",
  bad_settlement_currency:
    "settlement_currency muss ein dreistelliger Code nach ISO 4217 sein, zum Beispiel USD.",
  no_wallets:
    "payment_method_types ist leer. Lassen Sie es für ALIPAY_CN weg oder nennen Sie mindestens eine Wallet.",
  unknown_place:
    "order_description enthält {{place}}, das unbekannt ist. Verwenden Sie {shop}, {items} und {order}.",
  bad_merchant_region:
    "merchant_region muss ein zweistelliger Ländercode nach ISO 3166 sein, zum Beispiel SG.",
  version_twice:
    "alipay_public_keys hat zwei Schlüssel mit der Version {{version}}. Jede Version hat einen Schlüssel.",
  customs_code_missing:
    "customs.customs_code fehlt. Geben Sie den Code des Zolls an, zum Beispiel NINGBO.",
  bad_customs_code:
    "customs.customs_code muss ein Code aus Buchstaben und Ziffern sein, zum Beispiel NINGBO.",
  merchant_code_missing:
    "customs.merchant_customs_code fehlt. Geben Sie den Code an, unter dem Sie beim Zoll registriert sind.",
  merchant_name_missing:
    "customs.merchant_customs_name fehlt. Geben Sie den Namen an, unter dem Sie beim Zoll registriert sind.",
  customs_no_shipment:
    "customs.per muss order sein, solange customs.when payment ist: Wenn eine Bestellung bezahlt wird, gibt es noch keine Sendung.",
  no_waiting_pair: "Kein Schlüsselpaar wartet. Erzeugen Sie zuerst eines.",
  setting_missing:
    "{{field}} fehlt. Setzen Sie das im Admin unter Einstellungen, Alipay oder in den Optionen des Anbieters in medusa-config.",
  sandbox_client_in_live:
    "client_id beginnt mit SANDBOX_ und gehört damit zur Testumgebung, aber die Umgebung ist der Echtbetrieb. Verwenden Sie die echte Client-ID und ihre eigenen Schlüssel.",
  live_client_in_sandbox:
    "Die Umgebung ist die Testumgebung, aber client_id beginnt nicht mit SANDBOX_. Verwenden Sie die Client-ID der Testumgebung und ihre eigenen Schlüssel.",
  address_not_absolute:
    "{{field}} muss eine vollständige URL wie https://shop.example/checkout/alipay sein.",
  address_scheme:
    "{{field}} muss zu einer Seite oder App führen, wie https://shop.example/checkout/alipay; dieses Schema ist nicht erlaubt.",
  address_too_long:
    "{{field}} ist so, wie es gesendet wird, länger als {{longest}} Zeichen: Leerzeichen und Buchstaben außerhalb von ASCII werden codiert. Verwenden Sie eine kürzere Adresse.",
  address_credentials: "{{field}} darf keinen Benutzernamen und kein Passwort enthalten.",
  no_sealing_key:
    "{{field}} kann ohne encryption_key nicht gespeichert werden. Setzen Sie diese Option des Plugins und starten Sie den Server neu.",
  unknown_sealing_key:
    "{{field}} ist mit dem Schlüssel {{key}} verschlüsselt, der nicht konfiguriert ist. Nennen Sie ihn in previous_encryption_keys oder geben Sie den Wert noch einmal ein.",
  damaged_secret:
    "{{field}} kann nicht gelesen werden: Das Gespeicherte wurde verändert. Geben Sie es noch einmal ein.",
  handle_missing: "Das Handle fehlt.",
  bad_handle:
    "Das Handle muss die id des Anbieters in medusa-config sein: Kleinbuchstaben, Ziffern und „-“.",
  no_account:
    "Es gibt kein Alipay-Konto „{{handle}}“: Kein Anbieter hat diese id, und nichts ist dafür gespeichert.",
  setup_connected: "Alipay antwortet auf die Schlüssel dieses Kontos.",
  setup_message_came: "Nachrichten von Alipay kommen an und sind echt.",
  setup_return_page_skipped:
    "Keine ist gesetzt. Kunden zahlen schon, also sendet die Storefront ihre eigene.",
  setup_paid_test: "Eine Testzahlung ist eingegangen.",
  setup_paid_live: "Kunden zahlen mit diesem Konto.",
  setup_not_paid:
    "Zahlen Sie einmal selbst: in der Storefront oder über den Zahlungslink einer Bestellung.",
  setup_refunded: "Eine Erstattung ist gelungen.",
  setup_not_refunded: "Erstatten Sie einen Teil dieser Zahlung in ihrer Bestellung.",
  setup_refund_skipped: "Noch gab es keine. Kunden zahlen schon, ein Test ist nicht nötig.",
  setup_live: "Die Schlüssel für den Echtbetrieb sind in Gebrauch.",
  setup_not_live:
    "Wenn alles andere erledigt ist: Client-ID und Schlüssel für den Echtbetrieb eintragen und „Echtbetrieb“ wählen.",
}
