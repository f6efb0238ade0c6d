import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { WithDatabase } from "./services"

/** A message for Medusa's notification module. */
export type Message = {
  /** An e-mail address; empty for every admin. */
  to: string
  channel: "feed" | "email"
  template: string
  data: Record<string, unknown>
  content?: { subject: string; html: string; text: string }
  resource_id: string
  resource_type: string
  trigger_type: string
  /** Sent once under the same. */
  idempotency_key: string
}

/**
 * Hands a message to the store's provider. Medusa passes over a name that it has, unless that failed, and answers nothing.
 * @throws when there is no provider, when it fails, and when an earlier message of the name was never known to be sent
 */
export const sendMessage = async (container: MedusaContainer, message: Message): Promise<void> => {
  const notifications = container.resolve(Modules.NOTIFICATION)
  const made = (await notifications.createNotifications(message)) as object | undefined
  if (made === undefined) {
    const named: object = { idempotency_key: message.idempotency_key }
    const [before] = await notifications.listNotifications(named)
    if (before?.status !== "success") {
      throw new Error("the attempt before was interrupted, and may not have been sent")
    }
  }
}

/** Whether the store has a provider that is enabled for a channel. */
export const hasProvider = async (
  { database: { knex } }: WithDatabase,
  channel: Message["channel"]
): Promise<boolean> => {
  const found: unknown = await (knex as Knex)("notification_provider")
    .where({ is_enabled: true })
    .whereNull("deleted_at")
    .whereRaw("? = any(channels)", [channel])
    .first("id")
  return found !== undefined
}

/** The store's locale, where it names exactly one. */
export const onlyLocale = async ({
  database: { knex },
}: WithDatabase): Promise<string | undefined> => {
  const rows = (await knex("store_locale")
    .whereNull("deleted_at")
    .limit(2)
    .select("locale_code")) as { locale_code: string }[]
  return rows.length === 1 ? rows[0]?.locale_code : undefined
}

/** Where a page of the admin is, below the backend's address where that is known. */
export const adminAddress = (
  container: MedusaContainer,
  backendUrl: string | undefined,
  page: string
): string => {
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const path = (admin.path ?? "/app").replace(/\/+$/, "")
  return `${backendUrl ?? ""}${path}${page}`
}
