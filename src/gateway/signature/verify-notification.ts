import { parseSignatureHeader } from "./header"
import { publicKeysOf, type PublicKeyTexts } from "../keys/public-keys"
import { verifyWithAny } from "./verify-with-any"

export type IncomingNotification = {
  /** Path of the notification URL as the gateway was told it, without a query. */
  path: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** The bytes as they arrived. */
  body: Buffer
  /** Default `POST`. */
  method?: string
}

export type NotificationTrust = {
  clientId: string
  alipayPublicKeys: PublicKeyTexts
}

export type NotificationVerdict =
  | { ok: true; keyVersion: string; requestTime: string }
  | { ok: false; reason: "headers" | "client_id" | "signature_header" | "signature" }

const headerOf = (headers: IncomingNotification["headers"], name: string): string | undefined => {
  const key = Object.keys(headers).find((each) => each.toLowerCase() === name)
  const value = key === undefined ? undefined : headers[key]
  return typeof value === "string" && value !== "" ? value : undefined
}

/**
 * Between the time and the body the signed text has a dot and nothing else: without this, a piece of a genuine body, moved
 * to the time's place, would leave another message that verifies.
 */
const TIME = /^[\w:.+-]+$/

/**
 * Whether a message comes from the gateway and is meant for this account. Verify first, parse afterwards.
 * @throws GatewayConfigurationError when one of `alipayPublicKeys` is not a usable key
 */
export const verifyNotification = async (
  incoming: IncomingNotification,
  trust: NotificationTrust
): Promise<NotificationVerdict> => {
  const clientId = headerOf(incoming.headers, "client-id")
  const requestTime = headerOf(incoming.headers, "request-time")
  const signature = headerOf(incoming.headers, "signature")
  if (clientId === undefined || requestTime === undefined || signature === undefined) {
    return { ok: false, reason: "headers" }
  }
  if (!TIME.test(requestTime)) {
    return { ok: false, reason: "headers" }
  }
  if (clientId !== trust.clientId) {
    return { ok: false, reason: "client_id" }
  }
  const header = parseSignatureHeader(signature)
  if (!header) {
    return { ok: false, reason: "signature_header" }
  }
  const keyVersion = await verifyWithAny(
    {
      method: incoming.method ?? "POST",
      path: incoming.path,
      clientId,
      time: requestTime,
      body: incoming.body,
    },
    header,
    publicKeysOf(trust.alipayPublicKeys)
  )
  return keyVersion === undefined
    ? { ok: false, reason: "signature" }
    : { ok: true, keyVersion, requestTime }
}
