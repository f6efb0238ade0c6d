import type { OperationRow } from "../../modules/alipay/ledger/rows"
import { MINUTE } from "../../modules/alipay/time"

/** Refunds that may fail before a person has to ask for the next. */
const TRIES_BY_ITSELF = 2

/** Medusa refunds and cancels an order at once, in either order. */
const CANCEL_TAKES = MINUTE

type Refund = Pick<OperationRow, "state" | "origin" | "created_at">

/**
 * Whether money goes back through Medusa without being asked for.
 * @param refunds all of the payment's
 * @param since when its order was canceled, where it was: what failed before was another refund, but for
 * that of the cancellation itself
 */
export const mayReturnByItself = (refunds: readonly Refund[], since: Date | undefined): boolean =>
  refunds.filter(
    ({ state, origin, created_at }) =>
      state === "failed" &&
      origin === "medusa" &&
      (since === undefined || created_at.getTime() >= since.getTime() - CANCEL_TAKES)
  ).length < TRIES_BY_ITSELF
