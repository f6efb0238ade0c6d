import { createHash, randomUUID } from "node:crypto"
import { networkTroubleOf } from "../gateway/troubles/connection-troubles"
import {
  PROBE_TROUBLES,
  RECEIVED,
  troubleOfProbe,
  type DoorsReport,
  type ProbeTrouble,
  type ProbeTroubleCode,
} from "./rules/probe-troubles"
import { parsePrivateKey, publicKeyText, signNotification, verifyNotification } from "../gateway"
import type { Account } from "../modules/alipay"
import { AccountError } from "../modules/alipay/accounts/account-error"
import type { AlipayProbeResult } from "../types/http"
import { notifyPathOf, notifyUrlOf } from "../notifications/notify-url"
import type { Delivery } from "../notifications/receive-notification"
import type { AccountStores } from "../modules/alipay/parts"

/** Marks a message of our own; the door answers it and records nothing. */
export const PROBE_HEADER = "x-alipay-probe"

const PATIENCE_MS = 10_000

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")

/**
 * Sends a message through the public address to our own door, signed as the gateway's are but with the merchant's key,
 * so that a wrong path, a blocked port or a changed body is found before a shopper finds it. Remembers the result.
 */
export const probeDoor = async (
  alipay: AccountStores,
  handle: string
): Promise<AlipayProbeResult> => {
  const started = performance.now()
  const testedAt = alipay.now().toISOString()
  const url = notifyUrlOf(alipay, handle)
  const trouble = await findTrouble(alipay, handle, url)
  const result: AlipayProbeResult = {
    ok: trouble === undefined,
    ...(trouble ?? RECEIVED),
    url: url ?? null,
    tested_at: testedAt,
    elapsed_ms: Math.round(performance.now() - started),
  }
  await alipay.accountChecks.remember(handle, { probe: result })
  return result
}

const findTrouble = async (
  alipay: AccountStores,
  handle: string,
  url: string | undefined
): Promise<ProbeTrouble | undefined> => {
  if (url === undefined) {
    return PROBE_TROUBLES.no_address
  }
  let account: Account
  try {
    account = (await alipay.accounts.get(handle)).account
  } catch (error) {
    if (error instanceof AccountError) {
      return PROBE_TROUBLES.no_account
    }
    throw error
  }
  return await send(url, account, alipay.now())
}

const send = async (
  url: string,
  { clientId, privateKey }: Account,
  now: Date
): Promise<ProbeTrouble | undefined> => {
  const nonce = randomUUID()
  // Blanks and a letter beyond ASCII: what re-encodes a body changes one of them.
  const body = Buffer.from(`{ "notifyType": "PROBE",  "probe": "${nonce}", "mark": "é" }`, "utf8")
  const headers = await signNotification(
    { path: new URL(url).pathname, clientId, time: now.toISOString(), body },
    parsePrivateKey(privateKey)
  )
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: "POST",
      headers: {
        ...headers,
        "content-type": "application/json; charset=UTF-8",
        [PROBE_HEADER]: "1",
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    text = await response.text()
  } catch (error) {
    return PROBE_TROUBLES[networkCause(error)]
  }
  const answer = reportIn(text)
  return response.status === 200 && answer?.nonce === nonce
    ? undefined
    : troubleOfProbe({ status: response.status, report: answer, sentSha256: sha256(body) })
}

const networkCause = (error: unknown): ProbeTroubleCode => {
  if ((error as { name?: unknown }).name === "TimeoutError") {
    return "timeout"
  }
  const code = networkTroubleOf(error)?.[0] ?? "connection"
  return code in PROBE_TROUBLES ? (code as ProbeTroubleCode) : "connection"
}

type Report = DoorsReport & { nonce?: unknown }

const reportIn = (text: string): Report | undefined => {
  try {
    const json = JSON.parse(text) as { probe?: Report } | null
    return typeof json?.probe === "object" ? json.probe : undefined
  } catch {
    return undefined
  }
}

/** Public halves of merchants' keys: reading a private key costs more than verifying with the public one. */
const ownKeys = new WeakMap<Account, string>()

const ownPublicKey = (account: Account): string => {
  const known = ownKeys.get(account) ?? publicKeyText(parsePrivateKey(account.privateKey))
  ownKeys.set(account, known)
  return known
}

const nonceIn = (rawBody: Buffer): string | undefined =>
  /"probe": "([\w-]{36})"/.exec(rawBody.toString("utf8"))?.[1]

/** The door's answer to a probe: the nonce when it arrived whole, otherwise what arrived. */
export const answerProbe = async (
  alipay: Pick<AccountStores, "settings" | "trustedSenders">,
  handle: string,
  { headers, rawBody }: Delivery
): Promise<{ ok: boolean; probe: Report }> => {
  const path = notifyPathOf(alipay, handle)
  const { accounts } = await alipay.trustedSenders.recent(handle)
  let reason = "no_account"
  for (const account of accounts) {
    const verdict = await verifyNotification(
      { path, headers, body: rawBody },
      { clientId: account.clientId, alipayPublicKeys: ownPublicKey(account) }
    )
    if (verdict.ok) {
      return { ok: true, probe: { nonce: nonceIn(rawBody) } }
    }
    reason = verdict.reason
  }
  return { ok: false, probe: { reason, sha256: sha256(rawBody) } }
}
