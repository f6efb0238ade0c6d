import type { ofRehearsal as english } from "../en/said-of-rehearsal"

/** What the server says of a rehearsal. */
export const ofRehearsal: typeof english = {
  rehearsal_todo: "Sin empezar.",
  rehearsal_working: "Alipay lo está procesando.",
  rehearsal_pay: "Pague {{amount}} en la página de Alipay, como lo hace un cliente.",
  rehearsal_paid: "Se pagaron {{amount}}.",
  rehearsal_not_paid: "El pago no se realizó ({{code}}). Empiece de nuevo.",
  rehearsal_not_booked: "El pago aún no está contabilizado.",
  rehearsal_heard:
    "De todos modos llegó un mensaje sobre el pago, así que esto no demuestra nada. Empiece de nuevo.",
  rehearsal_lost:
    "No llegó ningún mensaje sobre el pago. La tienda preguntó a Alipay por sí misma y lo contabilizó.",
  rehearsal_refunded: "Se devolvió una parte de {{amount}}, y el pedido lo indica.",
  rehearsal_not_refunded: "Alipay rechazó el reembolso ({{code}}).",
  rehearsal_canceled:
    "La página de un pedido cancelado no acepta dinero, y el resto del pedido pagado se devolvió.",
  rehearsal_keys:
    "Alipay responde a la clave en uso y a la que espera: puede cambiar cuando quiera.",
  rehearsal_keys_wait:
    "Introduzca en el panel de Alipay la clave pública en espera de la página de la cuenta y compruebe de nuevo. Con ella, Alipay respondió: {{reason}}",
  rehearsal_live: "Solo se ensaya con dinero de prueba, y esta cuenta cobra dinero real.",
  rehearsal_no_region:
    "Ninguna región ofrece esta cuenta con un monedero que pueda pagar en su moneda. Actívela primero en una región.",
  rehearsal_trouble: "Algo salió mal: {{reason}}",
  no_rehearsal: "Todavía no se ensayó nada con esta cuenta. Empiece primero.",
}
