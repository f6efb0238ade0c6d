import type { AgreementStore } from "./agreements/store"
import type { BehaviourBook } from "./behaviours/book"
import type { BehaviourSet } from "./behaviours/behaviour-set"
import type { ClientRegistry } from "./clients/registry"
import type { DeclarationStore } from "./customs/store"
import type { DisputeStore } from "./disputes/store"
import type { IdSource } from "./ledger/ids"
import type { Payment } from "./ledger/model"
import type { PaymentStore } from "./ledger/payment-store"
import type { AnswerRecord } from "./gateway/answer-record"
import type { Journal } from "./gateway/journal"
import type { Outbox } from "./notifications/outbox"
import type { Phone } from "./phone/phone"
import type { RegistrationStore } from "./registrations/store"
import type { Clock } from "./time/clock"
import type { Scheduler } from "./time/scheduler"

/** Everything one simulator knows; operations and pages work on it. */
export interface World {
  readonly clock: Clock
  readonly scheduler: Scheduler
  readonly clients: ClientRegistry
  readonly book: BehaviourBook
  readonly ids: IdSource
  readonly payments: PaymentStore
  readonly agreements: AgreementStore
  readonly disputes: DisputeStore
  readonly declarations: DeclarationStore
  readonly registrations: RegistrationStore
  readonly phone: Phone
  readonly outbox: Outbox
  readonly journal: Journal
  readonly answers: AnswerRecord
  /** Public origin of the pages, without a trailing slash. */
  readonly origin: () => string
}

/** The behaviours of a payment. */
export function behavioursOf(world: World, payment: Payment): BehaviourSet {
  return world.book.of({
    kind: "payment",
    clientId: payment.clientId,
    id: payment.paymentRequestId,
  })
}
