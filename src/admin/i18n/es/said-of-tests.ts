import type { ofTests as english } from "../en/said-of-tests"

/** What the server says of a test connection and a probe. */
export const ofTests: typeof english = {
  connection_wrong_private_key: "La pasarela no puede verificar la firma de la solicitud.",
  connection_wrong_private_key_fix:
    "Suba en el panel la clave pública que se muestra aquí o use la clave privada de la que está subida; key_version debe ser la de esa clave.",
  connection_unknown_client: "La pasarela no conoce este ID de cliente.",
  connection_unknown_client_fix:
    "Copie de nuevo el ID de cliente del panel y compruebe que la región y el entorno sean los de la cuenta.",
  connection_not_opened: "Los pagos no están habilitados para esta cuenta.",
  connection_not_opened_fix:
    "Pida al soporte de Alipay que habilite las API de pagos en línea para este ID de cliente.",
  connection_wrong_address: "La dirección existe, pero no hay detrás una API de pagos.",
  connection_wrong_address_fix: "Revise la región, el entorno y gateway_url.",
  connection_key_not_uploaded:
    "La pasarela no tiene ninguna clave pública para este ID de cliente y esta versión de clave.",
  connection_key_not_uploaded_fix:
    "Suba su clave pública en el panel y ponga como key_version la versión que reciba allí.",
  connection_client_disabled: "El ID de cliente está desactivado en la pasarela.",
  connection_client_disabled_fix: "Pida al soporte de Alipay que lo active.",
  connection_wrong_alipay_public_key:
    "La pasarela respondió, pero su respuesta no está firmada con la clave pública de Alipay indicada aquí.",
  connection_wrong_alipay_public_key_fix:
    "Copie del panel la clave pública de Alipay de este ID de cliente y entorno; no es su propia clave pública.",
  connection_answer_for_other_client: "La respuesta de la pasarela es para otro ID de cliente.",
  connection_answer_for_other_client_fix:
    "Revise client_id; puede que algo entre este servidor y la pasarela confunda las respuestas.",
  connection_unsigned_answer: "La respuesta no lleva firma, así que no viene de la pasarela.",
  connection_unsigned_answer_fix:
    "Revise la región y gateway_url; puede que responda un proxy o una página de inicio de sesión en lugar de la pasarela.",
  connection_incomplete_signature: "Falta una cabecera de la firma en la respuesta.",
  connection_incomplete_signature_fix:
    "Revise el proxy hacia la pasarela: debe dejar pasar las cabeceras signature y response-time.",
  connection_answer_for_other_request: "La respuesta de la pasarela trata de otra solicitud.",
  connection_answer_for_other_request_fix:
    "Algo entre este servidor y la pasarela confunde o repite respuestas: revise el proxy intermedio.",
  connection_old_answer: "La respuesta de la pasarela se firmó hace demasiado tiempo.",
  connection_old_answer_fix:
    "Revise el reloj de este servidor y si un proxy hacia la pasarela repite respuestas.",
  connection_dns: "No se puede resolver el nombre de la pasarela.",
  connection_dns_fix: "Revise la región y gateway_url, y el DNS del servidor.",
  connection_tls: "El otro lado no pudo demostrar con su certificado que es la pasarela.",
  connection_tls_fix:
    "Revise gateway_url, el reloj del servidor y si un proxy abre las conexiones cifradas; si debe hacerlo, añada su raíz con NODE_EXTRA_CA_CERTS.",
  connection_connection_refused: "Nada escucha en la dirección de la pasarela.",
  connection_connection_refused_fix:
    "Revise gateway_url; si es un simulador, debe estar en marcha.",
  connection_timeout: "La pasarela no respondió a tiempo.",
  connection_timeout_fix:
    "Compruebe que el servidor pueda abrir conexiones a internet (cortafuegos, proxy) y revise timeout_ms.",
  connection_connection: "Se cortó la conexión con la pasarela.",
  connection_connection_fix: "Revise la red entre este servidor y la pasarela, y vuelva a probar.",
  connection_protocol:
    "La respuesta de la pasarela está firmada, pero no es lo que describe su API.",
  connection_protocol_fix: "Actualice el plugin; si ya es el más nuevo, comuníquelo.",
  connection_http_status: "La dirección de la pasarela respondió con el estado HTTP {{status}}.",
  connection_http_status_fix:
    "Revise la región y gateway_url; si son correctas, la pasarela tiene un problema: vuelva a probar más tarde.",
  connection_refused: "La pasarela rechazó la solicitud con {{result_code}}.",
  connection_refused_fix:
    "Busque el código en la documentación de la pasarela o pregunte al soporte de Alipay.",
  connection_configuration: "{{reason}}",
  connection_configuration_fix: "Corrija este ajuste y vuelva a probar.",
  connection_unexpected_answer: "La pasarela encontró un pago que nunca se hizo.",
  connection_unexpected_answer_fix:
    "Revise gateway_url: lo que responde allí no se comporta como la pasarela.",
  connection_clock_skew_ahead:
    "El reloj de este servidor va {{minutes}} minutos por delante del de la pasarela.",
  connection_clock_skew_fix:
    "Ponga en hora el servidor por NTP; las solicitudes se firman con la hora.",
  connection_clock_skew_behind:
    "El reloj de este servidor va {{minutes}} minutos por detrás del de la pasarela.",
  connection_connected: "La pasarela conoce esta cuenta y cada lado puede verificar al otro.",
  probe_no_address: "No se conoce la dirección pública del backend.",
  probe_no_address_fix:
    "Defina backend_url en las opciones del plugin con la dirección por la que internet llega a este backend.",
  probe_no_account: "La cuenta aún no puede firmar nada.",
  probe_no_account_fix: "Complete primero el ID de cliente y las claves.",
  probe_dns: "No se puede resolver el nombre de backend_url.",
  probe_dns_fix: "Revise backend_url y la entrada DNS de su host.",
  probe_tls: "El certificado de backend_url no es válido.",
  probe_tls_fix: "Instale un certificado firmado por una autoridad pública, con sus intermedios.",
  probe_connection_refused: "Nada escucha en backend_url.",
  probe_connection_refused_fix: "Abra el puerto o corrija backend_url.",
  probe_timeout: "No llegó respuesta a tiempo por backend_url.",
  probe_timeout_fix:
    "Puede que un cortafuegos descarte la conexión: abra el puerto a internet. Algunas redes no dejan que un servidor llegue a su propia dirección pública; en ese caso, haga un pago en el entorno de pruebas.",
  probe_connection: "Se cortó la conexión con backend_url.",
  probe_connection_fix:
    "Revise el proxy o el balanceador de carga delante del backend y vuelva a intentarlo.",
  probe_redirected: "backend_url responde con una redirección, que la pasarela no sigue.",
  probe_redirected_fix:
    "Ponga la dirección final como backend_url (https, el host correcto, sin ruta al final).",
  probe_not_found: "Nada responde en la ruta de las notificaciones.",
  probe_not_found_fix:
    "Revise el proxy o el balanceador de carga delante del backend: /hooks/alipay debe llegar a Medusa, y un prefijo de ruta debe ir en backend_url.",
  probe_blocked: "Algo antes de Medusa rechazó el mensaje.",
  probe_blocked_fix:
    "Revise el proxy o el balanceador de carga delante del backend: /hooks/alipay debe estar abierto sin inicio de sesión y conservar todas las cabeceras.",
  probe_headers_removed: "El mensaje llegó sin sus cabeceras client-id, request-time y signature.",
  probe_headers_removed_fix:
    "Revise el proxy o el balanceador de carga delante del backend: debe dejarlas pasar.",
  probe_body_changed: "El contenido del mensaje se cambió por el camino.",
  probe_body_changed_fix:
    "Revise el proxy o el balanceador de carga delante del backend: debe pasar el contenido byte a byte, sin interpretarlo, comprimirlo ni recodificarlo.",
  probe_other_store: "El mensaje llegó, pero a un servidor con otras claves para esta cuenta.",
  probe_other_store_fix:
    "Compruebe que backend_url lleve a esta tienda y que todos los servidores usen la misma base de datos y medusa-config.",
  probe_other_answer: "Respondió otra cosa y no este plugin.",
  probe_other_answer_fix:
    "Revise backend_url: puede que en esa dirección haya una tienda o una página aparcada.",
  probe_http_status: "La dirección de las notificaciones respondió con el estado HTTP {{status}}.",
  probe_http_status_fix:
    "Revise el proxy o el balanceador de carga delante del backend y el registro del servidor.",
  probe_received: "El mensaje volvió sin cambios por la dirección pública.",
}
