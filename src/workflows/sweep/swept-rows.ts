import type { MedusaContainer } from "@medusajs/framework/types"
import { nextAgreementCheck } from "../../agreements/rules/next-step"
import { nextOperationCheck, nextPaymentCheck } from "../../payments/rules/schedule"
import { alipayOf, type NotificationRow, type PaymentRow } from "../../modules/alipay"
import { LeaseBusyError } from "../../modules/alipay/leases/busy"
import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import type { ClaimOptions } from "../../modules/alipay/ledger/claim-due"
import { advanceAgreement } from "../../agreements/advance-agreement"
import { problemOf } from "../../payments/errors"
import { checkDeclarations, MOST_ASKED } from "../../customs/check-declarations"
import { nextDeclarationCheck } from "../../customs/rules/schedule"
import { tellDue } from "../../disputes/tell-due"
import { checkStore } from "../../stores/check-store"
import { nextStoreCheck } from "../../stores/rules/schedule"
import { announce } from "../announce"
import { applyNotificationWorkflow } from "../apply-notification"
import { resolveOperationWorkflow } from "../resolve-operation"
import { settlePaymentWorkflow } from "../settle-payment"
import type { AttentionStores } from "../../modules/alipay/parts"

/** A claimed row: what is to be done, and how it is put back when that fails, so that it can't block the others. */
export type SweepJob = {
  id: string
  work: () => Promise<unknown>
  postpone: (error: unknown) => Promise<void>
  /** Puts a row back that others are working on: that is no failure. */
  putBack: (next: Date) => Promise<void>
}

export type Swept = {
  claim: (container: MedusaContainer, options: ClaimOptions) => Promise<SweepJob[]>
}

/** An account that can't even be asked with is the likely cause; a person must fix it. */
const tellUnusableAccount = async (
  alipay: AttentionStores,
  row: Pick<PaymentRow, "handle" | "client_id"> | undefined
): Promise<void> => {
  if (!row) {
    return
  }
  try {
    await alipay.accounts.forPayment(row)
  } catch (error) {
    const { handle, client_id: clientId } = row
    // Where the present client ID can be used, it is only the one of this row that can't.
    const isFormer = await alipay.accounts.get(handle).then(
      () => true,
      () => false
    )
    await alipay.watch.tell({ handle, clientId, isFormer }, problemOf(error))
  }
}

/** A message that can't be applied is put back by its own workflow; only a lost database gets here. */
const messages: Swept = {
  claim: async (container, options) =>
    (await alipayOf(container).inbox.claimDue(options)).map((message) => ({
      id: message.id,
      work: async () => await applyMessage(container, message),
      postpone: async () => undefined,
      putBack: async (next) => await alipayOf(container).inbox.putBack(message.id, next),
    })),
}

const applyMessage = async (
  container: MedusaContainer,
  message: NotificationRow
): Promise<void> => {
  const { result } = await applyNotificationWorkflow(container).run({ input: message })
  if (result.busy) {
    throw new LeaseBusyError(message.id)
  }
}

const operations: Swept = {
  claim: async (container, options) => {
    const alipay = alipayOf(container)
    return (await alipay.operations.claimDue(options)).map((row) => ({
      id: row.id,
      work: async () =>
        await resolveOperationWorkflow(container).run({ input: { id: row.id, source: "sweep" } }),
      postpone: async () => {
        const next = nextOperationCheck(alipay.pace(row.checks))
        await alipay.operations.reschedule(row.id, row.checks + 1, next)
        await tellUnusableAccount(alipay, await alipay.payments.byId(row.alipay_payment_id))
      },
      putBack: async (next) => await alipay.operations.reschedule(row.id, row.checks, next),
    }))
  },
}

