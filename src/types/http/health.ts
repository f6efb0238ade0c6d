import type { AlipaySentence } from "./sentences"

export type AdminAlipayAccountHealth = {
  handle: string
  /** `unknown`: nothing has been asked with it yet that would tell. */
  status: "usable" | "unusable" | "unknown"
  /** What to fix; nothing when all is well. */
  problem: string | null
  /** `problem` with its code and values, where it has them. */
  problem_sentence: AlipaySentence | null
}

export type AdminAlipaySweepRun = {
  started_at: string
  finished_at: string | null
  /** Rows looked at, by their outcome. */
  looked_at: number
  failed: number
  /** Calls to the gateway. */
  calls: number
  /** What ended the run: nothing was due, or one of its bounds. */
  ended_by: "nothing_due" | "rows" | "time" | null
}

/** `GET /admin/alipay/health` */
export type AdminAlipayHealthResponse = {
  health: {
    status: "ok" | "attention" | "trouble"
    accounts: AdminAlipayAccountHealth[]
    /** Nothing when no sweep has run in the last day. */
    last_sweep: AdminAlipaySweepRun | null
    ledger: {
      open_payments: number
      open_operations: number
      /** Requests of unknown outcome. */
      unknown: number
      oldest_unknown_at: string | null
      /** Rows whose next look is due by now. */
      due: number
      oldest_due_at: string | null
    }
    inbox: { waiting: number; dead: number; oldest_waiting_at: string | null }
    attention: { open: number; by_kind: Record<string, number> }
    /** Medusa's locks hold only inside one process. */
    in_memory_locking: boolean
  }
}
