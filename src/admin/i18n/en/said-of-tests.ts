/** What the server says of a test connection and a probe. */
export const ofTests = {
  connection_wrong_private_key: "The gateway can't verify the signature of the request.",
  connection_wrong_private_key_fix:
    "Upload the public half shown here in the dashboard, or use the private key of the one that is uploaded; key_version must be that key's.",
  connection_unknown_client: "The gateway does not know this client ID.",
  connection_unknown_client_fix:
    "Copy the client ID from the dashboard again, and check that region and environment are those of the account.",
  connection_not_opened: "Payments are not opened for this account.",
  connection_not_opened_fix:
    "Ask Alipay's support to open the online payment APIs for this client ID.",
  connection_wrong_address: "The address exists, but not the payment API behind it.",
  connection_wrong_address_fix: "Check region, environment and gateway_url.",
  connection_key_not_uploaded: "The gateway has no public key for this client ID and key version.",
  connection_key_not_uploaded_fix:
    "Upload your public key in the dashboard, and enter the version it gets there as key_version.",
  connection_client_disabled: "The client ID is disabled at the gateway.",
  connection_client_disabled_fix: "Ask Alipay's support to enable it.",
  connection_wrong_alipay_public_key:
    "The gateway answered, but its answer is not signed with the Alipay public key entered here.",
  connection_wrong_alipay_public_key_fix:
    "Copy Alipay's public key of this client ID and environment from the dashboard; it is not your own public key.",
  connection_answer_for_other_client: "The gateway's answer is meant for another client ID.",
  connection_answer_for_other_client_fix:
    "Check client_id; something between here and the gateway may mix up answers.",
  connection_unsigned_answer:
    "The answer carries no signature, so it does not come from the gateway.",
  connection_unsigned_answer_fix:
    "Check region and gateway_url; a proxy or a sign-in page may answer in the gateway's place.",
  connection_incomplete_signature: "A header of the answer's signature is missing.",
  connection_incomplete_signature_fix:
    "Check the proxy on the way to the gateway: it must pass on the headers signature and response-time.",
  connection_answer_for_other_request: "The gateway's answer is about another request.",
  connection_answer_for_other_request_fix:
    "Something between here and the gateway mixes up or repeats answers: check the proxy on the way.",
  connection_old_answer: "The gateway's answer was signed too long ago.",
  connection_old_answer_fix:
    "Check this server's clock, and whether a proxy on the way to the gateway repeats answers.",
  connection_dns: "The gateway's name can't be resolved.",
  connection_dns_fix: "Check region and gateway_url, and the server's DNS.",
  connection_tls: "The other side could not prove by its certificate that it is the gateway.",
  connection_tls_fix:
    "Check gateway_url, the server's clock, and whether a proxy opens encrypted connections; add its root with NODE_EXTRA_CA_CERTS if it must.",
  connection_connection_refused: "Nothing listens at the gateway's address.",
  connection_connection_refused_fix: "Check gateway_url; a simulator must be running.",
  connection_timeout: "The gateway did not answer in time.",
  connection_timeout_fix:
    "Check that the server may open connections to the internet (firewall, proxy), and timeout_ms.",
  connection_connection: "The connection to the gateway broke.",
  connection_connection_fix:
    "Check the network between this server and the gateway, then test again.",
  connection_protocol: "The gateway's answer is signed, but it is not what its API describes.",
  connection_protocol_fix: "Update the plugin; if it is the newest, report this.",
  connection_http_status: "The gateway's address answered with HTTP status {{status}}.",
  connection_http_status_fix:
    "Check region and gateway_url; if they are right, the gateway has trouble: test again later.",
  connection_refused: "The gateway refused the request with {{result_code}}.",
  connection_refused_fix:
    "Look the code up in the gateway's documentation, or ask Alipay's support.",
  connection_configuration: "{{reason}}",
  connection_configuration_fix: "Correct this setting, then test again.",
  connection_unexpected_answer: "The gateway found a payment that was never made.",
  connection_unexpected_answer_fix:
    "Check gateway_url: what answers there does not behave like the gateway.",
  connection_clock_skew_ahead: "This server's clock is {{minutes}} minutes ahead of the gateway's.",
  connection_clock_skew_fix: "Set the server's clock by NTP; requests are signed with the time.",
  connection_clock_skew_behind: "This server's clock is {{minutes}} minutes behind the gateway's.",
  connection_connected: "The gateway knows this account, and each side can verify the other.",
  probe_no_address: "The backend's public address is not known.",
  probe_no_address_fix:
    "Set backend_url in the plugin's options to the address the internet reaches this backend at.",
  probe_no_account: "The account can't sign anything yet.",
  probe_no_account_fix: "Finish client ID and keys first.",
  probe_dns: "The name in backend_url can't be resolved.",
  probe_dns_fix: "Check backend_url and the DNS entry of its host.",
  probe_tls: "The certificate at backend_url is not valid.",
  probe_tls_fix: "Install a certificate that a public authority signed, with its intermediates.",
  probe_connection_refused: "Nothing listens at backend_url.",
  probe_connection_refused_fix: "Open the port, or correct backend_url.",
  probe_timeout: "No answer came through backend_url in time.",
  probe_timeout_fix:
    "A firewall may drop the connection: open the port to the internet. Some networks don't let a server reach its own public address; then send a sandbox payment instead.",
  probe_connection: "The connection to backend_url broke.",
  probe_connection_fix: "Check the proxy or load balancer in front of the backend, then try again.",
  probe_redirected: "backend_url answers with a redirect, which the gateway doesn't follow.",
  probe_redirected_fix:
    "Enter the final address as backend_url (https, the right host, no trailing path).",
  probe_not_found: "Nothing answers at the notification path.",
  probe_not_found_fix:
    "Check the proxy or load balancer in front of the backend: /hooks/alipay must reach Medusa, and a path prefix belongs into backend_url.",
  probe_blocked: "Something before Medusa refused the message.",
  probe_blocked_fix:
    "Check the proxy or load balancer in front of the backend: /hooks/alipay must be open without a sign-in, and keep every header.",
  probe_headers_removed:
    "The message arrived without its headers client-id, request-time and signature.",
  probe_headers_removed_fix:
    "Check the proxy or load balancer in front of the backend: it must pass them on.",
  probe_body_changed: "The message's body was changed on its way.",
  probe_body_changed_fix:
    "Check the proxy or load balancer in front of the backend: it must pass on the body byte by byte, without parsing, compressing or re-encoding it.",
  probe_other_store: "The message arrived, but at a server with other keys for this account.",
  probe_other_store_fix:
    "Check that backend_url leads to this store, and that every server uses the same database and medusa-config.",
  probe_other_answer: "Something else than this plugin answered.",
  probe_other_answer_fix:
    "Check backend_url: a storefront or a parking page may be at that address.",
  probe_http_status: "The notification address answered with HTTP status {{status}}.",
  probe_http_status_fix:
    "Check the proxy or load balancer in front of the backend, and the server's log.",
  probe_received: "The message came back through the public address unchanged.",
}
