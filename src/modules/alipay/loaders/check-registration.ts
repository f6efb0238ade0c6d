import type { LoaderOptions } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { paymentModuleOf, registeredAccounts, type StoreConfig } from "../accounts/registrations"

const LINES_TO_PASTE = `  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["alipay"],
      options: {
        providers: [
          { resolve: "medusa-payment-alipay/providers/alipay", id: "cn", options: {} },
        ],
      },
    },
  ],`

/**
 * Stops the boot when the provider is registered but the payment module may not reach this module:
 * every payment would fail at its first step otherwise.
 */
export default async function checkRegistration({ container }: LoaderOptions): Promise<void> {
  const config = container.resolve<StoreConfig>("configModule")
  const problem = findRegistrationProblem(config)
  if (problem) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  }
}

/** What is wrong with the store's configuration and the lines that fix it, or nothing. */
export const findRegistrationProblem = (config: StoreConfig): string | undefined => {
  const registered = [...registeredAccounts(config).keys()]
  if (registered.length === 0) {
    return undefined
  }
  if (registered.includes("")) {
    return `medusa-payment-alipay: a provider is registered without an id. Its id is the account's handle; give it one in medusa-config:\n\n${LINES_TO_PASTE}\n`
  }
  const odd = registered.find((handle) => !/^[a-z0-9-]+$/.test(handle))
  if (odd !== undefined) {
    return `medusa-payment-alipay: the provider id "${odd}" can't be an account's handle. Use small letters, digits and "-".`
  }
  if (paymentModuleOf(config)?.dependencies?.includes("alipay")) {
    return undefined
  }
  return `medusa-payment-alipay: the payment module can't reach this plugin's module. Add dependencies: ["alipay"] to its entry in medusa-config:\n\n${LINES_TO_PASTE}\n`
}
