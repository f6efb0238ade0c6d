import type { setup as english } from "../en/setup"

export const setup: typeof english = {
  setup: {
    title: "Puesta en marcha",
    progress: "{{done}} de {{total}} hechos",
    account: "Cuenta",
    none: "Todavía no hay ninguna cuenta registrada.",
    settings: "Abrir la configuración",
    show: "Mostrar los pasos",
    fold: "Ocultar los pasos",
    dismiss: "No volver a mostrar",
    open: "Abrir",
  },
  setup_step: {
    keys: "Claves",
    connection: "Conexión",
    notifications: "Notificaciones",
    return_page: "Página de regreso",
    region: "Región",
    test_payment: "Pago de prueba",
    test_refund: "Reembolso de prueba",
    live: "Claves de producción",
  },
  setup_state: {
    done: "Hecho",
    todo: "Por hacer",
    skipped: "No hace falta",
  },
}
