import type { MedusaView } from "../../../medusa/rules/view"

/** What Medusa has of a payment that waits for its shopper; a test says what is different. */
export const aMedusaView = (given: Partial<MedusaView> = {}): MedusaView => ({
  session: { status: "pending" },
  amounts: undefined,
  payment: undefined,
  cart: { id: "cart_1" },
  order: undefined,
  otherPayment: false,
  unclaimedCaptures: [],
  unclaimedRefunds: [],
  ...given,
})
