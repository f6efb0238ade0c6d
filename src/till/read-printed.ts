import type { MedusaContainer } from "@medusajs/framework/types"
import { walletOf } from "../gateway"
import { readRegions } from "../medusa/regions"
import { alipayOf } from "../modules/alipay"
import type { Place } from "../modules/alipay/till/places"
import type { SaleRow } from "../modules/alipay/till/sale-row"
import { readSale, type Sale } from "./read-sale"
import { currencyOf } from "./region-of-place"
import { boundsOf, isSendable, type Bounds } from "./rules/entered-amount"
import { printedStateOf, type PrintedState } from "./rules/printed-state"
import { readPosterToken } from "./rules/poster-token"
import { isOffered, saleStateOf } from "./rules/sale-state"

/** Who has scanned a printed code, and where. */
export type Scan = { place: Place; wallet: string | undefined }

/** What the page of a printed code is about. */
export type PrintedView =
  | { is: "sale"; sale: Sale; state: PrintedState }
  | { is: "choice"; sales: readonly SaleRow[] }
  | { is: "entry"; bounds: Bounds; currency: string }
  | { is: "nothing" }

/** More tills at one place are not told apart on a phone. */
const MOST_TILLS = 20

/** The place that a printed code is of; nothing where it was replaced, or the place has no till any more. */
export const placeOfToken = async (
  container: MedusaContainer,
  token: string
): Promise<{ place: Place; posterId: string } | undefined> => {
  const { sealer, printedCodes, settings } = alipayOf(container)
  const id = readPosterToken(sealer, token)
  const poster = id === undefined ? undefined : await printedCodes.byId(id)
  const place = settings.till.find(
    ({ stock_location_id }) => stock_location_id === poster?.stock_location_id
  )
  return place && poster && { place, posterId: poster.id }
}

/** Of a sale of the place that was offered at its printed code, as it stands. */
export const readPrintedSale = async (
  container: MedusaContainer,
  { place, wallet }: Scan,
  id: string
): Promise<(PrintedView & { is: "sale" }) | undefined> => {
  const alipay = alipayOf(container)
  const row = await alipay.sales.byId(id)
  if (row?.stock_location_id !== place.stock_location_id || row.printed_until === null) {
    return undefined
  }
  const sale = await readSale(container, row)
  const { orderId, attempt, returned, isThere, notDue } = sale
  const offered = isOffered(row, alipay.now())
  const state = printedStateOf({
    ...{ orderId, attempt, returned, wallet, offered, isThere, notDue },
    canceledAt: row.canceled_at,
  })
  return { is: "sale", sale, state }
}

/** What may be entered at a place, and in which currency; nothing where its region is unknown. */
export const readBounds = async (
  container: MedusaContainer,
  { place, wallet }: Scan
): Promise<{ bounds: Bounds; currency: string } | undefined> => {
  if (place.most_entered === undefined) {
    return undefined
  }
  const [region] = await readRegions(container, place.region_id)
  const currency = region && currencyOf(region)
  const limits = wallet === undefined ? undefined : walletOf(wallet).limits
  const bounds = currency && isSendable(currency) ? boundsOf(place, limits, currency) : undefined
  return bounds && currency !== undefined ? { bounds, currency } : undefined
}

/** What waits at a place for who scans its printed code. */
export const readPlaceOfCode = async (
  container: MedusaContainer,
  scan: Scan
): Promise<PrintedView> => {
  const alipay = alipayOf(container)
  const offered = await alipay.printedCodes.offeredAt(
    scan.place.stock_location_id,
    alipay.now(),
    MOST_TILLS
  )
  const read = await Promise.all(offered.map(async (row) => await readSale(container, row)))
  const open = read.filter(
    ({ sale, ...sold }) =>
      saleStateOf({ ...sold, canceledAt: sale.canceled_at, offered: true }) === "waiting"
  )
  const [only, ...more] = open
  if (only !== undefined && more.length === 0) {
    return (await readPrintedSale(container, scan, only.sale.id)) ?? { is: "nothing" }
  }
  if (only !== undefined) {
    return { is: "choice", sales: open.map(({ sale }) => sale) }
  }
  const ended = read.findLast(({ notDue }) => notDue !== undefined)
  if (ended !== undefined) {
    // The till of who scans it waited for this a moment ago: it is no amount to be entered instead.
    return (await readPrintedSale(container, scan, ended.sale.id)) ?? { is: "nothing" }
  }
  const entry = await readBounds(container, scan)
  return entry ? { is: "entry", ...entry } : { is: "nothing" }
}
