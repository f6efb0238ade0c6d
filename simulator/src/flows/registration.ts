import type { BehaviourSet } from "../behaviours/behaviour-set"
import type { Registration, WalletReview } from "../registrations/store"
import type { World } from "../world"

const REASON = "documents are not readable"

/** The wallets that review a store here. */
export const REVIEWERS = ["ALIPAY_CN", "ALIPAY_HK"] as const

/** What is told of a registration, by message and by inquiry. */
export function reviewOf({ status, rejectReasons, wallets }: Registration): object {
  return {
    registrationResult: resultOf(status, rejectReasons),
    pspRegistrationResultList: wallets.map((each) => ({
      pspName: each.pspName,
      registrationResult: resultOf(each.status, each.rejectReasons),
    })),
  }
}

function resultOf(registrationStatus: string, rejectReasons: string | undefined): object {
  return { registrationStatus, ...(rejectReasons === undefined ? {} : { rejectReasons }) }
}

/** The review ends; the shop is told. */
export function settleRegistration(
  world: World,
  registration: Registration,
  notifyUrl: string | undefined
): void {
  const { clientId, registrationRequestId: id } = registration
  const behaviours = world.book.of({ kind: "registration", clientId, id })
  registration.status = "COMPLETED"
  registration.wallets = judge(registration.wallets, behaviours)
  registration.rejectReasons = registration.wallets.some(({ status }) => status === "REJECTED")
    ? REASON
    : undefined
  world.outbox.post({
    kind: "registration",
    clientId,
    url: notifyUrl,
    behaviours,
    body: {
      referenceMerchantId: registration.referenceMerchantId,
      registrationRequestId: id,
      referenceStoreId: registration.referenceStoreId,
      ...reviewOf(registration),
      passThroughInfo: registration.passThroughInfo,
    },
  })
}

/** All wallets approve, or all or the last one reject, or none is named. */
function judge(wallets: readonly WalletReview[], behaviours: BehaviourSet): WalletReview[] {
  if (behaviours.take("registration.no-wallets") !== undefined) {
    return []
  }
  const all = behaviours.take("registration.reject") !== undefined
  const last = behaviours.take("registration.reject-one") !== undefined
  return wallets.map(({ pspName }, at) => {
    const isRejected = all || (last && at === wallets.length - 1)
    return isRejected
      ? { pspName, status: "REJECTED", rejectReasons: REASON }
      : { pspName, status: "APPROVED", rejectReasons: undefined }
  })
}
