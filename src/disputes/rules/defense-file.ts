import { sentence, type Sentence } from "../../gateway"
import type { SentDocument } from "../../modules/alipay/disputes/dispute-row"

/** Bytes of a defence document at most: the gateway takes a million characters of base64. */
export const MOST_DOCUMENT_BYTES = 750_000

/** A third of the bytes is whole: one byte more takes four characters more. */
const MOST_CHARACTERS = Math.ceil(MOST_DOCUMENT_BYTES / 3) * 4

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

type Format = SentDocument["format"]

const startsWith = (bytes: Buffer, hex: string): boolean =>
  bytes.subarray(0, hex.length / 2).toString("hex") === hex

/** By what is in it, never by its name: a DOCX is an archive that has a folder `word`. */
const FORMATS: readonly (readonly [Format, (bytes: Buffer) => boolean])[] = [
  ["PDF", (bytes) => startsWith(bytes, "255044462d")],
  ["DOC", (bytes) => startsWith(bytes, "d0cf11e0a1b11ae1")],
  ["DOCX", (bytes) => startsWith(bytes, "504b0304") && bytes.includes("word/")],
]

export const formatOf = (bytes: Buffer): Format | undefined =>
  FORMATS.find(([, fits]) => fits(bytes))?.[0]

export type DefenseFile = { bytes: Buffer; format: Format }

const TOO_LARGE = sentence(
  "defense_large",
  "document must be at most {{bytes}} bytes: Alipay takes no more through its interface. Make the file smaller, or upload it in Alipay's dashboard.",
  { bytes: MOST_DOCUMENT_BYTES.toLocaleString("en-US") }
)
const NOT_BASE64 = sentence(
  "field_base64",
  "{{field}} must be a file in base64, without a data: prefix.",
  { field: "document" }
)
const OTHER_KIND = sentence(
  "defense_kind",
  "document must be a PDF, DOC or DOCX file; this is none of them."
)

/**
 * A defence document as it may be sent.
 * @param base64 of the file, without a `data:` prefix
 * @returns the file, or what is wrong with it
 */
export const readDefenseFile = (
  base64: string
): { ok: true; file: DefenseFile } | { ok: false; problem: Sentence } => {
  if (base64.length > MOST_CHARACTERS) {
    return { ok: false, problem: TOO_LARGE }
  }
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) {
    return { ok: false, problem: NOT_BASE64 }
  }
  const bytes = Buffer.from(base64, "base64")
  const format = formatOf(bytes)
  return format === undefined
    ? { ok: false, problem: OTHER_KIND }
    : { ok: true, file: { bytes, format } }
}
