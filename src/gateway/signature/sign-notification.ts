import type { KeyObject } from "node:crypto"
import { formatSignatureHeader } from "./header"
import { sign } from "./signature"

export type OutgoingNotification = {
  /** Path of the notification URL, without a query. */
  path: string
  clientId: string
  /** Text of the request-time header. */
  time: string
  body: Buffer
}

/** The headers of a message signed as the gateway signs its notifications; for checks of one's own door. */
export const signNotification = async (
  { path, clientId, time, body }: OutgoingNotification,
  privateKey: KeyObject
): Promise<Record<"client-id" | "request-time" | "signature", string>> => {
  const signature = await sign({ method: "POST", path, clientId, time, body }, privateKey)
  return {
    "client-id": clientId,
    "request-time": time,
    signature: formatSignatureHeader({ keyVersion: "1", signature }),
  }
}
