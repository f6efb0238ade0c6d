import { generateEntityId } from "@medusajs/framework/utils"
import type { AttentionList } from "../attention/attention-list"
import type { CheckedAccountOptions } from "./account-options"
import { gatewayOf, trustedForTheFirstTime, trustOf, type Trust, type TrustField } from "./trust"
import { ITEMS } from "../attention/items"

type Change = {
  handle: string
  /** What is in force before and after, from medusa-config and the settings page together. */
  before: CheckedAccountOptions
  after: CheckedAccountOptions
  by: { actorId: string | null }
}

type Parts = {
  attention: Pick<AttentionList, "open" | "close">
  /** Whom other accounts, and this one formerly, believe about a client ID's payments. */
  findTrust: (of: Pick<Trust, "handle" | "clientId">) => Promise<Trust[]>
  /** Whether the ledger has payments that were made with this account and client ID. */
  hasPayments: (handle: string, clientId: string) => Promise<boolean>
}

/** By key version, in one order; a single key stands for version 1. */
const keysOf = ({ alipay_public_key: keys }: CheckedAccountOptions): string =>
  JSON.stringify(
    Object.entries(typeof keys === "string" ? { "1": keys } : (keys ?? {})).sort(
      ([one], [other]) => (one < other ? -1 : 1)
    )
  )

const TRUSTED = { gateway_url: gatewayOf, alipay_public_keys: keysOf } as const
const FIELDS = Object.keys(TRUSTED) as TrustField[]

/** What differs from what the account trusted before; one that had no key trusted nothing. */
const changedFrom = ({ before, after }: Change): TrustField[] =>
  before.alipay_public_key === undefined
    ? []
    : FIELDS.filter((field) => TRUSTED[field](before) !== TRUSTED[field](after))

type News = {
  fields: TrustField[]
  /** What the others trust for the client ID. */
  known: readonly Trust[]
}

/** What differs from what is trusted for the same client ID already, and so may speak of payments that are there. */
const newForClient = async (parts: Parts, { handle, before, after }: Change): Promise<News> => {
  const [was, trust] = [trustOf(handle, before), trustOf(handle, after)]
  if (!trust || JSON.stringify(was) === JSON.stringify(trust)) {
    return { fields: [], known: [] }
  }
  const known = await parts.findTrust(trust)
  const trusted = was?.clientId === trust.clientId ? [was, ...known] : known
  const isFirst = trusted.length === 0 && !(await parts.hasPayments(handle, trust.clientId))
  return { fields: isFirst ? [] : trustedForTheFirstTime(trust, trusted), known }
}

/**
 * Opens an item when an account goes over to another gateway, or trusts other keys: what answers there says what is
 * paid. Setting an account up is no change, unless its client ID has payments or is trusted elsewhere with another
 * gateway or other keys.
 * @returns takes it back, for a change that was not saved after all
 */
export const tellOfTrustChange = async (
  parts: Parts,
  change: Change
): Promise<() => Promise<void>> => {
  const { handle, before, after, by } = change
  const told = new Set(changedFrom(change))
  const news = await newForClient(parts, change)
  const changed = FIELDS.filter((field) => told.has(field) || news.fields.includes(field))
  if (changed.length === 0) {
    return async () => undefined
  }
  const { attention } = parts
  const subject = generateEntityId(undefined, "alchange")
  await attention.open(
    ITEMS.account_changed({
      handle,
      subject,
      fields: changed,
      facts: {
        gateway_before: gatewayBefore(before, news),
        gateway_now: gatewayOf(after),
        same_client_id_as: namesOf(news) || null,
        changed_by: by.actorId,
      },
    })
  )
  return async () => {
    await attention.close("account_changed", subject, { resolution: "gone" })
  }
}

const gatewayBefore = (before: CheckedAccountOptions, { known }: News): string | null =>
  before.alipay_public_key === undefined ? (known[0]?.gateway ?? null) : gatewayOf(before)

const namesOf = ({ known }: News): string =>
  [...new Set(known.map(({ handle }) => handle))].join(", ")
