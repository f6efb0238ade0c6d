import {} from "../modules/alipay/leases/busy"
import { storeLeaseKey } from "../modules/alipay/leases/leases"
import type { RegistrationStores } from "../modules/alipay/parts"
import { notAllowed } from "../modules/alipay/refusal"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { whyNotRenamed } from "./rules/terminals"

/**
 * Changes the cash registers of a store. Nothing is sent: what Alipay is told of a cash register goes with each payment.
 * @throws MedusaError NOT_ALLOWED while its registration may still be sent again, as it was; LeaseBusyError
 */
export const changeTerminals = async (
  alipay: RegistrationStores,
  known: StoreRow,
  terminals: readonly string[]
): Promise<StoreRow> =>
  await alipay.leases.within(storeLeaseKey(known), async () => {
    const before = await alipay.stores.mustExist(known.id)
    const why = whyNotRenamed(before)
    if (why !== undefined) {
      throw notAllowed(why)
    }
    await alipay.stores.nameTerminals(before, terminals)
    return await alipay.stores.mustExist(known.id)
  })
