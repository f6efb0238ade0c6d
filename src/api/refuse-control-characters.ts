import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Encoded or not; what is no UTF-8 is refused by the router. */
const IN_ADDRESS = /%[01][0-9a-f]|%7f/i

/** Only the zero character: a pasted key has line ends. */
const hasZero = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes("\0")
    : typeof value === "object" && value !== null && Object.values(value).some(hasZero)

/**
 * No id holds a control character, and the database refuses to be asked about one.
 * @throws MedusaError INVALID_DATA
 */
export const refuseControlCharacters = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (IN_ADDRESS.test(req.originalUrl) || hasZero(req.body)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The request holds a control character. Send ids as they were given."
    )
  }
  next()
}
