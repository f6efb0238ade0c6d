import type { MedusaContainer } from "@medusajs/framework/types"
import { findUnsentRequest } from "../../agreements/charge-request-id"
import { paymentModule } from "../../medusa/services"
import { sessionsOfCollection } from "../../medusa/sessions"
import { whyNotChargeable } from "../../agreements/rules/next-step"
import { assertCurrency } from "../../agreements/rules/agreement-choice"
import { toChargeOutcome, type ChargeOutcome } from "../../agreements/rules/charge-outcome"
import {
  assertSameCharge,
  readChargeRequest,
  type ChargeAgreementInput,
  type ChargeRequest,
} from "../../agreements/rules/charge-request"
import {
  alipayOf,
  type AgreementRow,
  type AlipayModuleService,
  type PaymentRow,
} from "../../modules/alipay"
import type { ChargeRow } from "../../modules/alipay/agreements/charge-book"
import { chargeLeaseKey, collectionLeaseKey } from "../../modules/alipay/leases/leases"
import { endOrphan } from "../../agreements/end-orphan"
import { findOwn } from "../../agreements/find-chargeable"
import { settlePaymentWorkflow } from "../settle-payment"
import { authorizeCharge } from "./authorize-charge"
import { findCollection, assertTarget } from "./find-collection"
import { placeOfCharge } from "./place-of-charge"
import { orNotOwed, resize, sizeCharge } from "./find-owed"
import type { ChargeStores } from "../../modules/alipay/parts"
import { providerIdOf } from "../../modules/alipay/provider-ids"
import { SECOND } from "../../modules/alipay/time"

/** Callers with one key wait for the first of them; a charge takes seconds at most. */
const WAIT_MS = 90 * SECOND

export const chargeAgreement = async (
  container: MedusaContainer,
  input: ChargeAgreementInput
): Promise<ChargeOutcome> => {
  const alipay = alipayOf(container)
  const request = readChargeRequest(input)
  const agreement = await findOwn(alipay, {
    agreementId: request.agreement_id,
    customerId: request.customer_id,
  })
  await alipay.installation.assertOwn(agreement)
  assertCurrency(agreement.payment_method_type, request.currency_code)
  return await alipay.leases.within(
    chargeLeaseKey(request.idempotency_key),
    async () => await chargeOnce(container, request, agreement),
    { waitMs: WAIT_MS }
  )
}

const dead = ({ state, reason }: AgreementRow): ChargeOutcome => ({
  outcome: "agreement_dead",
  state,
  reason,
})

/** @returns the agreement, when nothing may be charged with it any more */
const findEnded = async (
  alipay: ChargeStores,
  agreement: AgreementRow
): Promise<AgreementRow | undefined> =>
  whyNotChargeable(agreement, alipay.now()) === undefined
    ? await endOrphan(alipay, agreement)
    : agreement

const outcomeOf = async (
  alipay: AlipayModuleService,
  { id }: PaymentRow,
  agreement: AgreementRow
): Promise<ChargeOutcome> => {
  const row = await alipay.payments.mustExist(id)
  const outcome = toChargeOutcome(row, alipay.now(), await placeOfCharge(alipay, row))
  return outcome === "dead"
    ? dead((await alipay.agreements.byId(agreement.id)) ?? agreement)
    : outcome
}

/** What was sent keeps its outcome, whatever became of the order; what is still to be sent must be owed. */
const chargeOnce = async (
  container: MedusaContainer,
  request: ChargeRequest,
  agreement: AgreementRow
): Promise<ChargeOutcome> => {
  const alipay = alipayOf(container)
  const known = await alipay.charges.byKey(request.idempotency_key)
  if (known) {
    assertSameCharge(request, known)
  }
  const begun = known?.session_id ? await rowOf(alipay, known, known.session_id) : undefined
  if (begun && begun.state !== "ready") {
    await settlePaymentWorkflow(container).run({ input: { id: begun.id } })
    return await outcomeOf(alipay, begun, agreement)
  }
  const outcome = await orNotOwed(
    container,
    request,
    async () => await chargeUnsent(container, request, { known, agreement })
  )
  return outcome.outcome === "unknown"
    ? await placeOrReturn(container, outcome, agreement)
    : outcome
}

/** What was charged for a draft that could not become an order at once is looked at until it is one, or is paid back. */
const placeOrReturn = async (
  container: MedusaContainer,
  outcome: ChargeOutcome & { outcome: "unknown" },
  agreement: AgreementRow
): Promise<ChargeOutcome> => {
  const alipay = alipayOf(container)
  const row = await alipay.payments.byRequestId(outcome.payment_request_id)
  if (row?.state !== "paid") {
    return outcome
  }
  await settlePaymentWorkflow(container).run({ input: { id: row.id } })
  return await outcomeOf(alipay, row, agreement)
}

