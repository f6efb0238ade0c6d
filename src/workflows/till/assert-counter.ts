import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../../gateway"
import type { Region } from "../../medusa/regions"
import { alipayOf } from "../../modules/alipay"
import { notAllowed } from "../../modules/alipay/refusal"
import type { Place } from "../../modules/alipay/till/places"
import { assertSells } from "../../stores/assert-sells"
import { findPlace } from "../../till/find-place"
import { assertOffered, regionOfPlace } from "../../till/region-of-place"

/** A place that sells, with its region. @throws MedusaError naming the setting that is not right */
export const assertCounter = async (
  container: MedusaContainer,
  stockLocationId: string
): Promise<{ place: Place; region: Region }> => {
  const alipay = alipayOf(container)
  const place = findPlace(alipay, stockLocationId)
  await assertSells(alipay, place)
  const region = await regionOfPlace(container, place)
  assertOffered(region, place)
  return { place, region }
}

/** @param minor what the sale comes to @throws MedusaError NOT_ALLOWED for nothing, or more than the place allows */
export const assertWithin = ({ most_sale: most }: Place, minor: bigint): void => {
  if (minor <= 0n) {
    throw notAllowed(sentence("till_nothing_to_pay", "There is nothing to pay: the total is 0."))
  }
  if (most !== undefined && minor > BigInt(most)) {
    throw notAllowed(
      sentence(
        "till_most_sale",
        "The sale comes to {{total}}, more than most_sale {{most}} of this till allows.",
        { total: minor.toString(), most }
      )
    )
  }
}
