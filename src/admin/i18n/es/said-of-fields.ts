import type { ofFields as english } from "../en/said-of-fields"

/** What a field must be, and what does not exist. */
export const ofFields: typeof english = {
  no_dispute: "No hay ninguna disputa {{id}}.",
  nothing_to_ask:
    "No hay nada que preguntar: ninguna defensa de esta disputa espera una respuesta que su archivo pueda revelar.",
  no_such_document: "Alipay no tiene ese documento de esta disputa.",
  other_file_sent:
    "Alipay envió otro archivo que el anunciado: su MD5 es {{md5}} y no {{expected}}. Vuelva a intentarlo y no lo use hasta que coincida.",
  no_written_defense: "Alipay no ha comunicado ninguna defensa redactada para esta disputa.",
  no_copy:
    "Aquí no se guarda ninguna copia: las copias se guardan un año si encryption_key está definida. Obtenga de Alipay lo que se entregó.",
  copy_unreadable:
    "No se puede leer la copia: falta la encryption_key con la que se cifró. Añádala a previous_encryption_keys u obtenga de Alipay lo que se entregó.",
  refused_other_client: "comunica una disputa sobre el pago de otro ID de cliente",
  refused_other_keys:
    "comunica una disputa y su firma no corresponde a ninguna clave pública de Alipay de la cuenta con la que se pagó",
  refused_no_account: "ninguna cuenta con este identificador se puede usar",
  refused_headers: "no están todas las cabeceras client-id, request-time y signature",
  refused_client_id: "está destinada a otro ID de cliente",
  refused_signature_header: "su cabecera de firma está mal formada",
  refused_signature: "su firma no corresponde a ninguna clave pública de Alipay de esta cuenta",
  store_not_registered: "Alipay no registró la tienda: {{reason}}",
  store_not_told: "Alipay no dijo qué datos tiene de la tienda: {{reason}}",
  documents_no_key:
    "Los documentos solo se guardan cifrados y falta la opción encryption_key del plugin. Defínala o registre sin documentos. No se envió nada.",
  no_stock_location: "No hay ninguna ubicación de existencias {{id}}.",
  place_registered:
    "El lugar ya está registrado con la cuenta «{{account}}» ({{id}}). Corrija ese registro.",
  store_corrected: "Otra solicitud corrigió la tienda.",
  documents_gone:
    "Faltan los documentos: los de la solicitud anterior ya no se guardan o no se pueden abrir. Indíquelos de nuevo o dé una lista vacía.",
  annex_broken_picture:
    "El anexo «{{name}}» es una imagen que no se puede leer. Guárdela de nuevo como JPEG.",
  annex_unreadable:
    "El anexo «{{name}}» es un PDF que no se puede leer: está protegido o dañado. Imprímalo en un PDF nuevo.",
  annex_pages:
    "El anexo «{{name}}» tiene {{pages}} páginas; se pueden enviar {{most}} como máximo.",
  annex_large_picture:
    "El anexo «{{name}}» es una imagen demasiado grande, o una de más. Guárdela de nuevo como JPEG.",
  annex_kind: "El anexo «{{name}}» debe ser un archivo PDF, PNG o JPEG.",
  defense_large:
    "El documento debe tener como máximo {{bytes}} bytes: la interfaz de Alipay no admite más. Reduzca el archivo o súbalo en el panel de Alipay.",
  field_base64: "{{field}} debe ser un archivo en base64, sin el prefijo data:.",
  defense_kind: "El documento debe ser un archivo PDF, DOC o DOCX; no es ninguno de ellos.",
  store_being_sent: "La solicitud se está enviando.",
  store_unknown: "Aún no se sabe si Alipay aceptó la solicitud; se le está preguntando.",
  store_in_review:
    "La tienda está en revisión. Alipay no admite otra solicitud sobre ella hasta que termine.",
  store_approved: "La tienda está aprobada. Pida a Alipay que cambie lo registrado.",
  nothing_to_correct: "No hay nada que corregir.",
  document_large: "{{field}} supera los 750 000 bytes. Reduzca el archivo.",
  store_document_kind: "{{field}} debe ser un archivo PDF, JPEG o PNG; no es ninguno de ellos.",
  documents_large: "Los documentos superan juntos los 2 000 000 bytes. Reduzca los archivos.",
  store_mcc: "{{field}} debe tener cuatro cifras, por ejemplo 5499.",
  store_country: "{{field}} debe tener dos letras mayúsculas, por ejemplo CN.",
  store_word: "{{field}} debe ser un código en mayúsculas, tal como lo llama Alipay.",
  store_own_id: "{{field}} solo puede contener letras, cifras, - y _.",
  store_missing: "Falta {{field}}. Rellene este campo.",
  store_terminal_twice: "{{field}} nombra {{name}} dos veces. Nombre cada una una vez.",
  store_may_be_sent: "El registro todavía se está enviando. Cambie las cajas dentro de un minuto.",
  store_too_long: "{{field}} supera los {{longest}} caracteres. Alipay no admite más.",
  store_rejected:
    "Alipay rechazó este lugar como tienda. Corrija su registro en Alipay > Tiendas. No se inició nada.",
  no_item: "No hay ningún elemento {{id}}.",
  no_store: "No hay ninguna tienda {{id}}.",
  field_text: "{{field}} debe ser un texto de 1 a {{longest}} caracteres.",
  field_short_text: "{{field}} debe ser un texto de {{longest}} caracteres como máximo.",
  field_one_of: "{{field}} debe ser uno de: {{words}}.",
  field_some_of: "{{field}} debe ser uno o varios de: {{words}}.",
  field_codes: "{{field}} debe ser uno o varios códigos separados por comas.",
  field_code: "{{field}} debe ser un código, por ejemplo {{example}}.",
  field_time: "{{field}} debe ser una fecha según ISO 8601, por ejemplo {{example}}.",
  field_whole_number: "{{field}} debe ser un número entero de {{least}} a {{most}}.",
  field_file_name: "{{field}} debe ser el nombre del archivo, de 256 caracteres como máximo.",
  field_minor_units:
    "{{field}} debe darse en cifras de la unidad mínima de la moneda, por ejemplo «{{example}}».",
  field_address: "{{field}} debe contener direcciones de correo como shop@example.com.",
  field_list: "{{field}} debe ser una lista de {{most}} elementos como máximo.",
  field_cursor: "cursor debe ser next_cursor o previous_cursor de una respuesta anterior.",
  field_unknown: "Este campo no existe en esta solicitud.",
  answers_other_key: "las respuestas no corresponden a alipay_public_key",
  revision_missing: "Falta revision. Envíe la revisión de la cuenta editada.",
  account_has_payments:
    "Aún hay {{payments}} pagos abiertos de esta cuenta. Elimínela cuando estén resueltos.",
  account_has_wallets:
    "Sin las claves de esta cuenta, {{wallets}} monederos vinculados no se pueden cobrar ni cancelar. Cancélelos primero en las páginas de sus clientes o elimine la cuenta sin purge_former_keys=true. Con leave_linked_wallets=true se elimina de todos modos: después solo los clientes podrán retirar el permiso en sus monederos.",
  account_has_disputes:
    "{{disputes}} disputas de esta cuenta siguen abiertas. Sin sus claves no se pueden responder, y no se da crédito a su resultado. Elimínela cuando terminen, o sin purge_former_keys=true. Con leave_open_disputes=true se elimina de todos modos.",
  bad_request: "La solicitud no es correcta.",
  changed_by_other:
    "Otro administrador cambió esta cuenta. Compruebe los cambios y guarde de nuevo.",
  alerts_revision_missing: "Falta revision. Envíe la revisión de los ajustes de mensajes editados.",
  alerts_changed:
    "Otro administrador cambió los mensajes desde que los abrió. No se guardó nada: ábralos de nuevo y guarde.",
  alert_kinds: "kinds debe ser urgent, all o una lista con al menos un tipo de elemento.",
  settled_reason_short: "Diga en al menos tres caracteres cómo se resolvió.",
  attention_ids: "ids debe ser una lista de 1 a {{most}} ID de elementos.",
  no_declaration: "No hay ninguna declaración {{id}}.",
  declare_amount: "amount debe darse en fen, en cifras, por ejemplo 12800 para 128 CNY.",
  declare_certificate:
    "certificate debe contener el nombre y el número del documento de identidad del comprador.",
  declare_card_number:
    "certificate.number debe ser los 18 caracteres de un documento de identidad chino.",
  annexes_files: "annexes debe tener como máximo {{most}} archivos con su nombre y contenido.",
  link_one_id:
    "Indique order_id o payment_collection_id, pero no ambos: dicen qué se paga con el enlace.",
  link_email: "email_to debe ser una dirección de correo.",
  no_payment: "No hay ningún pago {{id}}.",
  store_address: "{{field}} debe contener una dirección.",
  store_details: "details debe contener lo que se registra del comercio y de la tienda.",
  store_documents:
    "documents debe tener como máximo {{most}} archivos con su tipo, nombre y contenido.",
  sale_lines:
    "lines debe tener de 1 a 100 líneas, cada una con variant_id y quantity, o con title y amount.",
  sale_code: "code debe ser lo que la caja escaneó: de 8 a 128 caracteres sin espacios.",
  sale_method: 'method debe ser "scan" con un code, "show" o "printed".',
  no_notification: "No hay ninguna notificación {{id}}.",
  no_agreement: "No hay ningún acuerdo {{id}}.",
  accept_confirmation:
    "confirmation debe ser «{{confirmation}}»: aceptar es definitivo. No se envió nada.",
  no_verified_notification:
    "No hay ninguna notificación verificada {{id}}. Una rechazada no se puede volver a aplicar.",
  no_order: "No hay ningún pedido {{id}}.",
  font_unreadable:
    "defense_fonts: no se puede leer {{path}} ({{error}}). Corrija la ruta en medusa-config.",
  font_unusable:
    "defense_fonts: {{path}} no es una fuente utilizable ({{error}}). Use un archivo TTF u OTF.",
  settled_reason_missing: "Diga en reason cómo se resolvió: se guarda con el elemento.",
  no_region: "No hay ninguna región {{id}}.",
}
