import { generateEntityId } from "@medusajs/framework/utils"
import type { AttentionList } from "../attention/attention-list"
import type { CheckedAccountOptions } from "./account-options"
import { ACCOUNT_DEFAULTS, gatewayOriginOf } from "./resolve-account"

type Change = {
  handle: string
  /** What is in force before and after, from medusa-config and the settings page together. */
  before: CheckedAccountOptions
  after: CheckedAccountOptions
  by: { actorId: string | null }
}

const gatewayOf = ({ region, gateway_url }: CheckedAccountOptions): string =>
  gatewayOriginOf({ region: region ?? ACCOUNT_DEFAULTS.region, gatewayUrl: gateway_url })

/** By key version, in one order; a single key stands for version 1. */
const keysOf = ({ alipay_public_key: keys }: CheckedAccountOptions): string =>
  JSON.stringify(
    Object.entries(typeof keys === "string" ? { "1": keys } : (keys ?? {})).sort(
      ([one], [other]) => (one < other ? -1 : 1)
    )
  )

const TRUSTED = { gateway_url: gatewayOf, alipay_public_keys: keysOf } as const

/**
 * Opens an item when an account goes over to another gateway, or trusts other keys: what answers there says what is
 * paid. Setting an account up is no change: it trusts nothing yet.
 * @returns takes it back, for a change that was not saved after all
 */
export const tellOfTrustChange = async (
  attention: Pick<AttentionList, "open" | "close">,
  { handle, before, after, by }: Change
): Promise<() => Promise<void>> => {
  const changed = Object.entries(TRUSTED)
    .filter(([, read]) => read(before) !== read(after))
    .map(([field]) => field)
  if (before.alipay_public_key === undefined || changed.length === 0) {
    return async () => undefined
  }
  const subject = generateEntityId(undefined, "alchange")
  await attention.open({
    kind: "account_changed",
    subject,
    handle,
    fingerprint: changed.join(),
    facts: {
      changed: changed.join(", "),
      gateway_before: gatewayOf(before),
      gateway_now: gatewayOf(after),
      changed_by: by.actorId,
    },
  })
  return async () => {
    await attention.close("account_changed", subject, { resolution: "gone" })
  }
}
