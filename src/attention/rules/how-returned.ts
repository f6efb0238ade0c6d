import { chargedBack } from "../../disputes/rules/money"
import { capturedOf, refundedOf, type Seen } from "../../payments/rules/disagreement"

type Moved = Pick<Seen, "fact" | "row" | "operations" | "disputes"> & { lapsed?: boolean }

export type Returned = {
  resolution: "returned_to_shopper" | "charged_back"
  /** Minor units that went this way. */
  amount: bigint
}

/**
 * How the money of a payment of which nothing is left came back to its shopper: from the shop, or all of it from the bank. The
 * rest of a hold that was captured in part was never the shop's.
 */
export const howReturned = ({
  fact,
  row,
  operations,
  disputes,
  lapsed = false,
}: Moved): Returned => {
  const lost = chargedBack(row, disputes)
  const isPart = fact === "held" && !lapsed && capturedOf(operations) > 0n
  const given = isPart ? refundedOf(operations) : BigInt(row.paid_amount ?? row.amount) - lost
  return given > 0n || lost === 0n
    ? { resolution: "returned_to_shopper", amount: given }
    : { resolution: "charged_back", amount: lost }
}
