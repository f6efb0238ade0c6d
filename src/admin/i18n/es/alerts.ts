import type { alerts as english } from "../en/alerts"

/** Who is told, and the line on top of pages. */
export const alerts: typeof english = {
  urgent: {
    line_one: "{{count}} pago o ajuste de Alipay no puede esperar",
    line_other: "{{count}} pagos o ajustes de Alipay no pueden esperar",
    open: "Ver qué hacer",
  },
  alerts: {
    title: "Mensajes",
    description:
      "Cada elemento nuevo de la página de Alipay aparece en la campana. El correo avisa a otros: de cada tipo, como máximo un mensaje por hora.",
    edit: "Editar mensajes",
    saved: "Guardado",
    recipients: "Correo a",
    recipients_hint: "Una dirección por línea, 20 como máximo.",
    none: "Nadie",
    kinds: "Sobre",
    language: "Idioma",
    store_language: "El idioma de la tienda",
    failing: "El último mensaje no se pudo enviar y se intentará de nuevo: {{problem}}",
    unreached: "No se pudo llegar a {{recipient}} y se intentará de nuevo: {{problem}}",
    gave_up:
      "No se pudo llegar a {{recipient}} en 24 intentos y solo se intentará de nuevo con el próximo elemento nuevo. Corrija la dirección o quítela de la lista: {{problem}}",
  },
  alert_kinds: {
    urgent: "Solo tipos urgentes",
    all: "Todos los tipos",
    chosen: "Tipos que elijo",
  },
  alert_channel: {
    feed: "Campana",
    email: "Correo",
  },
  alert_missing: {
    feed: "La tienda no tiene proveedor de notificaciones para el canal feed: la campana queda vacía. Agregue uno al módulo de notificaciones en medusa-config.",
    email:
      "La tienda no tiene proveedor de notificaciones para el canal email: no se envía nada. Agregue uno al módulo de notificaciones en medusa-config.",
  },
}
