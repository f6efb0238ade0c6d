import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import { toMajorUnits } from "../../medusa/rules/minor-units"

/** What a person types to accept a dispute: the money that is given up, or the dispute's id where it is not known. */
export const confirmationOf = ({
  dispute_id,
  amount,
  currency_code,
}: Pick<DisputeFacts, "dispute_id" | "amount" | "currency_code">): string =>
  amount === null || currency_code === null
    ? dispute_id
    : `${toMajorUnits(amount, currency_code)} ${currency_code}`

/** Whether it was typed, spaces and case aside. */
export const isConfirmed = (
  typed: string,
  dispute: Parameters<typeof confirmationOf>[0]
): boolean => flat(typed) === flat(confirmationOf(dispute))

const flat = (text: string): string => text.replace(/\s+/g, "").toUpperCase()
