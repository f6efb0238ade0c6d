import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type AlipayModuleService, type NotificationRow } from "../../modules/alipay"
import { knownOf, type Known } from "../../notifications/known-payment"
import { messageOf } from "../../payments/errors"
import type { AlipayReplayEffect, AlipayReplayOutcome } from "../../types/http"
import { applyNotificationWorkflow } from "../apply-notification"
import { effectOf } from "./effect"

export type Replayed = {
  /** As it is now. */
  row: NotificationRow
  known: Known
  effect: AlipayReplayEffect
  outcome: AlipayReplayOutcome | null
}

export type ReplayAsked = {
  /** In the order in which they are applied. */
  rows: readonly NotificationRow[]
  /** Says what would be done and does nothing. */
  preview: boolean
  actorId: string
  /** How long it may take; what is not reached is left to the sweep. */
  withinMs: number
}

/**
 * Applies messages once more, as the sweep does: the gateway is asked, and Medusa is brought to its answer. It is safe
 * to repeat. Each is written into its payment's history, with who asked for it.
 */
export const replayNotifications = async (
  container: MedusaContainer,
  { rows, preview, actorId, withinMs }: ReplayAsked
): Promise<Replayed[]> => {
  const alipay = alipayOf(container)
  const until = performance.now() + withinMs
  const replayed: Replayed[] = []
  for (const row of rows) {
    const known = await knownOf(alipay, row)
    const effect = effectOf(row, known, alipay.now())
    if (preview) {
      replayed.push({ row, known, effect, outcome: null })
      continue
    }
    const outcome = await replay(container, { row, effect, isLate: performance.now() > until })
    await remember(alipay, { row, known, outcome, actorId })
    replayed.push({ row: (await alipay.inbox.byId(row.id)) ?? row, known, effect, outcome })
  }
  return replayed
}

type Asked = { row: NotificationRow; effect: AlipayReplayEffect; isLate: boolean }

const replay = async (
  container: MedusaContainer,
  { row, effect, isLate }: Asked
): Promise<AlipayReplayOutcome> => {
  const alipay = alipayOf(container)
  const claimed =
    effect === "nothing" ? undefined : await alipay.inbox.claimForReplay(row.id, alipay.now())
  if (claimed === undefined) {
    return "skipped"
  }
  if (isLate) {
    return await leave(alipay, row.id)
  }
  try {
    const { result } = await applyNotificationWorkflow(container).run({ input: claimed })
    return result.busy ? await leave(alipay, row.id) : result.applied ? "applied" : "not_applied"
  } catch (error) {
    alipay.logger.error(
      `alipay: notification ${row.id} could not be replayed, the sweep takes it over: ${messageOf(error)}`
    )
    return "queued"
  }
}

/** Left to the sweep, which is due at once. */
const leave = async (alipay: AlipayModuleService, id: string): Promise<"queued"> => {
  await alipay.inbox.putBack(id, alipay.now())
  return "queued"
}

type Remembered = Pick<Replayed, "row" | "known" | "outcome"> & { actorId: string }

const remember = async (
  { history }: AlipayModuleService,
  { row, known, outcome, actorId }: Remembered
): Promise<void> => {
  if (outcome !== "skipped") {
    await history.add({
      alipay_payment_id: known.payment?.id ?? null,
      attention_id: null,
      what: "notification_replayed",
      actor_id: actorId,
      details: { notification: row.id, kind: row.kind, replay: outcome },
    })
  }
}
