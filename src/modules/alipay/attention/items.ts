import { cutText, walletOf } from "../../../gateway"
import type { AgreementRow } from "../agreements/agreement-row"
import type { DisputeFacts } from "../disputes/dispute-row"
import type { NotificationRow, OperationRow, PaymentRow } from "../ledger/rows"
import { factsOf, textOf, type Problem } from "../refusal"
import { declarationFailed, identityNotPassed } from "./declaration-items"
import { registrationRejected } from "./store-items"
import type { AttentionKind, Disagreement, Facts } from "./kinds"

/** Something about a payment, with what the gateway says of it. */
export type OfPayment = {
  row: PaymentRow
  fact: string
  /** Two items of one kind and payment with the same are the same. */
  fingerprint: string
  facts?: Facts
  /** Minor units; what was paid, or else asked for, by default. */
  amount?: bigint
}

type OfOperation = { row: PaymentRow; operation: OperationRow }

/** A capture or refund that failed, or one of Medusa's that could not even be written down. */
type OfMovement = OfOperation | { row: PaymentRow; medusaId: string; problem: Problem }

/** A dispute as the gateway's messages tell of it. */
type OfDispute = {
  row: Pick<PaymentRow, "id" | "handle" | "currency_code">
  dispute: Pick<
    DisputeFacts,
    "dispute_id" | "dispute_type" | "state" | "reason_code" | "reason" | "due_at"
  > & {
    /** Minor units: what is disputed, or what was taken. */
    amount: string | null
    currency_code: string | null
    /** What counts of it, where all disputes name more than was paid. */
    counted?: string | undefined
    /** The last alert before the due time that was told. */
    alert?: string | undefined
    /** When papers were refused, so that others can be handed in. */
    refused_at?: Date | undefined
  }
}

type OfMessage = { message: NotificationRow; row: PaymentRow | undefined; problem: Problem }
type OfAgreement = { agreement: AgreementRow; code: string }
type OfAccount = { handle: string; subject: string }

const about = (row: Pick<PaymentRow, "handle" | "id">) => ({
  handle: row.handle,
  alipay_payment_id: row.id,
})

const payment =
  (kind: AttentionKind) =>
  ({ row, fact, fingerprint, facts, amount }: OfPayment): Disagreement => ({
    kind,
    subject: row.id,
    ...about(row),
    fingerprint,
    facts: { gateway: fact, result_code: row.result_code, ...facts },
    amount: (amount ?? BigInt(row.paid_amount ?? row.amount)).toString(),
    currency_code: row.paid_currency ?? row.currency_code,
  })

const failed =
  (kind: "capture_failed" | "refund_failed") =>
  (of: OfMovement): Disagreement => {
    if ("problem" in of) {
      const { row, medusaId, problem } = of
      return {
        kind,
        subject: medusaId,
        ...about(row),
        fingerprint: "not_sent",
        facts: { medusa_id: medusaId, ...factsOf("problem", problem) },
        amount: null,
        currency_code: row.currency_code,
      }
    }
    const { row, operation } = of
    const { result_code, request_id, medusa_id } = operation
    return {
      kind,
      subject: operation.id,
      ...about(row),
      fingerprint: result_code ?? "FAIL",
      facts: { result_code, request_id, medusa_id },
      amount: operation.amount,
      currency_code: operation.currency_code,
    }
  }

const unknownOperation = ({ row, operation }: OfOperation): Disagreement => ({
  kind: "unresolvable_unknown",
  subject: operation.id,
  ...about(row),
  fingerprint: `${operation.kind}:${operation.state}`,
  facts: {
    operation: operation.kind,
    operation_state: operation.state,
    request_id: operation.request_id,
    result_code: operation.result_code,
  },
  amount: operation.amount,
  currency_code: operation.currency_code,
})

/** What was told before it was split into days and hours. */
const ALERT_WORDS: Readonly<Record<string, string>> = { "1_day": "due" }

/** Each alert, and each refusal, opens again what was put aside before it; how a dispute was lost makes it no other item. */
const sameDispute = ({ state, alert, refused_at: refused }: OfDispute["dispute"]): string =>
  [
    state,
    ...(alert === undefined ? [] : [ALERT_WORDS[alert] ?? alert]),
    ...(refused === undefined ? [] : [refused.toISOString()]),
  ].join(":")

