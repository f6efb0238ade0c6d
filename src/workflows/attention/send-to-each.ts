import type { MedusaContainer } from "@medusajs/framework/types"
import type { Alert } from "../../attention/rules/write-alert"
import { cutText } from "../../gateway"
import { sendMessage, type Message } from "../../medusa/notify"
import type { AttentionRow } from "../../modules/alipay"
import type { AlertChannel, AlertRow } from "../../modules/alipay/attention/alerts"
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

export type Told = { last: AlertRow; alert: Alert; item: Pick<AttentionRow, "id"> }

/**
 * Sends to all who do not have it, each in a minute at most.
 * @returns who has it now, and why others do not
 */
export const sendToEach = async (
  container: MedusaContainer,
  { last, alert, item }: Told,
  recipients: readonly string[]
): Promise<{ reached: string[]; problem: string | null }> => {
  const { kind, channel, sent, failed } = last
  const reached = [...last.reached]
  let problem: string | null = null
  for (const to of recipients.filter((each) => !reached.includes(each))) {
    const sending = sendMessage(container, {
      ...messageFor[channel](alert),
      to,
      channel,
      resource_id: item.id,
      resource_type: "alipay_attention",
      trigger_type: "alipay.attention.opened",
      // A name for each attempt: Medusa repeats a failed message under its name, and then fails to write that down.
      idempotency_key: ["alipay", channel, kind, sent, failed, to].join(":"),
    })
    try {
      await inTime(sending, LIMIT_MS)
      reached.push(to)
    } catch (error) {
      problem = cutText(messageOf(error), LONGEST_PROBLEM)
    }
  }
  return { reached, problem }
}
