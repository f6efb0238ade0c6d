import { storableText } from "../gateway"

/** What stands in place of what was cut. */
export const CUT = "(cut)"

/** Fields of the gateway's messages that tell of money and states, and of no person. */
const KEPT = new Set([
  ...["notifyType", "resultMessage", "value", "currency", "acquirerId"],
  ...["paymentRequestId", "paymentId", "captureRequestId", "captureId", "refundRequestId"],
  ...["refundId", "disputeId", "registrationRequestId", "referenceOrderId", "quoteId"],
  ...["disputeJudgedResult", "disputeReasonMsg", "cardBrand", "issuingCountry"],
  ...["authState", "authCode", "accessToken", "refreshToken"],
])

const KEPT_ENDING = /(Time|Status|(?<!zip|postal|post|area|auth|pass)Code|Type|Amount)$/i

/** Credentials were replaced by their digests when the message was stored. */
const SECRETS = new Set(["authState", "authCode", "accessToken", "refreshToken"])

const isKept = (field: string, value: unknown): boolean =>
  SECRETS.has(field)
    ? typeof value === "string" && value.startsWith("sha256:")
    : KEPT.has(field) || KEPT_ENDING.test(field)

/** A message without what may tell of a person: of fields that are not known, the names alone. */
export const cutPersonal = (value: unknown, field = ""): unknown => {
  if (Array.isArray(value)) {
    return value.map((each) => cutPersonal(each, field))
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, cutPersonal(inner, name)])
    )
  }
  return value === null || typeof value === "boolean" || isKept(field, value) ? value : CUT
}

/** Characters of a refused message that are kept. */
const LONGEST = 4_000

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const FIELD_NAME = /[A-Za-z]{3,40}/g

/** Of what is no JSON, and may hold anything: how long it is, and which of the gateway's fields it names. */
const described = (rawBody: Buffer, text: string): string => {
  const words = new Set(text.match(FIELD_NAME) ?? [])
  const names = [...KEPT].filter((name) => words.has(name))
  return `(${rawBody.length} bytes that are no whole JSON${names.length === 0 ? "" : `; they name ${names.join(", ")}`})`
}

/**
 * What may be kept of a refused message: JSON without what tells of a person, of anything else no byte; never more than
 * 4,000 characters.
 */
export const cutRefused = (rawBody: Buffer): string => {
  const text = rawBody.toString("utf8", 0, 64 * 1024)
  const body = parsed(text)
  const kept =
    typeof body === "object" && body !== null
      ? JSON.stringify(cutPersonal(body))
      : described(rawBody, text)
  return storableText(kept).slice(0, LONGEST)
}
