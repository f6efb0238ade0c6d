import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recountCollection } from "../../medusa/collection-totals"
import type { FoundMovement } from "./movement"

/** Brings the totals of a removed movement's payment collection in line with what is left. */
export const recountCollectionStep = createStep(
  "alipay-recount-collection",
  async ({ payment_collection_id }: FoundMovement, { container }) => {
    if (payment_collection_id !== null) {
      await recountCollection(container, payment_collection_id)
    }
    return new StepResponse(undefined)
  }
)
