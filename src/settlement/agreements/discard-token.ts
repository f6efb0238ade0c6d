import { GatewayError } from "../../gateway"
import type { AgreementRow, AlipayModuleService } from "../../modules/alipay"
import { CHARGEABLE_STATES } from "../../modules/alipay/agreements/states"

/** Gives a token back that came for an agreement which had ended meanwhile: nobody would ever use it. */
export const discardToken = async (
  alipay: AlipayModuleService,
  row: AgreementRow,
  accessToken: string
): Promise<void> => {
  if (CHARGEABLE_STATES.includes(row.state)) {
    return
  }
  try {
    const { gateway } = await alipay.accounts.forPayment(row)
    await gateway.authorizations.revoke({ accessToken })
  } catch (error) {
    if (!(error instanceof GatewayError)) {
      throw error
    }
    alipay.logger.warn(
      `alipay: the token of agreement ${row.id}, which has ended, could not be given back: ${error.message}`
    )
  }
}
