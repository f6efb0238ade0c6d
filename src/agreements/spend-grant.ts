import type { AgreementRow } from "../modules/alipay"
import { discardToken } from "./discard-token"
import { endAgreement } from "./end-agreement"
import { obtainToken, type Grant } from "./obtain-token"
import { tellTokenLost } from "./tell-token-lost"
import type { AgreementStores } from "../modules/alipay/parts"

type Otherwise = {
  /** Certain that nothing was given. */
  refused: (code: string) => Promise<AgreementRow>
  /** To be tried again. */
  unclear: () => Promise<AgreementRow>
}

/**
 * Exchanges a code or refresh token and keeps what came of it. To be called under the agreement's lease.
 * @returns the agreement as it stands afterwards
 */
export const spendGrant = async (
  alipay: AgreementStores,
  row: AgreementRow,
  { grant, refused, unclear }: { grant: Grant } & Otherwise
): Promise<AgreementRow> => {
  const answer = await obtainToken(alipay, row, grant)
  if (answer.outcome === "given") {
    const after = await alipay.agreements.advance(row.id, "active", answer.patch)
    await discardToken(alipay, after, answer.accessToken)
    return after
  }
  if (answer.outcome === "lost") {
    await tellTokenLost(alipay, row, answer.code)
    return await endAgreement(alipay, row, { state: "failed", reason: "TOKEN_LOST" })
  }
  return answer.outcome === "refused" ? await refused(answer.code) : await unclear()
}
