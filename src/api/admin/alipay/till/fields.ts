import { z } from "@medusajs/framework/zod"

const text = (name: string, longest: number) => {
  const message = `${name} must be a text of 1 to ${longest} characters.`
  return z.string(message).trim().min(1, message).max(longest, message)
}

const amount = (name: string) => {
  const message = `${name} must be minor units as digits, such as "12800".`
  return z.string(message).regex(/^[1-9]\d{0,14}$/, message)
}

const LINES =
  "lines must hold 1 to 100 lines, each with variant_id and quantity, or with title and amount."
const QUANTITY = "lines.quantity must be a whole number from 1 to 10000."

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

const CODE = "code must be what the till has scanned: 8 to 128 characters without spaces."

/** `code` is the shopper's. It is never told in an error, logged or kept. */
export const paySaleBody = z.discriminatedUnion(
  "method",
  [
    z.strictObject({
      method: z.literal("scan"),
      code: z.string(CODE).regex(/^[\x21-\x7e]{8,128}$/, CODE),
    }),
    z.strictObject({ method: z.literal("show") }),
  ],
  { error: 'method must be "scan" with a code, or "show".' }
)

const BEFORE = `refunded_before must be what the sale's refunded says, such as "0".`

export const refundSaleBody = z.strictObject({
  amount: amount("amount"),
  refunded_before: z.string(BEFORE).regex(/^(0|[1-9]\d{0,14})$/, BEFORE),
})

export const emptyBody = z.strictObject({})

export const salesQuery = z.strictObject({
  stock_location_id: text("stock_location_id", 64),
  locale: text("locale", 35).optional(),
})

const NUMBER = "number must be an order's number, such as 42."

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
