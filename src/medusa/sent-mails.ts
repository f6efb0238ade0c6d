import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { DisputedOrder, SentMail } from "./rules/disputed-order"

/** What Medusa keeps of a message; its type leaves out that the row may lack a template. */
type MailRow = {
  to: string
  channel: string
  template?: string | null
  data?: Record<string, unknown> | null
  resource_type?: string | null
  resource_id?: string | null
  created_at: string | Date
}

type Notifications = {
  listNotifications: (
    filters: Record<string, unknown>,
    config: { take: number; order: Record<string, "ASC" | "DESC"> }
  ) => Promise<MailRow[]>
}

/** The bell of the admin: no shopper reads it. */
const BELL = "feed"

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null

/** What is about another order, or tells an admin of a payment, says nothing of this one. */
const isOfAnother = ({ resource_type: type, resource_id: id }: MailRow, orderId: string): boolean =>
  type?.startsWith("alipay") === true || (type === "order" && id != null && id !== orderId)

/**
 * Messages that the store has sent to an order's customer since it was placed, the oldest first; none where the store keeps
 * none. One that its provider refused is not among them.
 * @param atMost how many rows are read
 */
export const readSentMails = async (
  container: MedusaContainer,
  { id, email, customerId, placedAt }: DisputedOrder,
  atMost: number
): Promise<SentMail[]> => {
  const notifications = container.resolve<Notifications | undefined>(Modules.NOTIFICATION, {
    allowUnregistered: true,
  })
  if (notifications === undefined) {
    return []
  }
  const rows = await notifications.listNotifications(
    {
      channel: { $ne: BELL },
      status: "success",
      created_at: { $gte: placedAt },
      $or: [
        { resource_id: id },
        ...(customerId === null ? [] : [{ receiver_id: customerId }]),
        ...(email === null ? [] : [{ to: email }]),
      ],
    },
    { take: atMost, order: { created_at: "ASC" } }
  )
  return rows
    .filter((row) => !isOfAnother(row, id))
    .map((row) => ({
      at: new Date(row.created_at),
      channel: row.channel,
      subject: textOf(row.data?.["subject"]) ?? textOf(row.template),
      to: row.to,
    }))
}
