import type { MedusaContainer } from "@medusajs/framework/types"
import type { Alert } from "../../attention/rules/write-alert"
import { cutText } from "../../gateway"
import { sendMessage, type Message } from "../../medusa/notify"
import type { AttentionRow } from "../../modules/alipay"
import type { AlertChannel, AlertTo } from "../../modules/alipay/attention/alerts"
import { inTime } from "../../modules/alipay/in-time"
import { MINUTE } from "../../modules/alipay/time"
import { messageOf } from "../../payments/errors"

const LONGEST_PROBLEM = 300

/** A provider that is silent for so long has failed: while it is waited for, its kind is told of by no one else. */
const LIMIT_MS = MINUTE

const messageFor: Readonly<
  Record<AlertChannel, (alert: Alert) => Pick<Message, "template" | "data" | "content">>
> = {
  feed: ({ title, text }) => ({ template: "admin-ui", data: { title, description: text } }),
  email: ({ title, text, subject, html }) => ({
    template: "alipay-attention",
    data: { title, text, subject },
    content: { subject, html, text },
  }),
}

export type Told = {
  to: AlertTo
  alert: Alert
  item: Pick<AttentionRow, "id">
  /** Of this message and attempt alone: Medusa sends nothing under a name that was sent, and repeats a failed one badly. */
  name: string
}

/** Sends a message to one recipient, in a minute at most. @returns why it could not be sent, or null */
export const sendAlert = async (
  container: MedusaContainer,
  { to: { channel, recipient }, alert, item, name }: Told
): Promise<string | null> => {
  const sending = sendMessage(container, {
    ...messageFor[channel](alert),
    to: recipient,
    channel,
    resource_id: item.id,
    resource_type: "alipay_attention",
    trigger_type: "alipay.attention.opened",
    idempotency_key: name,
  })
  try {
    await inTime(sending, LIMIT_MS)
    return null
  } catch (error) {
    return cutText(messageOf(error), LONGEST_PROBLEM)
  }
}
