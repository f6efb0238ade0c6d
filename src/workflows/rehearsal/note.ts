import type { Sentence } from "../../gateway"
import { alipayOf } from "../../modules/alipay"
import type { AccountStores } from "../../modules/alipay/parts"
import type { AlipayRehearsalStepId } from "../../types/http"

/** What is kept of an account's last rehearsal: what it is about. Its steps are read from the ledger. */
export type RehearsalNote = {
  id: string
  actor_id: string | null
  started_at: string
  ended_at: string | null
  region_id: string
  /** Three capital letters. */
  currency: string
  wallet: string
  /** Where orders' mails would go. */
  email: string
  /** The order that is paid, and the one that is canceled with its page open. */
  order_id: string | null
  closed_order_id: string | null
  /** Whether a message about the payment had come when it was booked. */
  heard: boolean | null
  keys: { ok: boolean; said: Sentence } | null
  trouble: { step: AlipayRehearsalStepId; said: Sentence } | null
}

export const lastNote = async (
  alipay: Pick<AccountStores, "accountChecks">,
  handle: string
): Promise<RehearsalNote | undefined> =>
  ((await alipay.accountChecks.byHandle(handle))?.rehearsal ?? undefined) as
    RehearsalNote | undefined

/** Keeps what has become known of a rehearsal. To be called under its lease. @returns the note with it */
export const noteDown = async (
  container: Parameters<typeof alipayOf>[0],
  handle: string,
  note: RehearsalNote
): Promise<RehearsalNote> => {
  await alipayOf(container).accountChecks.remember(handle, { rehearsal: note })
  return note
}
