import type { MedusaContainer } from "@medusajs/framework/types"
import { isDue, isMailed, retryAt } from "../../attention/rules/alerts"
import { alertLanguage } from "../../attention/rules/alert-texts"
import { writeAlert, type Alert } from "../../attention/rules/write-alert"
import { adminAddress, onlyLocale } from "../../medusa/notify"
import { orderFactsOf } from "../../medusa/order-book"
import { alipayOf, type AlipayModuleService, type AttentionRow } from "../../modules/alipay"
import type { AlertSettings } from "../../modules/alipay/attention/alert-settings"
import type { AlertChannel } from "../../modules/alipay/attention/alerts"
import { ATTENTION_KINDS, type AttentionKind } from "../../modules/alipay/attention/kinds"
import { messageOf } from "../../payments/errors"
import { sendToEach } from "./send-to-each"

type Work = {
  container: MedusaContainer
  alipay: AlipayModuleService
  settings: AlertSettings
  now: Date
}

/** Whom a message goes to on each channel; no one where no one is to be told of the kind. */
const RECIPIENTS: Readonly<
  Record<AlertChannel, (settings: AlertSettings, kind: AttentionKind) => readonly string[]>
> = {
  feed: () => [""],
  email: (settings, kind) => (isMailed(settings, kind) ? settings.recipients : []),
}

const orderNumberOf = async (
  alipay: AlipayModuleService,
  { alipay_payment_id: id }: AttentionRow
): Promise<number | null> => {
  const [payment] = id === null ? [] : await alipay.payments.byIds([id])
  const facts = payment && (await orderFactsOf(alipay, [payment.payment_collection_id]))
  return facts?.get(payment?.payment_collection_id ?? "")?.order_display_id ?? null
}

const alertOf = async (
  { container, alipay, settings }: Work,
  [item, ...more]: readonly [AttentionRow, ...AttentionRow[]]
): Promise<Alert> =>
  writeAlert(
    {
      item,
      orderNumber: await orderNumberOf(alipay, item),
      more: more.length,
      address: adminAddress(container, alipay.settings.backend_url, `/alipay?item=${item.id}`),
    },
    alertLanguage(settings.language, await onlyLocale(alipay))
  )

/** Tells of one kind on one channel, at most once an hour for all servers together. */
const tellOfKind = async (
  work: Work,
  channel: AlertChannel,
  kind: AttentionKind
): Promise<void> => {
  const { alipay, settings, now } = work
  const recipients = RECIPIENTS[channel](settings, kind)
  const last = await alipay.alerts.last({ kind, channel })
  if (recipients.length === 0 || !isDue(last, now)) {
    return
  }
  const [item, ...more] = await alipay.alerts.itemsToTell(last, now, last.items_until)
  if (item === undefined) {
    return await alipay.alerts.dropFailure({ kind, channel })
  }
  const alert = await alertOf(work, [item, ...more])
  const { reached, problem } = await sendToEach(work.container, { last, alert, item }, recipients)
  if (problem === null) {
    const itemIds = [item, ...more].map(({ id }) => id)
    return await alipay.alerts.sent({ kind, channel }, { at: now, itemIds })
  }
  const failed = last.failed + 1
  alipay.logger.warn(
    `alipay: no message (${channel}) could be sent about ${kind}; tried again later: ${problem}`
  )
  await alipay.alerts.failed(
    { kind, channel },
    {
      ...{ failed, problem, reached },
      retry_at: retryAt(failed, now),
      // A millisecond more: the database knows more digits than a Date.
      items_until: last.items_until ?? new Date(item.created_at.getTime() + 1),
    }
  )
}

/** Does nothing where another server is at it. */
const underLease = async (
  { leases }: AlipayModuleService,
  key: string,
  work: () => Promise<void>
): Promise<void> => {
  const lease = await leases.acquire(key, { waitMs: 0 })
  try {
    await (lease && work())
  } finally {
    await lease?.release()
  }
}

/**
 * Tells people of open items that no message told of: in the admin's bell, and by e-mail those whom the settings name.
 * Never fails: what could not be sent is logged, and tried again by a later call.
 */
export const tellPeople = async (container: MedusaContainer): Promise<void> => {
  const alipay = alipayOf(container)
  try {
    const now = alipay.now()
    const work = { container, alipay, now, settings: await alipay.alertSettings.read() }
    for (const channel of ["feed", "email"] as const) {
      const mayTell = ATTENTION_KINDS.filter(
        (kind) => RECIPIENTS[channel](work.settings, kind).length > 0
      )
      const kinds = mayTell.length === 0 ? [] : await alipay.alerts.kindsToTell(channel, now)
      for (const kind of kinds.filter((each) => mayTell.includes(each))) {
        await underLease(alipay, `alert:${channel}:${kind}`, async () => {
          await tellOfKind(work, channel, kind)
        })
      }
    }
  } catch (error) {
    alipay.logger.warn(`alipay: people could not be told what needs them: ${messageOf(error)}`)
  }
}
