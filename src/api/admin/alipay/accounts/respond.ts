import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sentence } from "../../../../gateway"
import { emailsOfAdmins } from "../../../../medusa/actors"
import { alipayOf } from "../../../../modules/alipay"
import type { FieldError } from "../../../../modules/alipay/accounts/account-edit"
import type { EditOutcome } from "../../../../modules/alipay/accounts/account-writer"
import { sealingOf, viewAccount } from "../../../../accounts/account-view"
import type {
  AdminAlipayAccount,
  AdminAlipayAccountResponse,
  AdminAlipayConflictResponse,
  AdminAlipayInvalidResponse,
} from "../../../../types/http"

type Request = AuthenticatedMedusaRequest

export const handleOf = (req: Request): string => String(req.params["handle"])

export const actorOf = (req: Request): string | null => req.auth_context.actor_id || null

/** Emails of admins by id; an id that is no admin's (an API key, one who left) is not among them. */
export const emailsOf = async (
  req: Request,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, string>> => {
  return await emailsOfAdmins(alipayOf(req.scope), ids)
}

const named = async (req: Request, account: AdminAlipayAccount): Promise<AdminAlipayAccount> => {
  const emails = await emailsOf(req, [account.updated_by])
  const { updated_by: by } = account
  return { ...account, updated_by: by === null ? null : (emails.get(by) ?? by) }
}

/** One sentence for each field that is not right; the message is the first. */
export const sendInvalid = (res: MedusaResponse, errors: FieldError[]): void => {
  const { field: _, ...first } = errors[0] ?? {
    field: "",
    ...sentence("bad_request", "The request is not right."),
  }
  const body: AdminAlipayInvalidResponse = { type: "invalid_data", ...first, errors }
  res.status(400).json(body)
}

export const sendMissing = (res: MedusaResponse, handle: string): void => {
  res.status(404).json({
    type: "not_found",
    ...sentence(
      "no_account",
      'There is no Alipay account "{{handle}}": no provider has this id, and nothing is saved for it.',
      { handle }
    ),
  })
}

export const sendAccount = async (
  req: Request,
  res: MedusaResponse,
  status = 200
): Promise<void> => {
  const alipay = alipayOf(req.scope)
  const handle = typeof req.params["handle"] === "string" ? handleOf(req) : handleInBody(req)
  const account = await viewAccount(alipay, handle)
  if (account === undefined) {
    sendMissing(res, handle)
    return
  }
  const body: AdminAlipayAccountResponse = {
    account: await named(req, account),
    sealing: sealingOf(alipay),
  }
  res.status(status).json(body)
}

const handleInBody = (req: Request): string =>
  String((req.body as { handle?: unknown } | undefined)?.handle ?? "")

type Answers = {
  [Kind in EditOutcome["kind"]]: (
    outcome: Extract<EditOutcome, { kind: Kind }>,
    req: Request,
    res: MedusaResponse
  ) => Promise<void>
}

const ANSWERS: Answers = {
  saved: async (_outcome, req, res) => await sendAccount(req, res),
  invalid: async ({ errors }, _req, res) => sendInvalid(res, errors),
  // What used it is over again by now.
  in_use: async (_outcome, req, res) =>
    await ANSWERS.conflict({ kind: "conflict", changes: [] }, req, res),
  missing: async (_outcome, req, res) => sendMissing(res, handleOf(req)),
  conflict: async ({ changes }, req, res) => {
    const account = await viewAccount(
      alipayOf(req.scope),
      String(req.params["handle"] ?? handleInBody(req))
    )
    const last = changes.at(-1)
    const emails = await emailsOf(req, [last?.actor_id ?? null])
    const body: AdminAlipayConflictResponse = {
      type: "conflict",
      ...sentence(
        "changed_by_other",
        "Another admin changed this account. Check what changed, then save again."
      ),
      changed_fields: [...new Set(changes.flatMap(({ fields }) => fields))],
      changed_by: last?.actor_id ? (emails.get(last.actor_id) ?? last.actor_id) : null,
      changed_at: last?.created_at.toISOString() ?? null,
      account: account ? await named(req, account) : null,
    }
    res.status(409).json(body)
  },
}

/** Answers with the outcome of an edit. */
export const sendOutcome = async (
  req: Request,
  res: MedusaResponse,
  outcome: EditOutcome
): Promise<void> => {
  const answer = ANSWERS[outcome.kind] as (
    outcome: EditOutcome,
    req: Request,
    res: MedusaResponse
  ) => Promise<void>
  await answer(outcome, req, res)
}
