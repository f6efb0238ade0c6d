import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Takes the query out of the address that Medusa's access log writes: it holds the code a wallet is linked with. The
 * handlers read it from `req.query`, which is parsed already.
 */
export const hideCodeFromLog = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const [path = ""] = req.originalUrl.split("?", 1)
  req.originalUrl = path
  next()
}
