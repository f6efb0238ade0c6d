import * as http from "@medusajs/framework/http"
import type { MiddlewareFunction } from "@medusajs/framework/http"
import type { AlipayPermission } from "../../policies/alipay"

type Method = "GET" | "POST" | "DELETE"

/** What a user's roles must allow on each admin route of the plugin. */
export const ROUTE_POLICIES: readonly (readonly [Method, string, AlipayPermission])[] = [
  ["GET", "/admin/alipay/accounts", "alipay_account:read"],
  ["POST", "/admin/alipay/accounts", "alipay_account:create"],
  ["GET", "/admin/alipay/accounts/:handle", "alipay_account:read"],
  ["POST", "/admin/alipay/accounts/:handle", "alipay_account:update"],
  ["DELETE", "/admin/alipay/accounts/:handle", "alipay_account:delete"],
  ["GET", "/admin/alipay/accounts/:handle/changes", "alipay_account:read"],
  ["POST", "/admin/alipay/accounts/:handle/key-pair", "alipay_account:update"],
  ["DELETE", "/admin/alipay/accounts/:handle/key-pair", "alipay_account:update"],
  ["POST", "/admin/alipay/accounts/:handle/key-pair/activate", "alipay_account:update"],
  // Both send requests, one of them to whatever address the caller names.
  ["POST", "/admin/alipay/accounts/:handle/test-connection", "alipay_account:update"],
  ["POST", "/admin/alipay/accounts/:handle/probe", "alipay_account:update"],
  ["GET", "/admin/alipay/accounts/:handle/rehearsal", "alipay_account:read"],
  // Moves test money alone.
  ["POST", "/admin/alipay/accounts/:handle/rehearsal", "alipay_account:update"],
  ["DELETE", "/admin/alipay/accounts/:handle/rehearsal", "alipay_account:update"],
  ["POST", "/admin/alipay/accounts/:handle/rehearsal/continue", "alipay_account:update"],
  ["GET", "/admin/alipay/setup", "alipay_account:read"],
  ["GET", "/admin/alipay/wallets", "alipay_account:read"],
  ["GET", "/admin/alipay/regions/:id", "alipay_account:read"],
  ["GET", "/admin/alipay/overview", "alipay_payment:read"],
  ["GET", "/admin/alipay/payments", "alipay_payment:read"],
  ["GET", "/admin/alipay/payments/export", "alipay_payment:read"],
  ["GET", "/admin/alipay/payments/filters", "alipay_payment:read"],
  ["GET", "/admin/alipay/payments/:id", "alipay_payment:read"],
  ["POST", "/admin/alipay/payments/:id/ask", "alipay_payment:update"],
  ["POST", "/admin/alipay/payments/:id/capture", "alipay_payment:update"],
  ["POST", "/admin/alipay/payments/:id/release", "alipay_payment:update"],
  ["POST", "/admin/alipay/payment-links", "alipay_payment_link:create"],
  ["GET", "/admin/alipay/disputes", "alipay_dispute:read"],
  ["GET", "/admin/alipay/disputes/figures", "alipay_dispute:read"],
  ["GET", "/admin/alipay/disputes/:id", "alipay_dispute:read"],
  ["GET", "/admin/alipay/disputes/:id/document", "alipay_dispute:read"],
  ["POST", "/admin/alipay/disputes/:id/accept", "alipay_dispute:update"],
  ["POST", "/admin/alipay/disputes/:id/ask", "alipay_dispute:update"],
  ["POST", "/admin/alipay/disputes/:id/defense", "alipay_dispute:update"],
  ["POST", "/admin/alipay/disputes/:id/defend", "alipay_dispute:update"],
  ["GET", "/admin/alipay/declarations", "alipay_declaration:read"],
  ["POST", "/admin/alipay/declarations", "alipay_declaration:update"],
  ["GET", "/admin/alipay/declarations/export", "alipay_declaration:read"],
  ["GET", "/admin/alipay/declarations/:id", "alipay_declaration:read"],
  ["POST", "/admin/alipay/declarations/:id/ask", "alipay_declaration:update"],
  ["POST", "/admin/alipay/declarations/:id/correct", "alipay_declaration:update"],
  ["GET", "/admin/alipay/stores", "alipay_store:read"],
  ["POST", "/admin/alipay/stores", "alipay_store:update"],
  ["GET", "/admin/alipay/stores/draft", "alipay_store:read"],
  ["GET", "/admin/alipay/stores/:id", "alipay_store:read"],
  ["GET", "/admin/alipay/stores/:id/gateway", "alipay_store:read"],
  ["POST", "/admin/alipay/stores/:id/ask", "alipay_store:update"],
  ["POST", "/admin/alipay/stores/:id/correct", "alipay_store:update"],
  ["POST", "/admin/alipay/stores/:id/terminals", "alipay_store:update"],
  ["GET", "/admin/alipay/till/places", "alipay_till:read"],
  ["GET", "/admin/alipay/till/goods", "alipay_till:read"],
  ["GET", "/admin/alipay/till/orders", "alipay_till:read"],
  ["POST", "/admin/alipay/till/orders", "alipay_till:create"],
  ["GET", "/admin/alipay/till/sales", "alipay_till:read"],
  ["POST", "/admin/alipay/till/sales", "alipay_till:create"],
  ["GET", "/admin/alipay/till/sales/:id", "alipay_till:read"],
  ["GET", "/admin/alipay/till/sales/:id/receipt", "alipay_till:read"],
  ["POST", "/admin/alipay/till/sales/:id/pay", "alipay_till:create"],
  ["POST", "/admin/alipay/till/sales/:id/stop", "alipay_till:create"],
  ["POST", "/admin/alipay/till/sales/:id/cancel", "alipay_till:create"],
  ["POST", "/admin/alipay/till/sales/:id/refund", "alipay_till:update"],
  ["POST", "/admin/alipay/till/poster", "alipay_poster:create"],
  ["GET", "/admin/alipay/notifications", "alipay_notification:read"],
  ["GET", "/admin/alipay/notifications/filters", "alipay_notification:read"],
  ["POST", "/admin/alipay/notifications/replay", "alipay_notification:update"],
  ["GET", "/admin/alipay/notifications/:id", "alipay_notification:read"],
  ["POST", "/admin/alipay/notifications/:id/replay", "alipay_notification:update"],
  ["GET", "/admin/alipay/alerts", "alipay_account:read"],
  ["POST", "/admin/alipay/alerts", "alipay_account:update"],
  ["GET", "/admin/alipay/attention", "alipay_attention:read"],
  ["GET", "/admin/alipay/attention/urgent", "alipay_attention:read"],
  ["GET", "/admin/alipay/attention/:id", "alipay_attention:read"],
  ["POST", "/admin/alipay/attention/actions", "alipay_attention:update"],
  ["POST", "/admin/alipay/attention/:id/actions/:action", "alipay_attention:update"],
  ["GET", "/admin/alipay/orders/:id/history", "alipay_attention:read"],
  ["GET", "/admin/alipay/orders/:id/declarations", "alipay_declaration:read"],
  ["GET", "/admin/alipay/orders/:id/payments", "alipay_payment:read"],
  ["GET", "/admin/alipay/health", "alipay_attention:read"],
  ["GET", "/admin/alipay/customers/:id/agreements", "alipay_agreement:read"],
  ["POST", "/admin/alipay/agreements/:id/revoke", "alipay_agreement:delete"],
  ["GET", "/admin/alipay/doctor", "alipay_diagnostics:read"],
  ["GET", "/admin/alipay/support-bundle", "alipay_diagnostics:read"],
]

type Policy = { resource: string; operation: string }

/** Makes the middleware that newer Medusa versions ask instead of reading `policies`. */
export type Authorize = (policy: Policy) => MiddlewareFunction

/** A permission as Medusa's guards take it. */
export const toPolicy = (permission: AlipayPermission): Policy => {
  const [resource = "", operation = ""] = permission.split(":")
  return { resource, operation }
}

/**
 * One guard for each admin route. A Medusa without roles passes over `policies`; one that has `authorize` gets that
 * too.
 */
export const guardRoutes = (authorize?: Authorize) =>
  ROUTE_POLICIES.map(([method, matcher, permission]) => ({
    methods: [method],
    matcher,
    policies: [toPolicy(permission)],
    ...(authorize ? { middlewares: [authorize(toPolicy(permission))] } : {}),
  }))

/** `authorize` of the Medusa that runs; 2.21 has none. */
export const authorizeOfMedusa: Authorize | undefined = (
  http as Partial<Record<"authorize", Authorize>>
).authorize
