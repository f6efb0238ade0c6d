import { heldFor, type Dispute } from "../disputes/store"
import type { World } from "../world"

/** Sets the disputed money aside until the verdict. */
export function holdMoney(world: World, dispute: Dispute): void {
  const { value } = dispute.amount
  book(world, dispute, { type: "HELD", value })
  change(world, dispute, { held: value, lost: 0n })
}

/** Takes money for good; what was held beyond it is the merchant's again. */
export function takeMoney(world: World, dispute: Dispute, value: bigint): void {
  const held = heldFor(dispute)
  book(world, dispute, { type: "TAKEN", value })
  if (held > value) {
    book(world, dispute, { type: "GIVEN_BACK", value: held - value })
  }
  change(world, dispute, { held: -held, lost: value })
}

/** Gives back what was held. */
export function giveBackMoney(world: World, dispute: Dispute): void {
  const held = heldFor(dispute)
  if (held > 0n) {
    book(world, dispute, { type: "GIVEN_BACK", value: held })
    change(world, dispute, { held: -held, lost: 0n })
  }
}

type Booked = Pick<Dispute["movements"][number], "type" | "value">

function book(world: World, dispute: Dispute, movement: Booked): void {
  dispute.movements.push({ ...movement, at: world.clock.now() })
}

function change(world: World, dispute: Dispute, by: { held: bigint; lost: bigint }): void {
  const payment = world.payments.byId(dispute.clientId, dispute.paymentId)
  if (payment) {
    payment.disputeHeld += by.held
    payment.chargedBack += by.lost
  }
}
