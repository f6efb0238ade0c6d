import { randomUUID } from "node:crypto"
import { CONNECTED, UNEXPECTED } from "../gateway/troubles/connection-trouble-table"
import {
  asTrouble,
  skewOf,
  troubleOf,
  wrongSetting,
  type ConnectionTrouble,
} from "../gateway/troubles/connection-troubles"
import { type GatewayFailure, isGatewayFailure, sentence } from "../gateway"
import type { Account } from "../modules/alipay"
import { AccountError } from "../modules/alipay/accounts/account-error"
import type { AccountEdit } from "../modules/alipay/accounts/account-edit"
import type { AccountOptions } from "../modules/alipay/accounts/account-options"
import { clientFor } from "../modules/alipay/accounts/account-registry"
import type { AccountRow } from "../modules/alipay/accounts/account-row"
import { resolveAccount } from "../modules/alipay/accounts/resolve-account"
import { unsealKey } from "../modules/alipay/accounts/unseal-key"
import type { AlipayConnectionResult } from "../types/http"
import type { AccountStores } from "../modules/alipay/parts"

/** One attempt's patience, and that of the whole test. */
const ATTEMPT_MS = 5_000
const TEST_MS = 12_000
const NOT_FOUND = "ORDER_NOT_EXIST"

/**
 * Asks the gateway about a payment that can't exist. Only an answer that is signed and says *not found* proves client
 * ID, private key, key version, domain, path, clock and Alipay's public key, all at once. Moves nothing.
 */
const testConnection = async (
  alipay: AccountStores,
  account: Account
): Promise<AlipayConnectionResult> => {
  const started = performance.now()
  const testedAt = alipay.now()
  const trouble = await findTrouble(account, testedAt)
  return {
    ok: trouble === undefined,
    ...(trouble ?? { ...sentence(...CONNECTED), fix: null, field: null }),
    tested_at: testedAt.toISOString(),
    elapsed_ms: Math.round(performance.now() - started),
  }
}

const findTrouble = async (account: Account, now: Date): Promise<ConnectionTrouble | undefined> => {
  try {
    await clientFor(account).payments.inquiryPayment(
      { paymentRequestId: `test-${randomUUID()}` },
      { timeoutMs: ATTEMPT_MS, signal: AbortSignal.timeout(TEST_MS) }
    )
    return asTrouble(UNEXPECTED)
  } catch (error) {
    if (isGatewayFailure(error)) {
      return readFailure(error, now)
    }
    const trouble = unusable(error)
    if (trouble === undefined) {
      throw error
    }
    return trouble
  }
}

/** The gateway says that it knows no such payment, which shows that all is well, but for the clock perhaps. */
const readFailure = (failure: GatewayFailure, now: Date): ConnectionTrouble | undefined => {
  const skew = failure.signedAt && skewOf(failure.signedAt, now)
  if (failure.code === "result" && failure.resultCode === NOT_FOUND) {
    return skew
  }
  const isOld = failure.code === "replay" && failure.kind === "too_old"
  return (isOld ? skew : undefined) ?? troubleOf(failure)
}

/** A setting that no client can be made of. */
const unusable = (error: unknown): ConnectionTrouble | undefined =>
  error instanceof AccountError
    ? wrongSetting(error.field, error.said ?? error.sentence)
    : undefined

/** Tests what `read` makes an account of; a setting that is missing or wrong is a result too. */
const testAccount = async (
  alipay: AccountStores,
  read: () => Promise<Account>
): Promise<AlipayConnectionResult> => {
  try {
    return await testConnection(alipay, await read())
  } catch (error) {
    const trouble = unusable(error)
    if (trouble === undefined) {
      throw error
    }
    return { ok: false, ...trouble, tested_at: alipay.now().toISOString(), elapsed_ms: 0 }
  }
}

export type Draft = {
  handle: string
  row: AccountRow | undefined
  edit: AccountEdit
  /** Sign with the key pair that waits to be used. */
  nextKey: boolean
}

/** Tests an edit before it is saved; nothing is remembered. */
export const testDraft = async (
  alipay: AccountStores,
  { handle, row, edit, nextKey }: Draft
): Promise<AlipayConnectionResult> =>
  await testAccount(alipay, async () => {
    const next = nextKey && row ? nextKeyOf(alipay, row) : {}
    const options = { ...alipay.accountEditor.after(handle, edit, row), ...next }
    return resolveAccount(handle, {}, options)
  })

const nextKeyOf = (alipay: AccountStores, row: AccountRow): AccountOptions => ({
  private_key: unsealKey(alipay.sealer, row, "next_private_key"),
  ...(row.next_key_version === null ? {} : { key_version: row.next_key_version }),
})

/** Tests an account as it is saved and remembers the result. */
export const testSavedConnection = async (
  alipay: AccountStores,
  handle: string
): Promise<AlipayConnectionResult> => {
  const result = await testAccount(alipay, async () =>
    alipay.accounts.resolve(handle, await alipay.accountStore.byHandle(handle))
  )
  await alipay.accountChecks.remember(handle, { connection: result })
  return result
}
