import { dateOf } from "../../modules/alipay/time"
import { isOurProvider } from "../../modules/alipay/provider-ids"

type Session = { status: string; provider_id: string; created_at: unknown }

/** Sessions whose money is there or announced. */
const PAYING = new Set(["pending_authorization", "authorized", "captured"])

/**
 * Whether another session of a payment collection is to bring the money, or is the one of ours that tells when none comes:
 * the newer one, where Medusa has not placed an order on this one.
 * @param own nothing when it was replaced
 */
export const isAskedInstead = (other: Session, own: Session | undefined): boolean =>
  PAYING.has(other.status) || (isOurProvider(other.provider_id) && isNewer(other, own))

const isNewer = (other: Session, own: Session | undefined): boolean =>
  own === undefined || (own.status === "pending" && createdAt(other) > createdAt(own))

const createdAt = ({ created_at }: Session): number => dateOf(created_at)?.getTime() ?? 0
