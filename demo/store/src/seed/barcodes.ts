/** Numbers that begin with 2 are a shop's own to give. */
const OWN = "2"

const checkDigit = (digits: string): number => {
  const sum = [...digits].reduce(
    (all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0
  )
  return (10 - (sum % 10)) % 10
}

/** An EAN-13 of the shop's own for each SKU, the same in every demo. */
export const barcodeOf = (sku: string): string => {
  const hash = [...sku].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 1e11, 7)
  const digits = OWN + String(hash).padStart(11, "0")
  return `${digits}${checkDigit(digits)}`
}
