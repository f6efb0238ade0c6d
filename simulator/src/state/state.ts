import type { Agreement } from "../agreements/store"
import type { Declaration } from "../customs/store"
import type { Dispute } from "../disputes/store"
import type { Payment } from "../ledger/model"
import type { Notification } from "../notifications/model"
import type { ClockState } from "../time/clock"
import type { World } from "../world"
import { goOn } from "./go-on"

const VERSION = 1

interface State {
  readonly version: typeof VERSION
  readonly clock: ClockState
  readonly payments: readonly Payment[]
  readonly agreements: readonly Agreement[]
  readonly disputes: readonly Dispute[]
  readonly declarations: readonly Declaration[]
  readonly notifications: readonly Notification[]
}

const BIG = "$bigint"

const write = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? { [BIG]: value.toString() } : value

const read = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && BIG in value && typeof value[BIG] === "string"
    ? BigInt(value[BIG])
    : value

/** What a simulator knows of payments, agreements, disputes, customs, notifications and time, as text. */
export function saveState(world: World): string {
  const state: State = {
    version: VERSION,
    clock: world.clock.save(),
    payments: world.payments.all(),
    agreements: world.agreements.all(),
    disputes: world.disputes.all(),
    declarations: world.declarations.all(),
    notifications: world.outbox.all(),
  }
  return JSON.stringify(state, write)
}

/** Goes on with what {@link saveState} wrote. Throws on a text that is none. */
export function restoreState(world: World, text: string): void {
  const state = parse(text)
  world.clock.restore(state.clock)
  for (const { refunds, captures, ...known } of state.payments) {
    const payment: Payment = { ...known, refunds: [], captures: [] }
    world.payments.add(payment)
    refunds.forEach((refund) => world.payments.addRefund(payment, refund))
    captures.forEach((capture) => world.payments.addCapture(payment, capture))
  }
  state.agreements.forEach((agreement) => world.agreements.add(agreement))
  state.disputes.forEach((dispute) => world.disputes.add(dispute))
  state.declarations.forEach((declaration) => world.declarations.put(declaration))
  world.outbox.restore(state.notifications)
  goOn(world)
}

function parse(text: string): State {
  try {
    const state = JSON.parse(text, read) as Partial<State>
    if (state.version === VERSION) {
      return state as State
    }
  } catch {
    // Said below.
  }
  throw new Error("this is no state of a simulator of this version; delete it to start over")
}