const payments: Swept = {
  claim: async (container, options) => {
    const alipay = alipayOf(container)
    return (await alipay.checks.claimDue(options)).map((row) => ({
      id: row.id,
      work: async () =>
        await settlePaymentWorkflow(container).run({ input: { id: row.id, source: "sweep" } }),
      postpone: async () => {
        const next = nextPaymentCheck(alipay.pace(row.checks))
        await alipay.checks.reschedule(row.id, row.checks + 1, next)
        await tellUnusableAccount(alipay, row)
      },
      putBack: async (next) => await alipay.checks.reschedule(row.id, row.checks, next),
    }))
  },
}

const agreements: Swept = {
  claim: async (container, options) => {
    const alipay = alipayOf(container)
    return (await alipay.agreements.claimDue(options)).map((row) => ({
      id: row.id,
      work: async () => await advanceAgreement(alipay, row.id),
      postpone: async () => {
        const next = nextAgreementCheck(row, row.checks, alipay.now())
        await alipay.agreements.reschedule(row.id, row.checks + 1, next)
        await tellUnusableAccount(alipay, row)
      },
      putBack: async (next) => await alipay.agreements.reschedule(row.id, row.checks, next),
    }))
  },
}

/** Alerts before the due time of disputes. */
const disputes: Swept = {
  claim: async (container, options) => {
    const alipay = alipayOf(container)
    return (await alipay.disputes.claimDue(options)).map(({ id }) => ({
      id,
      work: async () => {
        if (await tellDue(alipay, id)) {
          await announce(container, "alipay.dispute.updated", id)
        }
      },
      postpone: async () =>
        await alipay.disputes.reschedule(id, nextOperationCheck(alipay.pace(0))),
      putBack: async (next) => await alipay.disputes.reschedule(id, next),
    }))
  },
}

/** Rows that can be asked about in one call: of one client ID, and no more than a call takes. */
const callsOf = (rows: readonly DeclarationRow[]): DeclarationRow[][] => {
  const calls = new Map<string, DeclarationRow[][]>()
  for (const row of rows) {
    const key = `${row.handle} ${row.client_id}`
    const ofClient = calls.get(key) ?? [[]]
    const last = ofClient.at(-1) ?? []
    calls.set(key, last.length < MOST_ASKED ? ofClient : [...ofClient, []])
    calls.get(key)?.at(-1)?.push(row)
  }
  return [...calls.values()].flat()
}

const declarations: Swept = {
  claim: async (container, options) => {
    const alipay = alipayOf(container)
    const putBackAll = async (rows: readonly DeclarationRow[], next: Date): Promise<void> => {
      for (const { id, checks } of rows) {
        await alipay.declarations.reschedule(id, checks, next)
      }
    }
    return callsOf(await alipay.declarations.claimDue(options)).map((rows) => ({
      id: rows.map(({ id }) => id).join(", "),
      work: async () => {
        for (const id of await checkDeclarations(alipay, rows)) {
          await announce(container, "alipay.declaration.updated", id)
        }
      },
      postpone: async () => {
        for (const row of rows) {
          const next = nextDeclarationCheck(row, alipay.pace(row.checks))
          await alipay.declarations.reschedule(row.id, row.checks + 1, next)
        }
        await tellUnusableAccount(alipay, rows[0])
      },
      putBack: async (next) => await putBackAll(rows, next),
    }))
  },
}

const stores: Swept = {
  claim: async (container, options) => {
    const alipay = alipayOf(container)
    return (await alipay.stores.claimDue(options)).map((row) => ({
      id: row.id,
      work: async () => {
        if (await checkStore(alipay, row)) {
          await announce(container, "alipay.store.updated", row.id)
        }
      },
      postpone: async () => {
        const next = nextStoreCheck(row, alipay.pace(row.checks))
        await alipay.stores.reschedule(row, row.checks + 1, next)
        await tellUnusableAccount(alipay, row)
      },
      putBack: async (next) => await alipay.stores.reschedule(row, row.checks, next),
    }))
  },
}

/** Messages first: each of them may spare a payment's own look. */
export const SWEPT: readonly Swept[] = [
  messages,
  operations,
  payments,
  agreements,
  disputes,
  declarations,
  stores,
]
