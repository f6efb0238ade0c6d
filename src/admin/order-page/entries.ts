import type {
  AdminAlipayHistoryEntry,
  AdminAlipayNotificationItem,
  AdminAlipayOperation,
  AdminAlipayPaymentDetail,
} from "../../types/http"

/** By what a timeline is filtered. */
export type EntryGroup = "calls" | "messages" | "repairs" | "admins"

type What =
  | { type: "started" | "paid" }
  | { type: "movement"; movement: AdminAlipayOperation }
  | { type: "message"; message: AdminAlipayNotificationItem }
  | { type: "done"; done: AdminAlipayHistoryEntry }

/** Something that happened to a payment. */
export type Entry = {
  id: string
  at: string
  groups: readonly EntryGroup[]
  payment: AdminAlipayPaymentDetail
} & What

const entriesOf = (payment: AdminAlipayPaymentDetail): Entry[] => {
  const { id, created_at: started, paid_at: paid, operations, notifications, history } = payment
  return [
    { id: `${id}-started`, at: started, groups: ["calls"], payment, type: "started" },
    ...(paid === null
      ? []
      : [
          {
            id: `${id}-paid`,
            // The gateway tells whole seconds.
            at: paid > started ? paid : started,
            groups: ["calls" as const],
            payment,
            type: "paid" as const,
          },
        ]),
    ...operations.map((movement) => ({
      id: movement.id,
      at: movement.created_at,
      groups: movement.actor === null ? (["calls"] as const) : (["calls", "admins"] as const),
      payment,
      type: "movement" as const,
      movement,
    })),
    ...notifications.map((message) => ({
      id: message.id,
      at: message.created_at,
      groups: ["messages"] as const,
      payment,
      type: "message" as const,
      message,
    })),
    ...history.map((done) => ({
      id: done.id,
      at: done.created_at,
      groups: done.actor === null ? (["repairs"] as const) : (["admins"] as const),
      payment,
      type: "done" as const,
      done,
    })),
  ]
}

/** Everything that happened to payments, the newest first; of the same moment, what comes later in a payment's life. */
export const timelineOf = (payments: readonly AdminAlipayPaymentDetail[]): Entry[] =>
  payments
    .flatMap(entriesOf)
    .reverse()
    .sort((one, other) => other.at.localeCompare(one.at))
