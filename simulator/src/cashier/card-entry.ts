import { isCardNumber, testCard, type TestCard } from "../cards/table"
import type { CardUsed } from "../ledger/model"

/** What the shopper typed. */
export interface CardEntry {
  readonly number: string
  readonly expiry: string
  readonly cvc: string
}

/** The test card behind an entry, or what is wrong with the entry in the shopper's words. */
export function readCard(entry: CardEntry, now: number): TestCard | string {
  if (!isCardNumber(entry.number)) {
    return "The card number is not valid."
  }
  if (isPast(entry.expiry, now)) {
    return "The expiry must be a month to come, written MM/YY."
  }
  if (!/^\d{3,4}$/.test(entry.cvc.trim())) {
    return "The CVC has 3 or 4 digits."
  }
  return testCard(entry.number) ?? "Only the test cards below work here."
}

/** The card as the merchant hears of it. */
export function cardUsed(card: TestCard, token: string, challenged: boolean): CardUsed {
  const lastFour = card.number.slice(-4)
  return { brand: card.brand, masked: `************${lastFour}`, lastFour, token, challenged }
}

function isPast(expiry: string, now: number): boolean {
  const [month, year] = (/^(\d\d)\s*\/?\s*(\d\d)$/.exec(expiry.trim()) ?? []).slice(1).map(Number)
  if (month === undefined || year === undefined || month < 1 || month > 12) {
    return true
  }
  return Date.UTC(2000 + year, month, 1) <= now
}
