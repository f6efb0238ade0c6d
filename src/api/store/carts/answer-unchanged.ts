import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, type MedusaError } from "@medusajs/framework/utils"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"

/** Answers that a cart was not completed, in the form in which Medusa tells of a declined payment. */
export const answerUnchanged = async (
  req: MedusaRequest,
  res: MedusaResponse,
  { message, name, type }: MedusaError
): Promise<void> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: defaultStoreCartFields,
    filters: { id: String(req.params["id"]) },
  })
  res.status(200).json({ type: "cart", cart: data[0], error: { message, name, type } })
}
