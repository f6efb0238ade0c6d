import type { AgreementRow } from "../modules/alipay"
import { CHARGEABLE_STATES } from "../modules/alipay/agreements/states"
import { digestOf } from "../modules/alipay/secrets/digest"
import type { AgreementStores } from "../modules/alipay/parts"

/**
 * An answer with a token names no customer: one that was given to another customer's agreement may come for this one. Nothing
 * shows to which of the two it belongs, so neither is charged with it any more.
 * @returns whether the token is another customer's
 */
export const endSharedToken = async (
  alipay: AgreementStores,
  row: AgreementRow,
  accessToken: string
): Promise<boolean> => {
  const others = (await alipay.agreements.listByAccessToken(digestOf(accessToken))).filter(
    ({ id, customer_id }) => id !== row.id && customer_id !== row.customer_id
  )
  for (const other of others.filter(({ state }) => CHARGEABLE_STATES.includes(state))) {
    alipay.logger.error(
      `alipay: agreements ${row.id} and ${other.id} of two customers were given one token; both are ended.`
    )
    // Its lease may be held by the one who was given the token a moment before: the sweep tells the gateway.
    await alipay.agreements.note(other.id, {
      revoke_asked_at: other.revoke_asked_at ?? alipay.now(),
      next_check_at: alipay.now(),
      reason: "CODE_OF_ANOTHER",
      ended_by: "shop",
    })
  }
  return others.length > 0
}
