import type { AlipayModuleService, PaymentRow } from "../../modules/alipay"

/**
 * Whether a payment was requested in another environment than its account is in now: no order may stand on it. Of an
 * account that can't be read, test money counts as foreign: the account may be on its way to live.
 */
export const isForeign = async (
  alipay: AlipayModuleService,
  { handle, environment }: Pick<PaymentRow, "handle" | "environment">
): Promise<boolean> => {
  try {
    return (await alipay.accounts.get(handle)).account.environment !== environment
  } catch {
    return environment === "sandbox"
  }
}
