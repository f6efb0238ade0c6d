import { MedusaError } from "@medusajs/framework/utils"
import { fromMinor, GatewayError, toMinor } from "../gateway"

/** Medusa's major units as the gateway's minor units. @throws MedusaError INVALID_DATA naming what is wrong */
export const toMinorUnits = (decimal: string, currency: string): string => {
  try {
    return toMinor(decimal, currency)
  } catch (error) {
    if (error instanceof GatewayError) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
    }
    throw error
  }
}

/** The gateway's minor units as Medusa's major units, a decimal string. */
export const toMajorUnits = (minor: string, currency: string): string => fromMinor(minor, currency)
