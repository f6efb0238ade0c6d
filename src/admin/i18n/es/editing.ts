import type { editing as english } from "../en/editing"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: typeof english = {
  edit: {
    description: "Cuenta {{handle}}",
    saved: "Guardado.",
    not_saved: "No guardado",
    live_title: "¿Cambiar una cuenta con pagos abiertos?",
    live_hint_one:
      "{{count}} pago sigue abierto. Conserva el ID de cliente y las claves con que se hizo; los pagos nuevos van al otro entorno o cliente de inmediato.",
    live_hint_other:
      "{{count}} pagos siguen abiertos. Conservan el ID de cliente y las claves con que se hicieron; los pagos nuevos van al otro entorno o cliente de inmediato.",
    to_live_title: "¿Aceptar dinero real con esta cuenta?",
    to_live: "Desde ahora los clientes pagan dinero real con esta cuenta.",
    continue: "Cambiar",
    advanced: "Avanzado",
    keep_client: "{{client_id}}; déjelo vacío para conservarlo",
    choose: "Elegir",
  },
  give_back: {
    action: "Usar medusa-config o el valor predeterminado",
    action_field: "{{field}}: usar medusa-config o el valor predeterminado",
    undo: "Conservar el valor guardado aquí",
    undo_field: "{{field}}: conservar el valor guardado aquí",
    pending: "El valor guardado aquí se quita al guardar.",
  },
  unsaved: {
    title: "¿Descartar lo introducido?",
    description: "Aún no está guardado.",
    discard: "Descartar",
    stay: "Seguir editando",
  },
  conflict: {
    title: "Otro administrador guardó antes",
    another: "Otro administrador",
    who: "{{who}} cambió: {{fields}}.",
    who_alone: "{{who}} cambió esta cuenta.",
    choice:
      "Lo que introdujo sigue aquí. Cargue la otra versión para descartar la suya, o guarde la suya encima.",
    deleted: "La cuenta se eliminó. Cierre este formulario, o guarde para crearla de nuevo.",
    load_theirs: "Cargar la otra versión",
    save_mine: "Guardar mi versión",
  },
  field: {
    optional: "opcional",
    label: {
      label: "Etiqueta",
      hint: "Un nombre para administradores; los clientes nunca lo ven.",
    },
    environment: {
      label: "Entorno",
      hint: "El de pruebas es para probar; producción cobra dinero real. Cada uno tiene su ID de cliente y sus claves.",
    },
    region: {
      label: "Región",
      hint: "La región de su contrato con Alipay, no la de sus clientes. Determina el dominio de la pasarela.",
    },
    client_id: {
      label: "ID de cliente",
      hint: "Del panel. Los ID de cliente de pruebas empiezan por SANDBOX_.",
    },
    private_key: {
      label: "Clave privada",
      hint: "RSA, 2048 bits como mínimo; PEM o base64 puro.",
    },
    key_version: {
      label: "Versión de la clave",
      hint: "La versión con que el panel muestra su clave pública.",
    },
    alipay_public_keys: {
      label: "Claves públicas de Alipay",
      hint: "PEM o base64 puro, como las muestra el panel.",
    },
    gateway_url: {
      label: "URL de la pasarela",
      hint: "Sustituye el dominio de la región, para un simulador o un proxy. Si no, déjela vacía.",
    },
    timeout_ms: {
      label: "Tiempo límite en milisegundos",
      hint: "Cuánto esperar una respuesta de la pasarela. Vacío: 10.000 para pagos.",
    },
    payment_method_types: {
      label: "Monederos",
      hint: "El primero es el predeterminado. Cuáles sirven depende también de su contrato.",
    },
    capture_mode: {
      label: "Captura de tarjetas",
      hint: "Los monederos cobran siempre de inmediato.",
    },
    settlement_currency: {
      label: "Moneda de liquidación",
      hint: "Tres letras como USD. Necesaria si su contrato tiene más de una.",
    },
    order_description: {
      label: "Descripción del pedido",
      hint: "Lo que el monedero muestra al cliente. {shop}, {items} y {order} se rellenan en cada pago.",
    },
    display_name: {
      label: "Nombre de la tienda",
      hint: "Lo que representa {shop}. Vacío: el nombre de la tienda en Medusa.",
    },
    merchant_region: {
      label: "País del comercio",
      hint: "Dos letras como SG. Solo lo necesitan los contratos del producto adquirente de Alipay.",
    },
    do_not_send: {
      label: "No enviar a Alipay",
      hint: "El control de riesgos rechaza lo que no puede cotejar: retenga solo lo necesario.",
    },
    customs: {
      label: "Registro en aduana",
      hint: "Tal como la aduana china le registró. Deje los tres vacíos si no declara nada.",
    },
    return_url: {
      label: "URL de retorno",
      hint: "La página de la tienda tras el pago, cuando la tienda en línea no envía ninguna.",
    },
    allowed_return_origins: {
      label: "Orígenes permitidos",
      hint: "Otros orígenes que puede tener la URL de retorno de una tienda, como https://shop.example.",
    },
  },
}
