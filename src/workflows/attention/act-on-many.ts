import type { MedusaContainer } from "@medusajs/framework/types"
import type { AlipayAttentionAction, AlipayBulkOutcome } from "../../types/http"
import { actOnAttentionWorkflow } from "."
import { safeActions } from "../../attention/rules/safe-actions"
import { alipayOf, type AttentionRow } from "../../modules/alipay"
import type { Problem } from "../../modules/alipay/refusal"
import { problemOf } from "../../payments/errors"
import { readItemPayment, situationOf } from "./read-situation"

/** What may be done about several items at once; what is decided for one order or store alone is not among them. */
export const BULK_ACTIONS = [
  "ask_gateway",
  "refund",
  "void",
  "mark_settled",
] as const satisfies readonly AlipayAttentionAction[]

type Asked = {
  ids: readonly string[]
  action: (typeof BULK_ACTIONS)[number]
  actorId: string
  reason?: string | undefined
  preview: boolean
  /** Milliseconds after which no further item is begun. */
  withinMs: number
}

export type ActedOn = {
  id: string
  outcome: AlipayBulkOutcome
  item: AttentionRow | undefined
  problem: Problem | null
}

const isSafe = async (
  container: MedusaContainer,
  item: AttentionRow,
  action: AlipayAttentionAction
): Promise<boolean> =>
  safeActions(
    item.kind,
    situationOf(await readItemPayment(container, item), alipayOf(container).now())
  ).includes(action)

const actOn = async (
  container: MedusaContainer,
  id: string,
  { action, actorId, reason, preview }: Asked
): Promise<ActedOn> => {
  const { attention } = alipayOf(container)
  const item = await attention.byId(id)
  const about = { id, item, problem: null }
  if (item === undefined || item.state === "closed") {
    return { ...about, outcome: item === undefined ? "missing" : "closed_before" }
  }
  if (!(await isSafe(container, item, action))) {
    return { ...about, outcome: "not_safe" }
  }
  if (preview) {
    return { ...about, outcome: "would_do" }
  }
  try {
    await actOnAttentionWorkflow(container).run({
      input: { id, action, actor_id: actorId, reason },
    })
  } catch (error) {
    return { ...about, outcome: "failed", problem: problemOf(error) }
  }
  const after = await attention.byId(id)
  return { ...about, item: after, outcome: after?.state === "closed" ? "closed" : "still_open" }
}

/**
 * Does one thing about several items, one after the other, each as if it were done alone; or says what would be done.
 * An item that fails keeps the next from nothing.
 */
export const actOnMany = async (container: MedusaContainer, asked: Asked): Promise<ActedOn[]> => {
  const started = performance.now()
  const acted: ActedOn[] = []
  for (const id of asked.ids) {
    const isOver = performance.now() - started > asked.withinMs
    acted.push(
      isOver
        ? { id, outcome: "not_begun", item: undefined, problem: null }
        : await actOn(container, id, asked)
    )
  }
  return acted
}
