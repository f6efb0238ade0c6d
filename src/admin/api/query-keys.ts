const ROOT = "alipay"

/** Names under which answers are kept in the admin's query cache. */
export const queryKeys = {
  accounts: [ROOT, "accounts"],
  account: (handle: string) => [ROOT, "accounts", handle],
  changes: (handle: string) => [ROOT, "changes", handle],
  wallets: (handle: string) => [ROOT, "wallets", handle],
  doctor: [ROOT, "doctor"],
  payments: [ROOT, "payments"],
  till: [ROOT, "till"],
  declarations: [ROOT, "declarations"],
  disputes: [ROOT, "disputes"],
  stores: [ROOT, "stores"],
  notifications: [ROOT, "notifications"],
  attention: [ROOT, "attention"],
  overview: [ROOT, "overview"],
  setup: [ROOT, "setup"],
  rehearsal: (handle: string) => [ROOT, "rehearsal", handle],
  urgent: [ROOT, "attention", "urgent"],
  alerts: [ROOT, "alerts"],
  health: [ROOT, "health"],
  agreements: (customerId: string) => [ROOT, "agreements", customerId],
  regions: [ROOT, "regions"],
  region: (id: string) => [ROOT, "regions", id],
} as const
