import Medusa from "@medusajs/js-sdk"
import { RequestError } from "./request-error"

const baseUrl = __BACKEND_URL__ ?? "/"
const authType = __AUTH_TYPE__ ?? "session"
const jwtTokenStorageKey = __JWT_TOKEN_STORAGE_KEY__

/** Knows where the admin keeps its token, when it signs in with one. */
const sdk = new Medusa({
  baseUrl,
  auth: { type: authType, ...(jwtTokenStorageKey ? { jwtTokenStorageKey } : {}) },
})

type Method = "GET" | "POST" | "DELETE"
export type Query = Readonly<Record<string, string | number | boolean | undefined>>
type RequestOptions = { method?: Method; query?: Query; body?: object }

const addressOf = (path: string, query: Query = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return `${baseUrl.replace(/\/$/, "")}/admin/alipay${path}${search === "" ? "" : `?${search}`}`
}

const headersOf = async (): Promise<Record<string, string>> => {
  const token = authType === "jwt" ? await sdk.client.getToken() : undefined
  return {
    accept: "application/json",
    "content-type": "application/json",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
}

const send = async (path: string, { method = "GET", query, body }: RequestOptions) => {
  const response = await fetch(addressOf(path, query), {
    method,
    credentials: authType === "session" ? "include" : "omit",
    headers: await headersOf(),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new RequestError({ status: 0, body: undefined, cause })
  })
  if (!response.ok) {
    const answer: unknown = await response.json().catch(() => undefined)
    throw new RequestError({ status: response.status, body: answer })
  }
  return response
}

/**
 * Asks a route below `/admin/alipay`. The SDK's own fetch drops the body of a refusal, which holds the errors by
 * field and what another admin changed in between.
 * @throws RequestError on any answer that is not 2xx, and when there is none
 */
export const request = async <Answer>(
  path: string,
  options: RequestOptions = {}
): Promise<Answer> => {
  const response = await send(path, options)
  return (await response.json()) as Answer
}

export type SalesChannelName = { id: string; name: string }

/** More than a store has. */
const MOST_CHANNELS = 100

/** The store's sales channels, as Medusa's own route has them. */
export const listSalesChannels = async (): Promise<SalesChannelName[]> => {
  const query = { limit: MOST_CHANNELS, fields: "id,name" }
  const { sales_channels: channels } = await sdk.admin.salesChannel.list(query)
  return channels.map(({ id, name }) => ({ id, name }))
}

export type Download = { name: string; content: Blob }

/** A file that a route sends as an attachment. @throws RequestError */
export const download = async (path: string, query: Query = {}): Promise<Download> => {
  const response = await send(path, { query })
  const disposition = response.headers.get("content-disposition") ?? ""
  const [, name = "alipay.json"] = /filename="([^"]+)"/.exec(disposition) ?? []
  return { name, content: await response.blob() }
}
