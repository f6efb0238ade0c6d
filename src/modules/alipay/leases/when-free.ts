import { MedusaError } from "@medusajs/framework/utils"
import { isLeaseBusy } from "./busy"

/**
 * Does what needs a lease, for a person who asks.
 * @param busy what the person reads while another holds it
 * @throws MedusaError CONFLICT with `busy`
 */
export const whenFree = async <T>(busy: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw isLeaseBusy(error) ? new MedusaError(MedusaError.Types.CONFLICT, busy) : error
  }
}
