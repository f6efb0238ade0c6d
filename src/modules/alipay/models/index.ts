export { AlipayPayment } from "./payment"
export { AlipayOperation } from "./operation"
export { AlipayNotification } from "./notification"
export { AlipayLease } from "./lease"
