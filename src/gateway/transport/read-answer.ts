import type { IncomingHttpHeaders } from "node:http"
import { GatewayProtocolError, GatewaySignatureError, GatewayTransportError } from "../errors"
import { causeOfRefusal } from "../refusal-causes"
import { parseSignatureHeader } from "../signature/header"
import { storableText } from "../storable-text"
import { verifyWithAny } from "../signature/verify-with-any"
import type { PublicKeys } from "../keys/public-keys"
import { parseGatewayTime } from "../time"
import type { Call, Caller } from "./call"
import type { HttpResponse } from "./exchange"

const textHeader = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === "string" && value !== "" ? value : undefined
}

/** Where a text may hold what the database can't: most answers have none. */
const ODD_ESCAPE = /\\u(?:0000|d[89a-f])/i

const storableValue = (_name: string, value: unknown): unknown =>
  typeof value === "string" ? storableText(value) : value

/** What is read of an answer is kept: one odd character must not keep it from being recorded. */
const parseJson = (body: Buffer): unknown => {
  const text = body.toString("utf8")
  try {
    return ODD_ESCAPE.test(text) ? JSON.parse(text, storableValue) : JSON.parse(text)
  } catch {
    return undefined
  }
}

export type SignedAnswer = {
  json: unknown
  signedAt: Date | undefined
  /** In base64: no two answers have the same. */
  signature: string
}

/**
 * Believes an answer only when its bytes are signed by the gateway.
 * @throws GatewayTransportError for an HTTP status or an unsigned refusal, GatewaySignatureError for what
 * can't be trusted, GatewayProtocolError for signed bytes that are not JSON
 */
export const readAnswer = async (
  response: HttpResponse,
  call: Call,
  { caller, keys }: { caller: Caller; keys: PublicKeys }
): Promise<SignedAnswer> => {
  if (response.status !== 200) {
    throw new GatewayTransportError(`The gateway answered with HTTP status ${response.status}.`, {
      kind: "http_status",
      effect: "unknown",
      status: response.status,
    })
  }
  const signature = textHeader(response.headers, "signature")
  const time = textHeader(response.headers, "response-time")
  if (signature === undefined && time === undefined) {
    throw unsignedAnswer(parseJson(response.body))
  }
  if (signature === undefined || time === undefined) {
    throw new GatewaySignatureError(
      "The gateway's answer has only one of the headers signature and response-time; it is not believed.",
      { kind: "incomplete" }
    )
  }
  const clientId = textHeader(response.headers, "client-id") ?? caller.clientId
  if (clientId !== caller.clientId) {
    throw new GatewaySignatureError(
      "The gateway's answer is meant for another client ID; it is not believed.",
      { kind: "other_client" }
    )
  }
  const header = parseSignatureHeader(signature)
  const content = {
    method: "POST",
    path: call.path,
    clientId: caller.clientId,
    time,
    body: response.body,
  }
  if (!header || !(await verifyWithAny(content, header, keys))) {
    throw new GatewaySignatureError(
      "The gateway's answer is not signed with the key in alipay_public_key. Check that it is Alipay's public key of this environment and not your own.",
      { kind: "wrong_key" }
    )
  }
  const json = parseJson(response.body)
  if (json === undefined) {
    throw new GatewayProtocolError("The gateway's answer is signed but is not JSON.")
  }
  return { json, signedAt: momentOf(time), signature: header.signature.toString("base64") }
}

/** The gateway's clock when it answered; its services write it in two ways. */
const momentOf = (time: string): Date | undefined =>
  /^\d{13}$/.test(time) ? new Date(Number(time)) : parseGatewayTime(time)

type UnsignedResult = { resultStatus?: unknown; resultCode?: unknown } | undefined

/** Anybody can write an unsigned answer: only what looks like a code gets into messages and logs. */
const codeIn = (result: UnsignedResult): string | undefined =>
  typeof result?.resultCode === "string" && /^\w{1,64}$/.test(result.resultCode)
    ? result.resultCode
    : undefined

/** Refusals before the signature was checked come unsigned; a success never may. */
const unsignedAnswer = (json: unknown): GatewaySignatureError | GatewayTransportError => {
  const result = (json as { result?: UnsignedResult } | undefined)?.result
  const code = codeIn(result)
  if (result?.resultStatus !== "F" && result?.resultStatus !== "U") {
    return new GatewaySignatureError(
      "The gateway's answer has no signature; it is not believed. Something between here and the gateway may be answering in its place.",
      { kind: "unsigned" }
    )
  }
  const cause = code === undefined ? undefined : causeOfRefusal(code)
  return new GatewayTransportError(
    `The gateway refused the request (${code ?? "no code"})${cause === undefined ? "" : `: ${cause}`}.`,
    {
      kind: "refused",
      effect: cause === undefined ? "unknown" : "none",
      resultCode: code,
    }
  )
}
