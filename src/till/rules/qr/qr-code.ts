import { codewordsOf } from "./codewords"
import { drawFormat, drawFrame, type Matrix } from "./matrix"
import { penaltyOf } from "./penalty"

type Mask = (row: number, column: number) => boolean

const MASKS: readonly Mask[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Where the data goes: two columns at a time from the right, up and down in turn, past the column of the timing. */
const pathOf = (frame: Matrix): [number, number][] => {
  const size = frame.length
  const rights: number[] = []
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    rights.push(right)
  }
  return rights.flatMap((right, turn) =>
    Array.from({ length: size }, (_, at) => (turn % 2 === 0 ? size - 1 - at : at)).flatMap((row) =>
      [right, right - 1].flatMap((column): [number, number][] =>
        frame[row]?.[column] === undefined ? [[row, column]] : []
      )
    )
  )
}

const bitOf = (bytes: readonly number[], at: number): boolean =>
  (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1

const masked = (
  frame: Matrix,
  { bytes, path, number }: { bytes: readonly number[]; path: [number, number][]; number: number }
): boolean[][] => {
  const code = frame.map((line) => line.map((dark) => dark ?? false))
  const mask = MASKS[number]
  for (const [at, [row, column]] of path.entries()) {
    const line = code[row]
    if (line !== undefined) {
      line[column] = bitOf(bytes, at) !== (mask?.(row, column) ?? false)
    }
  }
  drawFormat(code, number)
  return code
}

/**
 * A text as a QR code of level M, row by row, dark where true; without the quiet zone. Nothing for a text of more than 331 bytes.
 */
export const qrCodeOf = (text: string): boolean[][] | undefined => {
  const words = codewordsOf(text)
  if (words === undefined) {
    return undefined
  }
  const frame = drawFrame(words.version)
  const path = pathOf(frame)
  const codes = MASKS.map((_, number) => masked(frame, { bytes: words.bytes, path, number }))
  const rated = codes.map((code) => ({ code, penalty: penaltyOf(code) }))
  return rated.reduce((best, each) => (each.penalty < best.penalty ? each : best)).code
}
