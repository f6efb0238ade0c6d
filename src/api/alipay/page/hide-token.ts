import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Takes the token out of the address that Medusa's access log writes; the handlers read it from the path's parameters.
 * @param path what is logged in its place
 */
export const hideTokenFromLog =
  (path: string) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    req.originalUrl = path
    next()
  }
