import type { z } from "zod"
import { isRejected, type Registration } from "../../registrations/store"
import { REVIEWERS, reviewOf, settleRegistration } from "../../flows/registration"
import { Refusal, resultOf } from "../../results/result"
import { SECOND } from "../../time/moment"
import type { Call, Subject } from "../endpoint"
import type * as wire from "../wire/merchants"
import { fingerprint } from "./checks"

type Register = z.infer<typeof wire.registration>
type Status = z.infer<typeof wire.status>
type Info = z.infer<typeof wire.info>

/** How long the review takes here. */
const REVIEW_DELAY = 20 * SECOND

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
  return { result: resultOf("SUCCESS"), ...reviewOf(registration) }
}

/** merchants/inquiryRegistrationInfo: only what was registered successfully has data. */
export function registrationInfo(call: Call<Info>): object {
  const registration = approved(call)
  return {
    result: resultOf("SUCCESS"),
    merchantInfo: registration.merchantInfo,
    ...(registration.storeInfo === undefined ? {} : { storeInfo: registration.storeInfo }),
    productCodes: registration.productCodes,
  }
}

/** The registration that a request begins. */
export function registerSubject({ client, input }: Call<Register>): Subject {
  return {
    key: { kind: "registration", clientId: client.clientId, id: input.registrationRequestId },
    sight: {
      texts: [
        input.passThroughInfo ?? "",
        input.merchantInfo.referenceMerchantId,
        input.storeInfo?.storeName ?? "",
      ],
    },
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

/** With a request id: that request. Otherwise the latest of the merchant, the store, or both. */
const fits =
  ({ registrationRequestId, referenceMerchantId, referenceStoreId }: Partial<Status>) =>
  (one: Registration): boolean =>
    registrationRequestId === undefined
      ? (referenceMerchantId ?? one.referenceMerchantId) === one.referenceMerchantId &&
        (referenceStoreId ?? one.referenceStoreId) === one.referenceStoreId
      : one.registrationRequestId === registrationRequestId

function lookUp({ world, client, input }: Call<Partial<Status>>): Registration | undefined {
  return world.registrations.find(client.clientId, fits(input))
}

function approved({ world, client, input }: Call<Info>): Registration {
  const registration = world.registrations
    .list(client.clientId, fits(input))
    .findLast(({ wallets }) => wallets.some(({ status }) => status === "APPROVED"))
  if (!registration) {
    throw new Refusal("RECORD_NOT_FOUND", "nothing was registered successfully")
  }
  return registration
}

function find(call: Call<Partial<Status>>): Registration {
  const registration = lookUp(call)
  if (!registration) {
    throw new Refusal("RECORD_NOT_FOUND", "no such registration")
  }
  return registration
}

function keep({ world, client, input }: Call<Register>, print: string): void {
  const { clientId } = client
  const merchantId = input.merchantInfo.referenceMerchantId
  const storeId = input.storeInfo?.referenceStoreId
  const earlier = world.registrations.find(
    clientId,
    (one) => one.referenceMerchantId === merchantId && one.referenceStoreId === storeId
  )
  if (earlier && !isRejected(earlier)) {
    throw new Refusal(
      earlier.status === "PENDING" ? "REGISTRATION_UNDER_REVIEW" : "REPEAT_REGISTRATION"
    )
  }
  const id = input.registrationRequestId
  const registration: Registration = {
    clientId,
    registrationRequestId: id,
    referenceMerchantId: merchantId,
    referenceStoreId: storeId,
    productCodes: input.productCodes,
    merchantInfo: input.merchantInfo,
    storeInfo: input.storeInfo,
    passThroughInfo: input.passThroughInfo,
    fingerprint: print,
    status: "PENDING",
    rejectReasons: undefined,
    wallets: REVIEWERS.map((pspName) => ({
      pspName,
      status: "PENDING",
      rejectReasons: undefined,
    })),
  }
  world.registrations.add(registration)
  const took = world.book.of({ kind: "registration", clientId, id }).take("registration.review")
  const delay = took === undefined ? REVIEW_DELAY : Number(took.value)
  world.scheduler.plan(world.clock.now() + delay, () => {
    settleRegistration(world, registration, input.registrationNotifyURL)
  })
}
