/** What was scanned or typed: a shopper's payment code, a receipt, or what is sold. */
export type Scanned =
  { is: "shopper"; code: string } | { is: "receipt"; saleId: string } | { is: "goods"; q: string }

/** Payment codes of wallets are 16 to 24 digits that begin with 25 to 30; barcodes of goods have 14 digits at most. */
const PAYMENT_CODE = /^(?:2[5-9]|30)\d{14,22}$/
/** The address of a sale, as a receipt's code has it. */
const RECEIPT = /[?&]sale=(alsale_[\w-]{8,64})(?:&|$)/

export const readScanned = (text: string): Scanned => {
  const trimmed = text.trim()
  const [, saleId] = RECEIPT.exec(trimmed) ?? []
  if (saleId !== undefined) {
    return { is: "receipt", saleId }
  }
  const digits = trimmed.replace(/[\s-]/g, "")
  return PAYMENT_CODE.test(digits) ? { is: "shopper", code: digits } : { is: "goods", q: trimmed }
}
