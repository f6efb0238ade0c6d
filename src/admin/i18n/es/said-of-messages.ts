import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: "Cuenta de Alipay «{{handle}}»: {{problem}}",
  account_not_registered:
    "No hay ninguna cuenta de Alipay {{handle}} registrada en el módulo de pago.",
  lost_credentials:
    "Cuenta de Alipay «{{handle}}»: este pago se hizo con el ID de cliente {{clientId}}, cuyas claves ya no están configuradas. Configúrelas de nuevo para consultarlo o reembolsarlo.",
  ledger_held:
    "Esta base de datos se usa en un lugar nuevo desde {{since}} y puede ser la copia de una tienda que sigue en otra parte: los pagos y monederos vinculados de antes no se tocan. Si la tienda se mudó aquí, confírmelo en el panel, en Alipay («¿Se mudó la tienda?»).",
  not_in_ledger: "{{what}} no pasó por el libro de este plugin; no se envió nada a Alipay.",
  no_movement: "Medusa no tiene {{what}} {{id}}; no se envió nada a Alipay.",
  movement_not_named:
    "Medusa no indicó qué registro ({{what}}) escribió; no se envió nada a Alipay.",
  payment_not_in_ledger: "El pago no está en el libro.",
  announced_not_final:
    "La pasarela anunció un resultado, pero al preguntarle el pago está {{state}}.",
  refund_not_final: "Al preguntar, el reembolso está {{state}}.",
  announced_unknown:
    "La pasarela anunció que estaba pagado, pero al preguntarle no conoce el pago.",
  token_not_known: "El token no está en el libro.",
  message_of_other_account:
    "El pago se hizo con la cuenta «{{handle}}», y ninguna de sus claves verificó el mensaje.",
  dispute_not_known: "La disputa aún no se conoce.",
}
