import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isDue, isGivenUp, isGivenUpAbout, RECIPIENTS, retryAt } from "../../attention/rules/alerts"
import { alertLanguage } from "../../attention/rules/alert-texts"
import { writeAlert, type Alert } from "../../attention/rules/write-alert"
import { adminAddress, onlyLocale } from "../../medusa/notify"
import { orderFactsOf } from "../../medusa/order-book"
import { alipayOf, type AlipayModuleService, type AttentionRow } from "../../modules/alipay"
import type { AlertSettings } from "../../modules/alipay/attention/alert-settings"
import type { AlertChannel, AlertOf, AlertRow } from "../../modules/alipay/attention/alerts"
import { ATTENTION_KINDS, type AttentionKind } from "../../modules/alipay/attention/kinds"
import { messageOf } from "../../payments/errors"
import { sendAlert } from "./send-alert"

type Work = {
  container: MedusaContainer
  alipay: AlipayModuleService
  settings: AlertSettings
  now: Date
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
  item: AttentionRow,
  more: number
): Promise<Alert> =>
  writeAlert(
    {
      item,
      orderNumber: await orderNumberOf(alipay, item),
      more,
      address: adminAddress(container, alipay.settings.backend_url, `/alipay?item=${item.id}`),
    },
    alertLanguage(settings.language, await onlyLocale(alipay))
  )

/** The same for the same items, to the same recipient, in the same attempt: one that was broken off is not sent twice. */
const nameOf = (
  { channel, kind, recipient, attempts }: AlertRow,
  itemIds: readonly string[]
): string => {
  const items = createHash("sha256").update(itemIds.join()).digest("base64url")
  return ["alipay", channel, kind, recipient, attempts, items].join(":")
}

/** Tells one recipient of all of a kind that it was not told of, at most once an hour. */
const tellOne = async (work: Work, of: AlertOf, recipient: string): Promise<void> => {
  const { container, alipay, now } = work
  const to = { ...of, recipient }
  const last = await alipay.alerts.last(to)
  if (!isDue(last, now) && last.failed === 0) {
    return
  }
  const [item, ...more] = await alipay.alerts.itemsToTell(to, now)
  if (item === undefined) {
    if (last.failed > 0 && !isGivenUp(last)) {
      await alipay.alerts.dropFailure(to)
    }
    return
  }
  if (!isDue(last, now) || isGivenUpAbout(last, item)) {
    return
  }
  const itemIds = [item, ...more].map(({ id }) => id)
  const alert = await alertOf(work, item, more.length)
  const problem = await sendAlert(container, { to, alert, item, name: nameOf(last, itemIds) })
  if (problem === null) {
    return await alipay.alerts.sent(to, now, { itemIds })
  }
  const failed = last.failed + 1
  const later = isGivenUp({ failed }) ? "given up until there is a new one" : "tried again later"
  alipay.logger.warn(
    `alipay: no message (${of.channel}) could be sent about ${of.kind}; ${later}: ${problem}`
  )
  await alipay.alerts.failed(to, now, {
    ...{ failed, problem, items_until: item.created_at },
    retry_at: retryAt(failed, now),
  })
}

/** Tells of one kind on one channel; how one recipient fares is nothing to the others. */
const tellOfKind = async (work: Work, of: AlertOf): Promise<void> => {
  const recipients = RECIPIENTS[of.channel](work.settings, of.kind)
  for (const recipient of recipients) {
    await tellOne(work, of, recipient)
  }
  await work.alipay.alerts.finish(of, recipients, work.now)
}

/** Does nothing where another server is at it. What fails is logged, and keeps no other kind from being told of. */
const underLease = async (
  { leases, logger }: AlipayModuleService,
  key: string,
  work: () => Promise<void>
): Promise<void> => {
  try {
    const lease = await leases.acquire(key, { waitMs: 0 })
    try {
      await (lease && work())
    } finally {
      await lease?.release()
    }
  } catch (error) {
    logger.warn(`alipay: people could not be told what needs them (${key}): ${messageOf(error)}`)
  }
}

/** Kinds with something to tell, and those of which a message failed: what it told of may have closed. */
const kindsOf = async (
  { alipay, settings, now }: Work,
  channel: AlertChannel
): Promise<AttentionKind[]> => {
  const toTell = await alipay.alerts.kindsToTell(channel, now)
  const rows = await alipay.alerts.rowsOf(channel)
  const failing = rows.filter(
    (row) =>
      row.failed > 0 &&
      !isGivenUp(row) &&
      RECIPIENTS[channel](settings, row.kind).includes(row.recipient)
  )
  return [...new Set([...toTell, ...failing.map(({ kind }) => kind)])]
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
      const kinds = mayTell.length === 0 ? [] : await kindsOf(work, channel)
      for (const kind of kinds.filter((each) => mayTell.includes(each))) {
        await underLease(alipay, `alert:${channel}:${kind}`, async () => {
          await tellOfKind(work, { kind, channel })
        })
      }
    }
  } catch (error) {
    alipay.logger.warn(`alipay: people could not be told what needs them: ${messageOf(error)}`)
  }
}
