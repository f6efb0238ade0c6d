import type { attention as english } from "../en/attention"

/** The desk of what needs a person, the health summary, and an order's history. */
export const attention: typeof english = {
  desk: {
    title: "Alipay",
    list: "Por atender",
    needs_you_one: "{{count}} pago necesita atención",
    needs_you_other: "{{count}} pagos necesitan atención",
    nothing_open: "Ningún pago necesita atención",
    description:
      "Pagos que necesitan a una persona. Un elemento se cierra solo cuando Alipay y Medusa coinciden.",
    kind: "Tipo",
    all_kinds: "Todos los tipos",
    show: "Mostrar {{kind}}, pago {{payment}}",
    empty_open: "No hay nada abierto",
    empty_open_hint: "Todos los pagos, reembolsos y notificaciones están resueltos.",
    empty_closed: "Aún no se cerró nada",
  },
  item_state: {
    open: "Abierto",
    closed: "Cerrado",
  },
  kind: {
    paid_without_order: "Pagado sin pedido",
    amount_mismatch: "Los importes difieren",
    paid_twice: "Pagado dos veces",
    paid_after_cancel: "Dinero retenido de un pedido cancelado",
    refund_failed: "Reembolso fallido",
    capture_failed: "Captura fallida",
    authorization_expiring: "La autorización vence pronto",
    dead_notification: "Notificación sin aplicar",
    unresolvable_unknown: "Resultado desconocido",
    account_unusable: "Cuenta rechazada",
    agreement_lost: "Permiso de monedero sin token",
    order_unpaid: "El pedido no está pagado",
    overpaid: "El pedido tiene un pago de más",
    capture_overdue: "Captura automática atrasada",
    under_review: "Pago con tarjeta en revisión",
    other_environment: "Pagado en otro entorno",
    account_changed: "Pasarela o clave cambiada",
    installation_changed: "¿Se mudó la tienda?",
    dispute_opened: "Disputado por el cliente",
    dispute_lost: "Disputa perdida",
    won_after_write_off: "Ganada tras darse por perdida",
    declaration_failed: "Sin declarar en aduana",
    identity_not_passed: "El cliente no es el pagador",
    refund_after_declaration: "Reembolsado tras declararse",
    registration_rejected: "Local rechazado como tienda",
  },
  kind_hint: {
    paid_without_order:
      "El cliente pagó en Alipay y no hay pedido. Complete el carrito si aún se quiere; si no, reembolse al cliente.",
    amount_mismatch:
      "El importe pagado en Alipay no es el de Medusa, así que no se crea ningún pedido. Hable con el cliente y luego reembolse o resuélvalo a mano.",
    paid_twice: "Se aceptó otro pago del mismo carrito. Reembolse este.",
    paid_after_cancel:
      "El pedido está cancelado y su reembolso fue rechazado. Averigüe por qué (a menudo el saldo de la cuenta es demasiado bajo) y luego reembolse.",
    refund_failed:
      "Alipay aceptó el reembolso y falló después; se quita de Medusa en cuanto no haya ningún cambio del pedido en curso. Reembolse de nuevo o pague al cliente de otra forma.",
    capture_failed:
      "Alipay aceptó la captura y falló después; se quitó de Medusa. Capture de nuevo antes de enviar.",
    authorization_expiring:
      "El dinero autorizado vuelve al cliente cuando vence la autorización. Captúrelo a tiempo en el pedido; una vez vencida, no envíe.",
    dead_notification:
      "Un mensaje auténtico de Alipay no se pudo aplicar tras varios intentos. Consulte de nuevo a Alipay; si el mensaje no es de esta tienda, márquelo como resuelto.",
    unresolvable_unknown:
      "Alipay no ha informado del resultado de esta solicitud. El plugin sigue preguntando. Búsquela en el panel de Alipay.",
    account_unusable:
      "Alipay rechaza la cuenta, o sus ajustes no se pueden usar. Corríjalos en Configuración > Alipay.",
    agreement_lost:
      "El monedero puede tener un permiso para su tienda que no se puede usar ni retirar desde aquí. Pida al cliente que lo retire en el monedero y luego márquelo como resuelto.",
    order_unpaid:
      "El pedido se hizo con su pago pendiente, y el pago falló. Solicite el pago de nuevo o cancele el pedido. No envíe.",
    overpaid:
      "Desde este pago el pedido tiene más dinero del que debe, a menudo tras un cambio retirado. Devuelva la diferencia.",
    capture_overdue:
      "Alipay debía capturar este pago con tarjeta por sí sola y no lo hizo. Captúrelo en el pedido antes de que venza la autorización.",
    under_review:
      "Alipay o el banco de la tarjeta revisa este pago. Hasta que termine no se puede capturar: no envíe. Si la revisión lo rechazó, cancele el pedido, lo que libera la autorización, o reembolse lo capturado.",
    other_environment:
      "El pago se solicitó en el entorno de pruebas y se pagó cuando la cuenta ya estaba en producción, o al revés. No se crea pedido; el dinero vuelve al cliente.",
    account_changed:
      "Esta cuenta usa otra dirección de pasarela u otra clave pública de Alipay que antes, o que otras cuentas con el mismo ID de cliente: lo que responde allí dice qué pedidos están pagados. Si no lo esperaba, deshágalo ahora. Luego márquelo como resuelto.",
    installation_changed:
      "Esta base de datos se usó antes en otro lugar. Si es la copia de una tienda que sigue en otra parte, déjelo así: los pagos y monederos vinculados de antes no se tocan aquí. Si la tienda se mudó aquí, confírmelo y el trabajo continúa.",
    dispute_opened:
      "El cliente disputa este pago ante su banco. Abra la disputa y defiéndala o acéptela antes del plazo. No reembolse al mismo tiempo.",
    declaration_failed:
      "La aduana o Alipay rechazó una declaración, la aduana lleva tres días sin responder, o una regla no pudo declarar. Corríjala en la declaración y declare de nuevo; sin ella la mercancía puede quedar detenida.",
    identity_not_passed:
      "Alipay comparó el documento del cliente con el pagador, y no son la misma persona. No envíe: pregunte al cliente y corrija la declaración, o resuélvalo a mano.",
    refund_after_declaration:
      "Dinero de un pago declarado volvió al cliente. Alipay no puede cambiar una declaración: pregunte a su agente de aduanas si la aduana debe saberlo.",
    registration_rejected:
      "Un monedero ha rechazado un local como tienda, o Alipay no aceptó su registro. Corrija lo que indican los motivos y regístrelo de nuevo; hasta entonces se pueden rechazar pagos en su caja.",
    dispute_lost:
      "El banco recuperó el dinero, y el pedido aparece sin pagar. No lo reembolse. Arréglelo con el cliente y luego márquelo como resuelto.",
    won_after_write_off:
      "El banco devolvió el dinero de una disputa después de que el pedido se redujera en ese importe. Vuelva a aumentar el pedido, con una línea de crédito negativa. Reembolse en el pedido solo lo que se redujo por otro motivo, como una devolución de artículos.",
  },
  resolution: {
    gone: "Alipay y Medusa coinciden de nuevo",
    returned_to_shopper: "El dinero volvió al cliente",
    charged_back: "El banco dio el dinero al cliente",
    marked_settled: "Marcado como resuelto",
  },
  item: {
    not_found: "Este elemento ya no existe",
    facts: "Datos",
    both_sides: "Ambos lados",
    at_alipay: "Alipay",
    in_medusa: "Medusa",
    state: "Estado",
    asked: "Solicitado",
    paid: "Pagado",
    shopper_paid: "Pagado por el cliente",
    captured: "Capturado",
    refunded: "Reembolsado",
    payment: "Pago",
    order: "Pedido",
    cart: "Carrito",
    session: "Sesión",
    none: "Ninguno",
    result_code: "Código de resultado",
    hold_expires: "Autorizado hasta",
    next_check: "Próxima consulta",
    last_change: "Último cambio",
    actions: "Qué puede hacer",
    done_by: "por {{who}}",
    machine: "el plugin",
    history: "Qué se hizo",
    no_sides: "Este elemento no trata de un solo pago.",
  },
  act: {
    ask_gateway: "Consultar de nuevo a Alipay",
    complete_cart: "Completar el carrito",
    request_payment: "Solicitar el pago de nuevo",
    cancel_order: "Cancelar el pedido",
    refund: "Reembolsar al cliente",
    void: "Liberar la autorización",
    confirm_installation: "La tienda se mudó aquí",
    mark_settled: "Marcar como resuelto",
  },
  act_form: {
    sure_title: "¿{{action}}?",
    sure_complete_cart:
      "Se crea un pedido a partir del carrito, si los importes coinciden y hay existencias.",
    sure_request_payment:
      "Se abre en el pedido un cobro de {{amount}}. Copie su enlace de pago desde el pedido y envíelo al cliente.",
    sure_cancel_order: "El pedido se cancela. No se puede deshacer.",
    sure_refund: "Se reembolsan {{amount}} al cliente. No se puede deshacer.",
    sure_void: "{{amount}} deja de estar reservado para usted. No se puede deshacer.",
    sure_confirm_installation:
      "Desde ahora esta tienda cobra, captura, reembolsa y cancela pagos iniciados antes de mudarse. Confírmelo solo si la tienda anterior ya no funciona. No se puede deshacer.",
    reason: "¿Cómo se resolvió?",
    reason_hint: "Se guarda con el elemento, a su nombre. Tres caracteres como mínimo.",
    closed: "Resuelto: el elemento está cerrado.",
    still_open: "Hecho. El elemento sigue abierto.",
    refused: "La acción falló",
  },
  health: {
    title: "Estado",
    accounts: "Cuentas",
    last_sweep: "Última revisión de filas abiertas",
    never: "No en el último día",
    sweep_rows_one: "{{count}} fila, {{failed}} con fallo",
    sweep_rows_other: "{{count}} filas, {{failed}} con fallo",
    open_payments: "Pagos abiertos",
    open_operations: "Reembolsos, capturas y cancelaciones abiertos",
    unknowns: "Resultados desconocidos",
    since: "el más antiguo",
    inbox: "Notificaciones en espera",
    dead: "Notificaciones fallidas",
    locks: "Los bloqueos de Medusa están en memoria",
    locks_hint:
      "Con un solo proceso es correcto. Con más de uno, registre un proveedor de bloqueos en medusa-config.",
  },
  health_status: {
    ok: "Todo está bien",
    attention: "Necesita atención",
    trouble: "Algo no funciona",
  },
  account_status: {
    usable: "Utilizable",
    unusable: "No utilizable",
    unknown: "Aún sin usar",
  },
  order_history: {
    title: "Alipay: qué ocurrió",
    needs_you_one: "{{count}} elemento de este pedido necesita atención",
    needs_you_other: "{{count}} elementos de este pedido necesitan atención",
    show: "Mostrar",
  },
  discount: {
    title: "Descuento del monedero",
    paid: "El cliente pagó {{paid}} de {{asked}}.",
    saved: "{{name}}: {{amount}}",
    unnamed: "Descuento",
    hint: "El total del pedido es el importe completo. Su contrato con Alipay dice quién paga el descuento.",
  },
  test_money: {
    badge: "Entorno de pruebas: dinero de prueba",
    hint: "Este pedido se pagó en el entorno de pruebas de Alipay. No se movió dinero real: no lo envíe como un pedido real.",
  },
  done: {
    attention_opened: "Agregado a la lista",
    attention_closed: "Quitado de la lista",
    order_made: "El pedido se creó a partir del carrito pagado",
    payment_booked: "El pago se registró en el pedido",
    captures_booked: "Se registró una captura hecha por Alipay",
    refunds_booked: "Se registró de nuevo un reembolso que Medusa había perdido",
    returned_to_shopper: "El dinero volvió al cliente",
    chargeback_booked:
      "El banco recuperó dinero tras una disputa perdida; se registró en el pedido",
    declared: "Declarado en aduana",
    declaration_answered: "La aduana respondió",
    dispute_accepted: "Se aceptó la disputa",
    dispute_defended: "Se presentó una defensa",
    chargeback_reversed: "El banco devolvió dinero de una disputa; se registró en el pedido",
    hold_lapsed: "La autorización venció; el pago se canceló en Medusa",
    refund_undone: "Un reembolso fallido se quitó de Medusa",
    capture_undone: "Una captura fallida se quitó de Medusa",
    refund_confirmed: "Se confirmó un reembolso de resultado desconocido",
    capture_confirmed: "Se confirmó una captura de resultado desconocido",
    notification_replayed: "Se reprodujo una notificación",
    ask_gateway: "Se consultó a Alipay",
    order_canceled: "El pedido se canceló",
    hold_released: "La autorización se liberó",
    capture_refused: "Se rechazó una captura",
    refund_refused: "Se rechazó un reembolso",
    cancel_refused: "Se rechazó una cancelación",
    cancel_confirmed: "Se confirmó una cancelación de resultado desconocido",
  },
  done_note: {
    payable: "por pagar: {{id}}",
    other: "Se hizo otra cosa",
    by_check: "hallado por la revisión del propio plugin",
    never_notified: "hallado por la revisión del propio plugin; no llegó ninguna notificación",
  },
  done_outcome: {
    failed: "no se hizo",
    settled: "resuelto",
    still_open: "sigue abierto",
    unknown: "probablemente hecho",
  },
}
