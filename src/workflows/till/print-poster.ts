import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../../modules/alipay"
import type { PosterRow } from "../../modules/alipay/till/printed-codes"
import type { PageLocale } from "../../shopper-pages/rules/texts"
import { findPlace } from "../../till/find-place"
import { assertPrintable } from "../../till/poster-address"
import { writePoster } from "../../till/poster/write-poster"

export type PrintPoster = {
  stock_location_id: string
  locale: PageLocale
  replace: boolean
  actor_id: string
}

export type PrintedPoster = { poster: PosterRow; bytes: Buffer; address: string }

/**
 * Prints a place's poster. Its code is made where the place has none; `replace` ends the code there is, once the poster of the new one
 * can be written.
 * @throws MedusaError naming the setting that is missing
 */
export const printPoster = async (
  container: MedusaContainer,
  { stock_location_id: id, locale, replace, actor_id }: PrintPoster
): Promise<PrintedPoster> => {
  const alipay = alipayOf(container)
  const place = findPlace(alipay, id)
  assertPrintable(alipay)
  const before = await alipay.printedCodes.ofPlace(id)
  if (before && replace) {
    // What can't be written must not end the poster that hangs in the shop.
    await writePoster(alipay, { place, poster: before, locale })
    await alipay.printedCodes.replace(before.id, alipay.now())
  }
  const poster = await alipay.printedCodes.findOrMake(id, actor_id)
  return { poster, ...(await writePoster(alipay, { place, poster, locale })) }
}
