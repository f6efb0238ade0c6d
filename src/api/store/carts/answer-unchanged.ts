import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { readCartFields } from "../../../medusa/carts"

/** Answers that a cart was not completed, in the form in which Medusa tells of a declined payment. */
export const answerUnchanged = async (
  req: MedusaRequest,
  res: MedusaResponse,
  { message, name, type }: MedusaError
): Promise<void> => {
  const cart = await readCartFields(req.scope, String(req.params["id"]), defaultStoreCartFields)
  res.status(200).json({ type: "cart", cart, error: { message, name, type } })
}
