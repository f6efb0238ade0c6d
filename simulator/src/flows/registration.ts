import type { Registration } from "../registrations/store"
import type { World } from "../world"

/** The review ends; the shop is told. */
export function settleRegistration(
  world: World,
  registration: Registration,
  notifyUrl: string | undefined
): void {
  const { clientId, registrationRequestId: id } = registration
  const behaviours = world.book.of({ kind: "registration", clientId, id })
  const rejected = behaviours.take("registration.reject") !== undefined
  registration.status = "COMPLETED"
  registration.psp = rejected ? "REJECTED" : "APPROVED"
  registration.rejectReasons = rejected ? "documents are not readable" : undefined
  world.outbox.post({
    kind: "registration",
    clientId,
    url: notifyUrl,
    behaviours,
    body: {
      referenceMerchantId: registration.referenceMerchantId,
      registrationRequestId: id,
      registrationResult: {
        registrationStatus: registration.status,
        ...(rejected ? { rejectReasons: registration.rejectReasons } : {}),
      },
      pspRegistrationResultList: [
        { pspName: "ALIPAY_CN", registrationResult: { registrationStatus: registration.psp } },
      ],
      passThroughInfo: registration.passThroughInfo,
    },
  })
}
