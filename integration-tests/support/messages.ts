import { createPrivateKey, sign, type KeyObject } from "node:crypto"
import { send } from "./request"
import { readRun } from "./run"
import type { Store } from "./store"

/** A notification as it travels. */
export type Message = { body: string | Buffer; headers: Record<string, string> }

export const DOOR = "/hooks/alipay/cn"

const HOP_HEADERS = /^(host|content-length|connection)$/i

export type DoorAnswer = { status: number; text: string }

/** Posts a message to a server's door. */
export const deliver = async (
  serverUrl: string,
  message: Message,
  door = DOOR
): Promise<DoorAnswer> => {
  const headers = Object.fromEntries(
    Object.entries(message.headers).filter(([name]) => !HOP_HEADERS.test(name))
  )
  const { body } = message
  const { status, text } = await send(serverUrl, { method: "POST", path: door, headers, body })
  return { status, text }
}

/** The gateway's answer to an answer: anything else makes it deliver again. */
export const ACKNOWLEDGED =
  '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

/** The newest message the simulator made about a payment, as it was (or would have been) delivered. */
export const messageAbout = (
  { simulator }: Pick<Store, "simulator">,
  paymentRequestId: string
): Message => {
  const notice = simulator
    .notifications()
    .findLast((each) => each.paymentRequestId === paymentRequestId)
  const attempt = notice?.attempts[0]
  if (!notice || !attempt) {
    throw new Error(`the simulator made no message about ${paymentRequestId}`)
  }
  return { body: notice.body, headers: { ...attempt.headers } }
}

/** The key of the gateway that the stores of this run talk to: a test may sign with it too. */
export const gatewayKey = (): KeyObject => createPrivateKey(readRun().alipayPrivateKey)

export type Signing = { key: KeyObject; clientId: string; time?: string; door?: string }

/** A message signed as the documentation says, written down here once more and taken from no one. */
export const signedMessage = (body: string | Buffer, signing: Signing): Message => {
  const { key, clientId, time = "2026-01-01T00:00:00Z", door = DOOR } = signing
  const bytes = Buffer.concat([
    Buffer.from(`POST ${door}\n${clientId}.${time}.`),
    Buffer.from(body as string),
  ])
  const signature = encodeURIComponent(sign("sha256", bytes, key).toString("base64"))
  return {
    body,
    headers: {
      "content-type": "application/json; charset=UTF-8",
      "client-id": clientId,
      "request-time": time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    },
  }
}

/** An answer signed as the documentation says. */
export const signedAnswer = (
  body: string,
  { path, clientId, key, at }: { path: string; clientId: string; key: KeyObject; at: number }
) => {
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, "Z")
  const bytes = Buffer.from(`POST ${path}\n${clientId}.${time}.${body}`)
  const signature = encodeURIComponent(sign("sha256", bytes, key).toString("base64"))
  return {
    status: 200,
    headers: {
      "content-type": "application/json; charset=UTF-8",
      "client-id": clientId,
      "response-time": time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    },
    body: Buffer.from(body),
  }
}
