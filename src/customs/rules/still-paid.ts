import { leftAfterDisputes } from "../../disputes/rules/money"

type Taken = Parameters<typeof leftAfterDisputes>

/**
 * Fen of a payment that customs are to be told of: what Alipay says can be declared, less as much of it as went back to the
 * shopper, by refunds or lost disputes.
 * @param operations all of the payment's
 */
export const stillPaid = (
  customsAmount: string,
  row: Taken[0],
  { disputes, operations }: { disputes: Taken[1]; operations: Taken[2] }
): bigint => {
  const whole = BigInt(row.paid_amount ?? row.amount)
  const left = leftAfterDisputes(row, disputes, operations)
  return whole > 0n ? (BigInt(customsAmount) * left) / whole : 0n
}
