import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isReadable } from "./is-readable"
import { findUnstorable, NOT_STORABLE } from "../payments/rules/storable-text"

/** Encoded or not. */
const IN_ADDRESS = /%[01][0-9a-f]|%7f/i

/**
 * No id holds a control character, and the database refuses to be asked about one. In a body, a pasted key has line ends:
 * only what can't be kept is refused there, in names too.
 * @throws MedusaError INVALID_DATA, for a body naming the field
 */
export const refuseControlCharacters = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (IN_ADDRESS.test(req.originalUrl)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The request holds a control character. Send ids as they were given."
    )
  }
  if (!isReadable(req.path)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The request's address can't be read. Send ids as they were given."
    )
  }
  const field = findUnstorable(req.body)
  if (field !== undefined) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field} ${NOT_STORABLE}`)
  }
  next()
}
