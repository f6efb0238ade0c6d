import { MedusaError } from "@medusajs/framework/utils"
import type { AlipayModuleService } from "../modules/alipay"
import { isSettingError } from "../modules/alipay/setting-error"

/**
 * Does what a shopper has asked for. Where a setting of the shop keeps it from being done, the shopper reads one plain
 * sentence, and the log has the reason.
 */
export const forShopper = async <T>(
  { logger }: Pick<AlipayModuleService, "logger">,
  work: () => Promise<T>
): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!isSettingError(error)) {
      throw error
    }
    logger.error(`alipay: a shopper could not go on: ${error.message}`)
    throw new MedusaError(error.type, error.forShopper)
  }
}
