import type { orderPage as english } from "../en/order-page"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage: typeof english = {
  order_money: {
    review: {
      processing: "En revisión. No envíe ni capture todavía.",
      accepted: "La revisión aceptó esta tarjeta.",
      rejected: "La revisión rechazó esta tarjeta. Cancele el pedido.",
    },
    collection: "Pago {{number}} de {{count}}",
    open: "Abrir pago",
    dashboard: "Panel de Alipay",
  },
  held: {
    title: "{{amount}} autorizado",
    captured: "Capturado hasta ahora: {{amount}}.",
    until: "Autorizado hasta {{time}}.",
    amount: "Importe a capturar, {{currency}}",
    capture: "Capturar",
    sure: "Se captura {{amount}}; {{rest}} sigue autorizado.",
  },
  asked: {
    ask: "Consultar a Alipay ahora",
    same: "Alipay dice lo mismo.",
    no_answer: "Alipay no respondió. Inténtelo más tarde.",
  },
  card: {
    card: "Tarjeta",
    three_ds: "3-D Secure",
    country: "Emitida en",
  },
  three_ds: {
    full: "Confirmado por el banco",
    tried: "Intentado, sin confirmar",
    none: "Sin usar",
  },
  timeline: {
    filter: "Mostrar",
    calls: "Pagos, capturas, reembolsos",
    messages: "Notificaciones",
    repairs: "Correcciones",
    admins: "Hecho por administradores",
    started: "Pago iniciado:",
    paid: "Pagado por el cliente:",
    open: "Mostrar mensaje",
  },
  why: {
    declined: "El banco o monedero del cliente dijo que no",
    risk: "Alipay sospecha fraude",
    closed: "El pago venció o se cerró en Alipay",
    not_found: "Alipay no conoce este pago",
    too_late: "Es demasiado tarde para esto en Alipay",
    merchant_balance: "Su saldo en Alipay no alcanza. Recárguelo e inténtelo de nuevo",
    amount_exceeded: "Es más de lo que queda",
    charged_back: "El banco dio este dinero al cliente tras una disputa",
    not_supported: "Este monedero no lo permite",
    account: "Alipay rechaza la cuenta. Revise Configuración > Alipay y su contrato",
  },
}
