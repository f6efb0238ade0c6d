import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { alipayOf } from "../../../../modules/alipay"
import type { SweepRow } from "../../../../modules/alipay/stores/sweep-runs"
import { messageOf } from "../../../../payments/errors"
import type {
  AdminAlipayAccountHealth,
  AdminAlipayHealthResponse,
  AdminAlipaySweepRun,
} from "../../../../types/http"
import { testFailedSince } from "../../../../accounts/rules/test-failed-since"
import type { AccountStores, AttentionStores } from "../../../../modules/alipay/parts"
import { MINUTE } from "../../../../modules/alipay/time"
import { AccountError } from "../../../../modules/alipay/accounts/account-error"
import { saidOf } from "../../../../modules/alipay/refusal"

/** The sweep runs every minute; when it has not for so long, something is wrong. */
const SWEEP_MISSING_MS = 10 * MINUTE

/** How the plugin fares: accounts, open work, the inbox, the sweep, and what waits for a person. */
export const GET = explained<unknown, AdminAlipayHealthResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const [accounts, work, byKind, sweep] = await Promise.all([
    Promise.all(alipay.accounts.handles().map((handle) => healthOf(alipay, handle))),
    alipay.openWork(),
    alipay.attention.countByKind(),
    alipay.sweeps.last(),
  ])
  const open = Object.values(byKind).reduce((sum, count) => sum + count, 0)
  const sweepIsMissing =
    work.due > 0 &&
    (sweep === undefined || alipay.now().getTime() - sweep.started_at.getTime() > SWEEP_MISSING_MS)
  const trouble = sweepIsMissing || accounts.some(({ status }) => status === "unusable")
  res.json({
    health: {
      status: trouble ? "trouble" : open > 0 || work.inbox_dead > 0 ? "attention" : "ok",
      accounts,
      last_sweep: sweep ? presentSweep(sweep) : null,
      ledger: {
        open_payments: work.open_payments,
        open_operations: work.open_operations,
        unknown: work.unknown,
        oldest_unknown_at: work.oldest_unknown_at?.toISOString() ?? null,
        due: work.due,
        oldest_due_at: work.oldest_due_at?.toISOString() ?? null,
      },
      inbox: {
        waiting: work.inbox_waiting,
        dead: work.inbox_dead,
        oldest_waiting_at: work.oldest_waiting_at?.toISOString() ?? null,
      },
      attention: { open, by_kind: byKind },
      in_memory_locking: alipay.inMemoryLocking,
    },
  })
})

const healthOf = async (
  alipay: AttentionStores & Pick<AccountStores, "accountChecks">,
  handle: string
): Promise<AdminAlipayAccountHealth> => {
  const newest = await alipay.payments.newestOf(handle)
  try {
    await alipay.accounts.get(handle)
  } catch (error) {
    // One that no one has ever paid with is still being set up: no trouble yet.
    return {
      ...{ handle, status: newest ? "unusable" : "unknown" },
      problem: messageOf(error),
      // The account's name stands beside it.
      problem_sentence: (error instanceof AccountError ? error.said : saidOf(error)) ?? null,
    }
  }
  const item = await alipay.attention.openAbout("account_unusable", handle)
  if (item) {
    const problem = String(item.facts["cause"] ?? "")
    const said = item.facts["cause_sentence"]
    return {
      ...{ handle, status: "unusable", problem },
      problem_sentence: typeof said === "object" ? said : null,
    }
  }
  const isAnswered = newest !== undefined && newest.gateway_payment_id !== null
  const failed = testFailedSince(
    await alipay.accountChecks.lastTest(handle),
    isAnswered ? newest.created_at : null
  )
  if (failed) {
    return {
      ...{ handle, status: newest ? "unusable" : "unknown" },
      ...{ problem: failed.message, problem_sentence: failed },
    }
  }
  const status = isAnswered ? "usable" : "unknown"
  return { handle, status, problem: null, problem_sentence: null }
}

const presentSweep = (row: SweepRow): AdminAlipaySweepRun => ({
  started_at: row.started_at.toISOString(),
  finished_at: row.finished_at?.toISOString() ?? null,
  looked_at: row.looked_at,
  failed: row.failed,
  calls: row.calls,
  ended_by: row.ended_by,
})
