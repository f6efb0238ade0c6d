import { verifyNotification } from "../gateway"
import type { Account } from "../modules/alipay"
import type { AlipayModuleService } from "../modules/alipay"
import { said } from "../modules/alipay/accounts/said"

export type Delivery = {
  rawBody: Buffer
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Why a message is refused, from the least to the most that was right about it. */
export const REFUSALS = {
  no_account: said("refused_no_account", "no account of this handle can be used"),
  headers: said(
    "refused_headers",
    "the headers client-id, request-time and signature are not all there"
  ),
  client_id: said("refused_client_id", "it is meant for another client ID"),
  signature_header: said("refused_signature_header", "its signature header is malformed"),
  signature: said(
    "refused_signature",
    "its signature fits none of Alipay's public keys of this account"
  ),
} as const

export type Refusal = keyof typeof REFUSALS
const RANK = Object.keys(REFUSALS) as Refusal[]

export type Refused = { ok: false; refusal: Refusal; reason: string }

type Signed = {
  ok: true
  requestTime: string
  /** Whom the gateway addressed. */
  clientId: string
}

type Verdict = Signed | { ok: false; refusal: Refusal }

/**
 * Verifies the raw bytes against an account's keys, those in force and those used before. What can't be verified is
 * tried once more with keys read again.
 * @param paths under which a genuine message may have been signed
 * @throws what the database throws, when the keys could never be read
 */
export const verifyDelivery = async (
  alipay: Pick<AlipayModuleService, "trustedSenders">,
  handle: string,
  { paths, delivery }: { paths: readonly string[]; delivery: Delivery }
): Promise<Signed | Refused> => {
  let senders = await alipay.trustedSenders.recent(handle)
  let verdict = await verifyWith(senders.accounts, paths, delivery)
  if (!verdict.ok) {
    const before = new Set(senders.accounts)
    senders = await alipay.trustedSenders.reread(handle)
    const added = senders.accounts.filter((account) => !before.has(account))
    verdict = better(verdict, await verifyWith(added, paths, delivery))
  }
  if (verdict.ok) {
    return verdict
  }
  const { refusal } = verdict
  return {
    ok: false,
    refusal,
    reason: refusal === "no_account" ? (senders.problem ?? REFUSALS[refusal]) : REFUSALS[refusal],
  }
}

const verifyWith = async (
  accounts: readonly Account[],
  paths: readonly string[],
  { headers, rawBody }: Delivery
): Promise<Verdict> => {
  let best: Verdict = { ok: false, refusal: "no_account" }
  for (const { clientId, alipayPublicKeys } of accounts) {
    for (const path of paths) {
      const verified = await verifyNotification(
        { path, headers, body: rawBody },
        { clientId, alipayPublicKeys }
      )
      if (verified.ok) {
        return { ok: true, requestTime: verified.requestTime, clientId }
      }
      best = better(best, { ok: false, refusal: verified.reason })
    }
  }
  return best
}

const better = (one: Verdict, other: Verdict): Verdict =>
  one.ok || (!other.ok && RANK.indexOf(other.refusal) < RANK.indexOf(one.refusal)) ? one : other
