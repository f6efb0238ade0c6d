type Begun = { amount: string | null; currency_code: string | null }
type Now = { amount: bigint; currency: string }

/** Whether a sale still comes to what the clerk has seen. One of an older version does not say what that was. */
export const isUnchanged = ({ amount, currency_code: currency }: Begun, now: Now): boolean =>
  amount === null || (amount === now.amount.toString() && currency === now.currency)
