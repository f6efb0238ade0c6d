import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../../modules/alipay"
import {} from "../../modules/alipay/leases/busy"
import { enteringLeaseKey } from "../../modules/alipay/leases/leases"
import type { Place } from "../../modules/alipay/till/places"
import type { SaleRow } from "../../modules/alipay/till/sale-row"
import { MOST_ENTERED_SALES, OFFER_MS } from "../../till/rules/entered-amount"
import { createSale } from "./create-sale"

export type EnteredAmount = {
  place: Place
  posterId: string
  /** Made for the page on which the amount was entered: the same page sent twice begins one sale. */
  key: string
  /** Minor units. */
  amount: bigint
  note: string
  /** What the order's line says. */
  title: string
}

/** The name of the device that sells, where there is none. */
const TERMINAL = "Printed code"

const ID_LENGTH = 26

/** As a sale's id is; who does not know the page's key can't find the sale. */
const saleIdOf = ({ posterId, key, amount, note }: EnteredAmount): string => {
  const digest = createHash("sha256").update([posterId, key, amount, note].join("\n"))
  return `alsale_${digest.digest("hex").slice(0, ID_LENGTH).toUpperCase()}`
}

/**
 * Begins a sale of an amount that a shopper has entered at a place's printed code, or finds the one that was begun.
 * @returns nothing while the place has as many of them as may be open
 * @throws MedusaError naming the place's setting that is not right; LeaseBusyError
 */
export const enterAmount = async (
  container: MedusaContainer,
  entered: EnteredAmount
): Promise<SaleRow | undefined> => {
  const alipay = alipayOf(container)
  const { stock_location_id: place } = entered.place
  const id = saleIdOf(entered)
  return await alipay.leases.within(enteringLeaseKey(place), async () => {
    const begun = await alipay.sales.byId(id)
    if (begun) {
      return begun
    }
    const now = alipay.now()
    if ((await alipay.printedCodes.countEntered(place, now)) >= MOST_ENTERED_SALES) {
      return undefined
    }
    return await createSale(container, {
      id,
      stock_location_id: place,
      terminal: TERMINAL,
      note: entered.note === "" ? undefined : entered.note,
      lines: [{ title: entered.title, amount: entered.amount.toString() }],
      actor_id: null,
      printed_until: new Date(now.getTime() + OFFER_MS),
    })
  })
}
