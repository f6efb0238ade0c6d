import { isIP } from "node:net"
import { whole, withoutGaps } from "./fields"

/** What a shopper's browser shows of itself. */
export type ShopperDevice = {
  ip?: string | undefined
  userAgent?: string | undefined
  /** Of the header `Accept-Language`. */
  acceptLanguage?: string | undefined
  accept?: string | undefined
}

const LONGEST = { userAgent: 2048, accept: 2048, language: 32 } as const

const PRIVATE = [
  /^0\./,
  /^10\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^127\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^::1?$/,
  /^f[cd]/i,
  /^fe[89ab]/i,
]

/** An address of the internet; one of the shop's own network says nothing about the shopper. */
const publicAddress = (ip: string | undefined): string | undefined => {
  const plain = ip?.replace(/^::ffff:(?=\d+\.)/i, "")
  return plain !== undefined && isIP(plain) !== 0 && !PRIVATE.some((range) => range.test(plain))
    ? plain
    : undefined
}

const firstLanguage = (header: string | undefined): string | undefined => {
  const tag = header?.split(",")[0]?.split(";")[0]?.trim()
  return tag !== undefined && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$/.test(tag) ? tag : undefined
}

/** The parts of the gateway's `env` that are read from the shopper's request. */
export const deviceFields = (
  { ip, userAgent, acceptLanguage, accept }: ShopperDevice,
  locale: string | undefined
): object => {
  const agent = whole(userAgent, LONGEST.userAgent)
  const language = whole(locale ?? firstLanguage(acceptLanguage), LONGEST.language)
  const fields = {
    clientIp: publicAddress(ip),
    userAgent: agent,
    deviceLanguage: language,
    browserInfo: withoutGaps({
      acceptHeader: whole(accept, LONGEST.accept),
      language,
      userAgent: agent,
    }),
  }
  return withoutGaps(fields) ?? {}
}
