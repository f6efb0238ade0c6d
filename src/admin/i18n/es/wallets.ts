import type { wallets as english } from "../en/wallets"

/** Linked wallets on a customer's page. */
export const wallets: typeof english = {
  linked: {
    title: "Monederos vinculados",
    description:
      "Monederos con los que este cliente paga en un paso. Las renovaciones se cobran en ellos.",
    none: "No hay monederos vinculados",
    none_hint:
      "Los clientes vinculan monederos en la tienda en línea; usted solo puede desvincularlos.",
    since: "Vinculado",
    until: "Termina",
    over_since: "Terminó",
    end: "Desvincular",
    end_of: "Desvincular {{wallet}}",
    end_title: "¿Desvincular {{wallet}}?",
    end_sure:
      "Ya no se podrá cobrar a este monedero, ni siquiera renovaciones. Solo el cliente puede vincularlo de nuevo.",
    ended: "{{wallet}} está desvinculado",
    last_charges: "Últimos cobros",
    never_charged: "Nunca cobrado",
    order: "Pedido",
  },
  agreement_state: {
    pending: "En el monedero",
    active: "Activo",
    expiring: "Termina pronto",
    expired: "Vencido",
    revoked: "Desvinculado",
    failed: "Sin vincular",
  },
  agreement_reason: {
    consent_expired: "El cliente no aceptó a tiempo",
    no_consent_page: "El monedero no ofreció página para aceptar",
    code_of_another: "Su código era de otro cliente",
    token_lost: "Se perdió la respuesta con su token",
    token_expired: "Su token venció",
    revoked_by_customer: "Por el cliente",
    revoked_by_shop: "Por la tienda",
    account_deleted: "Se eliminó la cuenta del cliente",
    ended_in_wallet: "En el monedero",
    invalid_access_token: "El monedero ya no lo acepta",
  },
  charge_state: {
    paid: "Pagado",
    failed: "Rechazado",
    canceled: "Cancelado",
    open: "Aún no se sabe",
  },
}
