import type { AccountCheckRow } from "../modules/alipay/accounts/account-checks"
import type { AccountRow } from "../modules/alipay/accounts/account-row"
import { describeAccount } from "../modules/alipay/accounts/describe-account"
import { SEALING_KEY_COMMAND } from "../modules/alipay/secrets/sealing"
import type {
  AdminAlipayAccount,
  AdminAlipayAccountSummary,
  AlipayConnectionResult,
  AlipayNotificationFacts,
  AlipayProbeResult,
  AlipaySealing,
} from "../types/http"
import { notifyPathOf, notifyUrlOf } from "../notifications/notify-url"
import { findAccountProblems } from "./account-problems"
import type { AccountStores } from "../modules/alipay/parts"
import { providerIdOf } from "../modules/alipay/provider-ids"
import { knownSentence } from "../modules/alipay/accounts/said"

/** Kinds of notification, by where the gateway is told their address (docs.antom.com, notifications). */
const NOTIFICATION_KINDS: AlipayNotificationFacts["kinds"] = [
  { name: "notifyPayment", set_in: "request" },
  { name: "notifyCapture", set_in: "dashboard" },
  { name: "notifyRefund", set_in: "request" },
  { name: "notifyAuthorization", set_in: "dashboard" },
  { name: "notifyDispute", set_in: "dashboard" },
]

/** Whether secrets can be stored, and how to make that so. */
export const sealingOf = ({ sealer }: AccountStores): AlipaySealing => ({
  available: sealer.keyId !== undefined,
  key_id: sealer.keyId ?? null,
  command: SEALING_KEY_COMMAND,
  option: "encryption_key",
})

type Known = { row: AccountRow | undefined; checks: AccountCheckRow | undefined }

const summarize = async (
  alipay: AccountStores,
  handle: string,
  { row, checks }: Known
): Promise<{
  summary: AdminAlipayAccountSummary
  description: ReturnType<typeof describeAccount>
}> => {
  const registered = alipay.accounts.isRegistered(handle)
  const description = describeAccount({
    handle,
    options: alipay.accounts.optionsOf(handle),
    row,
    sealer: alipay.sealer,
  })
  const lastTest = (checks?.connection ?? null) as AlipayConnectionResult | null
  const problems = findAccountProblems(alipay, { handle, registered, description, lastTest })
  const { settings } = description
  return {
    description,
    summary: {
      handle,
      label: row?.label ?? null,
      provider_id: providerIdOf("page", handle),
      registered,
      saved: row !== undefined,
      environment: settings.environment.value,
      region: settings.region.value,
      client_id: settings.client_id.value,
      ready: problems.every(({ severity }) => severity !== "error"),
      problems,
      last_test: lastTest,
      open_payments: await alipay.payments.countOpen(handle),
      revision: row?.revision ?? 0,
      updated_at: row?.updated_at.toISOString() ?? null,
    },
  }
}

/** Every handle that is registered or has a row. */
export const listAccounts = async (alipay: AccountStores): Promise<AdminAlipayAccountSummary[]> => {
  const [rows, checks] = await Promise.all([
    alipay.accountStore.list(),
    alipay.accountChecks.list(),
  ])
  const handles = new Set([...alipay.accounts.handles(), ...rows.map(({ handle }) => handle)])
  return await Promise.all(
    [...handles].map(async (handle) => {
      const row = rows.find((each) => each.handle === handle)
      const known = { row, checks: checks.find(({ id }) => id === handle) }
      return (await summarize(alipay, handle, known)).summary
    })
  )
}

/** @returns nothing for a handle that is neither registered nor saved */
export const viewAccount = async (
  alipay: AccountStores,
  handle: string
): Promise<AdminAlipayAccount | undefined> => {
  const row = await alipay.accountStore.byHandle(handle)
  if (row === undefined && !alipay.accounts.isRegistered(handle)) {
    return undefined
  }
  const checks = await alipay.accountChecks.byHandle(handle)
  const { summary, description } = await summarize(alipay, handle, { row, checks })
  const former = await alipay.formerCredentials.list(handle)
  return {
    ...summary,
    settings: description.settings,
    private_key: description.privateKey,
    next_private_key: description.nextPrivateKey,
    alipay_public_keys: description.publicKeys,
    notifications: await notificationFacts(alipay, handle, checks),
    former_client_ids: former.map((each) => ({
      client_id: each.client_id,
      environment: each.environment,
      retired_at: each.retired_at.toISOString(),
    })),
    created_at: row?.created_at.toISOString() ?? null,
    updated_by: row?.updated_by ?? null,
  }
}

const notificationFacts = async (
  alipay: AccountStores,
  handle: string,
  checks: AccountCheckRow | undefined
): Promise<AlipayNotificationFacts> => ({
  url: notifyUrlOf(alipay, handle) ?? null,
  path: notifyPathOf(alipay, handle),
  kinds: NOTIFICATION_KINDS,
  last_genuine_at: (await alipay.accountChecks.lastGenuineAt(handle))?.toISOString() ?? null,
  last_refused_at: checks?.refused_at?.toISOString() ?? null,
  last_refused_reason: checks?.refused_reason ?? null,
  last_refused_sentence: knownSentence(checks?.refused_reason) ?? null,
  last_probe: (checks?.probe ?? null) as AlipayProbeResult | null,
})
