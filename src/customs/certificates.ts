import { sentence } from "../gateway"
import { notAllowed } from "../modules/alipay/refusal"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import type { DeclarationStores } from "../modules/alipay/parts"
import { DAY } from "../modules/alipay/time"
import { SealingError } from "../modules/alipay/secrets/sealing"
import type { Certificate } from "./rules/request"

/** A certificate that is not needed by then is not needed any more. */
const KEPT_MS = 90 * DAY

const FIELD = "buyer_certificate"

type Sealers = Pick<DeclarationStores, "sealer">

/** Seals a certificate for the declaration that it goes with. @throws MedusaError NOT_ALLOWED without a key to seal with */
export const sealCertificate = (
  { sealer }: Sealers,
  id: string,
  certificate: Certificate | undefined
): string | null => {
  try {
    return certificate === undefined
      ? null
      : sealer.seal(JSON.stringify(certificate), { rowId: id, field: FIELD })
  } catch (error) {
    throw error instanceof SealingError
      ? notAllowed(
          sentence(
            "certificate_no_key",
            "A buyer's certificate is only kept sealed, and the plugin's option encryption_key is missing. Set it, or declare without a certificate. Nothing was sent."
          )
        )
      : error
  }
}

/** @returns nothing where none is kept; `unreadable` when the key that it was sealed with is gone */
export const readCertificate = (
  { sealer }: Sealers,
  { id, buyer_certificate: sealed }: Pick<DeclarationRow, "id" | "buyer_certificate">
): Certificate | "unreadable" | undefined => {
  try {
    return sealed === null
      ? undefined
      : (JSON.parse(sealer.open(sealed, { rowId: id, field: FIELD })) as Certificate)
  } catch (error) {
    if (error instanceof SealingError) {
      return "unreadable"
    }
    throw error
  }
}

/** Removes certificates of declarations that customs have not accepted in 90 days. */
export const dropOldCertificates = async (
  alipay: Pick<DeclarationStores, "declarations" | "now">
): Promise<void> => {
  await alipay.declarations.dropCertificates(new Date(alipay.now().getTime() - KEPT_MS))
}
