import type { BehaviourSet } from "../behaviours/behaviour-set"
import { describeResult, USUAL_REGISTRATION } from "../customs/results"
import type { ClearingChannel, Declaration, IdentityResult } from "../customs/store"
import type { Payment } from "../ledger/model"
import { MINUTE } from "../time/moment"
import { behavioursOf, type World } from "../world"

/** How long customs take here. */
const CUSTOMS_DELAY = MINUTE

/** What customs answer when no one says otherwise. */
const USUAL_RESULT = "2"

/** What a request says of a declaration. */
export type DeclarationDraft = Pick<
  Declaration,
  | "declarationRequestId"
  | "customsOrderId"
  | "subOrderId"
  | "amount"
  | "splitOrder"
  | "customs"
  | "merchantCustomsInfo"
  | "fingerprint"
> & { readonly certified: boolean }

/** How customs answer. */
export interface CustomsAnswer {
  /** Default: 2, recorded. Negative: an error. */
  readonly code?: string
  readonly description?: string
  readonly clearingChannel?: ClearingChannel
  /** The gateway's registration at this customs. */
  readonly registrationId?: string
}

/** Hands a payment to customs; a declaration with the same id is replaced and keeps its customs id. */
export function declarePayment(
  world: World,
  payment: Payment,
  draft: DeclarationDraft
): Declaration {
  const now = world.clock.now()
  const behaviours = behavioursOf(world, payment)
  const { certified, ...facts } = draft
  const known = world.declarations.find(payment.clientId, draft.declarationRequestId)
  const declaration: Declaration = {
    ...facts,
    clientId: payment.clientId,
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    customsPaymentId: known?.customsPaymentId ?? world.ids.next("customs", now),
    declaredAt: now,
    modifiedAt: now,
    status: "IN_PROCESS",
    identityCheckResult: identityOf(behaviours, certified),
    clearingChannel: (behaviours.take("customs.clearing")?.value ?? "NUCC") as ClearingChannel,
    registrationId: USUAL_REGISTRATION,
  }
  world.declarations.put(declaration)
  planAnswer(world, declaration, behaviours)
  return declaration
}

/** Customs answer; they may answer again. */
export function settleDeclaration(
  world: World,
  declaration: Declaration,
  answer: CustomsAnswer = {}
): void {
  const now = world.clock.now()
  const code = answer.code ?? USUAL_RESULT
  declaration.status = "CUSTOMS_PROCESSING_COMPLETED"
  declaration.resultCode = code
  declaration.resultDesc =
    answer.description ?? describeResult(code, declaration.customs.customsCode)
  declaration.returnedAt = now
  declaration.modifiedAt = now
  declaration.clearingChannel = answer.clearingChannel ?? declaration.clearingChannel
  declaration.registrationId = answer.registrationId ?? declaration.registrationId
}

function planAnswer(world: World, declaration: Declaration, behaviours: BehaviourSet): void {
  const code = behaviours.take("customs.result")?.value
  const delay = behaviours.take("customs.delay")?.value
  if (behaviours.take("customs.hold")) {
    return
  }
  answerLater(world, declaration, {
    ...(delay === undefined ? {} : { delay: Number(delay) }),
    ...(code === undefined ? {} : { code }),
  })
}

/** Customs answer after a while, unless the declaration was made again or settled by then. */
export function answerLater(
  world: World,
  declaration: Declaration,
  { delay = CUSTOMS_DELAY, code }: { delay?: number; code?: string }
): void {
  world.scheduler.plan(world.clock.now() + delay, () => {
    const { clientId, declarationRequestId } = declaration
    const current = world.declarations.find(clientId, declarationRequestId) === declaration
    if (current && declaration.status === "IN_PROCESS") {
      settleDeclaration(world, declaration, code === undefined ? {} : { code })
    }
  })
}

const IDENTITIES: Readonly<Record<string, IdentityResult>> = {
  passed: "CHECK_PASSED",
  "not-passed": "CHECK_NOT_PASSED",
  unchecked: undefined,
}

/** Only a certificate can be checked. */
function identityOf(behaviours: BehaviourSet, certified: boolean): IdentityResult {
  if (!certified) {
    return undefined
  }
  return IDENTITIES[behaviours.take("customs.identity")?.value ?? "passed"]
}
