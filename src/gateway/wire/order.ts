import { amount } from "./objects"
import { address, buyer, merchant, userName } from "./people"
import { httpUrl, moment, text } from "./scalars"
import { gaming, lodging, transit } from "./travel"
import { z } from "./zod"

const goods = z.looseObject({
  referenceGoodsId: text(64),
  goodsName: text(256),
  goodsCategory: text(64).optional(),
  goodsBrand: z.string().optional(),
  goodsUnitAmount: amount.optional(),
  goodsQuantity: z
    .string()
    .regex(/^[1-9]\d*$/, "must be a whole number above zero, as text")
    .optional(),
  goodsSkuName: z.string().optional(),
  goodsUrl: httpUrl(2048).optional(),
  goodsImageUrl: httpUrl(2048).optional(),
  deliveryMethodType: text(32).optional(),
})

const shipping = z.looseObject({
  shippingName: userName.optional(),
  shippingAddress: address.optional(),
  shippingCarrier: text(128).optional(),
  shippingPhoneNo: text(16).optional(),
  shipToEmail: text(64).optional(),
  shippingFeeId: text(64).optional(),
  shippingFee: amount.optional(),
  shippingDescription: text(64).optional(),
  shippingNumber: z.string().optional(),
})

/** What is paid for; `referenceOrderId` stays the same over repeated attempts. */
export const order = z.looseObject({
  referenceOrderId: text(64),
  orderDescription: text(256),
  orderAmount: amount,
  orderCreatedTime: moment.optional(),
  merchant: merchant.optional(),
  goods: z.array(goods).max(100).optional(),
  shipping: shipping.optional(),
  buyer: buyer.optional(),
  transit: transit.optional(),
  lodging: lodging.optional(),
  gaming: gaming.optional(),
  extendInfo: z.string().optional(),
})
