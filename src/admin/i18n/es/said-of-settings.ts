import type { ofSettings as english } from "../en/said-of-settings"

/** Sentences of the server about accounts: their settings, tests and what the doctor finds. */
export const ofSettings: typeof english = {
  not_registered:
    "medusa-config no registra ningún proveedor con el id «{{handle}}», así que ningún cliente puede pagar con esta cuenta. Regístrelo o elimine la cuenta.",
  missing_client_id: "Falta el ID de cliente.",
  missing_private_key: "Falta su clave privada.",
  unusable_private_key: "{{reason}}",
  unusable_next_key: "{{reason}}",
  missing_alipay_public_keys: "Falta la clave pública de Alipay.",
  unusable_public_key: "Versión {{version}}: {{reason}}",
  own_public_key:
    "Su propia clave pública está puesta como la de Alipay. Copie la clave pública de Alipay del panel.",
  test_failed: "La última prueba de conexión falló: {{reason}}",
  no_backend_url:
    "La opción backend_url del plugin no está definida: la pasarela no sabe adónde enviar las notificaciones.",
  no_wallet_in_currency: "Con ninguno de sus monederos se puede pagar en {{currency}}.",
  not_enabled_in_region:
    "Su proveedor no está activado en esta región. Edite la región y añádalo a los proveedores de pago.",
  no_provider: "medusa-config no registra ningún proveedor de Alipay.",
  no_provider_fix:
    'Añada { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } a los providers del módulo de pagos.',
  account_is_ready: "Está todo lo que un pago necesita.",
  never_tested: "La conexión no se probó nunca.",
  never_tested_fix: "Haga una prueba de conexión.",
  tested_at: "Probado el {{at}}: {{reason}}",
  never_probed: "Nunca se comprobó si llegan las notificaciones.",
  never_probed_fix: "Envíe una prueba desde la página de la cuenta.",
  probed_at: "Comprobado el {{at}}: {{reason}}",
  no_settlement_currency:
    "No hay moneda de liquidación. Los pagos fallan si el contrato tiene más de una.",
  no_settlement_currency_fix:
    "Elija en la página de la cuenta la moneda de liquidación del contrato.",
  settled_in: "Se liquida en {{currency}}.",
  no_return_url:
    "No hay URL de retorno: una tienda que no envía ninguna con la sesión no puede cobrar.",
  no_return_url_fix: "Ponga como URL de retorno la página de la tienda posterior al pago.",
  return_url_fits: "Los clientes vuelven a {{origin}}.",
  return_url_elsewhere: "Los clientes vuelven a {{origin}}, que no es ninguna de sus tiendas.",
  return_url_elsewhere_fix:
    "Corrija la URL de retorno o añada su origen a storeCors en medusa-config.",
  offered_nowhere: "El proveedor no está activado en ninguna región, así que ningún cliente lo ve.",
  offered_nowhere_fix:
    "Edite una región en Configuración, Regiones y añada {{provider}} a sus proveedores de pago.",
  offered_in: "Se ofrece en {{regions}}.",
  no_wallet_in_regions:
    "Con ningún monedero de esta cuenta se puede pagar en {{regions}}, así que allí ningún cliente la ve.",
  no_wallet_in_regions_fix:
    "Elija otros monederos en la página de la cuenta u otra cuenta para estas regiones.",
  wallet_without_region:
    "Ninguna región donde se ofrece la cuenta tiene una moneda para {{wallets}}.",
  wallet_without_region_fix:
    "Quite el monedero de la cuenta u ofrezca la cuenta en una región con su moneda.",
  wallets_fit: "Con cada monedero se puede pagar en alguna región donde se ofrece la cuenta.",
  fix_in_settings: "Abra Configuración, Alipay y corríjalo allí.",
  customs_rule_fits:
    "Los pedidos se declaran en aduanas por regla, de canales de venta que existen.",
  customs_channel_gone:
    "Ningún pedido de {{channels}} se declara en aduanas: la tienda no tiene ese canal de venta.",
  customs_channel_gone_fix:
    "Elija otros canales en Aduanas, en la página de la cuenta, o corrija customs.sales_channels en medusa-config.",
  not_checked: "No se pudo comprobar: {{error}}",
  not_checked_fix: "Resuelva primero los demás puntos y vuelva a comprobar.",
  locks_in_memory:
    "Los bloqueos se guardan en la memoria de cada servidor. El plugin es seguro así; Medusa no lo es si hay más de un servidor.",
  events_in_memory:
    "Los eventos se guardan en la memoria de cada servidor y se pierden cuando se detiene. El plugin es seguro así; Medusa no lo es si hay más de un servidor.",
  shared_by_servers: "Compartido por todos los servidores.",
  add_module_fix: "En producción, añada {{module}} a medusa-config.",
  database_in_place: "La base de datos se usa donde se usaba antes.",
  database_moved:
    "La base de datos se usa en un lugar nuevo desde {{since}}: no se tocan los pagos ni los monederos vinculados de antes.",
  database_moved_fix:
    "Si la tienda se mudó aquí, confirme el elemento «¿Se mudó la tienda?» en Alipay. Si esto es una copia, déjelo así.",
  no_encryption_key:
    "El plugin no tiene encryption_key, así que no se pueden guardar claves desde el panel de administración.",
  no_encryption_key_fix:
    "Cree una con {{command}} y póngala como encryption_key en las opciones del plugin.",
  sealed_with: "Los secretos están cifrados con la clave {{key}}.",
  backend_url_missing:
    "backend_url no está definida: la pasarela no sabe adónde enviar las notificaciones.",
  backend_url_missing_fix:
    "Defínala en las opciones del plugin con la dirección pública del backend.",
  notified_at: "Las notificaciones llegan a {{url}}.",
  backend_url_plain:
    "backend_url es {{url}}; la pasarela real solo envía notificaciones por https.",
  backend_url_plain_fix: "Use una dirección https en producción.",
  tables_up_to_date: "Las tablas del plugin están al día.",
  migrations_pending: "Hay migraciones del plugin pendientes: {{migrations}}.",
  migrations_pending_fix: "Ejecute: npx medusa db:migrate",
  medusa_tested: "Medusa {{version}} está dentro del intervalo probado.",
  medusa_untested:
    "Medusa {{version}} está fuera del intervalo con el que se probó este plugin ({{range}}).",
  medusa_untested_fix:
    "Use una versión de ese intervalo o busque una versión más nueva del plugin.",
  bad_client_id: "client_id debe tener de 1 a 64 caracteres sin espacios. Cópielo del panel.",
  bad_key_version:
    "key_version debe ser la versión de su clave tal como la muestra el panel, por ejemplo 1.",
  gateway_url_no_url: "gateway_url no es una URL. Escríbala como https://host.",
  gateway_url_credentials: "gateway_url no debe contener usuario ni contraseña.",
  gateway_url_no_origin:
    "gateway_url debe ser solo un origen, sin ruta, consulta ni fragmento, por ejemplo https://host.",
  gateway_url_no_https: "gateway_url debe usar https; http solo se acepta para localhost.",
  unknown_currency:
    "No se conoce cuántos decimales usa la pasarela en la moneda {{currency}}, así que no se puede enviar ningún importe en ella.",
  wallet_not_in_currency: "Con {{wallet}} se paga en {{currencies}}, no en {{currency}}.",
  client_of_sandbox:
    "client_id es del entorno de pruebas, pero el entorno es producción. Use el ID de cliente de producción con sus propias claves.",
  client_of_live:
    "client_id es de producción, pero el entorno es el de pruebas. Use el ID de cliente que empieza por SANDBOX_, con sus propias claves.",
  key_is_own:
    "alipay_public_key es su propia clave pública. Pegue la clave pública de Alipay, que el panel muestra después de que suba la suya.",
  key_of_other_pair:
    "private_key es de otro par: la huella de su clave pública es {{fingerprint}}. Pegue la clave privada de la pública que subió o suba la pública de esta.",
  private_key_empty: "{{field}} está vacío. Pegue su clave privada RSA.",
  private_key_is_public:
    "{{field}} contiene una clave pública. Pegue la clave privada del par cuya clave pública subió.",
  private_key_unreadable:
    "{{field}} no es una clave privada. Péguela entera, como PEM con sus líneas BEGIN y END o como un solo bloque de base64; puede que falten líneas.",
  public_key_empty: "{{field}} está vacío. Pegue la clave pública de Alipay del panel.",
  public_key_is_private:
    "{{field}} contiene una clave privada. Pegue la clave pública de Alipay del panel, no la suya.",
  public_key_unreadable:
    "{{field}} no es una clave pública. Copie entera del panel la clave pública de Alipay; puede que falten caracteres o líneas.",
  key_has_pass_phrase:
    "{{field}} está protegido con una frase de contraseña. Quítela con: openssl pkey -in key.pem -out plain.pem",
  key_is_certificate: "{{field}} es un certificado, no una clave. Pegue la clave.",
  key_of_other_type:
    "{{field}} es una clave de tipo {{type}}. La pasarela necesita una clave RSA de al menos {{least}} bits.",
  key_too_short:
    "{{field}} tiene {{bits}} bits. La pasarela necesita una clave RSA de al menos {{least}} bits.",
  key_damaged: "{{field}} está dañado: sus números no se corresponden. Cópielo de nuevo.",
  too_long: "{{field}} tiene más de {{longest}} caracteres.",
  unknown_wallet:
    "payment_method_types nombra el monedero desconocido {{wallet}}. Elija de la lista; un monedero más nuevo que este plugin se puede definir en medusa-config.",
  empty: "{{field}} está vacío. Omítalo o dele un valor.",
  too_many: "{{field}} enumera más de {{most}}.",
  bad_origins:
    "allowed_return_origins debe enumerar orígenes como https://shop.example o myshop://checkout, sin ruta ni consulta.",
  origin_too_long: "allowed_return_origins contiene uno de más de {{longest}} caracteres.",
  bad_timeout: "timeout_ms debe ser un número entero de milisegundos entre 100 y 60000.",
  bad_settlement_currency:
    "settlement_currency debe ser un código ISO 4217 de tres letras, por ejemplo USD.",
  no_wallets:
    "payment_method_types está vacío. Omítalo para ALIPAY_CN o nombre al menos un monedero.",
  unknown_place:
    "order_description contiene {{place}}, que no se conoce. Use {shop}, {items} y {order}.",
  bad_merchant_region:
    "merchant_region debe ser un código de país ISO 3166 de dos letras, por ejemplo SG.",
  version_twice:
    "alipay_public_keys tiene dos claves con la versión {{version}}. Cada versión tiene una clave.",
  customs_code_missing:
    "Falta customs.customs_code. Indique el código de la aduana, por ejemplo NINGBO.",
  bad_customs_code:
    "customs.customs_code debe ser un código de letras y cifras, por ejemplo NINGBO.",
  merchant_code_missing:
    "Falta customs.merchant_customs_code. Indique el código con el que está registrado en aduanas.",
  merchant_name_missing:
    "Falta customs.merchant_customs_name. Indique el nombre con el que está registrado en aduanas.",
  customs_no_shipment:
    "customs.per debe ser order mientras customs.when sea payment: cuando se paga un pedido, aún no hay envío.",
  no_waiting_pair: "No hay ningún par de claves en espera. Cree uno primero.",
  setting_missing:
    "Falta {{field}}. Defínalo en Configuración, Alipay o en las opciones del proveedor en medusa-config.",
  sandbox_client_in_live:
    "client_id empieza por SANDBOX_, que es del entorno de pruebas, pero el entorno es producción. Use el ID de cliente de producción y sus propias claves.",
  live_client_in_sandbox:
    "El entorno es el de pruebas, pero client_id no empieza por SANDBOX_. Use el ID de cliente de pruebas y sus propias claves.",
  address_not_absolute:
    "{{field}} debe ser una URL completa como https://shop.example/checkout/alipay.",
  address_scheme:
    "{{field}} debe llevar a una página o una aplicación, como https://shop.example/checkout/alipay; este esquema no está permitido.",
  address_too_long:
    "{{field}} tiene más de {{longest}} caracteres tal como se envía, con espacios y letras fuera de ASCII codificados. Use una dirección más corta.",
  address_credentials: "{{field}} no debe contener usuario ni contraseña.",
  no_sealing_key:
    "{{field}} no se puede guardar sin una encryption_key. Defina esa opción del plugin y reinicie el servidor.",
  unknown_sealing_key:
    "{{field}} está cifrado con la clave {{key}}, que no está configurada. Nómbrela en previous_encryption_keys o introduzca de nuevo el valor.",
  damaged_secret: "{{field}} no se puede leer: lo guardado se modificó. Introdúzcalo de nuevo.",
  handle_missing: "Falta el identificador de la cuenta.",
  bad_handle:
    "El identificador debe ser el id del proveedor en medusa-config: minúsculas, cifras y «-».",
  no_account:
    "No hay ninguna cuenta de Alipay «{{handle}}»: ningún proveedor tiene este id y no hay nada guardado para él.",
  setup_connected: "Alipay responde a las claves de esta cuenta.",
  setup_message_came: "Los mensajes de Alipay llegan y son auténticos.",
  setup_return_page_skipped:
    "No hay ninguna. Los clientes ya pagan, así que la tienda envía la suya.",
  setup_paid_test: "Ha llegado un pago de prueba.",
  setup_paid_live: "Los clientes pagan con esta cuenta.",
  setup_not_paid: "Pague una vez usted mismo: en la tienda o con el enlace de pago de un pedido.",
  setup_refunded: "Un reembolso se ha realizado.",
  setup_not_refunded: "Reembolse una parte de ese pago en su pedido.",
  setup_refund_skipped:
    "Todavía no hay ninguno. Los clientes ya pagan, así que no hace falta una prueba.",
  setup_live: "Las claves de producción están en uso.",
  setup_not_live:
    "Cuando lo demás esté hecho: introduzca el ID de cliente y las claves de producción, y elija «Producción».",
}
