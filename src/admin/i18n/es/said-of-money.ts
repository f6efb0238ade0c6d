import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}} no tiene caja. Añada el lugar a la opción till del plugin en medusa-config.",
  no_sale:
    "No existe la venta {{id}}. Quizá otra caja la empezó de nuevo: mire las últimas ventas.",
  till_no_region: "region_id {{id}} de la opción till es desconocido. Indique una región.",
  till_not_offered:
    "La región {{region}} de la opción till no ofrece {{provider}}. Añada ese proveedor de pago a la región o indique otra cuenta.",
  till_no_refund:
    "Esta caja no devuelve nada: no tiene most_refund. Reembolse el pedido en el administrador.",
  till_refunded_before:
    "Ya se devolvieron {{refunded}}, y no refunded_before {{seen}}. Mire la venta de nuevo: puede que el reembolso ya esté hecho.",
  till_refund_limit:
    "amount es más de lo que esta caja devuelve de una venta: most_refund es {{most}}, y ya se devolvieron {{refunded}}. Reembolse el pedido en el administrador.",
  till_no_backend_url:
    "Falta backend_url: un pago en caja lo necesita. Defina la opción backend_url del plugin en medusa-config.",
  till_nothing_to_pay: "No hay nada que pagar: el total es 0.",
  till_most_sale: "La venta suma {{total}}, más de lo que permite most_sale {{most}} de esta caja.",
  till_no_channel:
    "sales_channel_id {{channel}} de la opción till es desconocido o está desactivado. Indique un canal de venta activo.",
  till_channel_stock:
    "sales_channel_id {{channel}} de la opción till debe tomar sus existencias solo de {{place}}. Dé a cada lugar un canal de venta con una sola ubicación.",
  sale_canceled: "La venta {{id}} está cancelada. Empiece otra.",
  sale_changed: "La venta {{id}} ya no suma lo mismo que cuando empezó. Empiece otra.",
  sale_other_account:
    "La venta {{id}} se empezó para la cuenta «{{before}}», y esta caja cobra ahora en «{{account}}». Empiece otra.",
  sale_other_way:
    "La venta todavía puede pagarse de la forma que se empezó. Deténgala primero y espere a saber que terminó.",
  sale_sold: "La venta {{id}} está vendida: su pedido es {{order}}. Reembólsela.",
  sale_not_sold: "La venta {{id}} no está vendida: no hay nada que devolver.",
  sale_not_booked:
    "La venta {{id}} todavía no tiene pago en Medusa. Inténtelo de nuevo en un momento.",
  till_other_currency: "El pedido está en {{currency}}, y esta caja vende en {{own}}.",
  change_begun_refund:
    "Hay un cambio de este pedido empezado ({{change}}): confírmelo o retírelo primero. Medusa no puede registrar el reembolso al mismo tiempo. No se movió dinero.",
  change_begun_cancel:
    "Hay un cambio de este pedido empezado ({{change}}): confírmelo o retírelo primero. Medusa no puede cancelar el pedido al mismo tiempo. No se movió dinero.",
  order_canceled_refund:
    "El pedido está cancelado, y Medusa no puede registrar un reembolso en él. Su dinero se devuelve solo; lo que no pudo devolverse está en la lista de Alipay, donde puede reembolsarse. No se movió dinero.",
  nothing_refunded: "{{reason}} No se reembolsó nada.",
  dispute_undecided: "{{disputes}} Responda a la disputa o espere a que se decida.",
  refund_at_most: "Todavía pueden reembolsarse como máximo {{money}}.",
  refund_nothing_left: "No queda nada que reembolsar.",
  dispute_took:
    "El cliente ya recuperó este dinero: la disputa {{disputes}} se perdió y el banco lo tomó. {{rest}}",
  both_sentences: "{{one}} {{other}}",
  dispute_holds_payment:
    "El cliente disputa este pago en su banco (disputa {{id}}) y puede recibirlo de allí: si también se reembolsa, se pagaría dos veces.",
  dispute_holds:
    "El cliente disputa {{money}} en su banco (disputa {{id}}) y puede recibirlo de allí: si también se reembolsa, se pagaría dos veces.",
  part_too_small_to_capture:
    "{{amount}} {{currency}} es menos que el importe mínimo que puede capturarse. No se capturó nada.",
  part_too_small_to_refund:
    "{{amount}} {{currency}} es menos que el importe mínimo que puede reembolsarse. No se reembolsó nada.",
  refund_failed_with: "{{code}}. No se reembolsó nada.",
  the_refund_failed: "el reembolso falló",
  capture_failed_with: "{{code}}.",
  the_capture_failed: "la captura falló",
  earlier_refund:
    "Un reembolso anterior de {{amount}} unidades mínimas de {{currency}} llegó a Alipay pero no a este pedido. Reembolse primero ese mismo importe: se anotará aquí y no se pagará dos veces.",
  no_shipment: "Este pedido no tiene un envío {{id}} que no esté cancelado.",
  overpaid_changed:
    "El pedido ha cambiado: ahora sobran {{amount}}. No se devolvió nada. Vuelva a mirarlo.",
}
