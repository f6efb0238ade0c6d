import type { ofTests as english } from "../en/said-of-tests"

/** What the server says of a test connection and a probe. */
export const ofTests: typeof english = {
  connection_wrong_private_key: "Das Gateway kann die Signatur der Anfrage nicht bestätigen.",
  connection_wrong_private_key_fix:
    "Laden Sie den hier gezeigten öffentlichen Schlüssel im Dashboard hoch oder verwenden Sie den privaten Schlüssel zum hochgeladenen; key_version muss dessen Version sein.",
  connection_unknown_client: "Das Gateway kennt diese Client-ID nicht.",
  connection_unknown_client_fix:
    "Kopieren Sie die Client-ID noch einmal aus dem Dashboard und prüfen Sie, ob Region und Umgebung zum Konto gehören.",
  connection_not_opened: "Zahlungen sind für dieses Konto nicht freigeschaltet.",
  connection_not_opened_fix:
    "Bitten Sie den Support von Alipay, die Online-Zahlungs-APIs für diese Client-ID freizuschalten.",
  connection_wrong_address: "Die Adresse gibt es, aber dahinter nicht die Zahlungs-API.",
  connection_wrong_address_fix: "Prüfen Sie Region, Umgebung und gateway_url.",
  connection_key_not_uploaded:
    "Das Gateway hat keinen öffentlichen Schlüssel zu dieser Client-ID und Schlüsselversion.",
  connection_key_not_uploaded_fix:
    "Laden Sie Ihren öffentlichen Schlüssel im Dashboard hoch und tragen Sie die dort vergebene Version als key_version ein.",
  connection_client_disabled: "Die Client-ID ist beim Gateway gesperrt.",
  connection_client_disabled_fix: "Bitten Sie den Support von Alipay, sie freizugeben.",
  connection_wrong_alipay_public_key:
    "Das Gateway hat geantwortet, aber seine Antwort passt nicht zu dem hier eingetragenen öffentlichen Schlüssel von Alipay.",
  connection_wrong_alipay_public_key_fix:
    "Kopieren Sie Alipays öffentlichen Schlüssel zu dieser Client-ID und Umgebung aus dem Dashboard; es ist nicht Ihr eigener.",
  connection_answer_for_other_client:
    "Die Antwort des Gateways ist für eine andere Client-ID bestimmt.",
  connection_answer_for_other_client_fix:
    "Prüfen Sie client_id; vielleicht verwechselt etwas auf dem Weg zum Gateway Antworten.",
  connection_unsigned_answer: "Die Antwort trägt keine Signatur, kommt also nicht vom Gateway.",
  connection_unsigned_answer_fix:
    "Prüfen Sie Region und gateway_url; vielleicht antwortet ein Proxy oder eine Anmeldeseite anstelle des Gateways.",
  connection_incomplete_signature: "Ein Header der Signatur fehlt in der Antwort.",
  connection_incomplete_signature_fix:
    "Prüfen Sie den Proxy auf dem Weg zum Gateway: Er muss die Header signature und response-time weitergeben.",
  connection_answer_for_other_request: "Die Antwort des Gateways betrifft eine andere Anfrage.",
  connection_answer_for_other_request_fix:
    "Etwas auf dem Weg zum Gateway verwechselt oder wiederholt Antworten: Prüfen Sie den Proxy dazwischen.",
  connection_old_answer: "Die Antwort des Gateways wurde vor zu langer Zeit signiert.",
  connection_old_answer_fix:
    "Prüfen Sie die Uhr dieses Servers und ob ein Proxy auf dem Weg zum Gateway Antworten wiederholt.",
  connection_dns: "Der Name des Gateways lässt sich nicht auflösen.",
  connection_dns_fix: "Prüfen Sie Region und gateway_url sowie das DNS des Servers.",
  connection_tls:
    "Die Gegenseite konnte nicht durch ihr Zertifikat belegen, dass sie das Gateway ist.",
  connection_tls_fix:
    "Prüfen Sie gateway_url, die Uhr des Servers und ob ein Proxy verschlüsselte Verbindungen öffnet; wenn er das muss, fügen Sie sein Stammzertifikat mit NODE_EXTRA_CA_CERTS hinzu.",
  connection_connection_refused: "An der Adresse des Gateways nimmt nichts Verbindungen an.",
  connection_connection_refused_fix: "Prüfen Sie gateway_url; ein Simulator muss laufen.",
  connection_timeout: "Das Gateway hat nicht rechtzeitig geantwortet.",
  connection_timeout_fix:
    "Prüfen Sie, ob der Server Verbindungen ins Internet öffnen darf (Firewall, Proxy), und timeout_ms.",
  connection_connection: "Die Verbindung zum Gateway ist abgebrochen.",
  connection_connection_fix:
    "Prüfen Sie das Netzwerk zwischen diesem Server und dem Gateway, dann testen Sie erneut.",
  connection_protocol:
    "Die Antwort des Gateways ist signiert, entspricht aber nicht der Beschreibung seiner API.",
  connection_protocol_fix:
    "Aktualisieren Sie das Plugin; wenn es das neueste ist, melden Sie dies.",
  connection_http_status: "Die Adresse des Gateways antwortete mit dem HTTP-Status {{status}}.",
  connection_http_status_fix:
    "Prüfen Sie Region und gateway_url; wenn sie stimmen, hat das Gateway eine Störung: Testen Sie später erneut.",
  connection_refused: "Das Gateway hat die Anfrage mit {{result_code}} abgelehnt.",
  connection_refused_fix:
    "Schlagen Sie den Code in der Dokumentation des Gateways nach oder fragen Sie den Support von Alipay.",
  connection_configuration: "{{reason}}",
  connection_configuration_fix: "Korrigieren Sie diese Einstellung, dann testen Sie erneut.",
  connection_unexpected_answer: "Das Gateway hat eine Zahlung gefunden, die es nie gab.",
  connection_unexpected_answer_fix:
    "Prüfen Sie gateway_url: Was dort antwortet, verhält sich nicht wie das Gateway.",
  connection_clock_skew_ahead:
    "Die Uhr dieses Servers geht gegenüber dem Gateway {{minutes}} Minuten vor.",
  connection_clock_skew_fix:
    "Stellen Sie die Uhr des Servers per NTP; Anfragen werden mit der Zeit signiert.",
  connection_clock_skew_behind:
    "Die Uhr dieses Servers geht gegenüber dem Gateway {{minutes}} Minuten nach.",
  connection_connected: "Das Gateway kennt dieses Konto, und beide Seiten können einander prüfen.",
  probe_no_address: "Die öffentliche Adresse des Backends ist nicht bekannt.",
  probe_no_address_fix:
    "Setzen Sie backend_url in den Optionen des Plugins auf die Adresse, unter der das Internet dieses Backend erreicht.",
  probe_no_account: "Das Konto kann noch nichts signieren.",
  probe_no_account_fix: "Vervollständigen Sie zuerst Client-ID und Schlüssel.",
  probe_dns: "Der Name in backend_url lässt sich nicht auflösen.",
  probe_dns_fix: "Prüfen Sie backend_url und den DNS-Eintrag des Hosts.",
  probe_tls: "Das Zertifikat unter backend_url ist nicht gültig.",
  probe_tls_fix:
    "Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle samt Zwischenzertifikaten.",
  probe_connection_refused: "Unter backend_url nimmt nichts Verbindungen an.",
  probe_connection_refused_fix: "Öffnen Sie den Port oder korrigieren Sie backend_url.",
  probe_timeout: "Über backend_url kam keine rechtzeitige Antwort.",
  probe_timeout_fix:
    "Vielleicht verwirft eine Firewall die Verbindung: Öffnen Sie den Port zum Internet. Manche Netze lassen einen Server nicht auf seine eigene öffentliche Adresse zugreifen; lösen Sie dann stattdessen eine Testzahlung aus.",
  probe_connection: "Die Verbindung zu backend_url ist abgebrochen.",
  probe_connection_fix:
    "Prüfen Sie den Proxy oder Load Balancer vor dem Backend, dann versuchen Sie es erneut.",
  probe_redirected: "backend_url antwortet mit einer Weiterleitung, der das Gateway nicht folgt.",
  probe_redirected_fix:
    "Tragen Sie die endgültige Adresse als backend_url ein (https, der richtige Host, kein Pfad am Ende).",
  probe_not_found: "Unter dem Pfad für Benachrichtigungen antwortet nichts.",
  probe_not_found_fix:
    "Prüfen Sie den Proxy oder Load Balancer vor dem Backend: /hooks/alipay muss Medusa erreichen, und ein Pfad davor gehört in backend_url.",
  probe_blocked: "Etwas vor Medusa hat die Nachricht abgelehnt.",
  probe_blocked_fix:
    "Prüfen Sie den Proxy oder Load Balancer vor dem Backend: /hooks/alipay muss ohne Anmeldung offen sein und alle Header behalten.",
  probe_headers_removed:
    "Die Nachricht kam ohne ihre Header client-id, request-time und signature an.",
  probe_headers_removed_fix:
    "Prüfen Sie den Proxy oder Load Balancer vor dem Backend: Er muss sie weitergeben.",
  probe_body_changed: "Der Inhalt der Nachricht wurde unterwegs verändert.",
  probe_body_changed_fix:
    "Prüfen Sie den Proxy oder Load Balancer vor dem Backend: Er muss den Inhalt Byte für Byte weitergeben, ohne ihn zu lesen, zu komprimieren oder umzukodieren.",
  probe_other_store:
    "Die Nachricht kam an, aber bei einem Server mit anderen Schlüsseln für dieses Konto.",
  probe_other_store_fix:
    "Prüfen Sie, ob backend_url zu diesem Shop führt und ob alle Server dieselbe Datenbank und medusa-config verwenden.",
  probe_other_answer: "Etwas anderes als dieses Plugin hat geantwortet.",
  probe_other_answer_fix:
    "Prüfen Sie backend_url: Unter dieser Adresse liegt vielleicht ein Shop oder eine geparkte Seite.",
  probe_http_status:
    "Die Adresse für Benachrichtigungen antwortete mit dem HTTP-Status {{status}}.",
  probe_http_status_fix:
    "Prüfen Sie den Proxy oder Load Balancer vor dem Backend und das Protokoll des Servers.",
  probe_received: "Die Nachricht kam über die öffentliche Adresse unverändert zurück.",
}
