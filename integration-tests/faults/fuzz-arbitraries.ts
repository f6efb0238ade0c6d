import fc from "fast-check"
import type { Message } from "../support/messages"

export type Delivered = { body: Buffer; headers: Record<string, string | string[]> }

const asDelivered = ({ body, headers }: Message): Delivered => ({
  body: Buffer.from(body as string),
  headers: { ...headers },
})

type Mutation = (message: Delivered) => Delivered

const inBody =
  (change: (body: Buffer) => Buffer): Mutation =>
  (message) => ({
    ...message,
    body: change(message.body),
  })

const inHeader =
  (name: string, change: (value: string) => string | string[] | undefined): Mutation =>
  (message) => {
    const headers = { ...message.headers }
    const value = change(String(headers[name] ?? ""))
    if (value === undefined) {
      delete headers[name]
    } else {
      headers[name] = value
    }
    return { ...message, headers }
  }

const NAMES = ["client-id", "request-time", "signature", "content-type"] as const
const name = fc.constantFrom(...NAMES)

/** What a header may hold on the wire: no control characters. */
export const headerText = fc
  .string({ unit: "binary-ascii", maxLength: 60 })
  .map((text) => text.replace(/[^\x20-\x7e]/g, "~").trim())

const flippedBit = fc.nat().map((seed) =>
  inBody((body) => {
    const copy = Buffer.from(body)
    if (copy.length > 0) {
      const at = seed % copy.length
      copy[at] = (copy[at] ?? 0) ^ (1 << (seed % 8))
    }
    return copy
  })
)

const splicedBody = fc
  .tuple(fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 20 }))
  .map(([seed, removed, inserted]) =>
    inBody((body) => {
      const at = seed % (body.length + 1)
      return Buffer.concat([body.subarray(0, at), inserted, body.subarray(at + removed)])
    })
  )

const PIECES = [
  "algorithm=RSA256",
  "algorithm=RSA512",
  "algorithm=none",
  "keyVersion=1",
  "keyVersion=2",
  "keyVersion=",
  "keyVersion=__proto__",
  "signature=",
  "signature=%",
  "signature=%E0%A4%A",
  "signature=AAAA",
  "signature==",
  "=",
  "",
] as const

/** Headers that look like a signature: pieces in any order, repeated, broken, with the true one or without. */
const signatureGrammar = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), headerText), { maxLength: 6 }),
    fc.constantFrom(",", ", ", ";", ",,", " ,"),
    fc.boolean(),
    fc.nat(6)
  )
  .map(([pieces, separator, withTrue, at]) =>
    inHeader("signature", (value) => {
      const all = [...pieces]
      if (withTrue) {
        all.splice(at, 0, /signature=.*/.exec(value)?.[0] ?? "")
      }
      return all.join(separator)
    })
  )

const changedSignature = fc
  .tuple(fc.nat(), fc.constantFrom("cut", "double", "case", "decode", "spaces", "change"))
  .map(([seed, way]) =>
    inHeader("signature", (value) => {
      const at = seed % (value.length + 1)
      const ways = {
        cut: value.slice(0, at),
        double: `${value},${value}`,
        case: value.toLowerCase(),
        decode: value.replaceAll("%2B", "+").replaceAll("%2F", "/").replaceAll("%3D", "="),
        spaces: value.replaceAll(",", " , "),
        change: `${value.slice(0, at)}A${value.slice(at + 1)}`,
      }
      return ways[way as keyof typeof ways].trim()
    })
  )

const changedHeader = fc
  .tuple(name, fc.oneof(headerText, fc.constant(undefined)))
  .map(([which, value]) => inHeader(which, () => value))

const repeatedHeader = fc
  .tuple(name, headerText)
  .map(([which, value]) => inHeader(which, (old) => [old, value]))

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  flippedBit,
  splicedBody,
  signatureGrammar,
  changedSignature,
  changedHeader,
  repeatedHeader
)

/** A genuine message with one to three things changed about it. */
export const mutated = (genuine: Message): fc.Arbitrary<Delivered> =>
  fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((mutations) =>
      mutations.reduce((message, change) => change(message), asDelivered(genuine))
    )

const FIELDS = [
  "notifyType",
  "result",
  "paymentRequestId",
  "paymentId",
  "captureId",
  "captureRequestId",
  "refundId",
  "refundRequestId",
  "refundStatus",
  "disputeId",
  "disputeNotificationType",
  "authorizationNotifyType",
  "authState",
  "authCode",
  "accessToken",
  "registrationResult",
  "vaultingRequestId",
  "subscriptionNotificationType",
  "paymentAmount",
  "metadata",
  "__proto__",
  "constructor",
  "toString",
  "",
] as const

const VALUES = [
  "PAYMENT_RESULT",
  "PAYMENT_PENDING",
  "CAPTURE_RESULT",
  "REFUND_RESULT",
  "DISPUTE_CREATED",
  "\u0000",
  "before\u0000after",
  "\ud800",
  "\udc00\ud800",
  "x".repeat(5_000),
  "1e400",
] as const

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue(),
  fc.record({
    resultStatus: fc.constantFrom("S", "F", "U", "\u0000", "s"),
    resultCode: fc.string(),
  })
)

/** Bodies that only the gateway could sign, and hopefully never will. */
export const oddBody: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), oddValue), {
        selector: ([field]) => field,
        maxLength: 8,
      })
      .map((entries) =>
        Buffer.from(
          `{${entries.map(([field, value]) => `${JSON.stringify(field)}:${JSON.stringify(value) ?? "null"}`).join(",")}}`
        )
      ),
  },
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.json().map((text) => Buffer.from(text))
)
