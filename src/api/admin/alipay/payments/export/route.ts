import { once } from "node:events"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf, type AlipayModuleService } from "../../../../../modules/alipay"
import type { Place } from "../../../../../modules/alipay/lists/cursor"
import { messageOf } from "../../../../../payments/errors"
import { listPayments, type PaymentsAsked } from "../../../../../payments/list-payments"
import { readFields } from "../../list-fields"
import { csvHeader, csvRow } from "../csv"
import { presentPayment } from "../present-payment"
import { askedOf, paymentsExportQuery } from "../query"

/** Rows that are in memory at the same time. */
const AT_ONCE = 500

/** Everything a list shows, as a file: read and sent a page at a time. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const query = readFields(paymentsExportQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const asked = askedOf(query)
  const pages = pagesOf(alipay, asked)
  // The first page is read before the answer begins, so that a refusal can still be one.
  const first = await pages.next()
  const day = alipay.now().toISOString().slice(0, 10)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="alipay-${asked.type}-${day}.csv"`)
  res.setHeader("cache-control", "no-store")
  try {
    await send(res, csvHeader() + (first.value ?? ""))
    for await (const lines of pages) {
      await send(res, lines)
    }
    res.end()
  } catch (error) {
    // Cut off, the download fails; ended, it would pass for the whole.
    alipay.logger.error(`alipay: an export could not be finished: ${messageOf(error)}`)
    res.destroy()
  }
}

const pagesOf = async function* (
  alipay: AlipayModuleService,
  asked: PaymentsAsked
): AsyncGenerator<string, void> {
  let place: Place | undefined
  do {
    const { rows, older } = await listPayments(alipay, asked, { place, limit: AT_ONCE })
    yield rows.map((listed) => csvRow(presentPayment(listed))).join("")
    place = older ?? undefined
  } while (place !== undefined)
}

/** Waits until the reader has taken what was sent before. @throws when they have hung up */
const send = async (res: MedusaResponse, lines: string): Promise<void> => {
  if (res.destroyed) {
    throw new Error("The reader has hung up.")
  }
  if (!res.write(lines)) {
    await Promise.race([once(res, "drain"), once(res, "close")])
  }
}
