import type { AlertTexts } from "./texts"

export const es: AlertTexts = {
  kinds: {
    paid_without_order: [
      "Pagado sin pedido",
      "Un cliente ha pagado y no hay pedido. Complete el carrito o reembolse al cliente.",
    ],
    amount_mismatch: [
      "Los importes difieren",
      "El importe en Alipay no es el de Medusa. No se crea ningún pedido con él.",
    ],
    paid_twice: ["Pagado dos veces", "Se pagaron dos pagos de un mismo carrito. Reembolse este."],
    paid_after_cancel: [
      "Dinero retenido de un pedido cancelado",
      "El pedido está cancelado y su reembolso fue rechazado. Averigüe el motivo y reembolse.",
    ],
    refund_failed: [
      "Reembolso fallido",
      "Alipay aceptó un reembolso, que falló después. Reembolse de nuevo.",
    ],
    capture_failed: [
      "Captura fallida",
      "Alipay aceptó una captura, que falló después. Capture de nuevo antes de enviar.",
    ],
    authorization_expiring: [
      "La autorización vence pronto",
      "El dinero autorizado vuelve pronto al cliente, o ya ha vuelto. Captúrelo a tiempo; después, no envíe.",
    ],
    dead_notification: ["Notificación sin aplicar", "No se pudo aplicar un mensaje de Alipay."],
    unresolvable_unknown: [
      "Resultado desconocido",
      "Alipay no ha dicho cómo terminó una solicitud. Se le sigue preguntando.",
    ],
    account_unusable: [
      "Cuenta rechazada",
      "Alipay rechaza la cuenta, o sus ajustes no se pueden usar. Los clientes no pueden pagar con ella.",
    ],
    agreement_lost: [
      "Permiso de monedero sin token",
      "Un monedero puede conservar un permiso que no se puede terminar desde aquí.",
    ],
    order_unpaid: ["El pedido no está pagado", "Se hizo un pedido y su pago falló. No lo envíe."],
    overpaid: [
      "El pedido tiene un pago de más",
      "Un pedido tiene más dinero del que debe. Devuelva la diferencia.",
    ],
    capture_overdue: [
      "Captura automática atrasada",
      "Alipay debía capturar un pago con tarjeta y no lo hizo. Captúrelo antes de que venza la autorización.",
    ],
    under_review: [
      "Pago con tarjeta en revisión",
      "Alipay o el banco de la tarjeta revisa un pago con tarjeta, o lo ha rechazado. No envíe todavía.",
    ],
    other_environment: [
      "Pagado en otro entorno",
      "Se mezclaron dinero de prueba y dinero real. No se crea ningún pedido con él.",
    ],
    account_changed: [
      "Pasarela o clave cambiada",
      "Una cuenta recibió otra pasarela u otras claves. Si no lo esperaba, deshágalo ahora.",
    ],
    installation_changed: [
      "¿Se mudó la tienda?",
      "La base de datos se usa en un lugar distinto al de antes. Indique si es una copia.",
    ],
    dispute_opened: [
      "Disputado por el cliente",
      "Un cliente disputa un pago ante su banco. Responda en Alipay > Disputas antes del plazo.",
    ],
    declaration_failed: [
      "Sin declarar en aduana",
      "Una declaración de aduana fue rechazada, no tuvo respuesta o no se pudo hacer. Corríjala y declare de nuevo.",
    ],
    identity_not_passed: [
      "El cliente no es el pagador",
      "Según Alipay, el documento del cliente no es el del pagador. No envíe hasta que se aclare.",
    ],
    refund_after_declaration: [
      "Reembolsado tras declararse",
      "Dinero de un pago declarado volvió al cliente. La declaración permanece: pregunte a su agente de aduanas qué hacer.",
    ],
    registration_rejected: [
      "Local rechazado como tienda",
      "Un monedero ha rechazado un local, o Alipay no aceptó su registro. Corríjalo en Alipay > Tiendas.",
    ],
    dispute_lost: ["Disputa perdida", "El banco recuperó el dinero. No lo reembolse."],
    won_after_write_off: [
      "Disputa ganada tras darse por perdida",
      "El banco devolvió dinero en el que se había reducido un pedido. No lo reembolse: vuelva a aumentar el pedido.",
    ],
  },
  lapsed: [
    "Autorización vencida",
    "El dinero autorizado volvió al banco del cliente. El pedido no está pagado: no envíe.",
  ],
  order: "Pedido n.º {number}",
  account: "cuenta {handle}",
  more: "Otros de este tipo: {count}.",
  open: "Abrir: {address}",
  title: "Alipay: {title}",
  notes: {
    returned: "Alipay: pagado por un carrito cambiado o un pedido cancelado",
    made_before: "Alipay: reembolsado antes, su registro se perdió",
    elsewhere: "Alipay: devuelto en el panel de Alipay",
    at_till: "Reembolsado en la caja {terminal}",
  },
}
