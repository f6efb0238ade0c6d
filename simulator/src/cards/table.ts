/** A test card and what it does. */
export interface TestCard {
  readonly number: string
  readonly brand: string
  /** Code of the refusal; undefined: the card pays. */
  readonly refusal: string | undefined
  /** The card asks for 3-D Secure even if the shop does not. */
  readonly challenged: boolean
  readonly help: string
}

const card = (
  number: string,
  brand: string,
  help: string,
  more: Partial<TestCard> = {}
): TestCard => ({
  number,
  brand,
  refusal: undefined,
  challenged: false,
  help,
  ...more,
})

/** The cards the simulator knows; the first is the gateway's own published test card. */
export const TEST_CARDS: readonly TestCard[] = [
  card("4054695723100768", "VISA", "pays"),
  card("5200000000000007", "MASTERCARD", "pays"),
  card("4000000000000028", "VISA", "always asks for 3-D Secure", { challenged: true }),
  card("4000000000000036", "VISA", "refused: DO_NOT_HONOR", { refusal: "DO_NOT_HONOR" }),
  card("4000000000000044", "VISA", "refused: USER_BALANCE_NOT_ENOUGH", {
    refusal: "USER_BALANCE_NOT_ENOUGH",
  }),
  card("4000000000000051", "VISA", "refused: FRAUD_REJECT", { refusal: "FRAUD_REJECT" }),
  card("4000000000000069", "VISA", "refused: CARD_EXPIRED", { refusal: "CARD_EXPIRED" }),
]

/** The test card with this number; any other valid number is refused. */
export function testCard(number: string): TestCard | undefined {
  return TEST_CARDS.find((known) => known.number === number.replace(/\s+/g, ""))
}

/** The Luhn checksum of card numbers. */
export function isCardNumber(number: string): boolean {
  const digits = number.replace(/\s+/g, "")
  if (!/^\d{12,19}$/.test(digits)) {
    return false
  }
  const total = [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return total % 10 === 0
}
