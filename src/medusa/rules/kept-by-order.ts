import { COMMIT_TIME_MS } from "./commit-time"

type Canceled = { canceledAt: Date | null; kept: boolean }
type Order = { canceled: boolean; version: number; createdAt: Date }

/**
 * Whether a payment that Medusa has cancelled goes on paying for its order. An order that is changed lets go of the rest of
 * a payment that was captured in part, and keeps what was captured. A completion that is taken back cancels its payment too,
 * before it takes back the order: at once, and while the order is as it was placed.
 */
export const isKeptByOrder = ({ canceledAt, kept }: Canceled, order: Order | undefined): boolean =>
  canceledAt !== null &&
  kept &&
  order !== undefined &&
  !order.canceled &&
  (order.version > 1 || canceledAt.getTime() - order.createdAt.getTime() > COMMIT_TIME_MS)
