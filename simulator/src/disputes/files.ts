import { createHash } from "node:crypto"
import { docx } from "../files/docx"
import { pdf } from "../files/pdf"
import { formatMinor, type Money } from "../money/currency"

export const EVIDENCE_TYPES = [
  "DISPUTE_EVIDENCE_TEMPLATE",
  "DISPUTE_EVIDENCE_FILE",
  "DISPUTE_EVIDENCE_AI",
] as const

export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

/** Base64 characters that a field can hold, and so 750,000 bytes. */
export const LARGEST_EVIDENCE = 1_000_000

/** A document of a dispute. */
export interface DisputeFile {
  readonly type: EvidenceType
  readonly name: string
  /** PDF, WORD, ZIP or JPG. */
  readonly format: string
  /** The bytes, base64. */
  readonly content: string
  readonly size: number
  /** 32 hexadecimal digits over the bytes. */
  readonly md5: string
  readonly at: number
}

/** What is known of a file before it is measured. */
export interface FileDraft {
  readonly type: EvidenceType
  readonly content: string
  readonly at: number
  /** Default: what its first bytes say, else PDF. */
  readonly format?: string
  readonly name?: string
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  PDF: "pdf",
  WORD: "docx",
  ZIP: "zip",
  JPG: "jpg",
}

const NAMES: Readonly<Record<EvidenceType, string>> = {
  DISPUTE_EVIDENCE_TEMPLATE: "template",
  DISPUTE_EVIDENCE_FILE: "defense",
  DISPUTE_EVIDENCE_AI: "defense-by-the-gateway",
}

/** First bytes that tell a format. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["25504446", "PDF"],
  ["504b0304", "WORD"],
  ["d0cf11e0", "WORD"],
  ["ffd8ff", "JPG"],
]

/** Measures a file. */
export function fileOf({ type, content, at, format, name }: FileDraft): DisputeFile {
  const bytes = Buffer.from(content, "base64")
  const start = bytes.subarray(0, 4).toString("hex")
  const known = format ?? SIGNS.find(([sign]) => start.startsWith(sign))?.[1] ?? "PDF"
  return {
    type,
    name: name ?? `${NAMES[type]}.${EXTENSIONS[known] ?? known.toLowerCase()}`,
    format: known,
    content,
    size: bytes.length,
    md5: createHash("md5").update(bytes).digest("hex"),
    at,
  }
}

interface About {
  readonly disputeId: string
  readonly paymentRequestId: string
  readonly amount: Money
  readonly reasonCode: string
  readonly reasonMsg: string
}

/** The letter that a merchant completes: a Word document. */
export function templateFor(about: About, at: number): DisputeFile {
  const lines = ["Defense letter", ...facts(about), "What happened:", "Which papers are enclosed:"]
  const content = docx(lines).toString("base64")
  return fileOf({ type: "DISPUTE_EVIDENCE_TEMPLATE", content, at, format: "WORD" })
}

/** The paper that the gateway writes: a PDF. */
export function paperFor(about: About, at: number): DisputeFile {
  const lines = ["Defense", ...facts(about), "The order was paid and sent to the shopper."]
  const content = pdf(lines).toString("base64")
  return fileOf({ type: "DISPUTE_EVIDENCE_AI", content, at, format: "PDF" })
}

function facts({ disputeId, paymentRequestId, amount, reasonCode, reasonMsg }: About): string[] {
  return [
    `Dispute ${disputeId}`,
    `Payment ${paymentRequestId}`,
    `Amount ${amount.currency} ${formatMinor(amount)}`,
    `Reason ${reasonCode} ${reasonMsg}`,
  ]
}
