import { explained } from "../../../../explained"
import { findOwingOrders, type OwingOrder } from "../../../../../medusa/owing-orders"
import { alipayOf } from "../../../../../modules/alipay"
import { findPlace } from "../../../../../till/find-place"
import { readSale } from "../../../../../till/read-sale"
import type {
  AdminAlipayOwingOrder,
  AdminAlipayOwingOrdersResponse,
} from "../../../../../types/http"
import { sellOrder } from "../../../../../workflows/till/sell-order"
import { assertAdmin } from "../../../../assert-actor"
import { decimalsOf } from "../../attention/decimals-of"
import { readFields } from "../../list-fields"
import { answerSale } from "../answer-sale"
import { owingQuery, sellOrderBody } from "../fields"

/** As many as a clerk looks through. */
const MOST = 10
/** Goods that tell an order from another. */
const FEW = 3

const presentOwing = (order: OwingOrder): AdminAlipayOwingOrder => ({
  order_id: order.id,
  display_id: order.number,
  is_draft: order.isDraft,
  amount: order.owed.toString(),
  currency_code: order.currency,
  currency_decimals: decimalsOf(order.currency) ?? 2,
  goods: order.goods.slice(0, FEW),
  created_at: order.createdAt.toISOString(),
})

/** What can be paid at a place besides goods: its newest drafts, or the order of a number. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(owingQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const place = findPlace(alipayOf(req.scope), query.stock_location_id)
  const orders = await findOwingOrders(req.scope, {
    regionId: place.region_id,
    channelId: place.sales_channel_id,
    number: query.number,
    atMost: MOST,
  })
  const answer: AdminAlipayOwingOrdersResponse = { orders: orders.map(presentOwing) }
  res.json(answer)
})

/** Begins a sale of what an order owes, or a draft of one. */
export const POST = explained(async (req, res) => {
  await answerSale(req, res, {
    body: sellOrderBody,
    work: async ({ actorId, fields }) =>
      await readSale(req.scope, await sellOrder(req.scope, { ...fields, actor_id: actorId })),
  })
})
