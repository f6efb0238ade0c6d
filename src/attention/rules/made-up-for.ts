import type { AttentionRow } from "../../modules/alipay/attention/kinds"
import type { OperationRow } from "../../modules/alipay/ledger/rows"

/** An item that tells of a capture or refund which failed in the end. */
export type Failure = Pick<AttentionRow, "subject" | "created_at" | "state" | "resolution">

type Operation = Pick<OperationRow, "id" | "kind" | "state" | "amount" | "created_at">

type Failed = { failure: Failure; amount: bigint }

/** Made for one failure, or for several in one go, and for nothing else: each operation counts once. */
class MadeLater {
  private readonly left: Operation[]

  constructor(operations: readonly Operation[]) {
    this.left = operations.filter(({ state }) => state !== "failed")
  }

  /** Uses up an operation of an amount that was made after a moment. @returns whether there was one */
  take(amount: bigint, after: Date): boolean {
    const index = this.left.findIndex(
      (each) => BigInt(each.amount) === amount && each.created_at > after
    )
    return index >= 0 && this.left.splice(index, 1).length > 0
  }
}

const sum = (failed: readonly Failed[]): bigint =>
  failed.reduce((total, { amount }) => total + amount, 0n)

const latest = (failed: readonly Failed[]): Date =>
  failed.reduce(
    (last, { failure }) => (failure.created_at > last ? failure.created_at : last),
    new Date(0)
  )

const byAge = (one: Failure, other: Failure): number =>
  one.created_at.getTime() - other.created_at.getTime()

/**
 * Which captures or refunds that failed in the end were made again: by another of the same amount, the oldest failure first,
 * or all that are left by one of their sum. An operation that made up for a failure whose item is closed makes up for no
 * other. One that a person marked as settled needs none.
 * @param failures a payment's items of one kind, open and closed
 * @param operations the payment's of that kind
 * @returns the subjects of the items, which are ids of the operations that failed
 */
export const madeUpFor = (
  failures: readonly Failure[],
  operations: readonly Operation[]
): ReadonlySet<string> => {
  const subjects = new Set(failures.map(({ subject }) => subject))
  const later = new MadeLater(operations.filter(({ id }) => !subjects.has(id)))
  const failed: Failed[] = []
  const made = new Set<string>()
  for (const failure of [...failures].sort(byAge)) {
    const operation = operations.find(({ id }) => id === failure.subject)
    if (operation?.state === "failed") {
      failed.push({ failure, amount: BigInt(operation.amount) })
    } else if (operation?.state === "succeeded") {
      made.add(failure.subject)
    }
  }
  const closed = failed.filter(
    ({ failure }) => failure.state === "closed" && failure.resolution === "gone"
  )
  closed.forEach(({ failure, amount }) => later.take(amount, failure.created_at))
  const open = failed.filter(({ failure }) => failure.state === "open")
  const left = open.filter(({ failure, amount }) => !later.take(amount, failure.created_at))
  const allAtOnce = left.length > 1 && later.take(sum(left), latest(left))
  for (const { failure } of allAtOnce ? open : open.filter((each) => !left.includes(each))) {
    made.add(failure.subject)
  }
  return made
}
