import type { basics as english } from "../en/basics"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics: typeof english = {
  action: {
    add: "Agregar",
    cancel: "Cancelar",
    close: "Cerrar",
    delete: "Eliminar",
    edit: "Editar",
    remove: "Quitar",
    save: "Guardar",
    ...atStart.action,
  },
  copy: {
    short: "Copiar",
    done: "Copiado",
    action: "Copiar {{what}}",
    failed: "El navegador no permitió copiar. Seleccione el texto y cópielo usted mismo.",
  },
  pages: {
    shown: "{{from}} a {{to}} de {{count}}",
    previous: "Anterior",
    next: "Siguiente",
  },
  environment: {
    sandbox: "Entorno de pruebas",
    live: "Producción",
    unknown: "Entorno desconocido",
  },
  region: {
    sea: "Asia",
    eu: "Europa",
    na: "América del Norte",
    us: "Estados Unidos",
  },
  capture_mode: {
    automatic: "Automática: la pasarela captura por sí sola",
    manual: "Manual: un administrador captura cada pedido",
  },
  data_group: {
    buyer: "Quién compra: nombre, correo, teléfono",
    shipping: "Adónde va: nombre, dirección, teléfono, entrega",
    billing: "Dirección de facturación de las tarjetas",
    goods: "Qué se compra: nombres, precios, imágenes",
    device: "Qué usa el cliente: dirección IP, navegador, idioma",
  },
  account_state: {
    ready: "Listo",
    incomplete: "Incompleto",
    not_registered: "No registrado",
    test_failed: "Prueba fallida",
  },
  source: {
    settings: "Página de configuración",
    config: "medusa-config",
    default: "Predeterminado",
    missing: "Falta",
  },
  severity: {
    error: "Error",
    warning: "Advertencia",
    ok: "Todo bien",
  },
  result: {
    elapsed: "tardó {{milliseconds}} ms",
    fix_field: "Ir a: {{field}}",
  },
  config_lines: {
    name: "las líneas para medusa-config",
    hint: "Agregue estas líneas a medusa-config y reinicie el servidor.",
    encryption: "la línea para las opciones del plugin en medusa-config",
  },
  sealing: {
    title: "Aún no se pueden guardar claves",
    hint: "Las claves privadas se guardan cifradas, y el plugin no tiene con qué cifrarlas. Cree una clave con este comando, póngala en la opción {{option}} del plugin y reinicie el servidor.",
    command: "el comando que crea una clave de cifrado",
  },
}
