import { z } from "@medusajs/framework/zod"
import { mustBe } from "../field-texts"

const HANDLE = mustBe.code("handle", "cn")

export const setupQuery = z.object({
  handle: z
    .string(HANDLE)
    .regex(/^[a-z0-9-]{1,64}$/, HANDLE)
    .optional(),
})
