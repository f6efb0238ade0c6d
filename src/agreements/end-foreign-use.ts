import { isOpenAgreement } from "../modules/alipay/agreements/states"
import { revokeAgreement } from "./revoke-agreement"
import type { AgreementStores } from "../modules/alipay/parts"

/**
 * A browser brings back a code and a state, and nothing binds the two but the gateway's own message. One that was used
 * under another agreement was taken from its owner: that agreement is ended before anything is charged with it.
 */
export const endForeignUse = async (
  alipay: AgreementStores,
  { code, rightfulId }: { code: string; rightfulId: string }
): Promise<void> => {
  for (const row of await alipay.agreements.listByAuthCode(code)) {
    if (row.id !== rightfulId && isOpenAgreement(row)) {
      alipay.logger.error(
        `alipay: agreement ${row.id} was made with the code of ${rightfulId}; it is ended.`
      )
      await revokeAgreement(alipay, row, { reason: "CODE_OF_ANOTHER", by: "shop" })
    }
  }
}
