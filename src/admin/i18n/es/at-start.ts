import type { atStart as english } from "../en/at-start"

/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart: typeof english = {
  menu: {
    label: "Alipay",
  },
  pay_list: {
    menu: "Pagos",
    title: "Pagos",
  },
  disputes: {
    menu: "Disputas",
    title: "Disputas",
  },
  declarations: {
    menu: "Declaraciones",
    title: "Declaraciones",
  },
  stores: { menu: "Tiendas", title: "Tiendas" },
  messages: {
    menu: "Notificaciones",
    title: "Notificaciones",
  },
  till: { menu: "Caja", title: "Caja" },
  action: {
    retry: "Reintentar",
  },
  state: {
    loading: "Cargando…",
    not_loaded: "No se pudo cargar.",
    busy: "Otra solicitud está cambiando esto. Vuelva a mirar en un momento.",
    no_answer: "El servidor no respondió. Compruebe la conexión e inténtelo de nuevo.",
    unknown_error: "Algo salió mal. Inténtelo de nuevo y consulte el registro del servidor.",
  },
}
