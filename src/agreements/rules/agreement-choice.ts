import { MedusaError } from "@medusajs/framework/utils"
import { walletOf } from "../../gateway"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** Names under which a token might be sent; Medusa would keep it in the session, where anyone reads it. */
const TOKEN_NAMES =
  /^(access|refresh|auth)_?(token|code|state)$|^payment_?method_?id$|^(access|refresh)_?token/i

/** @throws MedusaError INVALID_DATA naming the field */
export const assertNoToken = (data: Record<string, unknown> | undefined): void => {
  const name = Object.keys(data ?? {}).find((key) => TOKEN_NAMES.test(key))
  if (name !== undefined) {
    throw refuse(
      `data.${name} must not be sent: tokens never leave the server. Send agreement_id instead.`
    )
  }
}

/** The linked wallet a storefront chose. @throws MedusaError INVALID_DATA naming the field */
export const readAgreementId = (data: Record<string, unknown> | undefined): string => {
  assertNoToken(data)
  const id = data?.["agreement_id"]
  if (typeof id !== "string" || id === "" || id.length > 64) {
    throw refuse(
      "data.agreement_id is missing: send the id of one of the customer's linked wallets."
    )
  }
  return id
}

/** @throws MedusaError INVALID_DATA naming the currencies the wallet is paid in */
export const assertCurrency = (wallet: string, currency: string): void => {
  const { name, currencies } = walletOf(wallet)
  if (currencies.length > 0 && !currencies.includes(currency)) {
    throw refuse(`${name} can't be charged in ${currency}. It is paid in ${currencies.join(", ")}.`)
  }
}
