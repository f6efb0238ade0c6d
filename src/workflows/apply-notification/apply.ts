import type { MedusaContainer } from "@medusajs/framework/types"
import type { Sentence } from "../../gateway"
import type { NotificationRow } from "../../modules/alipay"

/** What a message leads to: what is still missing in the end, or nothing. */
export type Apply = (
  container: MedusaContainer,
  message: NotificationRow
) => Promise<Sentence | undefined>
