import type { CallOptions, StoreClient } from "./client.ts"
import { REFUSED, REFUSED_ASKED, settle, type Outcome } from "./outcome.ts"
import { createBell, isHidden, onPageShown } from "./page.ts"

/** Pauses between questions, in milliseconds; the last one repeats. */
const PAUSES_MS = [1_000, 1_500, 2_000, 2_000, 3_000, 4_000, 6_000, 10_000]
const PATIENCE_MS = 20 * 60_000
/** So many calls without a clear answer in a row are no passing trouble. */
const TROUBLES_SHOWN = 3
/** What may still become an order by itself, or once the shop has looked at it. */
const OPEN: ReadonlySet<Outcome["kind"]> = new Set(["waiting", "held"])
/** A payment in the last second may be told a moment after its page has closed. */
const EXPIRED_ASKED = 3

/** Options of {@link watchPayment} and {@link waitForOutcome}. */
export type WaitOptions = CallOptions & {
  /** Called with each outcome that was learned, `waiting` included. */
  onProgress?: (outcome: Outcome) => void
  /** How long to ask without the shopper doing anything, in milliseconds. Default: 20 minutes. */
  patienceMs?: number
}

/** A payment that is being asked about. */
export type PaymentWatch = {
  /** Resolves as {@link waitForOutcome} does. */
  outcome: Promise<Outcome>
  /** Asks at once, and often again, as when the shopper says that they have paid. */
  askNow: () => void
}

/**
 * Asks where a cart's payment is, ever more slowly, until it is decided, and completes the cart when it is paid. Stops
 * asking while the page is hidden, and asks at once when it is shown again.
 */
export const watchPayment = (
  sdk: StoreClient,
  cartId: string,
  options: WaitOptions = {}
): PaymentWatch => {
  const bell = createBell(options.signal)
  return {
    outcome: ask(sdk, cartId, { ...options, bell }),
    askNow: bell.ring,
  }
}

/**
 * The outcome of {@link watchPayment}: all but `waiting` and `held`, with which the patience ran out. Rejects only with the
 * reason of `signal`; a store that gives no answer is asked again.
 */
export const waitForOutcome = async (
  sdk: StoreClient,
  cartId: string,
  options: WaitOptions = {}
): Promise<Outcome> => await watchPayment(sdk, cartId, options).outcome

type Asking = WaitOptions & { bell: ReturnType<typeof createBell> }

const ask = async (sdk: StoreClient, cartId: string, asking: Asking): Promise<Outcome> => {
  const { bell, signal, onProgress, patienceMs = PATIENCE_MS } = asking
  const forgetPage = onPageShown(bell.ring)
  const learn = createLearning(async () => await settle(sdk, cartId, asking))
  try {
    for (let round = 0, since = Date.now(); ; round += 1) {
      const { outcome, isFinal, isNew } = await learn()
      signal?.throwIfAborted()
      if (isNew) onProgress?.(outcome)
      if (isFinal || Date.now() - since >= patienceMs) return outcome
      const rung = await bell.wait(PAUSES_MS[Math.min(round, PAUSES_MS.length - 1)] ?? 0, isHidden)
      if (rung) [round, since] = [-1, Date.now()]
    }
  } finally {
    forgetPage()
  }
}

type Learned = { outcome: Outcome; isFinal: boolean; isNew: boolean }

/** Counts troubles, refusals and late answers between one question and the next. */
const createLearning = (question: () => Promise<Outcome>): (() => Promise<Learned>) => {
  let troubles = 0
  let refusals = 0
  let expired = 0
  /** The store has told of this cart: who refuses then is not the store, or knows the shopper no more. */
  let isTold = false
  let last: Outcome = { kind: "waiting", payment: null, unreachable: false }
  const withoutAnswer = (): Learned => {
    troubles += 1
    const payment = last.kind === "waiting" ? last.payment : null
    last = { kind: "waiting", payment, unreachable: troubles >= TROUBLES_SHOWN }
    return { outcome: last, isFinal: false, isNew: troubles === TROUBLES_SHOWN }
  }
  return async () => {
    const outcome = await question().catch(() => undefined)
    refusals = outcome === REFUSED ? refusals + 1 : 0
    if (!outcome || (outcome === REFUSED && (isTold || refusals < REFUSED_ASKED))) {
      return withoutAnswer()
    }
    isTold = true
    troubles = 0
    last = outcome
    if (outcome.kind === "expired") {
      expired += 1
      return { outcome, isFinal: expired >= EXPIRED_ASKED, isNew: expired === 1 }
    }
    return { outcome, isFinal: !OPEN.has(outcome.kind), isNew: true }
  }
}
