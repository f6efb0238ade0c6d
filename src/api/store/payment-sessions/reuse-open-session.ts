import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BigNumberInput } from "@medusajs/framework/types"
import { readCollectionFields } from "../../../medusa/sessions"
import { sameDecimal } from "../../../medusa/rules/decimal"
import { alipayOf } from "../../../modules/alipay"
import { digestOf } from "../../../modules/alipay/secrets/digest"
import { isOurProvider } from "../../../modules/alipay/provider-ids"
import { RecentSessions } from "./recent-sessions"

type Body = { provider_id?: unknown; data?: unknown } | undefined
type Money = { raw_amount: BigNumberInput; currency_code: string }
type Session = Money & { id: string; status: string; provider_id: string }
type Collection = Money & { payment_sessions?: Session[] }

/**
 * Where a payment request waits for the shopper. A linked wallet is not among them: choosing one asks the gateway
 * nothing, and whether it may be chosen depends on the cart as it is now.
 */
const OPEN_STATE = "awaiting_shopper"

const recent = new RecentSessions()

/**
 * A storefront that asks for the same session again within seconds, with nothing changed, gets the one it has: each
 * new one would be a signed call to the gateway and a row that is kept.
 */
export const reuseOpenSession = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { provider_id, data } = (req.body as Body) ?? {}
  if (!isOurProvider(provider_id)) {
    next()
    return
  }
  const collectionId = String(req.params["id"])
  const key = keyOf([collectionId, provider_id, data, actorOf(req)])
  const sessionId = recent.find(key, Date.now())
  const fields: string[] | undefined = req.queryConfig?.fields
  if (sessionId !== undefined && fields && (await isUnchanged(req, collectionId, sessionId))) {
    const payment_collection = await readCollectionFields(req.scope, collectionId, fields)
    res.status(200).json({ payment_collection })
    return
  }
  rememberAnswer(res, (id) => recent.keep(key, id, Date.now()))
  next()
}

/** Kept in memory: as long as it is, a stranger's data must not be. */
export const keyOf = (asked: readonly unknown[]): string => digestOf(JSON.stringify(asked))

const actorOf = (req: MedusaRequest): string | undefined =>
  (req as { auth_context?: { actor_id?: string } }).auth_context?.actor_id

const STANDING_FIELDS = [
  "raw_amount",
  "currency_code",
  ...["id", "status", "provider_id", "raw_amount", "currency_code"].map(
    (field) => `payment_sessions.${field}`
  ),
]

/** The session is the collection's only one, asks for what the collection asks for, and waits for its shopper. */
const isUnchanged = async (
  req: MedusaRequest,
  collectionId: string,
  sessionId: string
): Promise<boolean> => {
  const collection = await readCollectionFields<Collection>(
    req.scope,
    collectionId,
    STANDING_FIELDS
  )
  const [session, ...others] = collection?.payment_sessions ?? []
  if (!collection || session?.id !== sessionId || others.length > 0) {
    return false
  }
  const row = await alipayOf(req.scope).payments.bySession(sessionId)
  return (
    session.status === "pending" &&
    sameDecimal(session.raw_amount, collection.raw_amount) &&
    session.currency_code === collection.currency_code &&
    row !== undefined &&
    row.abandoned_at === null &&
    row.state === OPEN_STATE
  )
}

type Answered = { payment_collection?: { payment_sessions?: { id: string }[] } } | undefined

/** Reads the new session's id from Medusa's own answer. */
const rememberAnswer = (res: MedusaResponse, remember: (id: string) => void): void => {
  const json = res.json.bind(res)
  res.json = (body) => {
    const sessions = (body as Answered)?.payment_collection?.payment_sessions ?? []
    const [session] = sessions
    if (res.statusCode === 200 && session && sessions.length === 1) {
      remember(session.id)
    }
    return json(body)
  }
}