const dispute =
  (kind: "dispute_opened" | "dispute_lost") =>
  ({ row, dispute: told }: OfDispute): Disagreement => ({
    kind,
    subject: told.dispute_id,
    ...about(row),
    fingerprint: kind === "dispute_lost" ? "lost" : sameDispute(told),
    facts: {
      dispute_id: told.dispute_id,
      dispute_type: told.dispute_type,
      dispute_state: told.state,
      reason_code: told.reason_code,
      reason: told.reason,
      due_at: told.due_at?.toISOString() ?? null,
      ...(kind === "dispute_opened" ? { alert: told.alert ?? null } : {}),
      ...(told.counted === undefined ? {} : { counted: told.counted }),
    },
    amount: told.amount,
    currency_code: told.currency_code ?? row.currency_code,
  })

/** The one builder of each kind of item: what it is about, what makes it the same item, and what an admin reads. */
export const ITEMS = {
  paid_without_order: payment("paid_without_order"),
  amount_mismatch: payment("amount_mismatch"),
  paid_twice: payment("paid_twice"),
  paid_after_cancel: payment("paid_after_cancel"),
  other_environment: payment("other_environment"),
  authorization_expiring: payment("authorization_expiring"),
  order_unpaid: payment("order_unpaid"),
  overpaid: payment("overpaid"),
  won_after_write_off: payment("won_after_write_off"),
  capture_overdue: payment("capture_overdue"),
  under_review: payment("under_review"),
  refund_failed: failed("refund_failed"),
  capture_failed: failed("capture_failed"),
  unresolvable_unknown: (of: OfPayment | OfOperation): Disagreement =>
    "operation" in of ? unknownOperation(of) : payment("unresolvable_unknown")(of),
  dispute_opened: dispute("dispute_opened"),
  dispute_lost: dispute("dispute_lost"),
  declaration_failed: declarationFailed,
  identity_not_passed: identityNotPassed,
  refund_after_declaration: payment("refund_after_declaration"),
  registration_rejected: registrationRejected,
  dead_notification: ({ message, row, problem }: OfMessage): Disagreement => ({
    kind: "dead_notification",
    subject: message.id,
    handle: message.handle,
    ...(row ? { alipay_payment_id: row.id } : {}),
    fingerprint: message.kind,
    facts: {
      notification: message.kind,
      payment_request_id: message.payment_request_id,
      gateway_payment_id: message.gateway_payment_id,
      request_id: message.request_id,
      ...factsOf("problem", problem),
    },
  }),
  /** The gateway may hold a permission whose token no one has: only the shopper can end it, in the wallet. */
  agreement_lost: ({ agreement, code }: OfAgreement): Disagreement => ({
    kind: "agreement_lost",
    subject: agreement.id,
    handle: agreement.handle,
    fingerprint: code,
    facts: {
      agreement_id: agreement.id,
      customer_id: agreement.customer_id,
      wallet: walletOf(agreement.payment_method_type).name,
      login: agreement.login,
      result_code: code,
    },
  }),
  account_unusable: ({ handle, subject, cause }: OfAccount & { cause: Problem }): Disagreement => ({
    kind: "account_unusable",
    subject,
    handle,
    fingerprint: cutText(textOf(cause), 100),
    facts: factsOf("cause", cause),
  }),
  account_changed: ({
    handle,
    subject,
    fields,
    facts,
  }: OfAccount & { fields: readonly string[]; facts: Facts }): Disagreement => ({
    kind: "account_changed",
    subject,
    handle,
    fingerprint: fields.join(),
    facts: { changed: fields.join(", "), ...facts },
  }),
  /** @param startedAt settled, it is opened once more when the store is started again: the ledger is still held */
  installation_changed: ({
    id,
    startedAt,
    facts,
  }: {
    id: string
    startedAt: string | number
    facts: Facts
  }): Disagreement => ({
    kind: "installation_changed",
    subject: id,
    handle: "",
    fingerprint: `${id} ${startedAt}`,
    facts,
  }),
} satisfies Readonly<Record<AttentionKind, (of: never) => Disagreement>>

/** Kinds that are told of a payment as a whole. */
export type PaymentKind = {
  [Kind in AttentionKind]: OfPayment extends Parameters<(typeof ITEMS)[Kind]>[0] ? Kind : never
}[AttentionKind]
