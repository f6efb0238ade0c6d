import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { alipayOf, type OperationRow, type PaymentRow } from "../../../modules/alipay"
import type { Facts } from "../../../modules/alipay/attention/kinds"
import type { OperationKind } from "../../../modules/alipay/ledger/states"
import { factsOf } from "../../../modules/alipay/refusal"
import { messageOf } from "../../../payments/errors"
import type { Heard } from "../../../payments/heard-refusal"
import { failureReasonOf } from "../../../payments/rules/failure-reason"

type Button = {
  kind: OperationKind
  /** The order's payment that is named, or all of its payments. */
  rows: readonly PaymentRow[]
  /** Gets the sentence of what the plugin refuses: Medusa's answer has its English alone. */
  heard: Heard
}

const actorOf = (req: MedusaRequest): string | null =>
  (req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>).auth_context?.actor_id ?? null

const movementsOf = async (req: MedusaRequest, { kind, rows }: Button): Promise<OperationRow[]> => {
  const { operations } = alipayOf(req.scope)
  const lists = await Promise.all(rows.map(async ({ id }) => await operations.list(id, kind)))
  return lists.flat()
}

/**
 * Keeps in a payment's history that Medusa's button was refused, by whom it was pressed and why: Medusa shows the
 * sentence once and forgets it; and who canceled the order. The answer waits until that is written, and is given also
 * when it can't be. What the gateway has done, or may have done, is not called refused, whatever Medusa answers.
 * @returns what is to be done under the lease before the request goes on
 */
export const noteButton = (
  req: MedusaRequest,
  res: MedusaResponse,
  button: Button
): (() => Promise<void>) => {
  const alipay = alipayOf(req.scope)
  let before: OperationRow[] | undefined
  const json = res.json.bind(res)
  const note = async (what: string, details: Facts): Promise<void> => {
    await alipay.history.add({
      alipay_payment_id: button.rows.at(-1)?.id ?? null,
      attention_id: null,
      what,
      actor_id: actorOf(req),
      details,
    })
  }
  const noteAnswer = async (body: unknown): Promise<void> => {
    if (res.statusCode < 400) {
      await note("order_canceled", {})
      return
    }
    const known = before?.map(({ id }) => id)
    const made = known
      ? (await movementsOf(req, button)).filter(({ id }) => !known.includes(id))
      : []
    if (made.some(({ state }) => state !== "failed")) {
      return
    }
    const code = made.at(-1)?.result_code ?? null
    const message = messageOf(body)
    const { said } = button.heard
    await note(`${button.kind}_refused`, {
      // What Medusa says in place of it, it says in English.
      ...factsOf("message", said?.message === message ? said : message),
      result_code: code,
      reason: failureReasonOf(code),
    })
  }
  res.json = (body) => {
    // Medusa keeps who captured and refunded, and not who canceled.
    if (res.statusCode < 400 && button.kind !== "cancel") {
      return json(body)
    }
    void noteAnswer(body)
      .catch((error: unknown) => {
        alipay.logger.warn(
          `alipay: a refused ${button.kind} could not be noted: ${messageOf(error)}`
        )
      })
      .finally(() => json(body))
    return res
  }
  return async () => {
    before = await movementsOf(req, button)
  }
}
