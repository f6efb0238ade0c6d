import type { GatewayNotification } from "./wire/notifications"
import { wire } from "./wire/load"

/** Reads a notification whose bytes have been verified. Never throws: what can't be read is `unknown`. */
export const parseNotification = (body: Buffer): GatewayNotification =>
  wire.notifications.parseNotification(body)
