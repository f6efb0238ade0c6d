import { AgreementStore } from "./agreements/store"
import { BehaviourBook } from "./behaviours/book"
import { ClientRegistry } from "./clients/registry"
import { DeclarationStore } from "./customs/store"
import { DisputeStore } from "./disputes/store"
import { AnswerRecord } from "./gateway/answer-record"
import { Journal } from "./gateway/journal"
import { IdSource } from "./ledger/ids"
import { PaymentStore } from "./ledger/payment-store"
import { Outbox } from "./notifications/outbox"
import type { SimulatorOptions } from "./options"
import { Phone } from "./phone/phone"
import { RegistrationStore } from "./registrations/store"
import { Clock } from "./time/clock"
import { Scheduler } from "./time/scheduler"
import type { World } from "./world"

/** Puts the parts together; `origin` is asked each time a page's address is needed. */
export function createWorld(options: SimulatorOptions, origin: () => string): World {
  const clock = new Clock(options.clock)
  const scheduler = new Scheduler(clock)
  const clients = new ClientRegistry(options.alipayPrivateKey)
  return {
    clock,
    scheduler,
    clients,
    book: new BehaviourBook(),
    ids: new IdSource(),
    payments: new PaymentStore(),
    agreements: new AgreementStore(),
    disputes: new DisputeStore(),
    declarations: new DeclarationStore(),
    registrations: new RegistrationStore(),
    phone: new Phone(),
    journal: new Journal(),
    answers: new AnswerRecord(),
    outbox: new Outbox(scheduler, clients, {
      redelivery: options.mode !== "sandbox",
      delayMs: options.notifyDelayMs ?? 0,
      timeoutMs: options.notifyTimeoutMs ?? 10_000,
      reuseTime: options.reuseRequestTime ?? false,
    }),
    origin: () => origin().replace(/\/$/, ""),
  }
}
