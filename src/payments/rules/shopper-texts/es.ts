import type { ShopperTexts } from "./texts"

export const es: ShopperTexts = {
  insufficient_funds: "El saldo no fue suficiente. Elija otra forma de pago.",
  limit_exceeded: "El importe supera un límite del monedero. Elija otra forma de pago.",
  account_problem:
    "Esta cuenta del monedero no puede hacer el pago ahora. Revísela en la aplicación del monedero o pague de otra forma.",
  card_refused: "La tarjeta fue rechazada. Use otra tarjeta o pague de otra forma.",
  authentication_failed: "El pago no se confirmó. Inténtelo de nuevo.",
  expired: "El tiempo para pagar ha terminado. Inténtelo de nuevo.",
  canceled: "El pago se canceló. Inténtelo de nuevo o pague de otra forma.",
  agreement_ended:
    "El monedero vinculado ya no se puede usar. Vincúlelo de nuevo o pague de otra forma.",
  not_supported: "Esta forma de pago no está disponible para este pedido. Elija otra.",
  cart_changed:
    "El total de su carrito ha cambiado desde que se inició el pago. Pague de nuevo. Si ya ha pagado, se le devolverá ese dinero.",
  total_changed:
    "El total de su carrito ahora es otro. No se le ha cobrado nada. Revise su carrito y pague de nuevo.",
  returned: "No se pudo realizar el pedido. Se le devuelve el dinero que pagó.",
  returned_beside_order:
    "Su pedido está hecho. Se le devuelve el dinero que pagó además y que el pedido no necesitaba.",
  under_review:
    "La tienda tiene que comprobar el pago. Póngase en contacto con ella; su dinero no se ha perdido.",
  CUSTOMER_CHANGED:
    "El monedero vinculado pertenece a otro cliente. No se le ha cobrado. Elija otra forma de pago.",
  CUSTOMER_DELETED:
    "La cuenta de cliente del monedero vinculado se ha eliminado. No se le ha cobrado. Elija otra forma de pago.",
  DELIVERY_CHANGED:
    "La dirección de entrega ha cambiado desde que se eligió el monedero. No se le ha cobrado. Elija de nuevo cómo pagar.",
  CHOICE_EXPIRED:
    "El monedero se eligió hace demasiado tiempo. No se le ha cobrado. Elija de nuevo cómo pagar.",
  declined:
    "El pago no se completó. No se le ha cobrado. Inténtelo de nuevo o pague de otra forma.",
}
