import { correctionOf } from "./field"

/** Bytes for correction in each block, and how many bytes of data each block has; level M, by version from 1. */
type Version = { correction: number; blocks: readonly number[] }

const times = (count: number, length: number): number[] =>
  Array.from({ length: count }, () => length)

const VERSIONS: readonly Version[] = [
  { correction: 10, blocks: [16] },
  { correction: 16, blocks: [28] },
  { correction: 26, blocks: [44] },
  { correction: 18, blocks: times(2, 32) },
  { correction: 24, blocks: times(2, 43) },
  { correction: 16, blocks: times(4, 27) },
  { correction: 18, blocks: times(4, 31) },
  { correction: 22, blocks: [...times(2, 38), ...times(2, 39)] },
  { correction: 22, blocks: [...times(3, 36), ...times(2, 37)] },
  { correction: 26, blocks: [...times(4, 43), 44] },
  { correction: 30, blocks: [50, ...times(4, 51)] },
  { correction: 22, blocks: [...times(6, 36), ...times(2, 37)] },
  { correction: 22, blocks: [...times(8, 37), 38] },
]

const sizeOf = ({ blocks }: Version): number => blocks.reduce((sum, length) => sum + length, 0)

/** Bits that say how long the text is. */
const lengthBits = (version: number): number => (version < 10 ? 8 : 16)

/** A text of bytes. */
const MODE = "0100"
const PADDING = ["11101100", "00010001"]

const binary = (value: number, width: number): string => value.toString(2).padStart(width, "0")

const dataOf = (bytes: Uint8Array, version: number, size: number): number[] => {
  const text = [...bytes].map((byte) => binary(byte, 8)).join("")
  const said = `${MODE}${binary(bytes.length, lengthBits(version))}${text}`
  const ended = said.padEnd(Math.min(said.length + 4, size * 8), "0")
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, "0")
  const found = (whole.match(/.{8}/g) ?? []).map((bits) => parseInt(bits, 2))
  const fill = PADDING.map((bits) => parseInt(bits, 2))
  return Array.from({ length: size }, (_, at) => found[at] ?? fill[(at - found.length) % 2] ?? 0)
}

/** One byte of each block after the other. */
const interleaved = (blocks: readonly (readonly number[])[]): number[] => {
  const longest = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) =>
    blocks.flatMap((block) => block[at] ?? [])
  ).flat()
}

/** The bytes of a QR code of level M with its version; nothing for a text of more than 331 bytes. */
export const codewordsOf = (text: string): { version: number; bytes: number[] } | undefined => {
  const written = new TextEncoder().encode(text)
  const at = VERSIONS.findIndex(
    (each, index) => 4 + lengthBits(index + 1) + written.length * 8 <= sizeOf(each) * 8
  )
  const version = VERSIONS[at]
  if (version === undefined) {
    return undefined
  }
  const data = dataOf(written, at + 1, sizeOf(version))
  let start = 0
  const blocks = version.blocks.map((length) => data.slice(start, (start += length)))
  const corrections = blocks.map((block) => correctionOf(block, version.correction))
  return { version: at + 1, bytes: [...interleaved(blocks), ...interleaved(corrections)] }
}
