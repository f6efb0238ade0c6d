import { sentence } from "../../gateway"
import { notAllowed } from "../../modules/alipay/refusal"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { AlipayAttentionAction } from "../../types/http"
import { safeActions } from "../../attention/rules/safe-actions"
import { alipayOf, type AttentionRow } from "../../modules/alipay"
import type { Facts } from "../../modules/alipay/attention/kinds"
import { attentionLeaseKey } from "../../modules/alipay/leases/leases"
import { problemOf } from "../../payments/errors"
import { ITEM_ACTIONS } from "./actions"
import { readItemPayment, situationOf } from "./read-situation"
import { factsOf, notFound } from "../../modules/alipay/refusal"

export type ActOnAttentionInput = {
  /** The item's id. */
  id: string
  action: AlipayAttentionAction
  /** The admin who does it; kept in the item's history. */
  actor_id: string
  reason?: string | undefined
  /** Minor units that the admin has seen. */
  amount?: string | undefined
}

const actOn = async (
  container: MedusaContainer,
  { id, action, actor_id, reason, amount }: ActOnAttentionInput
): Promise<void> => {
  const alipay = alipayOf(container)
  const item = await alipay.attention.byId(id)
  if (!item) {
    throw notFound(sentence("no_item", "There is no attention item {{id}}.", { id }))
  }
  if (item.state === "closed") {
    return
  }
  await assertSafe(container, item, action)
  const entry = {
    alipay_payment_id: item.alipay_payment_id,
    attention_id: item.id,
    what: action,
    actor_id,
  }
  const details = reason === undefined ? {} : { reason }
  // Written before it is done: who asked for it must not be lost with a killed process.
  const written = await alipay.history.add({ ...entry, details: { ...details, outcome: null } })
  let learnt: Facts = {}
  try {
    learnt =
      (await ITEM_ACTIONS[action]({ container, item, actorId: actor_id, reason, amount })) ?? {}
  } catch (error) {
    await alipay.history.conclude(written, {
      ...details,
      outcome: "failed",
      ...factsOf("message", problemOf(error)),
    })
    throw error
  }
  const after = await alipay.attention.byId(id)
  await alipay.history.conclude(written, {
    ...details,
    ...learnt,
    outcome: after?.state === "closed" ? "settled" : "still_open",
  })
}

const assertSafe = async (
  container: MedusaContainer,
  item: AttentionRow,
  action: AlipayAttentionAction
): Promise<void> => {
  const now = alipayOf(container).now()
  const safe = safeActions(item.kind, situationOf(await readItemPayment(container, item), now))
  if (!safe.includes(action)) {
    throw notAllowed(
      sentence(
        "not_safe",
        "{{action}} is not safe for this item as things stand. Safe now: {{safe}}.",
        { action, safe: safe.join(", ") }
      )
    )
  }
}

/** Nothing to undo: every action is recorded in the ledger, and a repeat finds it done. */
const actOnAttentionStep = createStep(
  "alipay-act-on-attention-step",
  async (input: ActOnAttentionInput, { container }) => {
    const alipay = alipayOf(container)
    await alipay.leases.within(attentionLeaseKey(input.id), async () => {
      await actOn(container, input)
    })
    return new StepResponse(undefined)
  }
)

/** A person does something about an attention item; the item closes when that put it right. */
export const actOnAttentionWorkflow = createWorkflow(
  "alipay-act-on-attention",
  (input: WorkflowData<ActOnAttentionInput>) => new WorkflowResponse(actOnAttentionStep(input))
)
