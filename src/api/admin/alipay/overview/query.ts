import { z } from "@medusajs/framework/zod"
import { mustBe } from "../field-texts"

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

const DAYS = mustBe.oneOf("days", ["1", "7", "30"])
const ZONE = mustBe.code("time_zone", "Asia/Shanghai")

export const overviewQuery = z.object({
  days: z
    .enum(["1", "7", "30"], { error: DAYS })
    .default("7")
    .transform((days) => (({ "1": 1, "7": 7, "30": 30 }) as const)[days]),
  time_zone: z
    .string({ error: ZONE })
    // An offset is no place whose clock changes.
    .refine((zone) => /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone) && isZone(zone), ZONE)
    .default("UTC"),
})
