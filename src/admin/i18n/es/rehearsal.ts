import type { rehearsal as english } from "../en/rehearsal"
import type { OneForm } from "../one-form"

export const rehearsal: OneForm<typeof english> = {
  rehearsal: {
    title: "Ensayo",
    description:
      "Recorre con dinero de prueba lo que puede ocurrirle a un pago: se paga, su mensaje se pierde, se reembolsa una parte, se cancela el pedido y se prueba una clave nueva.",
    start: "Empezar el ensayo",
    again: "Repetir el ensayo",
    next: "Comprobar de nuevo",
    stop: "Detener",
    pay: "Abrir la página de Alipay",
    account: "Abrir las claves",
    order: "Abrir el pedido",
    progress: "{{done}} de {{total}} superados",
    ended: "Terminado antes de tiempo: lo pagado se devolvió.",
  },
  rehearsal_step: {
    pay: "Un pago",
    lost_message: "Un mensaje perdido",
    refund: "Un reembolso parcial",
    cancel: "Un pedido cancelado",
    keys: "Una clave nueva",
  },
  rehearsal_state: {
    todo: "Por hacer",
    waiting: "En espera",
    done: "Superado",
    failed: "Fallido",
  },
}
