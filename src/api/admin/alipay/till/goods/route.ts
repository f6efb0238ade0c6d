import { explained } from "../../../../explained"
import { roundedMinor } from "../../../../../medusa/rules/minor-units"
import { alipayOf } from "../../../../../modules/alipay"
import { findPlace } from "../../../../../till/find-place"
import { readGoods } from "../../../../../till/read-goods"
import type { AdminAlipayGood, AdminAlipayGoodsResponse } from "../../../../../types/http"
import { assertAdmin } from "../../../../assert-actor"
import { readFields } from "../../list-fields"
import { goodsQuery } from "../fields"

type Found = Awaited<ReturnType<typeof readGoods>>

/** Medusa's name of the one variant of a product without options. */
const NAMELESS = "Default variant"

const presentGood = (
  good: Found["goods"][number],
  { currency, isExact }: Pick<Found, "currency" | "isExact">
): AdminAlipayGood => {
  const { id, title, sku, barcode, product } = good
  const price = good.calculated_price?.calculated_amount ?? null
  const name = product?.title ?? title ?? id
  return {
    variant_id: id,
    title: name,
    variant_title: title === NAMELESS || title === name ? null : title,
    sku,
    barcode,
    amount: price === null ? null : roundedMinor(price, currency).toString(),
    is_exact: isExact,
  }
}

/** What a place sells, by barcode, SKU or words. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(goodsQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const place = findPlace(alipayOf(req.scope), query.stock_location_id)
  const found = await readGoods(req.scope, place, query.q)
  const answer: AdminAlipayGoodsResponse = {
    goods: found.goods.map((good) => presentGood(good, found)),
  }
  res.json(answer)
})
