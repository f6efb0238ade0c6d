import { z } from "@medusajs/framework/zod"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"

const text = (name: string, longest: number) => {
  const message = mustBe.text(name, longest)
  return z.string(message).trim().min(1, message).max(longest, message)
}

const amount = (name: string) => {
  const message = mustBe.minorUnits(name)
  return z.string(message).regex(/^[1-9]\d{0,14}$/, message)
}

const LINES = said(
  "sale_lines",
  "lines must hold 1 to 100 lines, each with variant_id and quantity, or with title and amount."
)
const QUANTITY = mustBe.wholeNumber("lines.quantity", 1, 10_000)

const line = z.union(
  [
    z.strictObject({
      variant_id: text("lines.variant_id", 64),
      quantity: z.number(QUANTITY).int(QUANTITY).min(1, QUANTITY).max(10_000, QUANTITY),
    }),
    z.strictObject({ title: text("lines.title", 255), amount: amount("lines.amount") }),
  ],
  { error: LINES }
)

export const createSaleBody = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  terminal: text("terminal", 64),
  note: text("note", 255).optional(),
  lines: z.array(line, LINES).min(1, LINES).max(100, LINES),
})

export const sellOrderBody = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  terminal: text("terminal", 64),
  order_id: text("order_id", 64),
})

const CODE = said(
  "sale_code",
  "code must be what the till has scanned: 8 to 128 characters without spaces."
)

/** `code` is the shopper's. It is never told in an error, logged or kept. */
export const paySaleBody = z.discriminatedUnion(
  "method",
  [
    z.strictObject({
      method: z.literal("scan"),
      code: z.string(CODE).regex(/^[\x21-\x7e]{8,128}$/, CODE),
    }),
    z.strictObject({ method: z.literal("show") }),
    z.strictObject({ method: z.literal("printed") }),
  ],
  { error: said("sale_method", 'method must be "scan" with a code, "show" or "printed".') }
)

export const printPosterBody = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  locale: text("locale", 35).optional(),
  replace: z.boolean(mustBe.boolean("replace")).default(false),
})

const BEFORE = mustBe.minorUnits("refunded_before")

export const refundSaleBody = z.strictObject({
  amount: amount("amount"),
  refunded_before: z.string(BEFORE).regex(/^(0|[1-9]\d{0,14})$/, BEFORE),
})

export const emptyBody = z.strictObject({})

export const salesQuery = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  locale: text("locale", 35).optional(),
})

const NUMBER = mustBe.wholeNumber("number", 1, 999_999_999)

export const owingQuery = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  number: z
    .string(NUMBER)
    .regex(/^[1-9]\d{0,8}$/, NUMBER)
    .transform(Number)
    .optional(),
})

export const goodsQuery = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  q: text("q", 128),
})

export const saleQuery = z.strictObject({ locale: text("locale", 35).optional() })
