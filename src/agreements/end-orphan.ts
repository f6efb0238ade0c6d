import { customerExists } from "../medusa/customers"
import type { AgreementRow } from "../modules/alipay"
import { revokeAgreement, type Revocation } from "./revoke-agreement"
import type { AgreementStores } from "../modules/alipay/parts"

/** A customer who has deleted their account has not agreed to be debited any more. */
export const ACCOUNT_DELETED: Revocation = { reason: "ACCOUNT_DELETED", by: "customer" }

/**
 * Ends an agreement whose customer is gone: Medusa's event of it may have been lost, or never sent.
 * @returns the agreement as it stands then; nothing while its customer is there
 */
export const endOrphan = async (
  alipay: AgreementStores,
  agreement: AgreementRow
): Promise<AgreementRow | undefined> =>
  (await customerExists(alipay, agreement.customer_id))
    ? undefined
    : await revokeAgreement(alipay, agreement, ACCOUNT_DELETED)
