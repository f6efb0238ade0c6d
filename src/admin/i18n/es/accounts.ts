import type { accounts as english } from "../en/accounts"

/** The list of accounts, an account's page, health check and region. */
export const accounts: typeof english = {
  list: {
    title: "Cuentas de Alipay",
    description: "Cuentas de comercio en la pasarela de Alipay a las que pagan los clientes.",
    create: "Crear cuenta",
    empty: "Aún no hay cuentas",
    empty_hint:
      "Una cuenta es un proveedor del módulo de pagos. Agregue estas líneas a medusa-config, reinicie el servidor y la cuenta aparecerá aquí. Sus claves se pueden introducir en esta página.",
    client: "ID de cliente {{client_id}}",
    no_client: "Sin ID de cliente",
    never_tested: "Nunca probada",
    test_ok: "Conectada",
    test_failed: "Falló la conexión",
    config_only: "Todo viene de medusa-config; en esta página aún no hay nada guardado.",
    not_registered:
      "medusa-config no registra ningún proveedor con este identificador, así que ningún cliente puede pagar con esta cuenta.",
    more_problems_one: "y {{count}} más",
    more_problems_other: "y {{count}} más",
    open_payments_one: "{{count}} pago abierto",
    open_payments_other: "{{count}} pagos abiertos",
  },
  create: {
    title: "Crear cuenta",
    description: "Guarda una cuenta; lo que falte aquí se puede introducir después.",
    handle: "Identificador",
    handle_hint:
      "El ID del proveedor en medusa-config. Minúsculas, dígitos y guiones. No se puede cambiar después.",
    handle_known: "Registrados en medusa-config y aún sin guardar: {{handles}}.",
    key_pair: "Crear un par de claves",
    key_pair_hint:
      "La mitad privada se guarda cifrada en el servidor y nunca se muestra; usted pega la mitad pública en el panel.",
    key_pair_sealing: "No es posible hasta que el plugin tenga una clave de cifrado.",
    submit: "Crear",
    created: "La cuenta se creó.",
    key_pair_failed: "La cuenta se creó, pero su par de claves no: {{reason}}",
  },
  account: {
    not_found: "No hay ninguna cuenta {{handle}}",
    not_found_hint:
      "Ningún proveedor de medusa-config tiene este ID, y no hay nada guardado para él.",
    back: "Volver a todas las cuentas",
    left_to_do: "Qué falta por hacer",
    left_to_do_hint:
      "Los clientes no pueden pagar con esta cuenta hasta que se corrijan estos errores.",
    warnings: "Advertencias",
    warnings_hint: "Los clientes pueden pagar, pero esto puede dar problemas más tarde.",
    warnings_hint_blocked:
      "Primero los errores; esto puede dar problemas en cuanto los clientes puedan pagar.",
    fix: "Corregir",
    fix_problem: "Corregir: {{problem}}",
    provider: "Proveedor",
    former: "ID de cliente anteriores",
    former_line: "{{client_id}}, sustituido",
    former_hint: "Se conservan para poder reembolsar los pagos hechos con ellos.",
    open_payments: "Pagos abiertos",
    updated: "Guardado por última vez",
    updated_by: "por {{who}}",
  },
  delete: {
    title: "Eliminar esta cuenta",
    description:
      "Elimina lo guardado en esta página, incluidas las claves. Los valores de medusa-config siguen vigentes.",
    description_unregistered: "Elimina lo guardado en esta página, incluidas las claves.",
    open_payments_one:
      "{{count}} pago sigue abierto. La cuenta se podrá eliminar cuando se liquide.",
    open_payments_other:
      "{{count}} pagos siguen abiertos. La cuenta se podrá eliminar cuando se liquiden.",
    purge:
      "Eliminar también las claves usadas antes. Los pagos hechos con cualquiera de ellas ya no se podrán consultar ni reembolsar aquí.",
    linked_wallets_one:
      "Sin estas claves, {{count}} monedero vinculado no se puede cobrar ni desvincular. Desvincúlelo antes en la página de su cliente, o conserve las claves.",
    linked_wallets_other:
      "Sin estas claves, {{count}} monederos vinculados no se pueden cobrar ni desvincular. Desvincúlelos antes en las páginas de sus clientes, o conserve las claves.",
    customer: "Cliente {{id}}",
    leave_wallets:
      "Eliminar las claves de todos modos. Después solo los clientes podrán retirar el permiso, en su monedero.",
    open_disputes_one:
      "{{count}} disputa sigue abierta. Sin estas claves no se puede responder, y no se da crédito a su resultado. Espere a que termine o conserve las claves.",
    open_disputes_other:
      "{{count}} disputas siguen abiertas. Sin estas claves no se pueden responder, y no se da crédito a su resultado. Espere a que terminen o conserve las claves.",
    leave_disputes:
      "Eliminar las claves de todos modos. El resultado de las disputas habrá que anotarlo a mano.",
    confirm: "Escriba {{handle}} para confirmar",
    refused: "No eliminada",
    deleted: "La cuenta se eliminó.",
  },
  history: {
    title: "Historial",
    description: "Quién cambió qué ajustes. Los valores nunca se guardan.",
    empty: "Aún no se cambió nada.",
    by: "por {{who}}",
    unknown_actor: "una clave de API o un administrador anterior",
    action: {
      created: "Creada",
      updated: "Cambiada",
      deleted: "Eliminada",
      key_pair_created: "Par de claves creado",
      key_pair_activated: "Nuevo par de claves activado",
      key_pair_discarded: "Par de claves en espera descartado",
    },
  },
  doctor: {
    title: "Comprobación de estado",
    description: "Lo que podría impedir que un cliente pague, en toda la tienda.",
    run: "Ejecutar con pruebas de conexión",
    bundle: "Descargar paquete de soporte",
    bundle_hint:
      "El paquete contiene ajustes, hallazgos y recuentos, sin claves ni datos de clientes.",
    bundle_failed: "No se pudo crear el paquete de soporte: {{reason}}",
    checked: "Comprobado",
    errors_one: "{{count}} error",
    errors_other: "{{count}} errores",
    warnings_one: "{{count}} advertencia",
    warnings_other: "{{count}} advertencias",
    fine_one: "{{count}} comprobación superada",
    fine_other: "{{count}} comprobaciones superadas",
    all_well: "No se encontró ningún problema: los clientes pueden pagar.",
    group_error: "Errores",
    group_warning: "Advertencias",
    open_account: "Abrir la cuenta {{handle}}",
  },
  region_widget: {
    title: "Alipay",
    description: "Lo que ven los clientes de esta región que pagan en {{currency}}.",
    none: "medusa-config no registra ninguna cuenta de Alipay.",
    offered: "Se ofrece",
    not_offered: "No se ofrece",
    nothing_shown: "Los clientes no ven nada de esta cuenta",
    settings: "Abrir configuración",
    settings_of: "Abrir la configuración de {{account}}",
    all_settings: "Configuración de Alipay",
  },
}
