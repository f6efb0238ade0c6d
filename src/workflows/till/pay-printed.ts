import type { MedusaContainer } from "@medusajs/framework/types"
import { roundedMinor } from "../../medusa/rules/minor-units"
import { alipayOf } from "../../modules/alipay"
import { isLeaseBusy } from "../../modules/alipay/leases/busy"
import { saleLeaseKey } from "../../modules/alipay/leases/leases"
import { messageOf } from "../../payments/errors"
import { readPrintedSale, type PrintedView, type Scan } from "../../till/read-printed"
import type { WalletBrowser } from "../../till/rules/in-store-request"
import { checkWhenDue } from "./check-sale"
import { assertAsBegun, attempt } from "./pay-sale"

/** Payments that may be begun for one sale by the printed code: each is a signed call and a row that is kept. */
const MOST_BEGUN = 10

export type PrintedPayment = {
  scan: Scan
  id: string
  /** Minor units and currency that the shopper has seen. */
  seen: string
  browser: WalletBrowser
}

/** `unchanged`: it can't be paid now, or not so; the page says what there is. */
export type PrintedStart = "open" | "unchanged" | "too_many" | "refused"

/** Asks the gateway about a sale where it is time to, and reads it as it is then. */
export const checkPrinted = async (
  container: MedusaContainer,
  scan: Scan,
  id: string
): Promise<(PrintedView & { is: "sale" }) | undefined> => {
  const found = await readPrintedSale(container, scan, id)
  return found && (await checkWhenDue(container, found.sale))
    ? await readPrintedSale(container, scan, id)
    : found
}

const countAttempts = async (container: MedusaContainer, collectionId: string): Promise<number> =>
  (await alipayOf(container).payments.listByCollection(collectionId)).length

const start = async (
  container: MedusaContainer,
  { scan, id, seen, browser }: PrintedPayment
): Promise<PrintedStart> => {
  const found = await checkPrinted(container, scan, id)
  if (found?.state === "waiting") {
    return "open"
  }
  if (found?.state !== "payable") {
    return "unchanged"
  }
  const { sale } = found
  if (`${roundedMinor(sale.amount, sale.currency)}${sale.currency}` !== seen) {
    return "unchanged"
  }
  if ((await countAttempts(container, sale.sale.payment_collection_id)) >= MOST_BEGUN) {
    return "too_many"
  }
  await assertAsBegun(container, sale)
  await attempt(container, sale, { id, method: "printed", browser })
  return (await readPrintedSale(container, scan, id))?.state === "waiting" ? "open" : "unchanged"
}

/**
 * Starts the payment of a sale with the wallet that has scanned the printed code, or finds the one that is open in it. Under the
 * sale's lease: of two who scan, or of a clerk who scans too, one begins, and the others see what it has begun.
 */
export const payByPrintedCode = async (
  container: MedusaContainer,
  payment: PrintedPayment
): Promise<PrintedStart> => {
  const { leases, logger } = alipayOf(container)
  try {
    return await leases.within(
      saleLeaseKey(payment.id),
      async () => await start(container, payment)
    )
  } catch (error) {
    if (!isLeaseBusy(error)) {
      logger.error(`alipay: a payment by the printed code did not start: ${messageOf(error)}`)
    }
    return "refused"
  }
}
