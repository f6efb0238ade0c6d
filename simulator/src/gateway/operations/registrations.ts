import type { z } from "zod"
import type { Registration } from "../../registrations/store"
import { settleRegistration } from "../../flows/registration"
import { Refusal, resultOf } from "../../results/result"
import { SECOND } from "../../time/moment"
import type { Call, Subject } from "../endpoint"
import type * as wire from "../wire/merchants"
import { fingerprint } from "./checks"

type Register = z.infer<typeof wire.registration>
type Status = z.infer<typeof wire.status>
type Info = z.infer<typeof wire.info>

/** How long the review takes here. */
const REVIEW_DELAY = 5 * SECOND

/** merchants/registration: a sub-merchant is handed in for review. */
export function register(call: Call<Register>): object {
  const { world, client, input } = call
  const print = fingerprint(input)
  const known = world.registrations.find(
    client.clientId,
    (one) => one.registrationRequestId === input.registrationRequestId
  )
  if (known && known.fingerprint !== print) {
    throw new Refusal(
      "REPEAT_REQ_INCONSISTENT",
      "the same registrationRequestId was used with other data"
    )
  }
  if (!known) {
    keep(call, print)
  }
  return {
    result: resultOf("SUCCESS"),
    ...(input.passThroughInfo === undefined ? {} : { passThroughInfo: input.passThroughInfo }),
  }
}

/** merchants/inquiryRegistrationStatus. */
export function registrationStatus(call: Call<Status>): object {
  const registration = find(call)
  return {
    result: resultOf("SUCCESS"),
    registrationResult: {
      registrationStatus: registration.status,
      ...(registration.rejectReasons === undefined
        ? {}
        : { rejectReasons: registration.rejectReasons }),
    },
    pspRegistrationResultList: [
      { pspName: "ALIPAY_CN", registrationResult: { registrationStatus: registration.psp } },
    ],
  }
}

/** merchants/inquiryRegistrationInfo. */
export function registrationInfo(call: Call<Info>): object {
  const registration = find(call)
  return {
    result: resultOf("SUCCESS"),
    merchantInfo: registration.merchantInfo,
    productCodes: registration.productCodes,
  }
}

/** The registration that a request begins. */
export function registerSubject({ client, input }: Call<Register>): Subject {
  return {
    key: { kind: "registration", clientId: client.clientId, id: input.registrationRequestId },
    sight: { texts: [input.passThroughInfo ?? "", input.merchantInfo.referenceMerchantId] },
  }
}

/** The registration that a request asks about. */
export function registrationSubject(call: Call<Partial<Status>>): Subject | undefined {
  const registration = lookUp(call)
  return (
    registration && {
      key: {
        kind: "registration",
        clientId: registration.clientId,
        id: registration.registrationRequestId,
      },
    }
  )
}

function lookUp({ world, client, input }: Call<Partial<Status>>): Registration | undefined {
  const { registrationRequestId, referenceMerchantId } = input
  return world.registrations.find(client.clientId, (one) =>
    registrationRequestId === undefined
      ? one.referenceMerchantId === referenceMerchantId
      : one.registrationRequestId === registrationRequestId
  )
}

function find(call: Call<Partial<Status>>): Registration {
  const registration = lookUp(call)
  if (!registration) {
    throw new Refusal("RECORD_NOT_FOUND", "no such registration")
  }
  return registration
}

function keep({ world, client, input }: Call<Register>, print: string): void {
  const merchantId = input.merchantInfo.referenceMerchantId
  const earlier = world.registrations.find(
    client.clientId,
    (one) => one.referenceMerchantId === merchantId && one.psp !== "REJECTED"
  )
  if (earlier) {
    throw new Refusal(
      earlier.status === "PENDING" ? "REGISTRATION_UNDER_REVIEW" : "REPEAT_REGISTRATION"
    )
  }
  const registration: Registration = {
    clientId: client.clientId,
    registrationRequestId: input.registrationRequestId,
    referenceMerchantId: merchantId,
    productCodes: input.productCodes,
    merchantInfo: input.merchantInfo,
    passThroughInfo: input.passThroughInfo,
    fingerprint: print,
    status: "PENDING",
    psp: "PENDING",
    rejectReasons: undefined,
  }
  world.registrations.add(registration)
  world.scheduler.plan(world.clock.now() + REVIEW_DELAY, () => {
    settleRegistration(world, registration, input.registrationNotifyURL)
  })
}
