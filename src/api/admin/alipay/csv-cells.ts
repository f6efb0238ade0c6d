/** Spreadsheets read a file without it in the computer's own old encoding. */
export const BYTE_ORDER_MARK = "\ufeff"

/** A cell that begins so is a formula to a spreadsheet; it may have been written by a stranger. */
const FORMULA = /^[=+\-@\t\r]/

const NEEDS_QUOTES = /[",\r\n]/

export type Cell = string | number | null

/** One cell: never a formula, quoted where it must be. */
export const csvCell = (value: Cell): string => {
  const text = value === null ? "" : String(value)
  const plain = FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(",")}\r\n`

/** Major units with all decimals of a currency; with none of one that we do not know. */
export const decimalCell = (minor: string, places: number): string => {
  const digits = minor.padStart(places + 1, "0")
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
