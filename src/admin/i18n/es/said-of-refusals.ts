import type { ofRefusals as english } from "../en/said-of-refusals"

/** Refusals of the server. */
export const ofRefusals: typeof english = {
  certificate_no_key:
    "El documento de identidad del cliente solo se guarda cifrado y falta la opción encryption_key del plugin. Defínala o declare sin documento. No se envió nada.",
  certificate_unreadable:
    "El documento del cliente de la declaración anterior no se puede abrir con las claves actuales. Indíquelo de nuevo.",
  not_declared: "{{reason}} No se declaró nada.",
  not_sent: "{{reason}} No se envió nada.",
  other_answer: "Otra respuesta a esta disputa está en camino.",
  answer_not_taken: "Alipay no aceptó la respuesta: {{error}}",
  dispute_not_answered: "{{reason}} La disputa no se ha respondido.",
  link_no_mailer:
    "La tienda no tiene un proveedor de correo electrónico. Añada uno o envíe el enlace usted mismo.",
  link_not_mailed:
    "No se pudo enviar el enlace por correo: {{error}}. Vuelva a intentarlo o envíelo usted mismo.",
  link_no_order: "No existe el pedido {{id}}.",
  link_order_canceled: "El pedido está cancelado. No hay nada que pagar.",
  link_nothing_owed: "El pedido no debe nada, o un pago retiene lo que debe. Revise sus pagos.",
  link_no_collection: "No existe la colección de pago {{id}}.",
  link_not_due:
    "Este importe no está pendiente. Está pagado, autorizado o terminado, o su pedido o carrito cambió.",
  link_not_offered:
    "La región del pedido no ofrece ningún proveedor de pago de Alipay. Añada uno a la región, por ejemplo pp_alipay_cn.",
  link_no_address:
    "backend_url no está definida en las opciones del plugin. Defínala con la dirección pública del backend: allí llevan los enlaces de pago.",
  link_no_key:
    "encryption_key no está definida en las opciones del plugin. Con ella se firman los enlaces de pago; cree una con: {{command}}",
  draft_in_edit:
    "Este borrador se está editando. Confirme o deshaga primero la edición en la página del borrador.",
  no_printed_code: "Este lugar aún no tiene código impreso. Imprima primero su cartel.",
  poster_no_address:
    "backend_url no está definido en las opciones del plugin. Ponga la dirección pública del backend: los códigos impresos llevan ahí.",
  poster_no_key:
    "encryption_key no está definido en las opciones del plugin. Los códigos impresos se firman con ella; cree una con: {{command}}",
  poster_unprintable:
    "El nombre del lugar tiene caracteres que ninguna fuente imprime: {{characters}}. Indique en la opción defense_fonts un archivo TTF u OTF que los tenga.",
  captured_by_itself:
    "Alipay captura este pago por sí mismo, normalmente en minutos; la captura aparecerá aquí. Si en una hora no ocurre, puede capturarlo aquí.",
  hold_not_valid: "La autorización ya no es válida en Alipay; no se puede capturar nada.",
  wallet_not_paid: "El monedero no ha pagado; no hay nada que capturar.",
  more_than_held:
    "Alipay retiene {{held}} unidades menores de {{currency}}, de las que {{taken}} están capturadas o capturándose; {{amount}} más no es posible.",
  not_captured: "Alipay no capturó el pago: {{reason}}",
  not_refunded: "Alipay no reembolsó el pago: {{reason}}",
  not_canceled: "Alipay no canceló el pago: {{reason}}",
  declaration_not_taken: "Alipay no aceptó la declaración: {{reason}}",
  customs_other_wallet: "Solo los pagos con Alipay (ALIPAY_CN) se pueden declarar en aduanas.",
  customs_not_paid: "Este pago no está pagado, y solo se puede declarar lo pagado.",
  customs_amount_unknown:
    "Alipay no ha dicho cuánto de este pago se puede declarar. Consulte el pago a Alipay y vuelva a intentarlo.",
  part_not_exact:
    "customs_order_id en los metadatos del envío {{shipment}} no es un texto ni un número entero lo bastante corto para ser exacto. Escríbalo como texto, entre comillas.",
  part_unprintable:
    "El ID de la parte tiene caracteres que no se pueden imprimir. Corrija customs_order_id en los metadatos del envío.",
  part_too_long:
    "El ID de la parte {{part}} tiene más de {{longest}} caracteres. Acorte customs_order_id en los metadatos del envío.",
  whole_declared: "El pago entero ya está declarado ({{id}}).",
  part_declared_first:
    "Una parte del pago ya está declarada ({{id}}), así que el resto también debe declararse por partes.",
  part_declared: "La parte {{part}} ya está declarada ({{id}}).",
  shipment_declared: "El envío {{shipment}} ya está declarado como parte {{part}} ({{id}}).",
  shipment_declared_elsewhere:
    "El envío {{shipment}} ya está declarado para otro pago del pedido, como parte {{part}} ({{id}}). Un envío se declara una vez.",
  shipment_of_other_payment:
    "Ninguno de los artículos del envío {{shipment}} se pagó con este pago. Declárelo para el pago que los pagó, o indique un importe.",
  paid_for_no_goods:
    "Con este pago no se pagó ningún artículo que no hubiera pagado uno anterior. Declare a mano lo que de él corresponde a un envío.",
  nothing_to_declare: "No queda nada que declarar.",
  more_than_declarable: "Es más de lo que queda por declarar de este pago: {{left}} de {{amount}}.",
  declared_again: "Se declaró de nuevo como {{id}}: corrija esa.",
  declaration_stands:
    "Sigue vigente: Alipay no puede cambiar ni retirar una declaración que aduanas no ha rechazado.",
  only_chargeback: "Solo se puede aceptar un contracargo.",
  no_papers_taken: "Alipay no admite documentos para una disputa de este tipo.",
  answer_on_its_way:
    "Esta disputa se respondió el {{at}}, y Alipay aún no ha dicho que llegara la respuesta. Probablemente llegó y no se envía dos veces: el mensaje de Alipay lo dirá.",
  dispute_is_over: "Esta disputa ya está {{state}}.",
  dispute_paid_back:
    "Ya se devolvió dinero de este pago al cliente: si además se acepta, se pagaría dos veces. Defienda la disputa con el comprobante del reembolso.",
  dispute_refund_unclear:
    "Se pidió un reembolso de este dinero y Alipay no ha dicho que se hiciera: si además acepta, el cliente podría recibirlo dos veces. Espere a que se sepa, o defienda la disputa.",
  not_defendable: "Alipay dice que esta disputa no se puede defender.",
  answer_too_late: "El plazo para responder terminó el {{at}}: Alipay ya no admite respuestas.",
  time_is_over: "El plazo para responder terminó: Alipay ya no admite respuestas.",
  no_more_papers: "Alipay no admite más documentos para esta solicitud.",
  still_judged: "Alipay aún evalúa los documentos anteriores: espere su veredicto.",
  under_review:
    "El pago con tarjeta está en revisión en Alipay o en el banco de la tarjeta. Captúrelo cuando termine la revisión; no se capturó nada.",
  review_refused:
    "La revisión rechazó el pago con tarjeta. Cancele el pedido, lo que libera la autorización; no se capturó nada.",
  order_being_made:
    "En este momento se está creando un pedido con este pago. Vuelva a mirar en dos minutos.",
  not_safe:
    "{{action}} no es seguro para este elemento tal como están las cosas. Ahora es seguro: {{safe}}.",
  no_declarable_payment: "Este pedido no tiene ningún pago con Alipay (ALIPAY_CN) que esté pagado.",
  several_declarable:
    "Este pedido tiene varios pagos que se pueden declarar: indique cuál en payment_id.",
  not_registered_with_customs:
    "La cuenta no está registrada en aduanas. Complete sus ajustes de aduanas (código de aduana, código y nombre del comerciante) en Configuración > Alipay.",
  no_certificates_here:
    "Esta cuenta no recoge documentos de identidad de clientes. Actívelo en sus ajustes de aduanas o declare sin documento.",
  order_is_canceled: "Este pedido está cancelado.",
  only_left: "Solo se puede capturar {{left}}. No se capturó nada.",
  canceled_already: "Este pago ya se canceló. No se movió nada.",
  no_order_stands: "Ningún pedido se apoya en este pago. No se movió nada.",
  not_releasable:
    "Solo se puede liberar una autorización de la que no se ha capturado nada. Lo no capturado vuelve al cliente cuando vence la autorización.",
  dispute_answered: "respondida",
  dispute_defended: "defendida",
  dispute_accepted: "aceptada",
  dispute_expired: "considerada aceptada por haber vencido su plazo",
  dispute_won: "ganada",
  dispute_lost: "perdida",
  dispute_canceled: "retirada por el cliente",
}
