import { isLeaseBusy } from "../modules/alipay/leases/busy"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { LedgerStores } from "../modules/alipay/parts"
import type { PaymentRow } from "../modules/alipay"
import { scheduleCheck } from "./schedule-check"

/**
 * Moves money of a payment under its lease. Where another has it, Medusa takes back the row it wrote, which the other may
 * have booked by then: the payment is looked at again.
 * @throws LeaseBusyError
 */
export const underPaymentLease = async <T>(
  alipay: LedgerStores,
  row: PaymentRow,
  work: () => Promise<T>
): Promise<T> => {
  try {
    return await alipay.leases.within(paymentLeaseKey(row), work)
  } catch (error) {
    if (isLeaseBusy(error)) {
      await scheduleCheck(alipay, row)
    }
    throw error
  }
}
