import type { StoreState } from "./store-row"

/**
 * How a registration goes on. Wallets may say otherwise later; what the gateway refused was never under review. A correction
 * begins again, under another request id.
 */
export const STORE_TRANSITIONS: Readonly<Record<StoreState, readonly StoreState[]>> = {
  created: [
    ...(["unknown", "in_review", "approved", "partly_approved"] as const),
    ...(["rejected", "unclear", "failed"] as const),
  ],
  unknown: ["in_review", "approved", "partly_approved", "rejected", "unclear", "failed"],
  in_review: ["approved", "partly_approved", "rejected", "unclear", "failed"],
  unclear: ["in_review", "approved", "partly_approved", "rejected"],
  partly_approved: ["approved", "rejected"],
  rejected: ["approved", "partly_approved"],
  approved: ["partly_approved", "rejected"],
  failed: [],
}

/** Over, and not approved by all wallets: a person corrects it. */
const TO_CORRECT: ReadonlySet<StoreState> = new Set<StoreState>([
  ...(["failed", "rejected", "partly_approved", "unclear"] as const),
])

export const isToCorrect = (state: StoreState): boolean => TO_CORRECT.has(state)