const chargeUnsent = async (
  container: MedusaContainer,
  request: ChargeRequest,
  { known, agreement }: { known: ChargeRow | undefined; agreement: AgreementRow }
): Promise<ChargeOutcome> => {
  const alipay = alipayOf(container)
  const sized = await sizeCharge(container, request)
  const { debtor } = request
  const begun = known && debtor !== null ? await resize(container, known, sized) : known
  return await underCollectionLease(alipay, begun ?? sized, async () => {
    await assertTarget(container, { ...sized, session_id: begun?.session_id ?? null })
    const charge = begun ?? (await alipay.charges.begin(sized))
    return await send(container, charge, { agreement, debtor })
  })
}

/** Charges of one collection are made one after the other: the second finds it paid. */
const underCollectionLease = async <T>(
  { leases }: ChargeStores,
  { payment_collection_id: id }: Pick<ChargeRequest, "payment_collection_id">,
  work: () => Promise<T>
): Promise<T> =>
  id === null
    ? await work()
    : await leases.within(collectionLeaseKey(id), work, { waitMs: WAIT_MS })

/** The permission may end while the session is opened, which then is refused. @returns the agreement, where it has ended */
const openUnlessEnded = async (
  container: MedusaContainer,
  charge: ChargeRow,
  agreement: AgreementRow
): Promise<string | AgreementRow> => {
  try {
    return await openSession(container, charge, agreement)
  } catch (error) {
    const { agreements, now } = alipayOf(container)
    const read = await agreements.byId(agreement.id)
    if (read === undefined || whyNotChargeable(read, now()) === undefined) {
      throw error
    }
    return read
  }
}

const send = async (
  container: MedusaContainer,
  charge: ChargeRow,
  { agreement, debtor }: { agreement: AgreementRow; debtor: string | null }
): Promise<ChargeOutcome> => {
  const alipay = alipayOf(container)
  const ended = charge.session_id === null ? await findEnded(alipay, agreement) : undefined
  if (ended) {
    return dead(ended)
  }
  // The provider keeps its reasons from shoppers; the shop's own code is told here which setting is not right.
  await alipay.accounts.forPayment(agreement)
  const sessionId = charge.session_id ?? (await openUnlessEnded(container, charge, agreement))
  if (typeof sessionId !== "string") {
    return dead(sessionId)
  }
  const row = await rowOf(alipay, charge, sessionId)
  await authorizeCharge(container, row, debtor)
  return await outcomeOf(alipay, row, agreement)
}

const rowOf = async (
  { payments }: ChargeStores,
  { id }: ChargeRow,
  sessionId: string
): Promise<PaymentRow> => {
  const row = await payments.bySession(sessionId)
  if (!row) {
    throw new Error(`The payment session ${sessionId} of charge ${id} is not in the ledger.`)
  }
  return row
}

/**
 * The session is written on the charge before it is authorised: no money can move that a repeat would not find. One that an
 * earlier try opened and could not note is taken: the charge keeps its request id, and its collection has one session.
 */
const openSession = async (
  container: MedusaContainer,
  charge: ChargeRow,
  agreement: AgreementRow
): Promise<string> => {
  const alipay = alipayOf(container)
  const collectionId = await findCollection(container, charge)
  await alipay.charges.note(charge.id, { payment_collection_id: collectionId })
  const sessionId =
    (await findLeftSession(container, charge, collectionId)) ??
    (await createSession(container, charge, { agreement, collectionId }))
  await alipay.charges.note(charge.id, { session_id: sessionId })
  return sessionId
}

const findLeftSession = async (
  container: MedusaContainer,
  charge: ChargeRow,
  collectionId: string
): Promise<string | undefined> => {
  const unsent = await findUnsentRequest(alipayOf(container), charge, collectionId)
  const sessions = unsent ? await sessionsOfCollection(container, collectionId) : []
  return sessions.find((id) => id === unsent?.session_id)
}

const createSession = async (
  container: MedusaContainer,
  charge: ChargeRow,
  { agreement, collectionId }: { agreement: AgreementRow; collectionId: string }
): Promise<string> => {
  const { id } = await paymentModule(container).createPaymentSession(collectionId, {
    provider_id: providerIdOf("auto_debit", agreement.handle),
    currency_code: charge.currency_code.toLowerCase(),
    amount: charge.amount,
    data: { agreement_id: agreement.id, charge_id: charge.id },
    context: { customer: { id: charge.customer_id } },
  })
  return id
}
