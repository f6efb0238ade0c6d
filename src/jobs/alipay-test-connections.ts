import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import { testSavedConnection } from "../accounts/test-connection"
import { messageOf } from "../payments/errors"

/** Proves once a day that each account still works, so that a key replaced at the gateway is noticed before a shopper notices. */
export default async function testConnections(container: MedusaContainer): Promise<void> {
  const alipay = alipayOf(container)
  for (const handle of alipay.accounts.handles()) {
    try {
      const result = await testSavedConnection(alipay, handle)
      if (!result.ok) {
        alipay.logger.error(
          `alipay: the daily test connection of account ${handle} failed: ${result.message} ${result.fix ?? ""}`
        )
      }
    } catch (error) {
      alipay.logger.error(`alipay: account ${handle} could not be tested: ${messageOf(error)}`)
    }
  }
}

export const config = {
  name: "alipay-test-connections",
  schedule: "17 4 * * *",
}
